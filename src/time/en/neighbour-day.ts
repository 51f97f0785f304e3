import { type Days, oneDay } from '../calendar.js'
import type { Reading, When } from '../reading.js'
import { lowerAt, type Words } from '../words.js'
import { readFew } from './ago.js'
import { isDayPart } from './day-part.js'
import { readCount } from './number-words.js'
import { type Unit, unitAt, unitsFrom } from './units.js'

const NEXT: Readonly<Record<string, number>> = { next: 1, following: 1, previous: -1, same: 0 }
const SIDES: Readonly<Record<string, number>> = { earlier: -1, later: 1, before: -1, after: 1 }

/** "the next day", "the following week", "a day earlier", "two days later", "that day", "the day before". */
export function readNeighbour(words: Words, at: number): Reading | null {
  return readNext(words, at) ?? readTheDayBefore(words, at) ?? readLater(words, at)
}

function readNext(words: Words, at: number): Reading | null {
  const that = lowerAt(words, at) === 'that'
  if (!that && lowerAt(words, at) !== 'the') return readBareNext(words, at)
  const lead = lowerAt(words, at + 1)
  const step = that ? 0 : Object.hasOwn(NEXT, lead) ? NEXT[lead] : undefined
  if (step === undefined) return null
  const noun = at + (that ? 1 : 2)
  const unit = isDayPart(words, noun) ? 'day' : unitNamed(lowerAt(words, noun))
  // "over the next week" is the seven days to come; "The next week they left" follows on what was told.
  if (!unit || (lead === 'next' && unit !== 'day' && at > 0)) return null
  return { to: noun + 1, weekday: null, resolve: when => fromTold(when, step, unit) }
}

/** "next day rejected the call": the article is dropped in telegrams and digests. */
function readBareNext(words: Words, at: number): Reading | null {
  const lead = lowerAt(words, at)
  if ((lead !== 'next' && lead !== 'same') || lowerAt(words, at + 1) !== 'day') return null
  if (lead === 'same' && lowerAt(words, at - 1) === 'the') return null
  return { to: at + 2, weekday: null, resolve: when => fromTold(when, NEXT[lead] ?? 0, 'day') }
}

function readTheDayBefore(words: Words, at: number): Reading | null {
  if (lowerAt(words, at) !== 'the') return null
  const unit = unitNamed(lowerAt(words, at + 1))
  const side = lowerAt(words, at + 2)
  if (!unit || (side !== 'before' && side !== 'after')) return null
  return { to: at + 3, weekday: null, resolve: leansOnTold(words, at + 3, SIDES[side] ?? 0, unit) }
}

function readLater(words: Words, at: number): Reading | null {
  const few = readFew(words, at)
  const count = few === null ? readCount(words, at, true) : null
  const from = few ?? count?.to
  const unit = from === undefined ? null : unitAt(words, from)
  if (from === undefined || !unit || unit.unit === 'hour' || unit.unit === 'minute') return null
  const side = lowerAt(words, from + 1)
  if (!Object.hasOwn(SIDES, side) || lowerAt(words, from + 2) === 'than') return null
  if (!count) return { to: from + 2, weekday: null, resolve: () => null }
  const amount = (SIDES[side] ?? 0) * count.count * unit.times
  return { to: from + 2, weekday: null, resolve: leansOnTold(words, from + 2, amount, unit.unit) }
}

// "a day after" alone leans on the day told before; "a day after the summit" on one this sentence does not tell.
function leansOnTold(words: Words, at: number, amount: number, unit: Unit): (when: When) => Days | null {
  const next = words[at]
  const alone = !next || (next.kind === 'mark' && next.lower !== '“' && next.lower !== '"')
  const side = lowerAt(words, at - 1)
  if (!alone && side !== 'earlier' && side !== 'later') return () => null
  return when => fromTold(when, amount, unit)
}

function fromTold({ told }: When, amount: number, unit: Unit): Days | null {
  if (!told) return null
  if (unit === 'day') return told.precision === 'day' ? oneDay(told.start + amount) : null
  return unitsFrom(amount < 0 ? told.start : told.end, amount, unit)
}

function unitNamed(word: string): 'day' | 'week' | 'month' | 'year' | null {
  return word === 'day' || word === 'week' || word === 'month' || word === 'year' ? word : null
}
