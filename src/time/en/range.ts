import { civilDay, type Days, fromTo } from '../calendar.js'
import { returnMeant } from '../choose.js'
import type { Reading, When } from '../reading.js'
import { lowerAt, type Words } from '../words.js'
import { readMonthName, readWeekdayName } from './calendar-words.js'
import { isMoved } from './lean-beside.js'
import { dayIn, dayMeant, dayOfMonthAt, type MonthDay, readMonthDayWords } from './month-day.js'
import { readMonthSpan } from './month-span.js'
import { countsThings, namesSomethingElse, weekdayInName } from './name-contexts.js'
import { readPoint } from './points.js'
import { weekdayMeant } from './weekday.js'
import { readYearSpan } from './year-span.js'
import { readYearTail } from './year-words.js'

const DASHES: readonly string[] = ['-', '–', '—']
const TO: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', ...DASHES])
const AND: ReadonlySet<string> = new Set(['and', ...DASHES])
const PLAIN: ReadonlySet<string> = new Set(['through', 'to', ...DASHES])
const DAYS: ReadonlySet<string> = new Set(['and', ...PLAIN])
const INTO: ReadonlySet<string> = new Set(['through', 'into', ...DASHES])

/** "from May 16 to June 2", "May 16-17", "between 1 and 3 February", "March 4 and 5", "from 2014 to 2016". */
export function readRange(words: Words, at: number): Reading | null {
  const opening = lowerAt(words, at)
  // Who moves a thing "from May 2 to May 9" names two days and no stretch.
  if (opening === 'from') return isMoved(words, at) ? null : readBetween(words, at + 1, TO, TO, TO)
  if (opening === 'between') return readBetween(words, at + 1, AND, AND, AND)
  if (lowerAt(words, at - 1) === 'from' && isMoved(words, at)) return null
  return readBetween(words, at, DAYS, PLAIN, INTO)
}

function readBetween(
  words: Words,
  at: number,
  days: ReadonlySet<string>,
  dates: ReadonlySet<string>,
  points: ReadonlySet<string>,
): Reading | null {
  return (
    readDaysOfMonth(words, at, days) ??
    readDaysBeforeMonth(words, at, days) ??
    readTwoMonthDays(words, at, dates) ??
    readMonthSpan(words, at, dates) ??
    readYearSpan(words, at, dates) ??
    readTwoWeekdays(words, at, days) ??
    readTwoPoints(words, at, points)
  )
}

/** "May 16-17, 2025", "March 4 and 5", "May 16, 17 and 18". */
function readDaysOfMonth(words: Words, at: number, joints: ReadonlySet<string>): Reading | null {
  const first = readMonthDayWords(words, at)
  if (!first || first.year !== null) return null
  const last = readLastDay(words, first, joints)
  if (!last || namesSomethingElse(words, last.to)) return null
  const tail = readYearTail(words, last.to)
  const year = tail?.year ?? null
  return span(tail?.to ?? last.to, { ...first, year }, { ...first, day: last.day, year, weekday: null })
}

/** Days that follow one another are a stretch; others ("May 16 and 23") are dates of their own. */
function readLastDay(words: Words, first: MonthDay, joints: ReadonlySet<string>) {
  let day = first.day
  let to = first.to
  for (;;) {
    const joint = lowerAt(words, to)
    const listed = joint === ',' || (joint === 'and' && joints === DAYS)
    if (joint !== ',' && !joints.has(joint)) break
    const next = dayOfMonthAt(words, to + 1)
    // "May 16 and 17 June" are two dates, and "May 16 and 20 people" one.
    if (next === null || next <= day || readMonthName(words, to + 2) || countsThings(words, to + 2)) break
    if (listed && next !== day + 1) break
    day = next
    to += 2
    if (!listed) break
  }
  return to === first.to || lowerAt(words, to - 2) === ',' ? null : { day, to }
}

