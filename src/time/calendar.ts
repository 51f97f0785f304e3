import { isDay, type Precision } from '../model/index.js'

/** Days as numbers from 1970-01-01, so that no clock and no time zone can have a say. */
export type Days = { readonly start: number; readonly end: number; readonly precision: Precision }

export type CivilDay = { readonly year: number; readonly month: number; readonly day: number }

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The number of a day of the Gregorian calendar; the calendar is counted from March, so that the leap day comes last. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

/** The day of the calendar behind a day's number. */
export function civilDay(number: number): CivilDay {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  }
}

export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0)
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** The number of a day written YYYY-MM-DD, or null where it is none. */
export function parseDay(text: string): number | null {
  if (!isDay(text)) return null
  return dayNumber(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)))
}

/** YYYY-MM-DD, or null outside the years that have four digits. */
export function writeDay(number: number): string | null {
  if (!Number.isSafeInteger(number)) return null
  const { year, month, day } = civilDay(number)
  if (year < 1 || year > 9999) return null
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

export function oneDay(number: number): Days {
  return { start: number, end: number, precision: 'day' }
}

/** From one day to another, or null where they come in the wrong order. */
export function fromTo(start: number, end: number): Days | null {
  if (end < start) return null
  return { start, end, precision: 'range' }
}

/** Monday to Sunday around a day. */
export function weekAround(number: number): Days {
  const start = number - weekdayOf(number) + 1
  return { start, end: start + 6, precision: 'week' }
}

/** A month, which may be counted beyond 12 or below 1. */
export function wholeMonth(year: number, month: number): Days {
  const y = year + Math.floor((month - 1) / 12)
  const m = ((((month - 1) % 12) + 12) % 12) + 1
  const start = dayNumber(y, m, 1)
  return { start, end: start + daysInMonth(y, m) - 1, precision: 'month' }
}

export function wholeYear(year: number): Days {
  return { start: dayNumber(year, 1, 1), end: dayNumber(year, 12, 31), precision: 'year' }
}

/** A day so many months on, or the month's last where it has no such day. */
export function shiftMonths(number: number, months: number): number {
  const { year, month, day } = civilDay(number)
  const target = wholeMonth(year, month + months)
  return Math.min(target.start + day - 1, target.end)
}
