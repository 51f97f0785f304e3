import type { Span } from '../model/index.js'
import { isSpace } from './split/characters.js'

type Mark = { readonly at: number; readonly kind: 'open' | 'close' | 'either' }

/**
 * Finds the stretches of a page inside quotation marks, marks left out, in order and apart. A quotation that its
 * paragraph leaves open runs on where the next paragraph opens with a mark again, or closes it before opening another;
 * otherwise it ends with its paragraph. Quotations inside quotations are part of the outer one.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Span[] {
  const found: Span[] = []
  let open = -1
  for (const [index, paragraph] of paragraphs.entries()) {
    const marks = marksOf(text, paragraph)
    if (open >= 0) {
      const first = marks[0]
      const reopens = first !== undefined && first.kind !== 'close' && onlySpaceBetween(text, paragraph.start, first.at)
      if (reopens) open = first.at + 1
      else if (first?.kind === 'close') open = paragraph.start
      else open = -1
      if (reopens) marks.shift()
    }
    for (const mark of marks) {
      const opens = mark.kind === 'open' || (mark.kind === 'either' && open < 0)
      if (open >= 0) add(found, open, mark.at)
      open = opens ? mark.at + 1 : -1
    }
    if (open >= 0) add(found, open, paragraph.end)
    if (open >= 0 && index === paragraphs.length - 1) open = -1
  }
  return found
}

function add(found: Span[], start: number, end: number): void {
  if (end > start) found.push({ start, end })
}

function onlySpaceBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isSpace(text.charCodeAt(at))) return false
  return true
}

function marksOf(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = []
  let single = false
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 34) marks.push({ at, kind: sideOf(text, at, start, end) })
    else if (code === 0x201c || code === 0x201e || code === 0xab) marks.push({ at, kind: 'open' })
    else if (code === 0x201d || code === 0xbb) marks.push({ at, kind: 'close' })
    else if (code === 0x2018 && boundaryBefore(text, at, start)) {
      single = closesLater(text, at + 1, end)
      if (single) marks.push({ at, kind: 'open' })
    } else if (code === 0x2019 && single && !letterAt(text, at + 1, end)) {
      single = false
      marks.push({ at, kind: 'close' })
    }
  }
  return withoutNested(text, marks)
}

// A straight mark opens behind a space and closes before one; five inches (5") have no space before them either.
function sideOf(text: string, at: number, start: number, end: number): Mark['kind'] {
  const before = boundaryBefore(text, at, start)
  const after = at + 1 >= end || isSpace(text.charCodeAt(at + 1)) || /[.,;:!?)\]—–-]/.test(text.charAt(at + 1))
  if (before && !after) return 'open'
  return !before && after ? 'close' : 'either'
}

function boundaryBefore(text: string, at: number, start: number): boolean {
  return at <= start || isSpace(text.charCodeAt(at - 1)) || /["“([—–-]/.test(text.charAt(at - 1))
}

function letterAt(text: string, at: number, end: number): boolean {
  return at < end && /\p{L}/u.test(text.charAt(at))
}

const FAR = 2000

// "‘tis" opens nothing: a single mark counts only if a single closing mark that is no apostrophe follows.
function closesLater(text: string, from: number, end: number): boolean {
  const limit = Math.min(end, from + FAR)
  for (let at = from; at < limit; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x2018) return false
    if (code === 0x2019 && !letterAt(text, at + 1, end) && text.charCodeAt(at - 1) !== 115) return true
    if (code === 0x2019 && /[.,!?]/.test(text.charAt(at - 1))) return true
  }
  return false
}

// Single marks between double ones belong to a quotation inside a quotation.
function withoutNested(text: string, marks: readonly Mark[]): Mark[] {
  let open = false
  return marks.filter(mark => {
    const code = text.charCodeAt(mark.at)
    const isSingle = code === 0x2018 || code === 0x2019
    if (isSingle) return !open
    open = mark.kind === 'either' ? !open : mark.kind === 'open'
    return true
  })
}
