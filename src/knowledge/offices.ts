import type { Office, Tenure } from './schema.js'
import { fold } from './words.js'

/** A tenure with its office, its days made whole: `from` the first day it may begin, `to` the last it may end. */
export type Held = {
  readonly office: string
  readonly of: string
  readonly single: boolean
  readonly tenure: Tenure
  readonly from: string
  /** YYYY-MM-DD, or null while it lasts. */
  readonly to: string | null
}

/** Who holds an office on a day. `not-known` where our lists do not reach that day: never read it as "nobody". */
export type Answer =
  | { readonly kind: 'held'; readonly by: readonly Held[] }
  | { readonly kind: 'vacant' }
  | { readonly kind: 'not-known'; readonly until: string | null }

export type OfficeEntry = {
  readonly office: string
  readonly of: string
  readonly titles: readonly string[]
  readonly single: boolean
  readonly sector: Office['sector']
  readonly until: string
  readonly holders: readonly Held[]
}

/** Offices and their holders, looked up by title, by holder and by day. */
export type Offices = {
  /** Every name that holds or held an office. */
  people(): Iterable<string>
  /** The offices of a state or body that a title can mean, the best fit first. */
  find(of: string, title: string): readonly OfficeEntry[]
  /** Everything a person has held, oldest first. */
  heldBy(person: string): readonly Held[]
  /** @param day YYYY-MM-DD */
  on(entry: OfficeEntry, day: string): Answer
  all(): readonly OfficeEntry[]
}

/** Entries of one office in several files are one office, holders in order of time. */
export function buildOffices(list: readonly Office[]): Offices {
  const merged = new Map<string, Office>()
  for (const office of list) {
    const key = `${office.of} ${fold(office.office)}`
    const before = merged.get(key)
    merged.set(key, before ? mergeOffices(before, office) : office)
  }
  const entries = [...merged.values()].map(toEntry)
  const byBody = new Map<string, OfficeEntry[]>()
  const byPerson = new Map<string, Held[]>()
  for (const entry of entries) {
    push(byBody, entry.of, entry)
    for (const held of entry.holders) push(byPerson, held.tenure.name, held)
  }
  for (const held of byPerson.values()) held.sort((a, b) => compare(a.from, b.from))
  return {
    people: () => byPerson.keys(),
    find: (of, title) => findOffices(byBody.get(of) ?? [], title),
    heldBy: person => byPerson.get(person) ?? [],
    on: holdersOn,
    all: () => entries,
  }
}

function mergeOffices(a: Office, b: Office): Office {
  return {
    ...a,
    titles: [...new Set([...a.titles, ...b.titles])],
    until: compare(a.until, b.until) > 0 ? a.until : b.until,
    holders: continued([...a.holders, ...b.holders]),
  }
}

/** The same tenure told twice, once without its end, is one: the telling that knows the end stands. */
function continued(holders: readonly Tenure[]): Tenure[] {
  const kept: Tenure[] = []
  for (const tenure of holders) {
    const twin = kept.findIndex(other => other.name === tenure.name && near(other.from, tenure.from))
    const known = kept[twin]
    if (!known) kept.push(tenure)
    else if (tenure.to !== undefined || known.to === undefined) kept[twin] = tenure
  }
  return kept
}

function near(a: string, b: string): boolean {
  return a === b || a.startsWith(b) || b.startsWith(a) || a.slice(0, 7) === b.slice(0, 7)
}

function toEntry(office: Office): OfficeEntry {
  const { single, of } = office
  const holders = office.holders
    .map(tenure => ({
      office: office.office,
      of,
      single,
      tenure,
      from: firstDay(tenure.from),
      to: tenure.to === undefined ? null : lastDay(tenure.to),
    }))
    .sort((a, b) => compare(a.from, b.from))
  return {
    office: office.office,
    of,
    titles: [office.office, ...office.titles].map(fold),
    single,
    sector: office.sector,
    until: lastDay(office.until),
    holders,
  }
}

function findOffices(entries: readonly OfficeEntry[], title: string): readonly OfficeEntry[] {
  const wanted = fold(title).replaceAll('-', ' ')
  return entries.filter(entry => entry.titles.some(known => known.replaceAll('-', ' ') === wanted))
}

function holdersOn(entry: OfficeEntry, day: string): Answer {
  const by = entry.holders.filter(held => held.from <= day && (held.to === null || day <= held.to))
  const known = by.filter(held => held.to !== null || day <= entry.until)
  if (known.length > 0) return { kind: 'held', by: known }
  const first = entry.holders[0]
  if (day > entry.until || !first || day < first.from) return { kind: 'not-known', until: entry.until }
  return { kind: 'vacant' }
}

function firstDay(partial: string): string {
  return partial.length === 4 ? `${partial}-01-01` : partial.length === 7 ? `${partial}-01` : partial
}

function lastDay(partial: string): string {
  if (partial.length === 4) return `${partial}-12-31`
  if (partial.length === 7) {
    const days = new Date(Date.UTC(Number(partial.slice(0, 4)), Number(partial.slice(5, 7)), 0)).getUTCDate()
    return `${partial}-${days}`
  }
  return partial
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
