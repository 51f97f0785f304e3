import { type Days, fromTo, oneDay, shiftMonths } from '../calendar.js'
import type { Reading, When } from '../reading.js'
import { lowerAt, type Words } from '../words.js'
import { readFew } from './ago.js'
import { type Count, readCount } from './number-words.js'
import { type Unit, unitAt, unitsFrom } from './units.js'

/** How far "the coming days", "recent weeks" reach, in their own unit: as far as copy that says so can be trusted. */
const REACH: Readonly<Record<Unit, number>> = { minute: 60, hour: 24, day: 7, week: 6, month: 6, year: 5 }

const AHEAD: ReadonlySet<string> = new Set(['coming', 'next'])
const BACK: ReadonlySet<string> = new Set(['past', 'last'])
const OPENINGS: ReadonlySet<string> = new Set('in over during within for throughout through'.split(' '))

/**
 * "in the coming days", "over the next two weeks", "in recent months", "the past 24 hours", "in the days ahead",
 * "within days", "in two weeks" of what is to come.
 */
export function readVagueWindow(words: Words, at: number): Reading | null {
  return readTheWindow(words, at) ?? readRecent(words, at) ?? readDaysAhead(words, at) ?? readInUnits(words, at)
}

function readTheWindow(words: Words, at: number): Reading | null {
  const lead = lowerAt(words, at + 1)
  const sign = AHEAD.has(lead) ? 1 : BACK.has(lead) ? -1 : 0
  const opening = lowerAt(words, at)
  const past = opening === 'this' && lead === 'past'
  if ((opening !== 'the' && opening !== 'these' && !past) || sign === 0) return null
  const amount = readAmount(words, at + 2)
  if (!amount) return null
  // "the last two weeks of May", "the last day".
  if (lowerAt(words, amount.to) === 'of') return null
  const alone = amount.count === 1 && (lead === 'last' || lead === 'next')
  if (alone && (amount.unit === 'day' || !OPENINGS.has(lowerAt(words, at - 1)))) return null
  const reach = amount.count ?? REACH[amount.unit]
  return { to: amount.to, weekday: null, resolve: when => window(when, sign * reach * amount.times, amount.unit) }
}

/** "recent days", "recent weeks". */
function readRecent(words: Words, at: number): Reading | null {
  if (lowerAt(words, at) !== 'recent' && lowerAt(words, at) !== 'coming') return null
  const unit = plural(words, at + 1)
  if (!unit) return null
  const sign = lowerAt(words, at) === 'recent' ? -1 : 1
  return { to: at + 2, weekday: null, resolve: when => window(when, sign * REACH[unit], unit) }
}

/** "the days ahead", "the weeks to come". */
function readDaysAhead(words: Words, at: number): Reading | null {
  const unit = lowerAt(words, at) === 'the' ? plural(words, at + 1) : null
  if (!unit) return null
  const ahead = lowerAt(words, at + 2) === 'ahead'
  if (!ahead && (lowerAt(words, at + 2) !== 'to' || lowerAt(words, at + 3) !== 'come')) return null
  return { to: at + (ahead ? 3 : 4), weekday: null, resolve: when => window(when, REACH[unit], unit) }
}

/** "in two weeks", "in three days' time", "within 72 hours", "within days". */
function readInUnits(words: Words, at: number): Reading | null {
  const lead = lowerAt(words, at)
  if (lead !== 'in' && lead !== 'within') return null
  const bare = lead === 'within' ? plural(words, at + 1) : null
  if (bare) return { to: at + 2, weekday: null, needsFuture: true, resolve: when => window(when, REACH[bare], bare) }
  const count = readCount(words, at + 1, true)
  const unit = count ? unitAt(words, count.to) : null
  if (!count || !unit || (lead === 'in' && isFirstInLong(words, at))) return null
  const amount = count.count * unit.times
  const to = afterTime(words, count.to + 1)
  const resolve = (when: When) => {
    if (lead === 'within') return window(when, amount, unit.unit)
    return when.today === null ? null : unitsFrom(when.today, amount, unit.unit)
  }
  return { to, weekday: null, needsFuture: true, resolve }
}

type WindowAmount = { readonly count: number | null; readonly unit: Unit; readonly times: number; readonly to: number }

function readAmount(words: Words, at: number): WindowAmount | null {
  const few = readFew(words, at)
  const count: Count | null = few === null ? readCount(words, at) : null
  const from = few ?? count?.to ?? (lowerAt(words, at) === 'couple' && lowerAt(words, at + 1) === 'of' ? at + 2 : at)
  const unit = unitAt(words, from)
  if (!unit) return null
  const single = !lowerAt(words, from).endsWith('s')
  return {
    count: count?.count ?? (single && few === null ? 1 : null),
    unit: unit.unit,
    times: unit.times,
    to: from + 1,
  }
}

function window({ today }: When, amount: number, unit: Unit): Days | null {
  if (today === null || Math.abs(amount) > 100_000) return null
  const edge = edgeOf(today, amount, unit)
  if (edge === today) return oneDay(today)
  return fromTo(Math.min(today, edge), Math.max(today, edge))
}

function edgeOf(today: number, amount: number, unit: Unit): number {
  if (unit === 'month' || unit === 'year') return shiftMonths(today, unit === 'year' ? amount * 12 : amount)
  if (unit === 'week') return today + amount * 7
  if (unit === 'day') return today + amount
  const days = amount / (unit === 'hour' ? 24 : 1440)
  return today + (days < 0 ? Math.floor(days) : Math.ceil(days))
}

function plural(words: Words, at: number): Unit | null {
  const unit = lowerAt(words, at).endsWith('s') ? unitAt(words, at) : null
  return unit && unit.unit !== 'minute' && unit.unit !== 'hour' ? unit.unit : null
}

/** "days' time", "days time". */
function afterTime(words: Words, at: number): number {
  const mark = lowerAt(words, at)
  const from = mark === "'" || mark === '’' || mark === "'s" ? at + 1 : at
  return lowerAt(words, from) === 'time' ? from + 1 : at
}

const RANKS: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth last only time times most once twice'.split(' '),
)

// "their first meeting in three years", "the fifth round in two weeks": how long since, not when.
function isFirstInLong(words: Words, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - 6; back--) {
    const word = words[back]
    if (word?.kind === 'ordinal' || RANKS.has(word?.lower ?? '') || word?.lower.endsWith('est')) return true
  }
  return false
}
