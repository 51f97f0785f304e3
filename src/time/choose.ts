import { civilDay, type Days, weekdayOf } from './calendar.js'
import type { When } from './reading.js'

/** A day told as past may lie this far ahead, and one to come this far behind: pages are mended after publication. */
const SLACK = 3
/** How far ahead a day may lie when no verb tells whether it is past. */
const OPEN_SLACK = 31
/** How long ago the day of a promise may be. */
const JUST_GONE = 120
/** Leap days come round at most this many years apart. */
const REACH = 8

/**
 * Of the yearly returns of a day, a month or a season, the one the words mean: the latest not after the report for what
 * has been, the next for what is to come. Without a day of publication, the return nearest to the date told before.
 * @param inYear the return in a given year, null where that year has none
 * @param weekday the day of the week told with it, which decides where the verb does not
 */
export function returnMeant(
  inYear: (year: number) => Days | null,
  when: When,
  weekday: number | null = null,
): Days | null {
  if (when.frame !== null) return inYear(when.frame)
  const { told } = when
  const from = when.today ?? told?.start ?? null
  if (from === null) return null
  const returns = around(inYear, from)
  if (when.today === null) return told ? besideTold(returns, told) : null
  if (when.lean === 'future') return returns.find(days => days.end >= from - SLACK) ?? null
  if (when.lean === 'promised' || when.lean === 'arranged') return promised(returns, from)
  if (when.lean === 'past')
    return (
      fitting(returns, from, OPEN_SLACK, weekday) ??
      returns.findLast(days => days.start <= from + slackOf(days)) ??
      null
    )
  return fitting(returns, from, 366, weekday) ?? returns.findLast(days => days.start <= from + OPEN_SLACK) ?? null
}

/**
 * A day told to the day fixes the year of the next. A month names a paper as often ("the May 2014 accord") and fixes only
 * its own days; a year fixes none.
 */
function besideTold(returns: readonly Days[], told: Days): Days | null {
  const best = nearest(returns, told.start)
  if (!best || told.precision === 'year') return null
  return told.precision === 'month' && (best.start > told.end || best.end < told.start) ? null : best
}

// A month that has not begun cannot be told as past.
function slackOf(days: Days): number {
  return days.precision === 'month' ? 0 : SLACK
}

function around(inYear: (year: number) => Days | null, from: number): readonly Days[] {
  const { year } = civilDay(from)
  const found: Days[] = []
  for (let y = year - REACH; y <= year + REACH; y++) {
    const days = inYear(y)
    if (days) found.push(days)
  }
  return found
}

// What was promised for a day not long gone has come and gone; otherwise its day is still ahead.
function promised(returns: readonly Days[], from: number): Days | null {
  const gone = returns.findLast(days => days.end < from)
  if (gone && from - gone.end <= JUST_GONE) return gone
  return returns.find(days => days.end >= from) ?? null
}

function nearest(returns: readonly Days[], from: number): Days | null {
  let best: Days | null = null
  for (const days of returns) if (best === null || distance(days, from) < distance(best, from)) best = days
  return best
}

function distance(days: Days, from: number): number {
  return Math.max(0, days.start - from, from - days.end)
}

// Only returns within reach compete: farther off, any weekday would fit some year.
function fitting(returns: readonly Days[], from: number, reach: number, weekday: number | null): Days | null {
  if (weekday === null) return null
  const close = returns.filter(days => distance(days, from) <= reach && weekdayOf(days.start) === weekday)
  return close.length === 1 ? (close[0] ?? null) : null
}
