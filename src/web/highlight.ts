import type { Span } from '../model/index.js'

/** What marked words are to the record. */
export const MARK_KINDS = ['trigger', 'actor', 'date', 'place', 'detail', 'finding', 'found'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

export type Mark = Span & { readonly kind: MarkKind }

/** A stretch of text under the same marks from end to end. */
export type Segment = Span & { readonly text: string; readonly kinds: readonly MarkKind[] }

/**
 * Cuts a text wherever a mark begins or ends, so that marks may overlap in any way: each segment has the kinds of all
 * marks over it. Segments in order give the text back. Marks beyond the text are cut to it, and a mark that would
 * halve a surrogate pair takes the whole of it in.
 * @param within the part of the text wanted; all of it where left out
 * @param cuts more places to cut, such as where a paragraph begins
 * @example splitMarks('a bc', [{ start: 2, end: 4, kind: 'actor' }]).map(each => each.text) // ['a ', 'bc']
 */
export function splitMarks(
  text: string,
  marks: readonly Mark[],
  within: Span = { start: 0, end: text.length },
  cuts: readonly number[] = [],
): readonly Segment[] {
  const from = backToWhole(text, clamp(within.start, 0, text.length))
  const to = onToWhole(text, clamp(within.end, from, text.length))
  const changes: { at: number; kind: MarkKind; by: 1 | -1 }[] = []
  for (const { start, end, kind } of marks) {
    if (start >= end) continue
    const [first, last] = [clamp(backToWhole(text, start), from, to), clamp(onToWhole(text, end), from, to)]
    if (first < last) changes.push({ at: first, kind, by: 1 }, { at: last, kind, by: -1 })
  }
  changes.sort((a, b) => a.at - b.at)
  const inside = cuts.filter(each => each > from && each < to).map(each => backToWhole(text, each))
  const edges = [...new Set([from, ...changes.map(each => each.at), ...inside, to])].sort((a, b) => a - b)
  const depth = new Map<MarkKind, number>()
  let next = 0
  return edges.slice(0, -1).map((start, index) => {
    for (let change = changes[next]; change && change.at <= start; change = changes[next]) {
      depth.set(change.kind, (depth.get(change.kind) ?? 0) + change.by)
      next += 1
    }
    const end = edges[index + 1] ?? to
    return { start, end, text: text.slice(start, end), kinds: MARK_KINDS.filter(kind => (depth.get(kind) ?? 0) > 0) }
  })
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most))

const halves = (text: string, at: number) =>
  at > 0 && /^[\udc00-\udfff]/.test(text.charAt(at)) && /^[\ud800-\udbff]/.test(text.charAt(at - 1))
const backToWhole = (text: string, at: number) => (halves(text, at) ? at - 1 : at)
const onToWhole = (text: string, at: number) => (halves(text, at) ? at + 1 : at)

/**
 * The paragraphs of a report's text, which are apart by a blank line.
 * @example paragraphsOf('One.\n\nTwo.') // [{ start: 0, end: 4 }, { start: 6, end: 10 }]
 */
export function paragraphsOf(text: string): readonly Span[] {
  const paragraphs: Span[] = []
  for (let start = 0; start <= text.length; ) {
    const blank = text.indexOf('\n\n', start)
    const end = blank < 0 ? text.length : blank
    if (end > start) paragraphs.push({ start, end })
    start = end + 2
  }
  return paragraphs
}
