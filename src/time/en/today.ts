import { fromTo, oneDay } from '../calendar.js'
import type { Reading } from '../reading.js'
import { isCapital, lowerAt, type Words } from '../words.js'
import { readWeekdayName } from './calendar-words.js'
import { afterDayPart, isDayPart } from './day-part.js'
import { dayMeant, readMonthDayWords } from './month-day.js'

const STEPS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }

/** "today", "yesterday evening", "tonight", "tomorrow", "this morning", "last night", "the day before yesterday". */
export function readToday(words: Words, at: number): Reading | null {
  const spoken = readSpoken(words, at)
  if (!spoken) return null
  const beside = readBeside(words, spoken.to)
  if (beside?.date) {
    const { date } = beside
    return { to: beside.to, weekday: date.weekday, resolve: when => dayMeant(date, when) }
  }
  return {
    to: beside?.to ?? spoken.to,
    weekday: beside?.weekday ?? null,
    resolve: ({ today }) => {
      if (today === null) return null
      return spoken.night ? fromTo(today - 1, today) : oneDay(today + spoken.step)
    },
  }
}

/** "today (Tuesday)", "yesterday, July 22", "yesterday (July 22)". */
function readBeside(words: Words, at: number) {
  const mark = lowerAt(words, at)
  if (mark !== ',' && mark !== '(') return null
  const date = readMonthDayWords(words, at + 1)
  const weekday = date ? null : readWeekdayName(words, at + 1)
  const to = date?.to ?? weekday?.to
  if (to === undefined) return null
  if (mark === ',') return date ? { date, weekday: date.weekday, to } : null
  return lowerAt(words, to) === ')' ? { date, weekday: weekday?.value ?? null, to: to + 1 } : null
}

type Spoken = { readonly step: number; readonly to: number; readonly night?: true }

function readSpoken(words: Words, at: number): Spoken | null {
  const first = lowerAt(words, at)
  const second = lowerAt(words, at + 1)
  if (Object.hasOwn(STEPS, first)) {
    const word = words[at]
    // "USA Today", "Ukraine Today": a name's last word has a capital behind another capital.
    if (isCapital(word) && isCapital(words[at - 1])) return null
    if (lowerAt(words, at + 1) === "'s" && lowerAt(words, at + 2) === 'world') return null
    return { step: STEPS[first] ?? 0, to: afterDayPart(words, at + 1) }
  }
  if (first === 'this' && isDayPart(words, at + 1)) return { step: 0, to: at + 2 }
  if (first === 'last' && second === 'night' && lowerAt(words, at + 2) !== 'of')
    return { step: -1, to: at + 2, night: true }
  if (first !== 'the' || second !== 'day') return null
  if (lowerAt(words, at + 2) === 'before' && lowerAt(words, at + 3) === 'yesterday') return { step: -2, to: at + 4 }
  if (lowerAt(words, at + 2) === 'after' && lowerAt(words, at + 3) === 'tomorrow') return { step: 2, to: at + 4 }
  return null
}
