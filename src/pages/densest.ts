import type { Document, Element } from './dom.js'
import { weigh } from './prose.js'

/** An element with less than this of its parent's running text is a part of the article, not the article. */
const SHARE = 0.7

/** The innermost element that still holds most of the page's running text. */
export function densestElement(document: Document): Element | null {
  const { body } = document
  if (!body) return null
  const weightOf = weigh(body)
  let chosen: Element = body
  for (;;) {
    const weight = weightOf(chosen).prose
    const heaviest = [...chosen.children].find(child => weightOf(child).prose > weight * SHARE)
    if (!heaviest || weight === 0 || heaviest.localName === 'p') return chosen
    chosen = heaviest
  }
}
