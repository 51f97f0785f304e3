import type { Span } from '../model/index.js'

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?\\b'
const WRITTEN = new RegExp(`\\b${MONTH} ${DAY}(?:,? (\\d{4})\\b)?|\\b${DAY} ${MONTH}(?:,? (\\d{4})\\b)?`, 'g')

/** A day as it is written, whether or not the calendar has it: month 1 to 12, the year null where none is given. */
export type WrittenDay = Span & {
  readonly day: number
  readonly month: number
  readonly year: number | null
  readonly dayFirst: boolean
}

/**
 * The days written out in a text: "June 31", "31 June 2025".
 * @param from added to the offsets
 * @example writtenDays('until 31 June', 0)[0] // { day: 31, month: 6, year: null, dayFirst: true, start: 6, end: 13 }
 */
export function writtenDays(text: string, from: number): readonly WrittenDay[] {
  return [...text.matchAll(WRITTEN)].map(match => {
    const dayFirst = match[1] === undefined
    const [month = '', day = '', year] = dayFirst ? [match[5], match[4], match[6]] : [match[1], match[2], match[3]]
    return {
      start: from + match.index,
      end: from + match.index + match[0].length,
      day: Number(day),
      month: MONTH_NAMES.indexOf(month.slice(0, 3).toLowerCase()) + 1,
      year: year === undefined ? null : Number(year),
      dayFirst,
    }
  })
}

/** YYYY-MM-DD of a written day in a year. */
export function inYear({ month, day }: WrittenDay, year: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** How many days one day lies behind another, both YYYY-MM-DD. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}
