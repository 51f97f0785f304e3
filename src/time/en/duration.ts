import { lowerAt, type Words } from '../words.js'
import { type Amount, readAmount } from './duration-amount.js'
import { scaleNamed } from './duration-fields.js'

/** Words read as a duration: from `from` (hedges in front may be part of it) up to `to`; `iso` is null where it lasts nothing that can be told. */
export type DurationReading = { readonly from: number; readonly to: number; readonly iso: string | null }

const HEDGES: ReadonlySet<string> = new Set(
  'nearly about approximately around almost roughly some over under exactly just barely'.split(' '),
)
const LONG_HEDGES: readonly (readonly string[])[] = [
  ['more', 'than'],
  ['less', 'than'],
  ['at', 'least'],
  ['at', 'most'],
  ['up', 'to'],
  ['close', 'to'],
  ['no', 'more', 'than'],
  ['no', 'less', 'than'],
]

/** In front of an amount of time these tell when, or how often, and not how long. */
const NOT_BEFORE: ReadonlySet<string> = new Set('every each per aged age within in twice once'.split(' '))
/** Behind it they tell when. */
const NOT_AFTER: ReadonlySet<string> = new Set('ago later earlier after before from since old ahead hence'.split(' '))
/** "the past three days" is a time on the calendar, unless something lasted "for" it. */
const WINDOWS: ReadonlySet<string> = new Set('past last next coming previous following recent'.split(' '))

/** "nearly two hours", "a 90-minute call", "two-and-a-half hours", "half an hour", "three days of talks". */
export function readDuration(words: Words, at: number): DurationReading | null {
  const amount = readAmount(words, at)
  if (!amount) return null
  const from = hedgedFrom(words, amount.at)
  // A refused amount is still spent, or "three hours" would be read out of "two or three hours".
  return { from, to: amount.to, iso: lasts(words, from, amount) ? amount.iso : null }
}

function hedgedFrom(words: Words, at: number): number {
  for (const hedge of LONG_HEDGES) {
    const from = at - hedge.length
    if (from >= 0 && hedge.every((word, index) => lowerAt(words, from + index) === word)) return from
  }
  return HEDGES.has(lowerAt(words, at - 1)) ? at - 1 : at
}

function lasts(words: Words, from: number, amount: Amount): boolean {
  const before = lowerAt(words, from - 1)
  const after = lowerAt(words, amount.to)
  if (NOT_BEFORE.has(before)) return false
  if (WINDOWS.has(before)) return lowerAt(words, from - 2) === 'for' || lowerAt(words, from - 3) === 'for'
  if (NOT_AFTER.has(after) && !(after !== 'ago' && after !== 'old' && LASTING.has(before))) return false
  // "25 years of age", "two hours' drive away", "a 25-year-old".
  if (after === 'of' && lowerAt(words, amount.to + 1) === 'age') return false
  // "seven days a week" is how often.
  if (after === 'a' && scaleNamed(lowerAt(words, amount.to + 1))) return false
  if (after === '-' && lowerAt(words, amount.to + 1) === 'old') return false
  return !amount.article || articleLasts(before, after, from < amount.at)
}

const LASTING: ReadonlySet<string> = new Set(
  'lasted lasting lasts last took takes take for another spent ran full whole'.split(' '),
)

/** "a day", and "one day", is a rate or a date as often as a time: something must last it. */
function articleLasts(before: string, after: string, hedged: boolean): boolean {
  if (hedged || LASTING.has(before)) return true
  return after === 'of'
}
