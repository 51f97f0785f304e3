import { type Days, dayNumber, oneDay } from '../calendar.js'
import type { Reading } from '../reading.js'
import { lowerAt, type Words } from '../words.js'
import { readMonthName } from './calendar-words.js'
import { dayOfMonthAt } from './month-day.js'

/** Days that have become names: what follows "September 11" tells which year, whatever the year of the report. */
type KnownDay = {
  readonly month: number
  readonly day: number
  readonly year: number
  readonly behind: ReadonlySet<string>
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const KNOWN: readonly KnownDay[] = [
  { month: 9, day: 11, year: 2001, behind: set('attack attacks terror terrorist hijackings') },
  { month: 10, day: 7, year: 2023, behind: set('attack attacks massacre assault') },
  { month: 1, day: 6, year: 2021, behind: set('riot insurrection attack') },
  { month: 7, day: 7, year: 2005, behind: set('bombings attacks') },
]

/** "9/11", "the Sept. 11 attacks", "the October 7 massacre". */
export function readKnownDay(words: Words, at: number): Reading | null {
  if (words[at]?.text === '9/11' && lowerAt(words, at - 1) !== 'to')
    return named(at + 1, oneDay(dayNumber(2001, 9, 11)))
  const month = readMonthName(words, at)
  const day = month ? dayOfMonthAt(words, month.to) : null
  if (!month || day === null) return null
  const to = month.to + 1
  const behind = lowerAt(words, to) === ',' ? '' : lowerAt(words, to)
  const known = KNOWN.find(one => one.month === month.value && one.day === day && one.behind.has(behind))
  return known ? named(to, oneDay(dayNumber(known.year, known.month, known.day))) : null
}

function named(to: number, days: Days): Reading {
  return { to, weekday: null, resolve: () => days }
}
