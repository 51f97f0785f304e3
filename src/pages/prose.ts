import { type Element, isElement, isText, type Node } from './dom.js'

/** A run of text this long is no menu entry, and rarely a label. */
const SHORTEST_RUN = 40

/** What one element holds, its descendants counted. */
export type Weight = {
  /** Characters of running text: runs of some length, links left out. */
  readonly prose: number
  /** Characters of any text. */
  readonly chars: number
  readonly pictures: number
}

const NOTHING: Weight = { prose: 0, chars: 0, pictures: 0 }

/** Weighs every element under `root` in one walk. */
export function weigh(root: Element): (element: Element) => Weight {
  const weights = new Map<Node, Weight>()
  weighInto(root, weights)
  return element => weights.get(element) ?? NOTHING
}

function weighInto(element: Element, weights: Map<Node, Weight>): Weight {
  let [prose, chars, pictures] = [0, 0, element.localName === 'img' ? 1 : 0]
  for (const child of element.childNodes) {
    if (isElement(child)) {
      const part = weighInto(child, weights)
      prose += part.prose
      chars += part.chars
      pictures += part.pictures
    } else if (isText(child)) {
      const length = child.textContent?.trim().length ?? 0
      chars += length
      if (length >= SHORTEST_RUN) prose += length
    }
  }
  const weight = { prose: element.localName === 'a' ? 0 : prose, chars, pictures }
  weights.set(element, weight)
  return weight
}
