import { civilDay, type Days } from '../calendar.js'
import type { When } from '../reading.js'
import { lowerAt, type Words } from '../words.js'
import { countsThings } from './name-contexts.js'

/** A year as words give it: a number, or one counted from the report's own ("last year") or the year told before. */
export type YearWords = number | 'last' | 'this' | 'next' | 'that'

const EARLIEST = 1000
const LATEST = 2199

/** A number that can be a year: four digits, and no count of anything. */
export function yearAt(words: Words, at: number): number | null {
  const word = words[at]
  if (word?.kind !== 'number' || word.text.length !== 4 || word.number === null) return null
  if (word.number < EARLIEST || word.number > LATEST || countsThings(words, at + 1)) return null
  const next = words[at + 1]
  if (next?.glued && next.kind === 'word') return null
  return word.number
}

/** The year behind a day or a month: "2025", ", 2025", "of 2025", "last year", "of this year", "of that year". */
export function readYearTail(words: Words, at: number): { readonly year: YearWords; readonly to: number } | null {
  const comma = lowerAt(words, at) === ',' || lowerAt(words, at) === 'of' ? 1 : 0
  const year = yearAt(words, at + comma)
  if (year !== null) return { year, to: at + comma + 1 }
  if (lowerAt(words, at) === ',') return null
  const which = at + comma + (comma === 1 && lowerAt(words, at + 1) === 'the' ? 1 : 0)
  if (lowerAt(words, which + 1) !== 'year') return null
  const lead = lowerAt(words, which)
  if (lead === 'last' || lead === 'this' || lead === 'next' || lead === 'that') return { year: lead, to: which + 2 }
  if (lead === 'same') return { year: 'that', to: which + 2 }
  if (lead === 'previous') return { year: 'last', to: which + 2 }
  return null
}

/** The year as a number, or null where nothing says which. */
export function yearMeant(year: YearWords, when: When): number | null {
  if (typeof year === 'number') return year
  if (year === 'that') return when.told ? yearOf(when.told) : null
  if (when.today === null) return null
  const own = civilDay(when.today).year
  return year === 'last' ? own - 1 : year === 'next' ? own + 1 : own
}

function yearOf(days: Days): number | null {
  const first = civilDay(days.start).year
  return first === civilDay(days.end).year ? first : null
}
