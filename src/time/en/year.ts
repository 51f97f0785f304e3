import { type Days, dayNumber, fromTo, wholeYear } from '../calendar.js'
import { partOf } from '../parts.js'
import type { Reading } from '../reading.js'
import { lowerAt, type Words } from '../words.js'
import { readPart } from './part-words.js'
import { yearAt } from './year-words.js'

const LEADS: ReadonlySet<string> = new Set(
  'in since until till by from to through during before after between of and or for around about early late mid year'.split(
    ' ',
  ),
)
/** "of 1990" may count things; a year of our own times hardly does. */
const MODERN = { from: 1900, to: 2100 }

/** "in 2021", "early 2024", "mid-2023", "the end of 2019", "in the 1990s". */
export function readYear(words: Words, at: number): Reading | null {
  const part = readPart(words, at)
  const from = part?.to ?? at
  const decade = readDecade(words, from)
  if (decade) return { to: from + 1, weekday: null, resolve: () => decade }
  const year = yearAt(words, from)
  if (year === null || !(part ? isModern(year) : canBeYear(words, from, year))) return null
  const whole = wholeYear(year)
  const days = part ? partOf(whole, part.part) : whole
  return { to: from + 1, weekday: null, resolve: () => days }
}

/** Whether a number that looks like a year stands where a year stands. */
export function canBeYear(words: Words, at: number, year: number): boolean {
  return isModern(year) && LEADS.has(lowerAt(words, at - 1))
}

function isModern(year: number): boolean {
  return year >= MODERN.from && year <= MODERN.to
}

function readDecade(words: Words, at: number): Days | null {
  const word = words[at]
  if (word?.kind !== 'decade' || word.text.length !== 5 || word.number === null) return null
  if (word.number % 10 !== 0 || word.number < MODERN.from || word.number > MODERN.to) return null
  return fromTo(dayNumber(word.number, 1, 1), dayNumber(word.number + 9, 12, 31))
}
