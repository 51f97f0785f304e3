import { partOf } from '../parts.js'
import type { Reading } from '../reading.js'
import { lowerAt, type Words } from '../words.js'
import { stretchMeant } from './relative-unit.js'

/** "year-end", "the year's end", "month's end". */
export function readYearEnd(words: Words, at: number): Reading | null {
  const the = lowerAt(words, at) === 'the' ? 1 : 0
  const unit = lowerAt(words, at + the)
  if (unit !== 'year' && unit !== 'month') return null
  const joint = lowerAt(words, at + the + 1)
  if ((joint !== '-' && joint !== "'s") || lowerAt(words, at + the + 2) !== 'end') return null
  return {
    to: at + the + 3,
    weekday: null,
    resolve: when => {
      const days = stretchMeant(unit, 0, when)
      return days && partOf(days, 'end')
    },
  }
}
