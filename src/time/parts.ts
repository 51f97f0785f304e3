import { civilDay, type Days, dayNumber, daysInMonth } from './calendar.js'

/** A part of a month, a year or a week that words cut out: "early", "mid", "late", and "the start", "the end". */
export type Part = 'early' | 'mid' | 'late' | 'start' | 'end'

/** First and last day of each part of a month (0: its last day), and its first and last month in a year. */
const IN_MONTH: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 10],
  mid: [11, 20],
  late: [21, 0],
  start: [1, 7],
  end: [24, 0],
}
const IN_YEAR: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 4],
  mid: [5, 8],
  late: [9, 12],
  start: [1, 1],
  end: [12, 12],
}
/** Days from Monday. */
const IN_WEEK: Readonly<Record<Part, readonly [number, number]>> = {
  early: [0, 2],
  mid: [1, 3],
  late: [3, 6],
  start: [0, 1],
  end: [4, 6],
}

/** The part of a stretch that the words cut out of it; a stretch that has no such parts stays whole. */
export function partOf(days: Days, part: Part): Days {
  const { year } = civilDay(days.start)
  if (days.precision === 'month') {
    const [first, last] = IN_MONTH[part]
    return { start: days.start + first - 1, end: last === 0 ? days.end : days.start + last - 1, precision: 'range' }
  }
  if (days.precision === 'year') {
    const [first, last] = IN_YEAR[part]
    const precision = first === last ? 'month' : 'range'
    return { start: dayNumber(year, first, 1), end: dayNumber(year, last, daysInMonth(year, last)), precision }
  }
  if (days.precision === 'week') {
    const [first, last] = IN_WEEK[part]
    return { start: days.start + first, end: days.start + last, precision: 'range' }
  }
  return { ...days, precision: 'range' }
}
