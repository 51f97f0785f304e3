import { lastDay, later } from './office-days.js'
import type { Office, Tenure } from './schema.js'

/** A tenure with the day up to which the list that tells it is known. */
export type Told = { readonly tenure: Tenure; readonly until: string }

/** One office as all its lists tell it together. */
export type MergedOffice = Pick<Office, 'office' | 'of' | 'titles' | 'single' | 'sector'> & {
  /** YYYY-MM-DD: the furthest day any of its lists reaches. */
  readonly until: string
  readonly told: readonly Told[]
}

/** Lists of one office are one office; where one of them has several holders at a time, it has several. */
export function mergeOffices(lists: readonly Office[]): MergedOffice | null {
  const [first, ...others] = lists
  if (!first) return null
  const told = tellings(first)
  const until = lastDay(first.until)
  const { office, of, titles, single, sector } = first
  if (others.length === 0) return { office, of, titles, single, sector, until, told }
  return {
    office,
    of,
    titles: [...new Set(lists.flatMap(list => list.titles))],
    single: lists.every(list => list.single),
    sector: lists.find(list => list.sector !== undefined)?.sector,
    until: others.map(list => lastDay(list.until)).reduce(later, until),
    told: continued([...told, ...others.flatMap(tellings)]),
  }
}

function tellings(list: Office): readonly Told[] {
  const until = lastDay(list.until)
  return list.holders.map(tenure => ({ tenure, until }))
}

/** The same tenure told twice is one. */
function continued(list: readonly Told[]): readonly Told[] {
  const kept: Told[] = []
  for (const told of list) {
    const twin = twinIn(kept, told.tenure)
    const known = kept[twin]
    if (known) kept[twin] = { tenure: together(known.tenure, told.tenure), until: later(known.until, told.until) }
    else kept.push(told)
  }
  return kept
}

function twinIn(kept: readonly Told[], tenure: Tenure): number {
  for (let at = 0; at < kept.length; at++) {
    const other = kept[at]
    if (other && isSame(other.tenure, tenure)) return at
  }
  return -1
}

function isSame(a: Tenure, b: Tenure): boolean {
  const person = a.name === b.name || (a.wikidata !== undefined && a.wikidata === b.wikidata)
  return person && near(a.from, b.from)
}

function near(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || a.slice(0, 7) === b.slice(0, 7)
}

/** Of two tellings the one that knows the end stands, then the one that knows it finer, then the later; each day at its finest. */
function together(first: Tenure, second: Tenure): Tenure {
  const stands = (first.to?.length ?? 0) > (second.to?.length ?? 0) ? first : second
  const other = stands === first ? second : first
  const wikidata = stands.wikidata ?? other.wikidata
  const note = stands.note ?? other.note
  const gap = stands.gap ?? other.gap
  return {
    ...stands,
    from: other.from.length > stands.from.length ? other.from : stands.from,
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(note === undefined ? {} : { note }),
    ...(gap === undefined ? {} : { gap }),
  }
}