/** "16-17 May 2025", "1 and 3 February". */
function readDaysBeforeMonth(words: Words, at: number, joints: ReadonlySet<string>): Reading | null {
  const the = lowerAt(words, at) === 'the' ? 1 : 0
  const day = dayOfMonthAt(words, at + the)
  if (day === null || !joints.has(lowerAt(words, at + the + 1))) return null
  const last = readMonthDayWords(words, at + the + 2)
  if (!last || last.weekday !== null || last.day <= day || readMonthName(words, at + the + 2)) return null
  if (joints === DAYS && lowerAt(words, at + the + 1) === 'and' && last.day !== day + 1) return null
  return namesSomethingElse(words, last.to) ? null : span(last.to, { ...last, day }, last)
}

function readTwoMonthDays(words: Words, at: number, joints: ReadonlySet<string>): Reading | null {
  const first = readMonthDayWords(words, at)
  const joint = first ? afterComma(words, first.to) : 0
  if (!first || !joints.has(lowerAt(words, joint))) return null
  const last = readMonthDayWords(words, joint + 1)
  return last ? span(last.to, first, last) : null
}

/** "Monday and Tuesday": neighbours are one stretch, others two days. */
function readTwoWeekdays(words: Words, at: number, joints: ReadonlySet<string>): Reading | null {
  const first = readWeekdayName(words, at)
  const last =
    first && joints === DAYS && lowerAt(words, first.to) === 'and' ? readWeekdayName(words, first.to + 1) : null
  if (!first || !last || first.short || last.short || (last.value - first.value + 7) % 7 !== 1) return null
  if (weekdayInName(words, at, first.to) || readMonthDayWords(words, first.to + 1)) return null
  return { to: last.to, weekday: null, resolve: when => twoWeekdays(first.value, last.value, when) }
}

function twoWeekdays(first: number, last: number, when: When): Days | null {
  const ahead = when.lean === 'future' || when.lean === 'promised'
  const day = weekdayMeant(ahead ? first : last, null, when)
  return day && (ahead ? fromTo(day.start, day.start + 1) : fromTo(day.start - 1, day.start))
}

function readTwoPoints(words: Words, at: number, joints: ReadonlySet<string>): Reading | null {
  const first = readPoint(words, at)
  const joint = first ? words[afterComma(words, first.to)] : undefined
  if (!first || !joint || !joints.has(joint.lower)) return null
  // "He left on Monday – Tuesday's round went on without him": a dash between spaces is none between days.
  if (joint.kind === 'mark' && !joint.glued) return null
  const last = readPoint(words, afterComma(words, first.to) + 1)
  if (!last) return null
  return { to: last.to, weekday: null, resolve: when => between(first.resolve(when), last, when) }
}

function span(to: number, first: MonthDay, last: MonthDay): Reading {
  return {
    to,
    weekday: first.weekday,
    resolve: when => {
      if (first.year === null && last.year === null) return returnMeant(year => inYear(first, last, year), when)
      const end = dayMeant(last, when)
      if (!end) return null
      if (first.year !== null) return bounds(dayMeant(first, when), end)
      return inYear(first, last, civilDay(end.start).year)
    },
  }
}

/** The first day shares the last one's year, or lies in the year before: "from December 30 to January 2". */
function inYear(first: MonthDay, last: MonthDay, year: number): Days | null {
  const end = dayIn(year, last.month, last.day)
  return bounds(dayIn(year, first.month, first.day), end) ?? bounds(dayIn(year - 1, first.month, first.day), end)
}

function between(first: Days | null, last: Reading, when: When): Days | null {
  const end = first ? last.resolve(when) : null
  if (!first || !end) return null
  const straight = bounds(first, end)
  if (straight) return straight
  // "from Friday to Monday": one side was read into the wrong week.
  const later = last.resolve({ ...when, today: first.end, lean: 'future' })
  return later ? bounds(first, later) : null
}

function bounds(first: Days | null, last: Days | null): Days | null {
  return first && last ? fromTo(first.start, last.end) : null
}

function afterComma(words: Words, at: number): number {
  return lowerAt(words, at) === ',' ? at + 1 : at
}
