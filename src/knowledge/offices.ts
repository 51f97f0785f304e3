import { compareDays, earlier, firstDay, lastDay, later } from './office-days.js'
import { type MergedOffice, mergeOffices, type Told } from './office-merge.js'
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
  /** `to`, or the last day on which it is known to last still: no list says anything of the days after it. */
  readonly knownTo: string
}

/**
 * Who holds an office on a day. `vacant` where a list says that nobody did; `not-known` where our lists do not reach that
 * day, or have nobody on it and do not say why: never read it as "nobody".
 */
export type Answer =
  | { readonly kind: 'held'; readonly by: readonly Held[] }
  | { readonly kind: 'vacant' }
  | {
      readonly kind: 'not-known'
      readonly why: 'no-holders' | 'before' | 'gap' | 'after'
      readonly until: string | null
    }

export type OfficeEntry = {
  readonly office: string
  readonly of: string
  readonly titles: readonly string[]
  readonly single: boolean
  readonly sector: Office['sector']
  /** The last day of which its holder is known: that of its last tenure, where that has ended. */
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
  const lists = new Map<string, Office[]>()
  for (const office of list) push(lists, `${office.of} ${fold(office.office)}`, office)
  const entries: OfficeEntry[] = []
  const byBody = new Map<string, OfficeEntry[]>()
  const byTitle = new Map<string, ReadonlyMap<string, readonly OfficeEntry[]>>()
  const byPerson = new Map<string, Held[]>()
  for (const same of lists.values()) {
    const merged = mergeOffices(same)
    if (!merged) continue
    const entry = toEntry(merged)
    entries.push(entry)
    push(byBody, entry.of, entry)
    for (const held of entry.holders) push(byPerson, held.tenure.name, held)
  }
  for (const held of byPerson.values()) if (held.length > 1) held.sort((a, b) => compareDays(a.from, b.from))
  return {
    people: () => byPerson.keys(),
    find: (of, title) => {
      const own = byBody.get(of)
      if (!own) return NONE
      const known = byTitle.get(of)
      const titles = known ?? titlesOf(own)
      if (!known) byTitle.set(of, titles)
      return titles.get(unhyphened(fold(title))) ?? NONE
    },
    heldBy: person => byPerson.get(person) ?? [],
    on: holdersOn,
    all: () => entries,
  }
}

/**
 * Whether a tenure is known to last on a day; one whose end nobody has told lasts as far as its list reaches, no longer.
 * @param day YYYY-MM-DD
 * @example holdsOn(stoltenberg, '2024-09-30') // true
 */
export function holdsOn(held: Held, day: string): boolean {
  return held.from <= day && day <= held.knownTo
}

function toEntry(merged: MergedOffice): OfficeEntry {
  const told = inOrder(merged.told)
  const holders: Held[] = []
  let last = ''
  for (let at = 0; at < told.length; at++) {
    const held = heldOf(told[at], told[at + 1], merged)
    if (!held) continue
    holders.push(held)
    if (held.knownTo > last) last = held.knownTo
  }
  const { office, of, titles, single, sector, until } = merged
  return {
    office,
    of,
    titles: [fold(office), ...titles.map(fold)],
    single,
    sector,
    until: single && last !== '' ? earlier(last, until) : until,
    holders,
  }
}

function heldOf(
  told: Told | undefined,
  next: Told | undefined,
  { office, of, single, until }: MergedOffice,
): Held | null {
  if (!told) return null
  const { tenure } = told
  const from = firstDay(tenure.from)
  const to = tenure.to === undefined ? null : lastDay(tenure.to)
  return { office, of, single, tenure, from, to, knownTo: to ?? reach(told, next, from, single, until) }
}

/** Most lists are in order of time already. */
function inOrder(told: readonly Told[]): readonly Told[] {
  let last = ''
  for (const { tenure } of told) {
    const from = firstDay(tenure.from)
    if (from < last) return [...told].sort((a, b) => compareDays(firstDay(a.tenure.from), firstDay(b.tenure.from)))
    last = from
  }
  return told
}

/**
 * How far a tenure without an end is known. The only seat of an office stays taken until its lists have somebody else in
 * it; of several seats only the list that tells the tenure says that it lasts.
 */
function reach(told: Told, next: Told | undefined, from: string, single: boolean, until: string): string {
  if (!single) return later(told.until, from)
  return later(next === undefined ? until : earlier(told.until, firstDay(next.tenure.from)), from)
}

const NONE: readonly OfficeEntry[] = []

/** Made for a body when it is first asked about: of most nobody asks. */
function titlesOf(entries: readonly OfficeEntry[]): ReadonlyMap<string, readonly OfficeEntry[]> {
  const titles = new Map<string, OfficeEntry[]>()
  for (const entry of entries) for (const title of new Set(entry.titles.map(unhyphened))) push(titles, title, entry)
  return titles
}

function unhyphened(title: string): string {
  return title.replaceAll('-', ' ')
}

function holdersOn(entry: OfficeEntry, day: string): Answer {
  const by = entry.holders.filter(held => holdsOn(held, day))
  if (by.length > 0) return { kind: 'held', by }
  const { until } = entry
  const [first] = entry.holders
  if (!first) return { kind: 'not-known', why: 'no-holders', until: null }
  if (day < first.from) return { kind: 'not-known', why: 'before', until }
  if (day > until) return { kind: 'not-known', why: 'after', until }
  const next = entry.holders.find(held => held.from > day)
  return next?.tenure.gap === 'vacant' ? { kind: 'vacant' } : { kind: 'not-known', why: 'gap', until }
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
