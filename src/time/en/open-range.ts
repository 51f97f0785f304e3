import { type Days, fromTo } from '../calendar.js'
import type { Reading, When } from '../reading.js'
import { isCapital, lowerAt, type Words } from '../words.js'
import { readDayOfMonth } from './day-of-month.js'
import { readFraction } from './fraction.js'
import { isFunctionWord } from './function-words.js'
import { readKnownDay } from './known-day.js'
import { isMoved } from './lean-beside.js'
import { readPoint } from './points.js'

type Bound = 'since' | 'by' | 'until' | 'before' | 'after'
const BOUNDS: Readonly<Record<string, Bound>> = {
  since: 'since',
  by: 'by',
  until: 'until',
  till: 'until',
  before: 'before',
  after: 'after',
}

/** "since 2014", "by the end of the year", "until Friday", "before May 16", "after May 16", "no later than May 16". */
export function readOpenRange(words: Words, at: number): Reading | null {
  const lead = lowerAt(words, at)
  const latest = isNoLaterThan(words, at)
  const bound = latest ? 'by' : Object.hasOwn(BOUNDS, lead) ? BOUNDS[lead] : undefined
  if (!bound) return null
  const from = latest ? at + 3 : at + 1
  const point =
    readFraction(words, from) ?? readKnownDay(words, from) ?? readDayOfMonth(words, from) ?? readPoint(words, from)
  if (!point) return null
  // What is postponed until a day is to be on that day.
  if (bound === 'until' && isMoved(words, at) && lowerAt(words, at - 1) !== 'extended') return null
  // "after the May 16 talks", "before Monday's meeting": the date belongs to the noun, not to the bound.
  if ((bound === 'after' || bound === 'before') && belongsToNoun(words, point.to)) return null
  const toItsEnd = namesEnd(words, from, point.to)
  return { to: point.to, weekday: point.weekday, resolve: when => openMeant(bound, toItsEnd, point, when) }
}

function isNoLaterThan(words: Words, at: number): boolean {
  const lead = lowerAt(words, at)
  return (lead === 'no' || lead === 'not') && lowerAt(words, at + 1) === 'later' && lowerAt(words, at + 2) === 'than'
}

function openMeant(bound: Bound, toItsEnd: boolean, point: Reading, when: When): Days | null {
  const lean =
    (bound === 'by' || bound === 'before') && when.lean === null ? 'future' : bound === 'since' ? 'past' : when.lean
  const days = point.resolve({ ...when, lean })
  const { today } = when
  if (!days || today === null) return bound === 'until' ? days : null
  if (bound === 'since') return days.start <= today ? fromTo(days.start, today) : null
  if (bound === 'after') return days.end < today ? fromTo(days.end + 1, today) : null
  if (bound === 'before') return fromTo(today, toItsEnd ? days.end : days.start - 1)
  return fromTo(today, days.end) ?? (bound === 'until' ? days : null)
}

/** "before the end of the year" lasts to the end, where "before July" ends with June. */
function namesEnd(words: Words, from: number, to: number): boolean {
  for (let at = from; at < to && at < from + 4; at++) if (lowerAt(words, at) === 'end') return true
  return false
}

function belongsToNoun(words: Words, at: number): boolean {
  const next = words[at]
  if (next === undefined || next.kind === 'mark') return next?.lower === "'s"
  return next.kind === 'word' && !isCapital(next) && !isFunctionWord(next.lower)
}
