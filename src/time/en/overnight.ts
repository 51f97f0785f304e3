import { fromTo } from '../calendar.js'
import type { Reading } from '../reading.js'
import { lowerAt, type Words } from '../words.js'
import { readPoint } from './points.js'

/** What is overnight by nature and happened on no night in particular. */
const THINGS: ReadonlySet<string> = new Set(
  'train trains bus buses flight flights ferry stay stays success bag delivery'.split(' '),
)

/**
 * "overnight": the night that ends on the report's own day. "overnight Tuesday" may be the night before it or behind it,
 * "overnight into Wednesday" is the night before.
 */
export function readOvernight(words: Words, at: number): Reading | null {
  if (lowerAt(words, at) !== 'overnight' || THINGS.has(lowerAt(words, at + 1))) return null
  const joint = lowerAt(words, at + 1)
  const into = joint === 'into' || joint === 'to'
  const point = readPoint(words, into || joint === 'on' ? at + 2 : at + 1)
  if (!point)
    return { to: at + 1, weekday: null, resolve: ({ today }) => (today === null ? null : fromTo(today - 1, today)) }
  return {
    to: point.to,
    weekday: point.weekday,
    resolve: when => {
      const days = point.resolve(when)
      return days && fromTo(days.start - 1, into ? days.end : days.end + 1)
    },
  }
}
