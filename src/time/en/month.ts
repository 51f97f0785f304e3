import { type Days, wholeMonth } from '../calendar.js'
import { returnMeant } from '../choose.js'
import { type Part, partOf } from '../parts.js'
import type { Reading, When } from '../reading.js'
import { isCapital, lowerAt, type Words } from '../words.js'
import { readMonthName } from './calendar-words.js'
import { isFunctionWord } from './function-words.js'
import { namesSomethingElse } from './name-contexts.js'
import { readPart } from './part-words.js'
import { readYearTail, type YearWords, yearMeant } from './year-words.js'

/** Words that let a bare month be one; "May" and "March" are people and deeds too often to stand alone. */
const LEADS: ReadonlySet<string> = new Set(
  'in since until till by from to through during before after between of and or for around about next last this past'.split(
    ' ',
  ),
)
/** "by June Carter": in front of a capital these name a person. */
const AGENTS: ReadonlySet<string> = new Set(['by', 'and', 'for', 'or', 'of'])
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'its', 'their', 'his', 'her', 'that', "'s", 'first'])

/** "in March 2022", "in May", "last July", "mid-July", "early March", "the end of June", "the July talks". */
export function readMonth(words: Words, at: number): Reading | null {
  const part = readPart(words, at)
  const which = readWhich(words, part?.to ?? at)
  const name = readMonthName(words, which.to)
  if (!name || namesSomethingElse(words, name.to)) return null
  const tail = which.year === null ? readYearTail(words, name.to) : null
  const to = tail?.to ?? name.to
  // "with Jan Egeland" is no January.
  if (!tail && name.short && isCapital(words[to])) return null
  if (!tail && !part && which.year === null && !canStandBare(words, which.to, to)) return null
  const resolve = (when: When) => monthMeant(name.value, tail?.year ?? null, which.year, when)
  return { to, weekday: null, resolve: when => cut(resolve(when), part?.part ?? null) }
}

function cut(days: Days | null, part: Part | null): Days | null {
  return days && part ? partOf(days, part) : days
}

/** The month the words mean, in the year they give or the one nearest to the report. */
export function monthMeant(month: number, year: YearWords | null, which: 'last' | 'next' | 'this' | null, when: When) {
  if (year !== null) {
    const known = yearMeant(year, when)
    return known === null ? null : wholeMonth(known, month)
  }
  const inYear = (y: number) => wholeMonth(y, month)
  if (which === null || which === 'this') return returnMeant(inYear, when)
  if (when.today === null) return null
  const lean = which === 'last' ? 'past' : 'future'
  const found = returnMeant(inYear, { ...when, lean, frame: null })
  if (!found || when.today < found.start || when.today > found.end) return found
  // "last July" said in July is not this one.
  return returnMeant(inYear, { ...when, lean, frame: null, today: which === 'last' ? found.start - 7 : found.end + 7 })
}

function readWhich(words: Words, at: number) {
  const first = lowerAt(words, at)
  if (first === 'last' || first === 'next' || first === 'this') return { year: first, to: at + 1 } as const
  return { year: null, to: at } as const
}

function canStandBare(words: Words, at: number, to: number): boolean {
  const before = lowerAt(words, at - 1)
  if (LEADS.has(before)) return !(AGENTS.has(before) && isCapital(words[to]))
  // "the July talks", and no "the March on the capital".
  const after = words[to]
  return DETERMINERS.has(before) && after?.kind === 'word' && !isCapital(after) && !isFunctionWord(after.lower)
}
