import { fromTo, oneDay, shiftMonths } from '../calendar.js'
import type { Reading, When } from '../reading.js'
import { lowerAt, type Words } from '../words.js'
import { readCount } from './number-words.js'
import { type Unit, unitAt, unitsFrom } from './units.js'

/** What "a few" and "several" can mean, and nobody says more. */
const FEW = { least: 2, most: 9 }

/** "three weeks ago", "a year ago", "ten years ago today", "a few days ago", "two days from now". */
export function readAgo(words: Words, at: number): Reading | null {
  const few = readFew(words, at)
  const count = few === null ? readCount(words, at, true) : null
  const to = few ?? count?.to
  if (to === undefined) return null
  const unit = unitAt(words, to)
  const way = unit ? direction(words, to + 1) : null
  if (!unit || !way) return null
  if (isOpenEnded(words, at)) return { to: way.to, weekday: null, resolve: () => null }
  if (!count) return { to: way.to, weekday: null, resolve: when => severalFrom(way.sign, unit.unit, when) }
  const amount = way.sign * count.count * unit.times
  if (lowerAt(words, way.to) === 'today')
    return { to: way.to + 1, weekday: null, resolve: when => toTheDay(amount, unit.unit, when) }
  return {
    to: way.to,
    weekday: null,
    resolve: when => (when.today === null ? null : unitsFrom(when.today, amount, unit.unit)),
  }
}

/** "more than a decade ago": how much more nobody says. */
function isOpenEnded(words: Words, at: number): boolean {
  const before = lowerAt(words, at - 1)
  return before === 'over' || (before === 'than' && lowerAt(words, at - 2) === 'more')
}

/** "a few", "several", "some": where they end, or null. */
export function readFew(words: Words, at: number): number | null {
  const first = lowerAt(words, at)
  if (first === 'several' || first === 'few') return at + 1
  return first === 'a' && lowerAt(words, at + 1) === 'few' ? at + 2 : null
}

function direction(words: Words, at: number): { readonly sign: 1 | -1; readonly to: number } | null {
  if (lowerAt(words, at) === 'ago') return { sign: -1, to: at + 1 }
  return lowerAt(words, at) === 'from' && lowerAt(words, at + 1) === 'now' ? { sign: 1, to: at + 2 } : null
}

function severalFrom(sign: 1 | -1, unit: Unit, when: When) {
  if (when.today === null) return null
  const near = unitsFrom(when.today, sign * FEW.least, unit)
  const far = unitsFrom(when.today, sign * FEW.most, unit)
  if (!near || !far) return null
  return fromTo(Math.min(near.start, far.start), Math.max(near.end, far.end))
}

function toTheDay(amount: number, unit: Unit, when: When) {
  if (when.today === null) return null
  if (unit === 'month' || unit === 'year')
    return oneDay(shiftMonths(when.today, unit === 'year' ? amount * 12 : amount))
  if (unit === 'week') return oneDay(when.today + amount * 7)
  return unitsFrom(when.today, amount, unit)
}
