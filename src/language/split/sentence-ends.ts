import { abbreviationOf } from './abbreviations.js'
import { isApostrophe, isCloser, isDigit, isLower, isSpace, isUpper } from './characters.js'
import { numberFollows } from './chunk-words.js'

/** The words of a paragraph, as offsets into the text: word i is starts[i] to ends[i]. */
export type Words = { readonly starts: readonly number[]; readonly ends: readonly number[] }

const STARTERS = new Set(
  'the a an he she it they we i you this that these those there in on at but and or so however meanwhile if when while after before as for from with by to its his her their our my both some many most all no not now then yet also according under since until once although though because what who how why where which earlier later last officials talks sources asked speaking'.split(
    ' ',
  ),
)

const AFTER_HOUR =
  /^(?:gmt|utc|est|edt|et|cet|cest|bst|pst|pdt|pt|ist|msk|eet|eest|local|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|june|july|aug|sep|oct|nov|dec)/i

const SPEECH =
  /^(?:\S+ ){0,4}(?:said|says|asked|asks|told|added|replied|wrote|tweeted|shouted|cried|exclaimed|wondered|declared|insisted|demanded)\b/

/**
 * Whether the sentence that begins with word `first` of a paragraph ends with word `at`; closing quotation marks and
 * brackets behind a full stop are words of their own, and the sentence ends with the last of them.
 */
export function endsSentence(text: string, words: Words, first: number, at: number, paragraphEnd: number): boolean {
  const { starts, ends } = words
  if (at >= starts.length - 1) return true
  const end = ends[at] ?? 0
  const next = starts[at + 1] ?? paragraphEnd
  if (end < next && blankLineBetween(text, end, next)) return true
  const stop = stopBefore(text, words, at)
  if (stop < first || REFERENCE.test(text.slice(next, Math.min(paragraphEnd, next + 6)))) return false
  if (end === next && isCloser(text.charCodeAt(next))) {
    if (closesHere(text, next, paragraphEnd) || closesQuotation(text, starts[first] ?? 0, next)) return false
  }
  const begins = startsNew(text, firstReal(text, next, paragraphEnd), paragraphEnd)
  const stopStart = starts[stop] ?? 0
  const stopEnd = ends[stop] ?? 0
  const isFullStop = text.charCodeAt(stopEnd - 1) === 46 && text.charCodeAt(stopStart) === 46
  if (isFullStop && stopEnd - stopStart === 1) return begins && !isListNumber(text, words, first, stop)
  const isAbbreviation = text.charCodeAt(stopEnd - 1) === 46 && !isFullStop
  if (isAbbreviation) return abbreviationEnds(text, words, stop, stop < at, next, paragraphEnd)
  if (stop === at) return begins && (end < next || isTrail(text, stopStart, stopEnd, next))
  return begins && !SPEECH.test(text.slice(next, Math.min(paragraphEnd, next + 60)))
}

// "It failed....The talks": what was left out, and then a sentence that lost its space.
function isTrail(text: string, start: number, end: number, next: number): boolean {
  return end - start > 2 && isUpper(text.charCodeAt(next)) && isLower(text.charCodeAt(next + 1))
}

// "[6]" behind a full stop is a reference of the sentence before it.
const REFERENCE = /^\[\d{1,3}\]/

// The word with the full stop, question mark… that `at` is, or closes; -1 for none.
function stopBefore(text: string, { starts, ends }: Words, at: number): number {
  for (let index = at; index >= 0 && index > at - 8; index--) {
    const start = starts[index] ?? 0
    const end = ends[index] ?? 0
    const code = text.charCodeAt(end - 1)
    if (code === 46 || code === 63 || code === 33 || code === 0x2026 || code === 0x3002) return index
    if (code === 93 && isReference(text, starts, index)) {
      index -= 2
      continue
    }
    if (end - start > 2 || !isCloser(code) || (ends[index - 1] ?? -1) !== start) return -1
  }
  return -1
}

function isReference(text: string, starts: readonly number[], closing: number): boolean {
  return REFERENCE.test(text.slice(starts[closing - 2] ?? 0, (starts[closing] ?? 0) + 1))
}

// A mark right behind the stop closes, unless a word follows it at once.
function closesHere(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at + 1)
  if (LOST_SPACE.test(text.slice(at, at + 3))) return true
  return (
    at + 1 >= end || isSpace(code) || isCloser(code) || isApostrophe(code) || /[.,;:!?—–-]/.test(text.charAt(at + 1))
  )
}

// How far back an open quotation mark is looked for.
const QUOTED = 2000

/** A straight quotation mark between a full stop and a word closes where one is open. */
function closesQuotation(text: string, from: number, at: number): boolean {
  if (text.charCodeAt(at) !== 34) return false
  let marks = 0
  for (let index = Math.max(from, at - QUOTED); index < at; index++) if (text.charCodeAt(index) === 34) marks++
  return marks % 2 === 1
}

// "…,” he said.”The talks", "(AU.)The talks".
const LOST_SPACE = /^[)\]”]\p{Lu}/u

function firstReal(text: string, from: number, end: number): number {
  let at = from
  while (at < end && at < from + 8 && /["'“‘«„([*•–—\s-]/.test(text.charAt(at))) at++
  return at
}

function startsNew(text: string, at: number, end: number): boolean {
  if (at >= end) return true
  const code = text.charCodeAt(at)
  if (isLower(code)) return false
  return isUpper(code) || isDigit(code) || code > 0x2ff || /["“‘«([@#$€£*•]/.test(text.charAt(at))
}

// "1." or "Figure 1." at the head of a sentence numbers what follows.
function isListNumber(text: string, { starts, ends }: Words, first: number, stop: number): boolean {
  const before = ends[stop - 1] ?? 0
  const start = starts[first] ?? 0
  if (stop === first || before - start > 16) return false
  return LIST_NUMBER.test(text.slice(start, before))
}

const LIST_NUMBER =
  /^(?:\d{1,2}(?:\.\d{1,2})*|[a-zA-Z]|[ivx]{1,4}|(?:figure|table|box|chapter|section|article|part|step) \d{1,3})$/i

function abbreviationEnds(
  text: string,
  words: Words,
  at: number,
  closed: boolean,
  next: number,
  paragraphEnd: number,
): boolean {
  const start = words.starts[at] ?? 0
  const kind = abbreviationOf(text.slice(start, (words.ends[at] ?? 0) - 1), numberFollows(text, words.ends[at] ?? 0))
  const real = firstReal(text, next, paragraphEnd)
  if (!isUpper(text.charCodeAt(real))) return false
  const word = /^\p{L}+/u.exec(text.slice(real, real + 24))?.[0] ?? ''
  const starter = STARTERS.has(word.toLowerCase()) && word !== 'At'
  if (kind === null || (closed && (kind === 'either' || kind === 'letters' || kind === 'hour')))
    return startsNew(text, real, paragraphEnd)
  if (kind === 'hour') return !AFTER_HOUR.test(word)
  if (kind === 'either' && /^etc/i.test(text.slice(start, start + 3))) return true
  if (kind === 'either' || kind === 'letters') return starter
  if (kind === 'initial') return starter && word.length > 1 && word !== 'So' && word !== 'An'
  return false
}

function blankLineBetween(text: string, from: number, to: number): boolean {
  let lines = 0
  let at = from
  while (at < to && isSpace(text.charCodeAt(at))) {
    if (text.charCodeAt(at) === 10) lines++
    at++
  }
  return lines >= 2 || (lines === 1 && /^(?:[•●▪*·►→-]\s|\d{1,2}[.)]\s)/.test(text.slice(at, at + 5)))
}
