import { type Days, fromTo, wholeMonth } from '../calendar.js'
import { returnMeant } from '../choose.js'
import { partOf } from '../parts.js'
import type { Reading, When } from '../reading.js'
import { isCapital, lowerAt, type Words } from '../words.js'
import { readPart } from './part-words.js'
import { readYearTail, type YearWords, yearMeant } from './year-words.js'

/** First month of each season, as the northern half of the world counts them. */
const SEASONS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }

type Which = 'last' | 'this' | 'next' | null

/** "spring 2023", "in the summer of 2022", "last autumn", "this spring", "in the spring". */
export function readSeason(words: Words, at: number): Reading | null {
  const part = readPart(words, at)
  const lead = readWhich(words, part?.to ?? at)
  const name = lowerAt(words, lead.to)
  const first = Object.hasOwn(SEASONS, name) ? SEASONS[name] : undefined
  if (first === undefined) return null
  const tail = lead.which === null ? readYearTail(words, lead.to + 1) : null
  if (!tail && lead.which === null && !standsAlone(words, at, lead.to, name)) return null
  const to = tail?.to ?? lead.to + 1
  const year = tail?.year ?? null
  return {
    to,
    weekday: null,
    resolve: when => {
      const days = seasonMeant(first, year, lead.which, when)
      return days && part ? partOf(days, part.part) : days
    },
  }
}

function seasonMeant(first: number, year: YearWords | null, which: Which, when: When): Days | null {
  if (year !== null) {
    const known = yearMeant(year, when)
    return known === null ? null : inNamedYear(known, first)
  }
  const inYear = (y: number) => months(y, first)
  if (which === null || which === 'this') return returnMeant(inYear, when)
  const lean = which === 'last' ? 'past' : 'future'
  const found = returnMeant(inYear, { ...when, lean, frame: null })
  if (!found || when.today === null || when.today < found.start || when.today > found.end) return found
  // "last summer" said in summer is not this one.
  return returnMeant(inYear, { ...when, lean, frame: null, today: which === 'last' ? found.start - 7 : found.end + 7 })
}

/** A winter has two years, and the one it is named after may be either. */
function inNamedYear(year: number, first: number): Days | null {
  if (first !== 12) return months(year, first)
  return fromTo(wholeMonth(year, 0).start, wholeMonth(year + 1, 2).end)
}

function months(year: number, first: number): Days | null {
  return fromTo(wholeMonth(year, first).start, wholeMonth(year, first + 2).end)
}

function readWhich(words: Words, at: number): { readonly which: Which; readonly to: number } {
  const lead = lowerAt(words, at)
  if (lead === 'last' || lead === 'this' || lead === 'next') return { which: lead, to: at + 1 }
  return { which: null, to: lead === 'the' ? at + 1 : at }
}

// "the fall of the city", "the Prague Spring", "spring water": without a year it takes a plain "in spring".
function standsAlone(words: Words, at: number, noun: number, name: string): boolean {
  const before = lowerAt(words, at - 1)
  if (name === 'fall' || isCapital(words[noun]) || words[noun]?.kind !== 'word') return false
  if (before !== 'in' && before !== 'by' && before !== 'since' && before !== 'until' && before !== 'this') return false
  const next = words[noun + 1]
  return next === undefined || next.kind === 'mark' || NEXT.has(next.lower)
}

const NEXT: ReadonlySet<string> = new Set('and or but when after before as the they it he she to with if'.split(' '))
