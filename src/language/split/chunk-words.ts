import { abbreviationOf } from './abbreviations.js'
import { isApostrophe, isCloser, isDash, isDigit, isOpener, isSpace, isUpper } from './characters.js'
import { splitCore } from './core-words.js'
import type { PutWord } from './put-word.js'

const WEB =
  /^(?:(?:https?|ftp):\/\/|www\.)|^[^\s@]+@[^\s@]+\.[a-z]{2,}$|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|int|info|mil)(?:\/.*)?$/i
const LONGEST_ADDRESS = 2000

/**
 * Splits a stretch of text without spaces into words: punctuation is taken off at both ends, then what is left is split
 * inside.
 */
export function splitChunk(text: string, start: number, end: number, put: PutWord): void {
  let from = start
  while (from < end && isLeading(text, from, end)) {
    const next = runEnd(text, from, end)
    put(from, next)
    from = next
  }
  if (from >= end) return
  const tail: number[] = []
  let to = end
  while (to > from && isTrailing(text, from, to)) {
    const next = runStart(text, from, to)
    tail.push(to, next)
    to = next
  }
  if (to > from) {
    if (to - from < LONGEST_ADDRESS && WEB.test(text.slice(from, to))) put(from, to)
    else splitCore(text, from, to, put)
  }
  for (let index = tail.length - 1; index >= 1; index -= 2) put(tail[index] ?? 0, tail[index - 1] ?? 0)
}

function isLeading(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at)
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 32
  if (isApostrophe(code))
    return !/^['’‘`](?:s|m|d|re|ve|ll|em|tis|twas|\d\ds?)\b/i.test(text.slice(at, Math.min(end, at + 6)))
  if (isOpener(code)) return true
  if (code === 36 || code === 0x20ac || code === 0xa3 || code === 0xa5) return true
  if (isDash(code)) return !isDigit(next) || code !== 45
  if (code === 46) return !isDigit(next)
  return LEADING.has(code)
}

const LEADING = new Set([...'•·*#~=_…,;:!?)]}>”»|+&%/\\^●▪■◦►→'].map(mark => mark.charCodeAt(0)))
const TRAILING = new Set([...',;:!?…%*~=_|+&/\\^#$€£¥°'].map(mark => mark.charCodeAt(0)))

function isTrailing(text: string, from: number, to: number): boolean {
  const code = text.charCodeAt(to - 1)
  if (code === 36 && to - from > 1 && isUpper(text.charCodeAt(to - 2))) return false
  if (isCloser(code) || TRAILING.has(code) || isDash(code)) return true
  if (code === 46) return !keepsStop(text, from, to)
  return isOpener(code)
}

// The full stop of "U.S." or "Gen." is the word's own; that of "..." or of a plain word is not.
function keepsStop(text: string, from: number, to: number): boolean {
  if (to - from > 24 || text.charCodeAt(to - 2) === 46) return false
  let wordStart = to - 1
  while (wordStart > from && !isDash(text.charCodeAt(wordStart - 1)) && text.charCodeAt(wordStart - 1) !== 47)
    wordStart--
  return abbreviationOf(text.slice(wordStart, to - 1), numberFollows(text, to)) !== null
}

/** Whether the next thing after spaces is a number, "§" or a Roman numeral. */
export function numberFollows(text: string, at: number): boolean {
  let next = at
  while (next < text.length && next < at + 3 && isSpace(text.charCodeAt(next))) next++
  return /^(?:\d|§|[IVXL]+\b)/.test(text.slice(next, next + 6))
}

// "...", "--" and "?!" are one word; brackets and quotation marks are one each, but for `` and ''.
function runEnd(text: string, at: number, end: number): number {
  let next = at + 1
  if (!isRun(text.charCodeAt(at))) return twin(text, at, end) ? at + 2 : next
  while (next < end && sameRun(text.charCodeAt(at), text.charCodeAt(next))) next++
  return next
}

function runStart(text: string, from: number, to: number): number {
  let next = to - 1
  const code = text.charCodeAt(next)
  if (!isRun(code)) return next - 1 >= from && twin(text, next - 1, to) ? next - 1 : next
  while (next > from && sameRun(code, text.charCodeAt(next - 1))) next--
  return next
}

function twin(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at)
  return isApostrophe(code) && at + 1 < end && text.charCodeAt(at + 1) === code
}

const RUNS = new Set([...'.!?-*=_~#…+'].map(mark => mark.charCodeAt(0)))

function isRun(code: number): boolean {
  return RUNS.has(code)
}

function sameRun(first: number, second: number): boolean {
  return first === second || ((first === 33 || first === 63) && (second === 33 || second === 63))
}
