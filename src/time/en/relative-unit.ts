import { civilDay, type Days, fromTo, weekAround, weekdayOf, wholeMonth, wholeYear } from '../calendar.js'
import { partOf } from '../parts.js'
import type { Reading, When } from '../reading.js'
import { lowerAt, type Words } from '../words.js'
import { readPart } from './part-words.js'

type Stretch = 'week' | 'month' | 'year' | 'weekend'
const STEPS: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1 }

/** "last week", "earlier this month", "late last year", "the end of the year", "at the weekend", "next month". */
export function readRelativeUnit(words: Words, at: number): Reading | null {
  const side = readSide(words, at)
  const part = side ? null : readPart(words, at)
  const from = side?.to ?? part?.to ?? at
  const which = readWhich(words, from, part !== null || side !== null)
  if (!which) return null
  return {
    to: which.to,
    weekday: null,
    resolve: when => {
      const days = stretchMeant(which.stretch, which.step, when)
      if (!days || when.today === null) return days
      if (side) return side.later ? fromTo(when.today, days.end) : fromTo(days.start, Math.min(when.today, days.end))
      return part ? partOf(days, part.part) : days
    },
  }
}

/** The week, month, year or weekend so many from the report's own; null steps leave the choice to the verb. */
export function stretchMeant(stretch: Stretch, step: number | null, when: When): Days | null {
  const { today } = when
  if (today === null) return null
  const { year, month } = civilDay(today)
  if (stretch === 'year') return wholeYear(year + (step ?? 0))
  if (stretch === 'month') return wholeMonth(year, month + (step ?? 0))
  if (stretch === 'week') return weekAround(today + 7 * (step ?? 0))
  return weekendMeant(step, when, today)
}

/** The last weekend lies behind until it is over, "the weekend" on the side the verb says. */
function weekendMeant(step: number | null, when: When, today: number): Days | null {
  const saturday = weekAround(today).start + 5
  const begun = weekdayOf(today) >= 6
  if (step === -1) return fromTo(saturday - 7, saturday - 6)
  if (step === 1) return fromTo(saturday + 7, saturday + 8)
  const ahead = step === 0 ? when.lean !== 'past' : when.lean === 'future' || when.lean === 'promised'
  return ahead || begun ? fromTo(saturday, saturday + 1) : fromTo(saturday - 7, saturday - 6)
}

function readWhich(words: Words, at: number, parted: boolean) {
  const the = lowerAt(words, at) === 'the' ? 1 : 0
  const lead = lowerAt(words, at + the)
  const stretch = stretchAt(words, at + the)
  if (stretch && the === 1 && (parted || stretch === 'weekend') && lead === stretch)
    return { stretch, step: stretch === 'weekend' ? null : 0, to: at + 2 }
  if (!Object.hasOwn(STEPS, lead) || (the === 0 && lead !== 'this' && lowerAt(words, at - 1) === 'the')) return null
  // "the last week" may be the last of many; "the coming week" has its own reader.
  if (the === 1 && lead !== 'current') return null
  const named = stretchAt(words, at + the + 1)
  return named ? { stretch: named, step: STEPS[lead] ?? 0, to: at + the + 2 } : null
}

function stretchAt(words: Words, at: number): Stretch | null {
  const word = lowerAt(words, at)
  return isStretch(word) ? word : null
}

function isStretch(word: string): word is Stretch {
  return word === 'week' || word === 'month' || word === 'year' || word === 'weekend'
}

/** "earlier this week", "later in the year". */
function readSide(words: Words, at: number): { readonly later: boolean; readonly to: number } | null {
  const first = lowerAt(words, at)
  if (first !== 'earlier' && first !== 'later') return null
  return { later: first === 'later', to: lowerAt(words, at + 1) === 'in' ? at + 2 : at + 1 }
}
