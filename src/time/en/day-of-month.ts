import { civilDay } from '../calendar.js'
import type { Reading, When } from '../reading.js'
import { lowerAt, type Words } from '../words.js'
import { readMonthName, readWeekdayName } from './calendar-words.js'
import { isFunctionWord } from './function-words.js'
import { dayIn } from './month-day.js'

/** "on the 23rd", "Monday the 21st": a day of the month that was told last, else of the report's own month. */
export function readDayOfMonth(words: Words, at: number): Reading | null {
  const weekday = readWeekdayName(words, at)
  const from = weekday?.to ?? at
  const day = words[from + 1]
  if (lowerAt(words, from) !== 'the' || day?.kind !== 'ordinal' || day.number === null) return null
  if (day.number < 1 || day.number > 31) return null
  const before = lowerAt(words, from - 1)
  if (!weekday && before !== 'on' && before !== 'until' && before !== 'since' && before !== 'by') return null
  const number = day.number
  const month = readOfMonth(words, from + 2)
  if (month) return { to: month.to, weekday: weekday?.value ?? null, resolve: when => dayOf(number, month.step, when) }
  if (!endsThere(words, from + 2)) return null
  return { to: from + 2, weekday: weekday?.value ?? null, resolve: when => dayMeant(number, when) }
}

const MONTHS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

/** "of this month", "of last month", "of the month". */
function readOfMonth(words: Words, at: number): { readonly step: number; readonly to: number } | null {
  const which = lowerAt(words, at + 1) === 'the' ? 'this' : lowerAt(words, at + 1)
  if (lowerAt(words, at) !== 'of' || lowerAt(words, at + 2) !== 'month' || !Object.hasOwn(MONTHS, which)) return null
  return { step: MONTHS[which] ?? 0, to: at + 3 }
}

function dayOf(day: number, step: number, { today }: When) {
  if (today === null) return null
  const { year, month } = civilDay(today)
  return dayIn(year + Math.floor((month - 1 + step) / 12), ((month - 1 + step + 12) % 12) + 1, day)
}

// "the 23rd round", "the 75th anniversary": a noun behind it is what it counts.
function endsThere(words: Words, at: number): boolean {
  const next = words[at]
  if (next === undefined) return true
  if (next.kind === 'mark') return next.lower !== '-' && next.lower !== "'s"
  return next.kind === 'word' && isFunctionWord(next.lower) && next.lower !== 'of'
}

function dayMeant(day: number, when: When) {
  const from =
    when.told && civilDay(when.told.start).month === civilDay(when.told.end).month ? when.told.start : when.today
  if (from === null) return null
  const { year, month } = civilDay(from)
  const here = dayIn(year, month, day)
  if (when.today === null || when.told) return here
  const wrongSide =
    here === null ||
    (when.lean === 'future' ? here.end < when.today : when.lean === 'past' && here.start > when.today + 1)
  if (!wrongSide) return here
  const step = when.lean === 'future' ? 1 : -1
  const other = month + step
  return dayIn(
    other === 0 ? year - 1 : other === 13 ? year + 1 : year,
    other === 0 ? 12 : other === 13 ? 1 : other,
    day,
  )
}

/** "June 2, 9 and 16": a bare number behind a comma or "and" whose month was named before it. */
export function readListedDay(words: Words, at: number): Reading | null {
  const day = words[at]
  if (day?.kind !== 'number' || day.number === null || day.text.length > 2 || day.number < 1 || day.number > 31)
    return null
  if (!endsThere(words, at + 1)) return null
  const month = monthBefore(words, at)
  if (month === null) return null
  const number = day.number
  return {
    to: at + 1,
    weekday: null,
    resolve: ({ told }) => {
      if (!told) return null
      const { year, month: own } = civilDay(told.start)
      return own === month ? dayIn(year, month, number) : null
    },
  }
}

function monthBefore(words: Words, at: number): number | null {
  for (let back = at - 1; back >= 1 && back >= at - 8; back -= 2) {
    const joint = lowerAt(words, back)
    const named = words[back - 1]
    if ((joint !== ',' && joint !== 'and' && joint !== 'or') || named?.kind !== 'number' || named.text.length > 2)
      return null
    const month = readMonthName(words, back - 2)
    if (month && month.to === back - 1) return month.value
    // "Aug. 2": the name begins one word farther back.
    const short = readMonthName(words, back - 3)
    if (short && short.to === back - 1) return short.value
  }
  return null
}
