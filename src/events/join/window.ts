import type { EventRecord } from '../../model/index.js'

/** Days, counted from 1970, that a happening may have lain in. */
export type Window = {
  readonly first: number
  readonly last: number
  /** The report gives a day or a few. Otherwise it is a guess to join by, and never written down. */
  readonly told: boolean
}

const DAY = 86_400_000
/** A stretch of days longer than this touches too much to tell one happening from the next. */
const FEW = 10

export function dayNumber(day: string): number {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / DAY)
}

/**
 * When a record's happening may have been, for joining. Without a date: shortly before its report if it happened, and
 * from then on if it is yet to come; null where nothing is known, or no more than a year.
 */
export function windowOf(record: EventRecord, published: string | null): Window | null {
  const { date, status } = record
  if (date) {
    if (date.precision === 'year') return null
    const [first, last] = [dayNumber(date.start), dayNumber(date.end)]
    const told = (date.precision === 'day' || date.precision === 'range') && last - first < FEW
    // Talks of three days are told on the day they open and on the day they end.
    const more = told && first === last ? daysOf(record.duration) - 1 : 0
    return last - first > 45 ? null : { first: first - more, last: last + more, told }
  }
  if (published === null) return null
  const day = dayNumber(published)
  if (status === 'occurred' || status === 'ongoing') return { first: day - 3, last: day, told: false }
  return { first: day - 3, last: day + 21, told: false }
}

/** How many days a happening took, as far as its report says. */
export function daysOf(duration: string | null): number {
  const days = Number(/^P(\d{1,2})D/.exec(duration ?? '')?.[1] ?? 1)
  return days >= 1 && days < FEW ? days : 1
}

/** How far two windows agree; null where they rule out one happening, whatever else is alike. */
export function windowsAgree(a: Window | null, b: Window | null, sameRound: boolean): number | null {
  if (!a || !b) return 0
  const gap = Math.max(a.first - b.last, b.first - a.last, 0)
  const told = a.told && b.told
  if (gap === 0) {
    if (!told) return 0.25
    return a.first === b.first && a.last === b.last ? 2 : 1.5
  }
  if (sameRound) return gap > 75 ? null : 0
  if (told) return gap === 1 ? -1.5 : null
  return gap > 10 ? null : -3
}
