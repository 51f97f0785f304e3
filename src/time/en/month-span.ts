import { civilDay, fromTo, wholeMonth } from '../calendar.js'
import type { Reading } from '../reading.js'
import { lowerAt, type Words } from '../words.js'
import { readMonthName } from './calendar-words.js'
import { monthMeant, readMonth } from './month.js'
import { yearAt } from './year-words.js'

/**
 * "from May to July 2025", "between June and August", "November 2024-January 2025": a month without a year shares the
 * other's.
 * @param joints the words that may join the two
 */
export function readMonthSpan(words: Words, at: number, joints: ReadonlySet<string>): Reading | null {
  const first = readMonthName(words, at)
  if (!first) return null
  const firstYear = yearAt(words, first.to)
  const joint = firstYear === null ? first.to : first.to + 1
  if (!joints.has(lowerAt(words, joint))) return null
  const last = readMonth(words, joint + 1) ?? readBare(words, joint + 1)
  const name = readMonthName(words, joint + 1)
  if (!last || !name) return null
  return {
    to: last.to,
    weekday: null,
    resolve: when => {
      const end = last.resolve(when)
      if (!end) return null
      const { year } = civilDay(end.start)
      if (firstYear !== null) return fromTo(wholeMonth(firstYear, first.value).start, end.end)
      return fromTo(wholeMonth(first.value <= name.value ? year : year - 1, first.value).start, end.end)
    },
  }
}

/** A month behind a dash, where no other word lets it be one; a day behind it makes it another kind of date. */
function readBare(words: Words, at: number): Reading | null {
  const name = readMonthName(words, at)
  if (!name || words[name.to]?.kind === 'number') return null
  return { to: name.to, weekday: null, resolve: when => monthMeant(name.value, null, null, when) }
}
