import type { Reader, Reading } from '../reading.js'
import type { Words } from '../words.js'
import { readCountedFrom } from './counted-from.js'
import { readDayOfMonth, readListedDay } from './day-of-month.js'
import { readFraction } from './fraction.js'
import { readKnownDay } from './known-day.js'
import { readOpenRange } from './open-range.js'
import { canOpenDate } from './openers.js'
import { readOvernight } from './overnight.js'
import { firstReading, readPoint } from './points.js'
import { readRange } from './range.js'
import { readVagueWindow } from './vague-window.js'

/** Every way English copy says a date. The order counts: what is put together of several words comes first. */
export const READERS: readonly Reader[] = [
  readKnownDay, // before month-day: "the September 11 attacks" are not this year's
  readRange, // before its own ends: "from May 16 to June 2"
  readCountedFrom, // before neighbour-day: "two days after July 23" is not "two days after"
  readOvernight,
  readVagueWindow, // before relative-unit: "the next week" of "over the next week"
  readFraction,
  readOpenRange, // before its own end: "since May 16"
  readDayOfMonth, // before weekday: "Monday the 21st"
  readPoint,
  readListedDay, // last: a bare number is a day only behind a date
]

/** The longest way of saying a date that begins at a word, or null. */
export function readDate(words: Words, at: number): Reading | null {
  const word = words[at]
  return word && canOpenDate(word) ? firstReading(READERS, words, at) : null
}
