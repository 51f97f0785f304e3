import { type Days, shiftMonths } from '../calendar.js'
import type { Reading } from '../reading.js'
import { lowerAt, type Words } from '../words.js'
import { readHappening } from './happenings.js'
import { readCount } from './number-words.js'
import { readPoint } from './points.js'
import { type Unit, unitAt, unitsFrom } from './units.js'

/** "two days after July 23", "a week before May 16", "15 days from April 15", "the day after Monday's talks", "on the eve of July 4". */
export function readCountedFrom(words: Words, at: number): Reading | null {
  const amount = readEve(words, at) ?? readAmount(words, at)
  if (!amount) return null
  const the = lowerAt(words, amount.to) === 'the' ? 1 : 0
  const point = readPoint(words, amount.to) ?? (the ? readPoint(words, amount.to + 1) : null)
  if (!point) return fromHappening(words, amount)
  return {
    to: point.to,
    weekday: null,
    resolve: when => {
      const days = point.resolve(when)
      return days && shifted(days, amount)
    },
  }
}

type Amount = {
  readonly count: number
  readonly unit: Unit
  readonly exact: boolean
  readonly to: number
  readonly eve?: true
}

function readAmount(words: Words, at: number): Amount | null {
  const the = lowerAt(words, at) === 'the' ? 1 : 0
  const count = the === 1 ? { count: 1, to: at + 1 } : readCount(words, at, true)
  const unit = count ? unitAt(words, count.to) : null
  if (!count || !unit || unit.unit === 'minute' || unit.unit === 'hour') return null
  const side = lowerAt(words, count.to + 1)
  const from = side === 'from' && the === 0 && count.count > 1
  if (side !== 'after' && side !== 'before' && !from) return null
  const exact = the === 0 || unit.unit === 'day'
  return { count: (side === 'before' ? -1 : 1) * count.count * unit.times, unit: unit.unit, exact, to: count.to + 2 }
}

function readEve(words: Words, at: number): Amount | null {
  if (lowerAt(words, at) !== 'the' || lowerAt(words, at + 1) !== 'eve' || lowerAt(words, at + 2) !== 'of') return null
  return { count: -1, unit: 'day', exact: true, to: at + 3, eve: true }
}

/** "two days after the second round", "the eve of the summit": counted from the day told for it before. */
function fromHappening(words: Words, amount: Amount): Reading | null {
  const happening = readHappening(words, amount.to)
  if (!happening && !amount.eve) return null
  const name = happening?.name
  return {
    to: amount.eve ? amount.to - 1 : amount.to,
    weekday: null,
    resolve: when => {
      const days = name === undefined ? undefined : when.dated?.get(name)
      return days ? shifted(days, amount) : null
    },
  }
}

/** "a week after July 23" is a day, "the week after July 23" a week. */
function shifted(days: Days, { count, unit, exact }: Amount): Days | null {
  if (Math.abs(count) > 10_000) return null
  const from = count < 0 ? days.start : days.end
  if (days.precision !== 'day' && unit === 'day') return null
  if (days.precision !== 'day' || !exact) return unitsFrom(from, count, unit)
  const day =
    unit === 'day'
      ? from + count
      : unit === 'week'
        ? from + 7 * count
        : shiftMonths(from, unit === 'year' ? 12 * count : count)
  return { start: day, end: day, precision: 'day' }
}
