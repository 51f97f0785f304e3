import type { ParagraphKind } from '../model/index.js'
import type { Block } from './block.js'
import { type Element, isElement, isText, labelsOf, type Node } from './dom.js'
import { foldParsed } from './text-escapes.js'

/** A paragraph of a page with what its markup says of it. */
export type HtmlBlock = Block & {
  /** Which list it stands in, counted through the page; 0 for none. */
  readonly list: number
  /** Its place among the blocks of the page. */
  readonly order: number
  /** Where its links lead. */
  readonly targets: readonly string[]
}

const BLOCK = new Set(
  'address article aside blockquote body center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table caption thead tbody tfoot tr ul'.split(
    ' ',
  ),
)
const LEAD =
  /\b(?:lead|lede|standfirst|deck|dek|intro|introduction|summary|sub ?headline|sub ?title|sub ?head|excerpt)\b/

type Place = { readonly kind: ParagraphKind; readonly list: number }

/**
 * The paragraphs of an element in reading order, with their kinds. Two line breaks in a row part paragraphs; the cells
 * of a table's row are one paragraph.
 */
export function blocksOf(root: Element): readonly HtmlBlock[] {
  const walk = new Walk()
  walk.all(root)
  return walk.blocks
}

class Walk {
  readonly blocks: HtmlBlock[] = []
  #lists = 0
  #text: string[] = []
  #linked: string[] = []
  #link = 0
  #breaks = 0
  #targets: string[] = []

  all(root: Element): void {
    const place: Place = { kind: 'body', list: 0 }
    this.#children(root, place)
    this.#flush(place)
  }

  #children(element: Element, place: Place): void {
    for (const child of element.childNodes) this.#node(child, place)
    if (BLOCK.has(element.localName)) this.#flush(place)
  }

  #node(node: Node, place: Place): void {
    if (isText(node)) this.#words(node.textContent ?? '')
    else if (isElement(node)) this.#element(node, place)
  }

  #words(text: string): void {
    if (this.#breaks > 0 && /\S/.test(text)) this.#breaks = 0
    this.#text.push(text)
    if (this.#link > 0) this.#linked.push(text)
  }

  #element(element: Element, place: Place): void {
    const name = element.localName
    if (name === 'br') {
      this.#text.push(' ')
      if (++this.#breaks > 1) this.#flush(place)
      return
    }
    if (name === 'td' || name === 'th') this.#text.push(' ')
    const isBlock = BLOCK.has(name)
    if (isBlock) this.#flush(place)
    const isLink = name === 'a'
    if (isLink) {
      this.#link++
      this.#targets.push(element.getAttribute('href') ?? '')
    }
    this.#children(element, isBlock || name === 'span' ? this.#inside(element, place) : place)
    if (isLink) this.#link--
  }

  #inside(element: Element, place: Place): Place {
    const name = element.localName
    const labels = labelsOf(element)
    const list = name === 'ul' || name === 'ol' || name === 'dl' ? ++this.#lists : place.list
    return { kind: kindOf(name, labels, place.kind), list }
  }

  #flush(place: Place): void {
    const text = foldParsed(this.#text.join(''))
    if (text !== '') {
      const linked = Math.min(text.length, foldParsed(this.#linked.join(' ')).length)
      this.blocks.push({ ...place, text, linked, order: this.blocks.length, targets: this.#targets })
    }
    this.#text = []
    this.#linked = []
    this.#targets = []
    this.#breaks = 0
  }
}

function kindOf(name: string, labels: string, outer: ParagraphKind): ParagraphKind {
  if (outer === 'caption' || name === 'figcaption' || name === 'figure' || /\bcaption\b/.test(labels)) return 'caption'
  if (/^h[2-6]$/.test(name) && LEAD.test(labels)) return 'lead'
  if (/^h[1-6]$/.test(name)) return 'heading'
  if (name === 'blockquote' || outer === 'quotation') return 'quotation'
  if (name === 'li' || name === 'dt' || name === 'dd' || outer === 'list-item') return 'list-item'
  return outer === 'body' && LEAD.test(labels) ? 'lead' : outer
}
