import { z } from 'zod'
import { PRECISIONS } from './vocabulary.js'

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Whether a text is a day of the Gregorian calendar written YYYY-MM-DD.
 * @example isDay('2025-02-29') // false
 */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = (DAYS_IN_MONTH[month - 1] ?? 0) + (leap ? 1 : 0)
  return day >= 1 && day <= days
}

/** A day of the calendar, YYYY-MM-DD: a date that does not exist is refused. */
export const Day = z.string().refine(isDay, { error: 'is not a day of the calendar written YYYY-MM-DD' })

/**
 * When something was, as far as the report says: the first and last day it may lie in, how precise the words were,
 * and the words. Never more precise than they are.
 */
export const DateValue = z.object({ start: Day, end: Day, precision: z.enum(PRECISIONS), text: z.string() }).readonly()
export type DateValue = z.infer<typeof DateValue>
