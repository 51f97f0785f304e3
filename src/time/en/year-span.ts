import { fromTo, wholeYear } from '../calendar.js'
import type { Reading } from '../reading.js'
import { lowerAt, type Words } from '../words.js'
import { canBeYear } from './year.js'
import { yearAt } from './year-words.js'

/**
 * "from 2014 to 2016", "between 2014 and 2016", "in 2024-25".
 * @param joints the words that may join the two
 */
export function readYearSpan(words: Words, at: number, joints: ReadonlySet<string>): Reading | null {
  const first = yearAt(words, at)
  if (first === null || !canBeYear(words, at, first) || !joints.has(lowerAt(words, at + 1))) return null
  const last = yearAt(words, at + 2) ?? shortYear(words, at + 2, first)
  if (last === null || last <= first || last - first > 200) return null
  return { to: at + 3, weekday: null, resolve: () => fromTo(wholeYear(first).start, wholeYear(last).end) }
}

/** "25" of "2024-25". */
function shortYear(words: Words, at: number, first: number): number | null {
  const word = words[at]
  if (word?.kind !== 'number' || word.text.length !== 2 || word.number === null || !word.glued) return null
  return Math.floor(first / 100) * 100 + word.number
}
