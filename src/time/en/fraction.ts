import { civilDay, type Days, fromTo, oneDay, weekAround, wholeMonth, wholeYear } from '../calendar.js'
import type { Reading } from '../reading.js'
import { lowerAt, type Words } from '../words.js'
import { readPoint } from './points.js'
import { yearAt } from './year-words.js'

const RANKS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 0, final: 0 }
type Piece = 'week' | 'half' | 'quarter' | 'days' | 'day'
const PIECES: ReadonlyMap<string, Piece> = new Map<string, Piece>([
  ['week', 'week'],
  ['half', 'half'],
  ['quarter', 'quarter'],
  ['days', 'days'],
  ['day', 'day'],
])

/** "the first week of June", "the second half of July", "the third quarter of 2025", "the week of July 21", "Q3 2025". */
export function readFraction(words: Words, at: number): Reading | null {
  return readQuarterShort(words, at) ?? readWeekOf(words, at) ?? readPiece(words, at)
}

function readPiece(words: Words, at: number): Reading | null {
  const from = lowerAt(words, at) === 'the' ? at + 1 : at
  const rank = lowerAt(words, from)
  const piece = PIECES.get(lowerAt(words, from + 1))
  if (!piece || !Object.hasOwn(RANKS, rank)) return null
  if (lowerAt(words, from + 2) !== 'of' && lowerAt(words, from + 2) !== 'in') return null
  const whole = readPoint(words, from + 3) ?? readOwnYear(words, from + 3)
  if (!whole) return null
  const number = RANKS[rank] ?? 0
  return {
    to: whole.to,
    weekday: null,
    resolve: when => {
      const days = whole.resolve(when)
      return days && pieceOf(days, number, piece)
    },
  }
}

/** "the second half of the year", "of the month": the report's own. */
function readOwnYear(words: Words, at: number): Reading | null {
  const unit = lowerAt(words, at + 1)
  if (lowerAt(words, at) !== 'the' || (unit !== 'year' && unit !== 'month')) return null
  return {
    to: at + 2,
    weekday: null,
    resolve: ({ today }) => {
      if (today === null) return null
      const { year, month } = civilDay(today)
      return unit === 'year' ? wholeYear(year) : wholeMonth(year, month)
    },
  }
}

/** Only a month has weeks and first days here, and only a year quarters; a number it has not names no days. */
function pieceOf(days: Days, number: number, piece: Piece): Days | null {
  const { year } = civilDay(days.start)
  if (days.precision === 'month') {
    if (piece === 'half') return number === 1 ? fromTo(days.start, days.start + 14) : fromTo(days.start + 15, days.end)
    if (piece === 'quarter') return null
    if (piece === 'day') return oneDay(number === 0 ? days.end : days.start + number - 1)
    const start = number === 0 ? days.end - 6 : days.start + 7 * (number - 1)
    return { start, end: start + 6, precision: piece === 'week' ? 'week' : 'range' }
  }
  if (days.precision !== 'year' || (piece !== 'half' && piece !== 'quarter')) return null
  const months = piece === 'half' ? 6 : 3
  const rank = number === 0 ? 12 / months : number
  if (rank * months > 12) return null
  return fromTo(wholeMonth(year, (rank - 1) * months + 1).start, wholeMonth(year, rank * months).end)
}

/** "the week of July 21", "the week beginning July 21". */
function readWeekOf(words: Words, at: number): Reading | null {
  if (lowerAt(words, at) !== 'the' || lowerAt(words, at + 1) !== 'week') return null
  const joint = lowerAt(words, at + 2)
  if (joint !== 'of' && joint !== 'beginning' && joint !== 'starting') return null
  const day = readPoint(words, at + 3)
  if (!day) return null
  return {
    to: day.to,
    weekday: null,
    resolve: when => {
      const days = day.resolve(when)
      return days?.precision === 'day' ? weekAround(days.start) : null
    },
  }
}

function readQuarterShort(words: Words, at: number): Reading | null {
  const quarter = /^Q([1-4])$/.exec(words[at]?.text ?? '')
  const of = lowerAt(words, at + 1) === 'of' ? 1 : 0
  const year = quarter ? yearAt(words, at + 1 + of) : null
  if (!quarter || year === null) return null
  const first = Number(quarter[1]) * 3 - 2
  return {
    to: at + 2 + of,
    weekday: null,
    resolve: () => fromTo(wholeMonth(year, first).start, wholeMonth(year, first + 2).end),
  }
}
