import { type Days, dayNumber, daysInMonth, oneDay } from '../calendar.js'
import { returnMeant } from '../choose.js'
import type { Reading, When } from '../reading.js'
import { lowerAt, type Words } from '../words.js'
import { readMonthName, readWeekdayName } from './calendar-words.js'
import { countsThings, namesSomethingElse } from './name-contexts.js'
import { readYearTail, type YearWords, yearMeant } from './year-words.js'

/** A day of the calendar as its words give it. */
export type MonthDay = {
  readonly to: number
  readonly month: number
  readonly day: number
  readonly year: YearWords | null
  readonly weekday: number | null
}

/** "July 23", "Jul. 23rd, 2025", "23 July 2025", "the 23rd of July", "Tuesday, July 23", "July 23 (Tuesday)". */
export function readMonthDay(words: Words, at: number): Reading | null {
  const point = readMonthDayWords(words, at)
  if (!point || namesSomethingElse(words, point.to)) return null
  return { to: point.to, weekday: point.weekday, resolve: when => dayMeant(point, when) }
}

/** The parts of such a date, for those who put two of them together. */
export function readMonthDayWords(words: Words, at: number): MonthDay | null {
  const weekday = readWeekdayName(words, at)
  let from = weekday?.to ?? at
  if (weekday && (lowerAt(words, from) === ',' || lowerAt(words, from) === '(')) from++
  if (weekday && lowerAt(words, from) === 'on') from++
  const bare = readMonthFirst(words, from) ?? readDayFirst(words, from)
  if (!bare) return null
  const year = readYearTail(words, bare.to)
  let to = year?.to ?? bare.to
  if (weekday && lowerAt(words, weekday.to) === '(' && lowerAt(words, to) === ')') to++
  if (weekday) return { ...bare, to, year: year?.year ?? null, weekday: weekday.value }
  const after = readWeekdayAfter(words, to)
  return { ...bare, to: after?.to ?? to, year: year?.year ?? null, weekday: after?.weekday ?? null }
}

export function dayMeant(point: Pick<MonthDay, 'month' | 'day' | 'year' | 'weekday'>, when: When): Days | null {
  const { month, day, year, weekday } = point
  if (year === null) return returnMeant(y => dayIn(y, month, day), when, weekday)
  const known = yearMeant(year, when)
  return known === null ? null : dayIn(known, month, day)
}

export function dayIn(year: number, month: number, day: number): Days | null {
  return day >= 1 && day <= daysInMonth(year, month) ? oneDay(dayNumber(year, month, day)) : null
}

/** A number that can be the day of a month, "23" or "23rd". */
export function dayOfMonthAt(words: Words, at: number): number | null {
  const word = words[at]
  if (!word || word.number === null || (word.kind !== 'number' && word.kind !== 'ordinal')) return null
  if (word.kind === 'number' && word.text.length > 2) return null
  return word.number >= 1 && word.number <= 31 ? word.number : null
}

function readMonthFirst(words: Words, at: number): { month: number; day: number; to: number } | null {
  const month = readMonthName(words, at)
  if (!month) return null
  const the = lowerAt(words, month.to) === 'the' && words[month.to + 1]?.kind === 'ordinal' ? 1 : 0
  const day = dayOfMonthAt(words, month.to + the)
  const to = month.to + the + 1
  if (day === null || countsThings(words, to)) return null
  return { month: month.value, day, to }
}

function readDayFirst(words: Words, at: number): { month: number; day: number; to: number } | null {
  const the = lowerAt(words, at) === 'the' && words[at + 1]?.kind === 'ordinal' ? 1 : 0
  const day = dayOfMonthAt(words, at + the)
  if (day === null) return null
  const of = lowerAt(words, at + the + 1) === 'of' ? 1 : 0
  if (of === 1 && words[at + the]?.kind !== 'ordinal') return null
  const month = readMonthName(words, at + the + 1 + of)
  return month ? { month: month.value, day, to: month.to } : null
}

function readWeekdayAfter(words: Words, at: number): { weekday: number; to: number } | null {
  const mark = lowerAt(words, at)
  if (mark === '(') {
    const weekday = readWeekdayName(words, at + 1)
    return weekday && lowerAt(words, weekday.to) === ')' ? { weekday: weekday.value, to: weekday.to + 1 } : null
  }
  if (mark !== ',' || lowerAt(words, at + 1) !== 'a') return null
  const weekday = readWeekdayName(words, at + 2)
  return weekday ? { weekday: weekday.value, to: weekday.to } : null
}
