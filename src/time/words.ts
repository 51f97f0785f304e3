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

type Cut = { readonly kind: Word['kind']; readonly length: number; readonly number: number | null }

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
    const space = spaceAt(stretch, at)
    if (space > 0) {
      at += space
      glued = false
      continue
    }
    const { kind, length, number } = cutAt(stretch, at)
    const own = stretch.slice(at, at + length)
    const lower = kind === 'mark' ? markLower(own) : own.toLowerCase()
    words.push({ kind, text: own, lower, number, start: start + at, end: start + at + length, glued })
    at += length
    glued = true
  }
  return words
}

// Nearly every word is letters of the English alphabet; the patterns are for the others.
function cutAt(text: string, at: number): Cut {
  const code = text.charCodeAt(at)
  if (isLetter(code))
    return { kind: 'word', length: plainLength(text, at) || lengthAt(LETTERS, text, at), number: null }
  if (isDigit(code)) return digitsAt(text, at)
  if (code === 0x27 || code === 0x2019) return { kind: 'mark', length: lengthAt(GENITIVE, text, at) || 1, number: null }
  const letters = code < 0x80 ? 0 : lengthAt(LETTERS, text, at)
  if (letters > 0) return { kind: 'word', length: letters, number: null }
  return { kind: 'mark', length: (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1, number: null }
}

function digitsAt(text: string, at: number): Cut {
  const written = lengthAt(WRITTEN_DATE, text, at)
  if (written > 0) return { kind: 'figure', length: written, number: null }
  const length = lengthAt(FIGURE, text, at)
  const figure = text.slice(at, at + length)
  const number = countOf(figure)
  const suffix = number === null ? 0 : lengthAt(SUFFIX, text, at + length)
  if (suffix > 0) return { kind: suffix === 1 ? 'decade' : 'ordinal', length: length + suffix, number }
  return { kind: /^\d+$/.test(figure) ? 'number' : 'figure', length, number }
}

function countOf(figure: string): number | null {
  if (figure.length > 12) return null
  return /^\d+(?:,\d{3})*$/.test(figure) ? Number(figure.replaceAll(',', '')) : null
}

/** "'s" in either apostrophe reads alike; other marks stay as they are. */
function markLower(text: string): string {
  return text.length === 2 && text.charCodeAt(1) < 0x80 ? "'s" : text
}

/** The length of a word of plain letters and digits, or 0 where it goes on in others. */
function plainLength(text: string, at: number): number {
  let to = at + 1
  for (;;) {
    const code = text.charCodeAt(to)
    if (isLetter(code) || isDigit(code)) to++
    else return code >= 0x80 || code === 0x27 ? 0 : to - at
  }
}

function spaceAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code > 0x20 && code < 0x80) return 0
  return code === 0x20 && text.charCodeAt(at + 1) > 0x20 ? 1 : lengthAt(SPACE, text, at)
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
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
  if (word === undefined) return false
  const code = word.text.charCodeAt(0)
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(word.text)
}
