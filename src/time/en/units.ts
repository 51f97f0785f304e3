import { civilDay, type Days, fromTo, oneDay, shiftMonths, weekAround, wholeMonth, wholeYear } from '../calendar.js'
import { lowerAt, type Words } from '../words.js'

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

const UNITS: Readonly<Record<string, readonly [Unit, number]>> = {
  minute: ['minute', 1],
  hour: ['hour', 1],
  day: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  year: ['year', 1],
  decade: ['year', 10],
}

/** "week", "weeks", "fortnights": the unit and how many of it one is. */
export function unitAt(words: Words, at: number): { readonly unit: Unit; readonly times: number } | null {
  const lower = lowerAt(words, at)
  const name = lower.endsWith('s') ? lower.slice(0, -1) : lower
  const found = Object.hasOwn(UNITS, name) ? UNITS[name] : undefined
  return found ? { unit: found[0], times: found[1] } : null
}

/**
 * The stretch so many units from a day, as precise as the unit: days give a day, weeks the week it falls in, and so on.
 * Hours are told from an hour nobody knows, so the day before is meant as well.
 */
export function unitsFrom(day: number, count: number, unit: Unit): Days | null {
  if (Math.abs(count) > 100_000) return null
  if (unit === 'day') return oneDay(day + count)
  if (unit === 'week') return weekAround(day + 7 * count)
  if (unit === 'minute' || unit === 'hour') {
    const days = count / (unit === 'hour' ? 24 : 1440)
    return fromTo(day + Math.floor(days), day + Math.ceil(days))
  }
  const { year, month } = civilDay(unit === 'year' ? day : shiftMonths(day, count))
  return unit === 'month' ? wholeMonth(year, month) : wholeYear(year + count)
}
