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
  const [first] = lists
  if (!first) return null
  const told = lists.flatMap(list => {
    const until = lastDay(list.until)
    return list.holders.map(tenure => ({ tenure, until }))
  })
  return {
    office: first.office,
    of: first.of,
    titles: [...new Set(lists.flatMap(list => list.titles))],
    single: lists.every(list => list.single),
    sector: lists.find(list => list.sector !== undefined)?.sector,
    until: lists.map(list => lastDay(list.until)).reduce(later),
    told: lists.length === 1 ? told : continued(told),
  }
}

/** The same tenure told twice is one. */
function continued(list: readonly Told[]): readonly Told[] {
  const kept: Told[] = []
  for (const told of list) {
    const twin = kept.findIndex(other => isSame(other.tenure, told.tenure))
    const known = kept[twin]
    if (known) kept[twin] = { tenure: together(known.tenure, told.tenure), until: later(known.until, told.until) }
    else kept.push(told)
  }
  return kept
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
