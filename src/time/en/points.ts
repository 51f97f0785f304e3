import type { Reader, Reading } from '../reading.js'
import type { Words } from '../words.js'
import { readAgo } from './ago.js'
import { readFeast } from './feast.js'
import { readMonth } from './month.js'
import { readMonthDay } from './month-day.js'
import { readNeighbour } from './neighbour-day.js'
import { readNumeric } from './numeric.js'
import { readRelativeUnit } from './relative-unit.js'
import { readSeason } from './season.js'
import { readToday } from './today.js'
import { readWeekday } from './weekday.js'
import { readYear } from './year.js'
import { readYearEnd } from './year-end.js'

/** The ways of saying one date, which ranges and deadlines are put together from. The order counts. */
const POINTS: readonly Reader[] = [
  readNumeric,
  readFeast, // before weekday: "Good Friday" is seldom the last Friday
  readMonthDay, // before weekday: "Tuesday, July 23" is one date
  readToday,
  readWeekday,
  readMonth, // after month-day: "July" of "July 23" is no month
  readSeason,
  readAgo,
  readNeighbour,
  readRelativeUnit,
  readYearEnd,
  readYear, // last: "2025" of "July 2025" is spent
]

/** Where a date was last looked for: a range that does not come about has read the date it would begin with. */
let last: { readonly words: Words; readonly at: number; readonly reading: Reading | null } | null = null

/** The date that begins at a word, if one does. */
export function readPoint(words: Words, at: number): Reading | null {
  if (last !== null && last.words === words && last.at === at) return last.reading
  const reading = firstReading(POINTS, words, at)
  last = { words, at, reading }
  return reading
}

export function firstReading(readers: readonly Reader[], words: Words, at: number): Reading | null {
  for (const read of readers) {
    const reading = read(words, at)
    if (reading) return reading
  }
  return null
}
