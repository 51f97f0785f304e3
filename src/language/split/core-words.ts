import { isApostrophe, isDash, isDigit, isHyphen, isLetter, isLower, isUpper, isWordPart } from './characters.js'
import { splitClitics } from './clitics.js'
import type { PutWord } from './put-word.js'

/** Prefixes that stay with their word: "non-aggression", but "third - round". */
const PREFIXES = new Set(
  'anti non re co pre pro ex mid multi sub semi inter intra post over under counter un mini mega micro de dis bi tri trans ultra super e cross socio psycho geo'.split(
    ' ',
  ),
)

/** Splits what is left of a chunk once the punctuation around it is gone. */
export function splitCore(text: string, start: number, end: number, put: PutWord): void {
  let from = start
  for (let at = start + 1; at < end - 1; at++) {
    const code = text.charCodeAt(at)
    if (isWordCode(code)) continue
    if (code === 36 && at - from <= 3 && isUpper(text.charCodeAt(at - 1))) {
      put(from, at + 1)
      from = at + 1
      continue
    }
    const width = separatorWidth(text, from, at, end)
    if (width === 0) continue
    if (at > from) splitPiece(text, from, at, put)
    put(at, at + width)
    from = at + width
    at = from - 1
  }
  if (from < end) splitPiece(text, from, end, put)
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code)
}

// How many characters at `at` stand as a word of their own, 0 for none.
function separatorWidth(text: string, from: number, at: number, end: number): number {
  const code = text.charCodeAt(at)
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (isDash(code)) {
    let run = at + 1
    while (run < end && text.charCodeAt(run) === code) run++
    if (run - at > 1) return run - at
    return !isHyphen(code) || splitsAtHyphen(text, from, at, end) ? 1 : 0
  }
  if (code === 46) {
    if (after === 46) {
      let run = at + 1
      while (run < end && text.charCodeAt(run) === 46) run++
      return run - at
    }
    if (isLower(before) && (isUpper(after) || after === 91) && at - from > 2) return 1
    return endsBeforeLostSpace(text, from, at, end) ? 1 : 0
  }
  if (code === 47) return isDigit(before) && isDigit(after) ? 0 : isShort(from, at, end) ? 0 : 1
  if (code === 44) return isDigit(before) && isDigit(after) ? 0 : 1
  if (code === 58) return isDigit(before) && isDigit(after) ? 0 : 1
  if (code === 91) return 1
  if (code === 40) return text.charCodeAt(end - 1) === 41 || end - at > 3 ? 1 : 0
  if (isApostrophe(code) || code === 38 || code === 64 || code === 95 || code === 35 || code === 42) return 0
  return isLetter(code) ? 0 : 1
}

// The space behind a full stop is lost in many a copied page: "in 2022.The", "(AU).The", "the UN.The", "they said.”The".
function endsBeforeLostSpace(text: string, from: number, at: number, end: number): boolean {
  const next = isClosing(text.charCodeAt(at + 1)) ? at + 2 : at + 1
  if (next + 1 >= end || !isUpper(text.charCodeAt(next)) || !isLower(text.charCodeAt(next + 1))) return false
  const before = text.charCodeAt(at - 1)
  if (isClosing(before)) return true
  if (isDigit(before)) return at - from > 1
  return at - from > 1 && isLetter(before) && isLetter(text.charCodeAt(at - 2))
}

/** Marks that only ever close, and the straight one, which does behind a full stop. */
function isClosing(code: number): boolean {
  return code === 41 || code === 93 || code === 34 || code === 0x201d
}

// "w/o", "s/he", "a/c".
function isShort(from: number, at: number, end: number): boolean {
  return at - from <= 1 && end - at <= 4
}

function splitsAtHyphen(text: string, from: number, at: number, end: number): boolean {
  const after = text.charCodeAt(at + 1)
  if (!isWordPart(after) && !isApostrophe(after)) return true
  const left = text.slice(Math.max(from, at - 8), at).toLowerCase()
  if (at - from <= 8 && PREFIXES.has(left)) return !isWordPart(after) || (isDigit(after) && left.length < 3)
  if (isDigit(text.charCodeAt(at - 1)) && isDigit(after)) return !isTelephone(text, from, at, end)
  return true
}

// "713-853-3989", "345-9945", "11-20-2000": three or more groups, or three digits and four.
function isTelephone(text: string, from: number, at: number, end: number): boolean {
  const whole = text.slice(Math.max(from, at - 14), Math.min(end, at + 14))
  return /^(?:\d+-){2,}\d+$/.test(whole) || /^\d{3}-\d{4}$/.test(whole)
}

// A number joined to its unit ("5pm", "35mm", "$1.2bn") is two words; "20th", "1990s", "3G" are one.
function splitPiece(text: string, start: number, end: number, put: PutWord): void {
  if (isDigit(text.charCodeAt(start))) {
    let at = start + 1
    while (at < end && (isDigit(text.charCodeAt(at)) || /[.,:]/.test(text.charAt(at)))) at++
    if (at < end && isUnit(text, at, end)) {
      put(start, at)
      put(at, end)
      return
    }
  }
  splitClitics(text, start, end, put)
}

const UNITS = new Set(
  'am pm a.m a.m. p.m p.m. km m cm mm kg g kw mw gw k bn mn tn mln bln ft in lb lbs mph kph hz khz mhz ghz kb mb gb tb hrs hr min mins x'.split(
    ' ',
  ),
)

function isUnit(text: string, at: number, end: number): boolean {
  return end - at <= 4 && UNITS.has(text.slice(at, end).toLowerCase())
}
