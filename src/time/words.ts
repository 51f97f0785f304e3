import type { Span } from '../model/index.js'

/** A word, a number or a mark of the text, as the date readers see it. */
export type Word = Span & {
  /**
   * `number` is digits alone, `ordinal` "23rd", `decade` "1990s", `figure` digits with points, commas, strokes or
   * colons in them ("1.5", "2,000", "24/7", "2025-07-23").
   */
  readonly kind: 'word' | 'number' | 'ordinal' | 'decade' | 'figure' | 'mark'
  readonly text: string
  readonly lower: string
  /** What the digits count; null for words, marks, and digits too many to count anything here. */
  readonly number: number | null
  /** No space before it. */
  readonly glued: boolean
}

export type Words = readonly Word[]

const LETTERS = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?![sS](?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*/uy
const WRITTEN_DATE = /(?:\d{4}-\d{2}-\d{2}|\d{1,2}-\d{1,2}-\d{4})(?![\d-])/y
const FIGURE = /\d+(?:,\d{3}(?!\d)|[./:]\d+)*/y
const SUFFIX = /(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/uy
const GENITIVE = /['’][sS](?![\p{L}\p{N}])/uy
const SPACE = /\s+/y

/**
 * Cuts a stretch of text into words; every character is looked at a bounded number of times.
 * @param text the whole report; `start` and `end` are offsets into it
 * @example readWords('May 16-17', 0, 9).map(word => word.text) // ['May', '16', '-', '17']
 */
export function readWords(text: string, start: number, end: number): Words {
  // A sentence's end must be the end for the patterns too, or a word would run on into the next one.
  const stretch = text.slice(start, end)
  const words: Word[] = []
  let at = 0
  let glued = false
  while (at < stretch.length) {
    const space = lengthAt(SPACE, stretch, at)
    if (space > 0) {
      at += space
      glued = false
      continue
    }
    const word = wordAt(stretch, at)
    words.push({ ...word, start: start + at, end: start + at + word.text.length, glued })
    at += word.text.length
    glued = true
  }
  return words
}

function wordAt(text: string, at: number): Pick<Word, 'kind' | 'text' | 'lower' | 'number'> {
  const letters = lengthAt(LETTERS, text, at)
  if (letters > 0) return plain('word', text.slice(at, at + letters))
  const written = lengthAt(WRITTEN_DATE, text, at)
  if (written > 0) return plain('figure', text.slice(at, at + written))
  const digits = lengthAt(FIGURE, text, at)
  if (digits > 0) return numeral(text, at, digits)
  const genitive = lengthAt(GENITIVE, text, at)
  if (genitive > 0) return { kind: 'mark', text: text.slice(at, at + genitive), lower: "'s", number: null }
  const code = text.codePointAt(at) ?? 0
  return plain('mark', text.slice(at, at + (code > 0xffff ? 2 : 1)))
}

function numeral(text: string, at: number, length: number): Pick<Word, 'kind' | 'text' | 'lower' | 'number'> {
  const figure = text.slice(at, at + length)
  const suffix = lengthAt(SUFFIX, text, at + length)
  const number = countOf(figure)
  if (suffix === 0 || number === null)
    return { kind: /^\d+$/.test(figure) ? 'number' : 'figure', text: figure, lower: figure, number }
  const whole = text.slice(at, at + length + suffix)
  return { kind: /s$/.test(whole) ? 'decade' : 'ordinal', text: whole, lower: whole.toLowerCase(), number }
}

function countOf(figure: string): number | null {
  if (figure.length > 12) return null
  return /^\d+(?:,\d{3})*$/.test(figure) ? Number(figure.replaceAll(',', '')) : null
}

function plain(kind: Word['kind'], text: string): Pick<Word, 'kind' | 'text' | 'lower' | 'number'> {
  return { kind, text, lower: text.toLowerCase(), number: null }
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex - at : 0
}

/** The lower-case word at a place, "" beyond the edges. */
export function lowerAt(words: Words, at: number): string {
  return words[at]?.lower ?? ''
}

export function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text)
}
