import { type CodedReport, type EventRecord, isDay } from '../../model/index.js'
import { sidesOf } from '../sides.js'
import { inYear, writtenDays } from '../written-days.js'
import { type CrossFound, nameOf, type PairRule, type Side } from './rule.js'

type Order = { readonly first: EventRecord; readonly second: EventRecord }

/** Opposite order of two happenings: by their days, or by "before" and "after". */
export const sequence: PairRule = {
  name: 'sequence',
  severity: 'warning',
  about: 'Reports put two happenings in opposite order.',
  checkPair(a, b) {
    const [one, two] = [ordersIn(a), ordersIn(b)]
    for (const order of one) {
      const other = two.find(({ first, second }) => isLike(order.first, second) && isLike(order.second, first))
      if (other) return [found(a, order, b, other)]
    }
    return []
  },
}

function found(a: CodedReport, order: Order, b: CodedReport, other: Order): CrossFound {
  const sides: readonly Side[] = [
    { report: a, anchor: order.first.anchor },
    { report: b, anchor: other.first.anchor },
  ]
  return {
    message: `Two happenings come in opposite order: ${nameOf(a)} has "${order.first.anchor.exact}" first, ${nameOf(b)} "${other.first.anchor.exact}".`,
    sides,
  }
}

const MOST_RECORDS = 24

function ordersIn({ records, text }: CodedReport): readonly Order[] {
  const held = records.filter(isTold).slice(0, MOST_RECORDS)
  return held.flatMap((b, at) =>
    held.slice(0, at).flatMap(a => {
      // Two meetings of the same sides are told apart by their days alone, so that their order says nothing.
      if (isLike(a, b)) return []
      const order = byDays(a, b, text) ?? byWords(a, b, text)
      return order ? [order] : []
    }),
  )
}

function isTold({ status, event, actor, recipient }: EventRecord): boolean {
  return (
    status === 'occurred' &&
    ['CONSULT', 'AGREE', 'SUPPORT', 'RETREAT'].includes(event) &&
    actor.length + recipient.length > 0
  )
}

function byDays(a: EventRecord, b: EventRecord, text: string): Order | null {
  const [one, two] = [daysOf(a, text), daysOf(b, text)]
  if (!one || !two) return null
  if (one.end < two.start) return { first: a, second: b }
  return two.end < one.start ? { first: b, second: a } : null
}

/** The days of a record, or the one day with its year that its sentence has. */
function daysOf({ date, anchor }: EventRecord, text: string): { readonly start: string; readonly end: string } | null {
  if (date) return date
  const from = text.lastIndexOf('. ', anchor.start) + 1
  const end = /[.!?](?:\s|$)/.exec(text.slice(anchor.end))?.index ?? 0
  const days = writtenDays(text.slice(from, anchor.end + end), from)
  const only = days.length === 1 ? days[0] : undefined
  const day = only && only.year !== null ? inYear(only, only.year) : null
  return day !== null && isDay(day) ? { start: day, end: day } : null
}

/** "A after B", "A before B", "Before B, A": in one sentence, with one such word. */
function byWords(a: EventRecord, b: EventRecord, text: string): Order | null {
  if (a.anchor.sentence !== b.anchor.sentence) return null
  const [one, two] = triggerOf(a) <= triggerOf(b) ? [a, b] : [b, a]
  const between = text.slice(triggerOf(one), triggerOf(two))
  const joining = between.match(/\b(?:before|after)\b/gi) ?? []
  if (joining.length === 1)
    return joining[0]?.toLowerCase() === 'before' ? { first: one, second: two } : { first: two, second: one }
  if (joining.length > 1) return null
  const lead = /(?:^|[.!?]\s|\n)(Before|After)\b[^.!?]*$/.exec(
    text.slice(Math.max(0, triggerOf(one) - 120), triggerOf(one)),
  )
  if (!lead) return null
  return lead[1] === 'Before' ? { first: two, second: one } : { first: one, second: two }
}

function triggerOf({ cues, anchor }: EventRecord): number {
  return cues.trigger?.start ?? anchor.start
}

/** One happening in two reports: of one kind, one round and the same sides, or one of them where each has one. */
function isLike(a: EventRecord, b: EventRecord): boolean {
  if (a.event !== b.event || a.mode !== b.mode || a.round !== b.round || a.meeting?.kind !== b.meeting?.kind)
    return false
  const [one, two] = [sidesOf(a), sidesOf(b)]
  const people = (record: EventRecord) =>
    [...record.actor, ...record.recipient].filter(({ kind }) => kind === 'person').map(({ id }) => id)
  const [those, these] = [people(a), people(b)]
  if (those.length > 0 && these.length > 0 && !those.some(id => these.includes(id))) return false
  return one.size === two.size && [...one].every(side => two.has(side))
}
