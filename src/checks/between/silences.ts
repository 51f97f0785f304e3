import type { SlotName } from '../../model/index.js'
import { HEDGE } from '../counts.js'
import { daysBetween } from '../written-days.js'
import { isOlder, type Side, sentenceAround, type Told } from './rule.js'

/** A value of a slot with the record that gives it. */
export type ValueSide = Side & Told & { readonly value: string }

const NIGHT =
  /\b(?:night|midnight|evening|late|early|morning|small hours|dawn|overnight|local time|[A-Z]\w+ time|GMT|UTC)\b/i
const SOME =
  /\b(?:including|among|first (?:group|batch|flight|of)|another|more|of whom|of them|others?|with colleagues)\b/i
const HEDGED_LENGTH =
  /\b(?:about|around|some|nearly|almost|approximately|roughly|over|more than|less than|at least|up to|just)\b/i
/** One day of talks that last several. */
const DAY_OF_SEVERAL = /\b(?:first|second|third|fourth|fifth|last) day\b|\bfrom \w+day (?:to|until) \w+day\b/i
/** By how much a hedged or rounded number may be off, of the larger one. */
const ROUNDED = 0.1
const ROUNDED_LENGTH = 0.35

/** Why two values that exclude one another are no contradiction, as a reason code; null where they are one. */
export function silenceOf(slot: SlotName, a: ValueSide, b: ValueSide): string | null {
  if (isOtherMeeting(a, b)) return 'other-referent'
  switch (slot) {
    case 'quantity':
      return countSilence(a, b)
    case 'duration':
      return lengthSilence(a, b)
    case 'date':
      return dateSilence(a, b)
    case 'place':
      return isStateOf(a, b) || isStateOf(b, a) ? 'different-precision' : null
    default:
      return null
  }
}

/** A call of the ministers is none of the presidents, though both act for their states. */
export function isOtherMeeting(a: Told, b: Told): boolean {
  const [one, two] = [a, b].map(({ record }) => record.meeting?.level ?? levelIn(record.anchor.exact))
  return one !== null && two !== null && one !== two
}

function levelIn(words: string): string | null {
  const [leaders, ministers] = [
    /\b(?:presidents?|leaders?|prime ministers?|heads? of state)\b/i,
    /\bministers?\b/i,
  ].map(level => level.test(words))
  if (leaders === ministers) return null
  return leaders ? 'leaders' : 'ministers'
}

function countSilence(a: ValueSide, b: ValueSide): string | null {
  const [one, two] = [a, b].map(side => Number.parseFloat(side.value))
  if (one === undefined || two === undefined) return null
  const off = Math.abs(one - two) / Math.max(one, two)
  if (off <= ROUNDED && ([a, b].some(isHedged) || isRound(one) !== isRound(two))) return 'rounding'
  const [older, newer] = isOlder(a.report, b.report) ? [a, b] : [b, a]
  if (isOlder(older.report, newer.report) && Number.parseFloat(newer.value) > Number.parseFloat(older.value))
    return 'superseded-figure'
  if ([a, b].some(side => isHedged(side) && isBornOut(side, side === a ? (two ?? 0) : (one ?? 0)))) return 'rounding'
  return [a, b].some(side => SOME.test(sentenceAround(side))) ? 'part-of-list' : null
}

/** "at least 120" is borne out by 126. */
function isBornOut({ record }: ValueSide, other: number): boolean {
  return record.quantity.some(({ low, high, text }) => {
    if (/\b(?:at least|more than|over)\b/i.test(text)) return other >= low
    return low <= other && other <= high && low !== high
  })
}

function isHedged({ record, value, report }: ValueSide): boolean {
  return record.quantity.some(({ best, text, low, high }) => {
    if (!value.startsWith(`${best} `)) return false
    const at = report.text.indexOf(text, record.anchor.start)
    return (
      low !== high ||
      HEDGE.test(text.replace(/\d.*$/, '')) ||
      (at > 0 && HEDGE.test(report.text.slice(Math.max(0, at - 24), at)))
    )
  })
}

function isRound(value: number): boolean {
  return value >= 100 ? value % 100 === 0 : value >= 20 && value % 10 === 0
}

function lengthSilence(a: ValueSide, b: ValueSide): string | null {
  const [one, two] = [a, b].map(side => minutesOf(side.value))
  if (!one || !two) return null
  const off = Math.abs(one - two) / Math.max(one, two)
  const isAbout = [a, b].some(({ report, anchor }) =>
    HEDGED_LENGTH.test(report.text.slice(Math.max(0, anchor.start - 14), anchor.end)),
  )
  return off <= (isAbout ? ROUNDED_LENGTH : ROUNDED) ? 'rounding' : null
}

function minutesOf(iso: string): number | null {
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(iso)
  return parts ? Number(parts[1] ?? 0) * 1440 + Number(parts[2] ?? 0) * 60 + Number(parts[3] ?? 0) : null
}

/** Days side by side, and words that tell of night: it was Tuesday still in one place and Wednesday in the other. */
function dateSilence(a: ValueSide, b: ValueSide): string | null {
  if ([a, b].some(side => DAY_OF_SEVERAL.test(sentenceAround(side)))) return 'part-of-list'
  const apart = Math.abs(daysBetween(a.value.slice(0, 10), b.value.slice(0, 10)))
  return apart === 1 && [a, b].some(side => NIGHT.test(sentenceAround(side))) ? 'time-zone' : null
}

/** "in Kenya" and "in Nairobi". */
function isStateOf({ record, report }: ValueSide, other: ValueSide): boolean {
  const { place } = record
  if (!place || place.country === null || place.country !== other.record.place?.country) return false
  const parties = report.records.flatMap(one => [...one.actor, ...one.recipient, ...one.thirdParty])
  return parties.some(({ kind, code, name }) => kind === 'state' && code === place.country && name === place.name)
}
