import { type Days, oneDay, weekdayOf } from '../calendar.js'
import type { Reading, When } from '../reading.js'
import { lowerAt, type Words } from '../words.js'
import { readWeekdayName } from './calendar-words.js'
import { afterDayPart } from './day-part.js'
import { dayMeant, readMonthDayWords } from './month-day.js'
import { weekdayInName } from './name-contexts.js'

type Which = 'last' | 'next' | 'this' | 'past' | 'coming' | 'previous' | 'following' | null

/** Weeks from the report's own, of "Tuesday last week", "on Tuesday of next week". */
type WeekWords = { readonly weeks: number; readonly to: number }

const RECURRING: ReadonlySet<string> = new Set(['every', 'each', 'any', 'most'])

/** "Wednesday", "next Tuesday", "last Friday", "this coming Monday", "Monday evening", "Tuesday of last week". */
export function readWeekday(words: Words, at: number): Reading | null {
  const lead = readWhich(words, at)
  const name = readWeekdayName(words, lead.to)
  if (!name || name.short || weekdayInName(words, lead.to, name.to)) return null
  if (RECURRING.has(lowerAt(words, at - 1))) return null
  const to = afterDayPart(words, name.to)
  const date = readDateBeside(words, to)
  if (date)
    return { to: date.to, weekday: name.value, resolve: when => dayMeant({ ...date, weekday: name.value }, when) }
  const week = readWeek(words, to)
  if (week) return { to: week.to, weekday: name.value, resolve: when => inWeek(name.value, week.weeks, when) }
  return { to, weekday: name.value, resolve: when => weekdayMeant(name.value, lead.which, when) }
}

/** The day a weekday means: what has been is the last one, today included; what is to come the next one. */
export function weekdayMeant(weekday: number, which: Which, when: When): Days | null {
  if (which === 'following' || which === 'previous') return beside(weekday, which, when)
  const { today } = when
  if (today === null) return null
  const back = (weekdayOf(today) - weekday + 7) % 7
  if (which === 'this') return inWeek(weekday, 0, when)
  if (which === 'last' || which === 'past') return oneDay(today - (back || 7))
  // "next Friday" said on a Wednesday is the one after "this Friday".
  if (which === 'next') return inWeek(weekday, 1, when)
  if (which === 'coming') return oneDay(today + (7 - back))
  const ahead = when.lean === 'future' || when.lean === 'promised' || (when.lean === 'arranged' && 7 - back <= back)
  return oneDay(ahead ? today + ((7 - back) % 7) : today - back)
}

function beside(weekday: number, which: 'following' | 'previous', when: When): Days | null {
  if (when.told?.precision !== 'day') return null
  const { start } = when.told
  if (which === 'following') return oneDay(start + ((weekday - weekdayOf(start) + 7) % 7 || 7))
  return oneDay(start - ((weekdayOf(start) - weekday + 7) % 7 || 7))
}

function inWeek(weekday: number, weeks: number, when: When): Days | null {
  if (when.today === null) return null
  return oneDay(when.today - weekdayOf(when.today) + weekday + 7 * weeks)
}

function readWhich(words: Words, at: number): { readonly which: Which; readonly to: number } {
  const first = lowerAt(words, at)
  const second = lowerAt(words, at + 1)
  if ((first === 'this' || first === 'the') && (second === 'past' || second === 'coming'))
    return { which: second, to: at + 2 }
  if (first === 'the' && (second === 'following' || second === 'previous')) return { which: second, to: at + 2 }
  if (first === 'last' || first === 'next' || first === 'this') return { which: first, to: at + 1 }
  return { which: null, to: at }
}

function readDateBeside(words: Words, at: number) {
  const mark = lowerAt(words, at)
  if (mark !== ',' && mark !== '(') return null
  const date = readMonthDayWords(words, at + 1)
  if (!date || date.weekday !== null) return null
  return mark === '(' && lowerAt(words, date.to) === ')' ? { ...date, to: date.to + 1 } : date
}

function readWeek(words: Words, at: number): WeekWords | null {
  const of = lowerAt(words, at) === 'of' ? 1 : 0
  if (lowerAt(words, at + of + 1) !== 'week') return null
  const which = lowerAt(words, at + of)
  const weeks = which === 'last' ? -1 : which === 'next' ? 1 : which === 'this' ? 0 : null
  return weeks === null ? null : { weeks, to: at + of + 2 }
}
