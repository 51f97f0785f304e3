import type { MergedOffice, Told } from './merged-office.js'
import { lastDay, later } from './office-days.js'
import { UnpackedOffice } from './packed-offices.js'
import type { Office, Tenure } from './schema.js'
import { fold } from './words.js'

/** The lists of one office: one at least. */
type OfficeLists = readonly [Office, ...Office[]]

/**
 * Offices as all their lists tell them together, in the order of their first lists. Lists of one office are one office;
 * where one of them has several holders at a time, it has several.
 */
export function mergedOffices(list: readonly Office[]): readonly MergedOffice[] {
  const lists = new Map<string, [Office, ...Office[]]>()
  for (const office of list) {
    const key = `${office.of} ${fold(office.office)}`
    const same = lists.get(key)
    if (same) same.push(office)
    else lists.set(key, [office])
  }
  return [...lists.values()].map(merged)
}

function merged(lists: OfficeLists): MergedOffice {
  const [first, ...others] = lists
  if (others.length === 0 && first instanceof UnpackedOffice) return first
  const told = others.length === 0 ? tellings(first) : continued(lists.flatMap(tellings))
  return {
    office: first.office,
    of: first.of,
    titles: [...new Set(lists.flatMap(list => list.titles))],
    single: lists.every(list => list.single),
    sector: lists.find(list => list.sector !== undefined)?.sector,
    until: lists.map(list => lastDay(list.until)).reduce(later),
    people: [...new Set(told.map(({ tenure }) => tenure.name))],
    told,
  }
}

function tellings(list: Office): readonly Told[] {
  if (list instanceof UnpackedOffice) return list.told
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
