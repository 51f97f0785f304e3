import { buildOffices, type Offices } from './offices.js'
import type { Entries } from './parse.js'
import type {
  Body,
  City,
  Collective,
  ContextWord,
  Frame,
  Issue,
  KnownDocument,
  Person,
  StanceWord,
  State,
  StatusWord,
  Title,
} from './schema.js'
import { NameTrie } from './trie.js'
import { fold } from './words.js'

/** What a name in a text may stand for. */
export type Named =
  | {
      readonly kind: 'state'
      readonly as: 'name' | 'adjective' | 'demonym' | 'capital' | 'seat'
      readonly state: State
    }
  | { readonly kind: 'body'; readonly body: Body }
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'city'; readonly city: City }

/** A title as found: "presidents" is the plural of one. */
export type TitleForm = { readonly title: Title; readonly plural: boolean }

/** A collective noun as found. */
export type CollectiveForm = { readonly collective: Collective; readonly plural: boolean }

/** Word knowledge made ready to look up. Built once, shared by all reports, never changed. */
export type Knowledge = {
  /** A hash of the entries it was built from. */
  readonly version: string
  readonly names: NameTrie<Named>
  readonly titles: NameTrie<TitleForm>
  readonly titleList: readonly Title[]
  readonly collectives: NameTrie<CollectiveForm>
  readonly documents: NameTrie<KnownDocument>
  readonly offices: Offices
  /** By name as offices and people write it. */
  readonly people: ReadonlyMap<string, Person>
  readonly states: ReadonlyMap<string, State>
  readonly bodies: ReadonlyMap<string, Body>
  /** Folded surname to the full names that end in it. */
  readonly surnames: ReadonlyMap<string, readonly string[]>
  readonly frames: readonly Frame[]
  readonly statuses: readonly StatusWord[]
  readonly contexts: readonly ContextWord[]
  readonly issues: readonly Issue[]
  readonly stances: readonly StanceWord[]
}

/**
 * Makes entries ready to look up.
 * @param version a hash of what the entries were made from, kept in every report's `coder`
 */
export function buildKnowledge(entries: Entries, version: string): Knowledge {
  const names = new NameTrie<Named>()
  const states = new Map<string, State>()
  const bodies = new Map<string, Body>()
  for (const state of entries.states) addState(state, names, states)
  for (const body of [...entries.bodies, ...entries.groups]) {
    bodies.set(body.id, body)
    for (const name of new Set([body.name, ...body.names])) names.add(name, { kind: 'body', body })
  }
  for (const city of entries.places) {
    for (const name of new Set([city.name, ...city.names])) names.add(name, { kind: 'city', city })
  }
  const offices = buildOffices(entries.offices)
  const people = new Map<string, Person>()
  for (const person of entries.people) people.set(person.name, person)
  const everybody = new Set([...offices.people(), ...people.keys()])
  const surnames = new Map<string, string[]>()
  for (const name of everybody) {
    const aliases = people.get(name)?.aliases ?? []
    for (const spelling of new Set([name, ...aliases])) names.add(spelling, { kind: 'person', person: name })
    for (const spelling of new Set([name, ...aliases].map(lastWord))) {
      const list = surnames.get(spelling)
      if (!list) surnames.set(spelling, [name])
      else if (!list.includes(name)) list.push(name)
    }
  }
  const titles = new NameTrie<TitleForm>()
  for (const title of entries.titles)
    for (const form of new Set([title.title, ...title.forms].map(form => form.toLowerCase()))) {
      titles.add(form, { title, plural: false })
      for (const plural of pluralsOf(form)) titles.add(plural, { title, plural: true })
    }
  const collectives = new NameTrie<CollectiveForm>()
  for (const collective of entries.collectives)
    for (const noun of collective.nouns) {
      collectives.add(noun, { collective, plural: false })
      for (const plural of pluralsOf(noun)) collectives.add(plural, { collective, plural: true })
    }
  const documents = new NameTrie<KnownDocument>()
  for (const document of entries.documents)
    for (const name of new Set([document.name, ...document.names])) documents.add(name, document)
  return {
    version,
    names,
    titles,
    titleList: entries.titles,
    collectives,
    documents,
    offices,
    people,
    states,
    bodies,
    surnames,
    frames: entries.events,
    statuses: entries.statuses,
    contexts: entries.contexts,
    issues: entries.issues,
    stances: entries.stances,
  }
}

function addState(state: State, names: NameTrie<Named>, states: Map<string, State>): void {
  if (!state.sector) states.set(state.code, state)
  const add = (words: readonly string[], as: 'name' | 'adjective' | 'demonym' | 'capital' | 'seat') => {
    for (const word of new Set(words)) names.add(word, { kind: 'state', as, state })
  }
  add([state.name, ...state.names], 'name')
  add(state.adjectives, 'adjective')
  add(
    state.demonyms.filter(word => !state.adjectives.includes(word)),
    'demonym',
  )
  add(state.capital, 'capital')
  add(state.seats, 'seat')
}

/** "foreign ministers", and "heads of the delegation": the plural may sit on the last word or before "of". */
function pluralsOf(form: string): readonly string[] {
  const of = form.indexOf(' of ')
  const plurals = [plural(form)]
  if (of > 0)
    plurals.push(plural(form.slice(0, of)) + form.slice(of), plural(form.slice(0, of)) + plural(form.slice(of)))
  return plurals
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/man$/.test(noun)) return `${noun.slice(0, -3)}men`
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
}

function lastWord(name: string): string {
  return fold(name.slice(name.lastIndexOf(' ') + 1))
}

/** The ids under which offices are kept for what a name may stand for: a state's code, a body's id. */
export function affiliations(values: readonly Named[]): readonly string[] {
  return values.flatMap(value =>
    value.kind === 'state' ? [value.state.code] : value.kind === 'body' ? [value.body.id] : [],
  )
}
