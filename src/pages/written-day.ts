import { isDay } from '../model/index.js'

// Content systems write year 1 or 1970 zero for a day they do not know; no report is that old.
const EARLIEST = 1600

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A month's name or its usual short form, so that "marble" is no March. */
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH},?[ -](\\d{4})\\b`, 'i')
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i')

/**
 * The calendar day a timestamp or a dateline names, in the offset it is written in: no clock is turned. Null where it
 * names none, or one that could be two days ("03/04/2026"), or one the calendar does not have.
 * @returns YYYY-MM-DD or null
 * @example writtenDay('2026-03-05T23:30:00-05:00') // '2026-03-05'
 */
export function writtenDay(written: string): string | null {
  const text = written.slice(0, 200).trim()
  return (
    day(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text), 1, 2, 3) ??
    day(/^((?:19|20)\d{2})(\d{2})(\d{2})(?:T?\d{4,6}.{0,9})?$/.exec(text), 1, 2, 3) ??
    named(DAY_FIRST.exec(text), 3, 2, 1) ??
    named(MONTH_FIRST.exec(text), 3, 1, 2) ??
    slashed(text)
  )
}

function day(found: RegExpExecArray | null, year: number, month: number, dayOfMonth: number): string | null {
  if (!found) return null
  return calendarDay(Number(found[year]), Number(found[month]), Number(found[dayOfMonth]))
}

function named(found: RegExpExecArray | null, year: number, month: number, dayOfMonth: number): string | null {
  if (!found) return null
  const name = (found[month] ?? '').slice(0, 3).toLowerCase()
  return calendarDay(Number(found[year]), MONTHS.indexOf(name) + 1, Number(found[dayOfMonth]))
}

// Day and month are told apart only where one of them is beyond twelve, or both are the same.
function slashed(text: string): string | null {
  const found = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/.exec(text)
  if (!found) return null
  const [first, second, year] = [Number(found[1]), Number(found[2]), Number(found[3])]
  if (first > 12 || first === second) return calendarDay(year, second, first)
  return second > 12 ? calendarDay(year, first, second) : null
}

function calendarDay(year: number, month: number, dayOfMonth: number): string | null {
  const pad = (value: number, width: number) => String(value).padStart(width, '0')
  const written = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
  return year >= EARLIEST && isDay(written) ? written : null
}
