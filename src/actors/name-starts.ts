import type { Word } from '../knowledge/index.js'
import type { Line } from './line.js'
import { gapOf } from './piece.js'
import type { Words } from './words-known.js'

export const CALENDAR: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
)
const NO_START = new Set(
  'i mr mrs ms dr the a an he she it they we you his her its their our my this that these those there here in on at to of for from with and or but if as by after before during since until while when where what who why how no not all both however meanwhile christmas easter ramadan eid islam god ousted deposed toppled exiled'.split(
    ' ',
  ),
)
const CLOSED_CLASS: ReadonlySet<string> = new Set([
  'PRON',
  'DET',
  'ADP',
  'AUX',
  'CCONJ',
  'SCONJ',
  'PART',
  'NUM',
  'PUNCT',
])

const DATING = new Set([
  'on',
  'in',
  'last',
  'this',
  'next',
  'since',
  'until',
  'by',
  'from',
  'of',
  'late',
  'early',
  'mid',
])
const GIVEN_CALENDAR = new Set(['april', 'june', 'august', 'sunday'])
const SURNAME_MONTHS = new Set(['may', 'april', 'june', 'august'])

/** Whether a word can begin a name. */
export function startsName(line: Line, at: number, known: Words): boolean {
  const word = line.words[at]
  if (isSmallSurname(line, at)) return true
  if (!word?.capital || NO_START.has(word.key)) return false
  const token = line.tokens[at] ?? null
  if (CALENDAR.has(word.key)) {
    if (isSurnamedMonth(line, at)) return true
    const next = line.words[at + 1]
    const after = line.tokens[at + 1]
    if (!next?.capital || after?.upos !== 'PROPN' || CALENDAR.has(next.key) || !near(line, at + 1)) return false
    if (
      (!GIVEN_CALENDAR.has(word.key) && known.knowledge.surnames.has(next.key)) ||
      DATING.has(line.words[at - 1]?.key ?? '') ||
      /\d$/.test(line.words[at - 1]?.key ?? '')
    )
      return false
    return !known.lexicon.commonplace(next.key) && line.named(at + 1) === null
  }
  if (token === null || token.upos === 'PROPN' || isInitial(line, word)) return true
  if (isFirstBeforeVerb(line, at) && known.lexicon.leaders.has(word.key)) return true
  if (token.upos === 'X') return word.end - word.start > 1
  if (known.lexicon.given.has(word.key) && line.words[at + 1]?.capital === true) return true
  // Whom an unlisted word alone names, only the report can say: a wrong tag costs a name, a wrong candidate nothing.
  return !line.headline && !CLOSED_CLASS.has(token.upos) && !known.lexicon.commonplace(word.key)
}

/** "Vice Premier He Lifeng": inside a sentence no small word has a capital but in a name. */
function isSmallSurname(line: Line, at: number): boolean {
  const word = line.words[at]
  return (
    word?.capital === true &&
    !line.headline &&
    (word.key === 'he' || word.key === 'an') &&
    line.words[at - 1] !== undefined &&
    gapBefore(line, at) === 'space' &&
    line.words[at + 1]?.capital === true &&
    near(line, at + 1)
  )
}

const ARABIC_ARTICLES = new Set(['al', 'el', 'as', 'ad', 'an', 'ar', 'az', 'ash', 'at'])

/** "al-Alimi" begins with its article, in small letters or not. */
export function opensWithArticle(line: Line, at: number): boolean {
  const word = line.words[at]
  return (
    word !== undefined &&
    ARABIC_ARTICLES.has(word.key) &&
    line.words[at + 1]?.capital === true &&
    gapBefore(line, at + 1) === 'hyphen'
  )
}

export function isInitial(line: Line, word: Word): boolean {
  return (
    line.text.slice(word.start, word.end).includes('.') ||
    (word.end - word.start === 1 && line.text.charAt(word.end) === '.')
  )
}

/** "May left early": a month does nothing, and behind a modal verb no past tense stands. */
export function isSurnamedMonth(line: Line, at: number): boolean {
  const word = line.words[at]
  const token = line.tokens[at]
  if (!word || !token || !SURNAME_MONTHS.has(word.key) || /^[\s,]*\d/.test(line.text.slice(word.end, word.end + 4)))
    return false
  const next = line.tokens[at + 1]
  const past = next?.features.tense === 'Past'
  return (past && at === 0) || (token.upos === 'PROPN' && token.deprel.startsWith('nsubj'))
}

/** Taggers take a surname for a common noun where it opens a sentence: "Trump spoke". */
function isFirstBeforeVerb(line: Line, at: number): boolean {
  const next = line.tokens[at + 1]
  return at === 0 && (next?.upos === 'VERB' || next?.upos === 'AUX') && next.features.verbForm !== 'Ger'
}

export function gapBefore(line: Line, at: number): ReturnType<typeof gapOf> {
  const before = line.words[at - 1]
  const word = line.words[at]
  return before && word ? gapOf(line.text, before.end, word.start) : 'other'
}

/** Words of one name stand apart by a space, a hyphen, a dot, or a dot and a space behind an initial. */
export function near(line: Line, at: number): boolean {
  const gap = gapBefore(line, at)
  if (gap === 'space' || gap === 'none' || gap === 'hyphen') return true
  const before = line.words[at - 1]
  const word = line.words[at]
  if (!before || !word) return false
  const between = line.text.slice(before.end, Math.min(word.start, before.end + 3))
  if (between === '.' || between === "'" || between === '\u2019') return true
  return (
    (between === '. ' || between === '.-') &&
    (before.end - before.start === 1 || line.text.charAt(before.end - 2) === '.')
  )
}
