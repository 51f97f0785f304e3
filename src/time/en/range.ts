import { civilDay, type Days, fromTo } from '../calendar.js'
import type { Reading, When } from '../reading.js'
import { lowerAt, type Words } from '../words.js'
import { readMonthName } from './calendar-words.js'
import { dayMeant, dayOfMonthAt, type MonthDay, readMonthDayWords } from './month-day.js'
import { countsThings, namesSomethingElse } from './name-contexts.js'
import { readPoint } from './points.js'
import { readYearTail, yearAt } from './year-words.js'

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])

/**
 * "from May 16 to June 2", "May 16-17", "between 1 and 3 February", "March 4 and 5", "Monday to Wednesday",
 * "from 2014 to 2016".
 */
export function readRange(words: Words, at: number): Reading | null {
  const opening = lowerAt(words, at)
  const joined = opening === 'from' ? TO : opening === 'between' ? AND : null
  const from = joined ? at + 1 : at
  return (
    readDaysOfMonth(words, from, joined ?? DASH_OR_AND) ??
    readDaysBeforeMonth(words, from, joined ?? DASH_OR_AND) ??
    readPoints(words, from, joined)
  )
}

const TO: ReadonlySet<string> = new Set(['to', 'until', 'till', 'through', ...DASHES])
const AND: ReadonlySet<string> = new Set(['and', ...DASHES])
const DASH_OR_AND: ReadonlySet<string> = new Set(['and', 'to', 'through', '/', ...DASHES])

/** "May 16-17, 2025", "March 4 and 5". */
function readDaysOfMonth(words: Words, at: number, joints: ReadonlySet<string>): Reading | null {
  const first = readMonthDayWords(words, at)
  if (!first || first.year !== null || !joints.has(lowerAt(words, first.to))) return null
  const to = first.to + 1
  const day = dayOfMonthAt(words, to)
  // "May 16 and 17 June" are two dates, and "May 16 and 20 people" one.
  if (day === null || readMonthName(words, to + 1) || countsThings(words, to + 1)) return null
  if (day <= first.day || (lowerAt(words, first.to) === 'and' && day !== first.day + 1 && joints === DASH_OR_AND))
    return null
  if (namesSomethingElse(words, to + 1)) return null
  const tail = readYearTail(words, to + 1)
  const year = tail?.year ?? null
  return span(tail?.to ?? to + 1, { ...first, year }, { ...first, day, year, weekday: null })
}

/** "16-17 May 2025", "1 and 3 February". */
function readDaysBeforeMonth(words: Words, at: number, joints: ReadonlySet<string>): Reading | null {
  const the = lowerAt(words, at) === 'the' ? 1 : 0
  const day = dayOfMonthAt(words, at + the)
  if (day === null || !joints.has(lowerAt(words, at + the + 1))) return null
  const last = readMonthDayWords(words, at + the + 2)
  if (!last || last.weekday !== null || last.day <= day || readMonthName(words, at + the + 2)) return null
  if (namesSomethingElse(words, last.to)) return null
  return span(last.to, { ...last, day }, last)
}

function readPoints(words: Words, at: number, joints: ReadonlySet<string> | null): Reading | null {
  const dates = readTwoMonthDays(words, at, joints ?? TO)
  if (dates) return dates
  const years = joints ? readYears(words, at, joints) : null
  if (years) return years
  const first = readPoint(words, at)
  if (!first) return null
  const joint = lowerAt(words, first.to)
  const joins = joints ? joints.has(joint) : DASHES.has(joint) || joint === 'through'
  const last = joins ? readPoint(words, first.to + 1) : null
  if (!last) return null
  return { to: last.to, weekday: null, resolve: when => between(first.resolve(when), last, when) }
}

function readTwoMonthDays(words: Words, at: number, joints: ReadonlySet<string>): Reading | null {
  const first = readMonthDayWords(words, at)
  if (!first || !joints.has(lowerAt(words, first.to))) return null
  const last = readMonthDayWords(words, first.to + 1)
  return last ? span(last.to, first, last) : null
}

function readYears(words: Words, at: number, joints: ReadonlySet<string>): Reading | null {
  const first = yearAt(words, at)
  const last = joints.has(lowerAt(words, at + 1)) ? yearAt(words, at + 2) : null
  if (first === null || last === null || last <= first || first < 1900) return null
  return {
    to: at + 3,
    weekday: null,
    resolve: when => bounds(dayMeant(firstDay(first), when), dayMeant(lastDay(last), when)),
  }
}

const firstDay = (year: number) => ({ year, month: 1, day: 1, weekday: null })
const lastDay = (year: number) => ({ year, month: 12, day: 31, weekday: null })

function span(to: number, first: MonthDay, last: MonthDay): Reading {
  return {
    to,
    weekday: first.weekday,
    resolve: when => {
      const end = dayMeant(last, when)
      if (!end) return null
      if (first.year !== null) return bounds(dayMeant(first, when), end)
      // The first day shares the last one's year, or lies in the year before: "from December 30 to January 2".
      const own = (year: number) => dayMeant({ ...first, year }, when)
      const { year } = civilDay(end.start)
      return bounds(own(year), end) ?? bounds(own(year - 1), end)
    },
  }
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
