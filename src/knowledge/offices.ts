import { compareDays } from './office-days.js'
import { type Held, LazyOffice, type OfficeEntry } from './office-entry.js'
import { mergedOffices } from './office-merge.js'
import type { Office } from './schema.js'
import { fold } from './words.js'

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

/** Offices and their holders, looked up by title, by holder and by day. */
export type Offices = {
  /** Every name that holds or held an office. */
  people(): Iterable<string>
  /** The offices of a state or body that a title can mean, the best fit first. */
  find(of: string, title: string): readonly OfficeEntry[]
  /** Whether anybody of that name holds or held one. */
  isHolder(person: string): boolean
  /** Everything a person has held, oldest first. */
  heldBy(person: string): readonly Held[]
  /** @param day YYYY-MM-DD */
  on(entry: OfficeEntry, day: string): Answer
  all(): readonly OfficeEntry[]
}

/** Entries of one office in several files are one office, holders in order of time. */
export function buildOffices(list: readonly Office[]): Offices {
  const entries: OfficeEntry[] = []
  const byBody = new Map<string, OfficeEntry[]>()
  const byTitle = new Map<string, ReadonlyMap<string, readonly OfficeEntry[]>>()
  const byPerson = new Map<string, OfficeEntry[]>()
  const heldBy = new Map<string, readonly Held[]>()
  for (const merged of mergedOffices(list)) {
    const entry = new LazyOffice(merged)
    entries.push(entry)
    push(byBody, entry.of, entry)
    for (const person of entry.people) push(byPerson, person, entry)
  }
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
    isHolder: person => byPerson.has(person),
    heldBy: person => {
      const known = heldBy.get(person)
      if (known) return known
      const held = tenuresOf(person, byPerson.get(person) ?? [])
      if (held.length > 0) heldBy.set(person, held)
      return held
    },
    on: holdersOn,
    all: () => entries,
  }
}

function tenuresOf(person: string, offices: readonly OfficeEntry[]): readonly Held[] {
  return offices
    .flatMap(office => office.holders.filter(held => held.tenure.name === person))
    .sort((a, b) => compareDays(a.from, b.from))
}

/**
 * Whether a tenure is known to last on a day; one whose end nobody has told lasts as far as its list reaches, no longer.
 * @param day YYYY-MM-DD
 * @example holdsOn(stoltenberg, '2024-09-30') // true
 */
export function holdsOn(held: Held, day: string): boolean {
  return held.from <= day && day <= held.knownTo
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
