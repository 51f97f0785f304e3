import { type Days, dayNumber, oneDay } from '../calendar.js'
import { returnMeant } from '../choose.js'
import type { Reading } from '../reading.js'
import { isCapital, lowerAt, type Words } from '../words.js'
import { isFunctionWord } from './function-words.js'
import { readYearTail, yearMeant } from './year-words.js'

/** A feast by its words, and its day in a given year. */
type Feast = {
  readonly words: readonly string[]
  readonly inYear: (year: number) => Days
  /** Its name alone is a date only behind certain words: "before Easter", and not "the Easter truce". */
  readonly bare?: true
}

const fixed = (month: number, day: number) => (year: number) => oneDay(dayNumber(year, month, day))
const fromEaster = (days: number) => (year: number) => oneDay(easter(year) + days)

const FEASTS: readonly Feast[] = [
  { words: ['christmas', 'eve'], inYear: fixed(12, 24) },
  { words: ['christmas', 'day'], inYear: fixed(12, 25) },
  { words: ['boxing', 'day'], inYear: fixed(12, 26) },
  { words: ['new', 'year', "'s", 'eve'], inYear: fixed(12, 31) },
  { words: ['new', 'year', "'s", 'day'], inYear: fixed(1, 1) },
  { words: ['palm', 'sunday'], inYear: fromEaster(-7) },
  { words: ['maundy', 'thursday'], inYear: fromEaster(-3) },
  { words: ['good', 'friday'], inYear: fromEaster(-2) },
  { words: ['easter', 'sunday'], inYear: fromEaster(0) },
  { words: ['easter', 'monday'], inYear: fromEaster(1) },
  { words: ['easter'], inYear: fromEaster(0), bare: true },
  { words: ['christmas'], inYear: fixed(12, 25), bare: true },
]

/** What is named after a feast: "the Good Friday Agreement". */
const NAMED_AFTER: ReadonlySet<string> = new Set('agreement accord accords deal pact talks process'.split(' '))

/** "Christmas Eve", "New Year's Day 2024", "Good Friday" of the western churches. */
export function readFeast(words: Words, at: number): Reading | null {
  if (!isCapital(words[at])) return null
  const feast = FEASTS.find(one => one.words.every((word, index) => lowerAt(words, at + index) === word))
  if (!feast) return null
  const to = at + feast.words.length
  if (feast.bare && !standsBare(words, at, to)) return null
  if (NAMED_AFTER.has(lowerAt(words, to))) return null
  const tail = readYearTail(words, to)
  return {
    to: tail?.to ?? to,
    weekday: null,
    resolve: when => {
      if (!tail) return returnMeant(feast.inYear, when)
      const year = yearMeant(tail.year, when)
      return year === null ? null : feast.inYear(year)
    },
  }
}

const BEFORE_BARE: ReadonlySet<string> = new Set('before after by until till since at around'.split(' '))

function standsBare(words: Words, at: number, to: number): boolean {
  const next = words[to]
  return BEFORE_BARE.has(lowerAt(words, at - 1)) && (next?.kind !== 'word' || isFunctionWord(next.lower))
}

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876. */
function easter(year: number): number {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1)
}
