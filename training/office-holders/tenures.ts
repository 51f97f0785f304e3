import { dayAfter, firstDay, lastDay } from '../../src/knowledge/office-days.js'
import type { Tenure } from '../../src/knowledge/schema.js'
import type { Row } from './wikidata.js'

/** Rows of one office, made into tenures. */
type Stay = Row & { readonly notes: readonly string[]; readonly gap?: Tenure['gap'] }

const NEVER = '9999'
const GAP_WORTH_A_NOTE = 31
const LOOSE_BY = 7
const OVERLAP_LEFT_TO_THE_HANDOVER = 14

/**
 * One office's rows as tenures, oldest first: a person's back-to-back terms are one, and in an office for one person
 * a row the others contradict gives way, a short overlap ends at the handover, a long one stays with a note. A gap
 * is marked as one of the source, which need not mean that nobody held the office; more than a month is noted too.
 */
export function toTenures(rows: readonly Row[], single: boolean, source: string): Tenure[] {
  const sure = single ? withoutLooseTerms(rows) : rows
  const joined = joinTerms(sure).sort((a, b) => order(a.from, b.from) || order(a.name, b.name))
  const stays = single ? withGaps(handOver(joined)) : joined
  return stays.map(({ name, wikidata, from, to, acting, notes, gap }) => ({
    name,
    ...(wikidata ? { wikidata } : {}),
    from,
    ...(to ? { to } : {}),
    acting,
    source,
    checked: 'source',
    ...(notes.length > 0 ? { note: notes.join('; ') } : {}),
    ...(gap ? { gap } : {}),
  }))
}

/** The source lists some ministers for the whole life of a cabinet beside their own shorter stay in it. */
function withoutLooseTerms(rows: readonly Row[]): readonly Row[] {
  const overlaps = (a: Row, b: Row) => a.from < end(b) && b.from < end(a)
  return rows.filter(row => {
    const tighter = rows.filter(
      other =>
        other.name === row.name &&
        other !== row &&
        days(row.from, other.from) > -LOOSE_BY &&
        days(end(other), end(row)) > -LOOSE_BY &&
        days(other.from, end(other)) < days(row.from, end(row)) - LOOSE_BY,
    )
    const rivals = rows.filter(other => other.name !== row.name && overlaps(other, row))
    return !tighter.some(inner => rivals.some(rival => !overlaps(rival, inner)))
  })
}

function joinTerms(rows: readonly Row[]): Stay[] {
  const stays: Stay[] = []
  for (const row of [...rows].sort((a, b) => order(a.from, b.from) || order(end(a), end(b)))) {
    const at = stays.findLastIndex(stay => stay.name === row.name)
    const before = stays[at]
    const between = before
      ? rows.some(r => r.name !== row.name && end(before) <= r.from && r.from < row.from && r.from !== end(before))
      : false
    if (before && !between && days(end(before), row.from) <= 1 && before.acting === row.acting) {
      const to = end(before) > end(row) ? before.to : row.to
      stays[at] = { ...before, to }
    } else stays.push({ ...row, notes: [] })
  }
  return stays
}

function handOver(stays: readonly Stay[]): Stay[] {
  return stays.map((stay, i) => {
    const next = stays.slice(i + 1).find(other => other.name !== stay.name)
    if (!next || start(next.from) >= end(stay)) return stay
    if (stay.to === '')
      return { ...stay, to: next.from, notes: [...stay.notes, 'the source has no end; ended where the next begins'] }
    const overlap = days(next.from, stay.to)
    if (overlap <= OVERLAP_LEFT_TO_THE_HANDOVER && next.from > stay.from)
      return { ...stay, to: next.from, notes: [...stay.notes, `ends ${stay.to} in the source, after the next begins`] }
    return { ...stay, notes: [...stay.notes, `the source has ${next.name} too from ${next.from}`] }
  })
}

function withGaps(stays: readonly Stay[]): Stay[] {
  let reached = ''
  return stays.map(stay => {
    const last = reached
    reached = end(stay) > reached ? end(stay) : reached
    if (last === '' || last === NEVER || dayAfter(lastDay(last)) >= firstDay(stay.from)) return stay
    if (days(last, stay.from) <= GAP_WORTH_A_NOTE) return { ...stay, gap: 'source' }
    return { ...stay, gap: 'source', notes: [...stay.notes, `the source has nobody from ${last} to ${stay.from}`] }
  })
}

function end(row: Row): string {
  return row.to === '' ? NEVER : row.to
}

/** The last day a partial day may mean. */
function start(partial: string): string {
  return partial.length === 4 ? `${partial}-12-31` : partial.length === 7 ? `${partial}-31` : partial
}

/** Days from one day to another, as far as partial days say; negative where the second is earlier. */
function days(from: string, to: string): number {
  if (from === to) return 0
  if (from === NEVER) return -Infinity
  if (to === NEVER) return Infinity
  const at = (day: string) => Date.parse(day.length === 4 ? `${day}-07-01` : day.length === 7 ? `${day}-15` : day)
  const coarse = from.length < 10 || to.length < 10
  const apart = Math.round((at(to) - at(from)) / 86_400_000)
  const slack = from.length === 4 || to.length === 4 ? 366 : coarse ? 31 : 0
  return apart > 0 ? Math.max(0, apart - slack) : apart
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
