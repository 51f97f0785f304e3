import { type Days, fromTo, parseDay } from '../calendar.js'
import type { Reading } from '../reading.js'
import type { Words } from '../words.js'
import { dayIn } from './month-day.js'

const ISO = /^(\d{4})[-/](\d{2})[-/](\d{2})$/
const PARTED = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/

/**
 * "2025-07-23", "23.07.2025", "07/23/2025". Points set the day first; with strokes or hyphens, where both numbers could
 * be the month, the rest of the report decides, and if it does not, both days and all between them are meant.
 */
export function readNumeric(words: Words, at: number): Reading | null {
  const word = words[at]
  if (word?.kind !== 'figure' || word.text.length > 10) return null
  const iso = ISO.exec(word.text)
  if (iso) {
    const day = parseDay(word.text.replaceAll('/', '-'))
    return day === null
      ? null
      : { to: at + 1, weekday: null, resolve: () => ({ start: day, end: day, precision: 'day' }) }
  }
  const parts = PARTED.exec(word.text)
  if (!parts) return null
  const [first, second, year] = [Number(parts[1]), Number(parts[3]), Number(parts[4])]
  const dayFirst = dayIn(year, second, first)
  const monthFirst = parts[2] === '.' ? null : dayIn(year, first, second)
  if (!dayFirst && !monthFirst) return null
  return { to: at + 1, weekday: null, resolve: when => pick(dayFirst, monthFirst, when.dayFirst) }
}

function pick(dayFirst: Days | null, monthFirst: Days | null, hint: boolean | null): Days | null {
  if (!dayFirst || !monthFirst || dayFirst.start === monthFirst.start) return dayFirst ?? monthFirst
  if (hint !== null) return hint ? dayFirst : monthFirst
  return fromTo(Math.min(dayFirst.start, monthFirst.start), Math.max(dayFirst.start, monthFirst.start))
}

/**
 * Whether a numeric date shows the day before the month (true) or behind it (false); null where it shows nothing.
 * @example orderShown('23/07/2025') // true
 */
export function orderShown(text: string): boolean | null {
  const parts = PARTED.exec(text)
  if (!parts || parts[2] === '.') return null
  const [first, second] = [Number(parts[1]), Number(parts[3])]
  if (first > 12 && first <= 31 && second <= 12) return true
  return second > 12 && second <= 31 && first <= 12 ? false : null
}
