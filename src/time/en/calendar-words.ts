import { isCapital, lowerAt, type Words } from '../words.js'

const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
}

const SHORT_MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
}

const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}

/** A name of the calendar and where its words end; `short` where it is an abbreviation. */
export type CalendarName = { readonly value: number; readonly to: number; readonly short: boolean }

/** "July", "Jul.", "Sept": written with a capital, or they are other words ("may", "march", "august"). */
export function readMonthName(words: Words, at: number): CalendarName | null {
  return readName(words, at, MONTHS, SHORT_MONTHS)
}

/** "Tuesday", "Tue."; plurals ("on Fridays") come round again and again and are no day. */
export function readWeekdayName(words: Words, at: number): CalendarName | null {
  return readName(words, at, WEEKDAYS, SHORT_WEEKDAYS)
}

function readName(
  words: Words,
  at: number,
  long: Readonly<Record<string, number>>,
  short: Readonly<Record<string, number>>,
): CalendarName | null {
  const word = words[at]
  if (word?.kind !== 'word' || !isCapital(word)) return null
  const whole = Object.hasOwn(long, word.lower) ? long[word.lower] : undefined
  if (whole !== undefined) return { value: whole, to: at + 1, short: false }
  const cut = Object.hasOwn(short, word.lower) ? short[word.lower] : undefined
  if (cut === undefined) return null
  const point = lowerAt(words, at + 1) === '.' && words[at + 1]?.glued === true
  return { value: cut, to: at + (point ? 2 : 1), short: true }
}
