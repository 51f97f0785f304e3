import { buildOffices, type Offices } from './offices.js'
import type { Entries } from './parse.js'
import type { Body, City, Frame, Issue, KnownDocument, Person, StanceWord, State, Title } from './schema.js'
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

/** Word knowledge made ready to look up. Built once, shared by all reports, never changed. */
export type Knowledge = {
  /** A hash of the entries it was built from. */
  readonly version: string
  readonly names: NameTrie<Named>
  readonly titles: NameTrie<Title>
  readonly documents: NameTrie<KnownDocument>
  readonly offices: Offices
  /** By name as offices and people write it. */
  readonly people: ReadonlyMap<string, Person>
  readonly states: ReadonlyMap<string, State>
  readonly bodies: ReadonlyMap<string, Body>
  /** Folded surname to the full names that end in it. */
  readonly surnames: ReadonlyMap<string, readonly string[]>
  readonly frames: readonly Frame[]
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
  const titles = new NameTrie<Title>()
  for (const title of entries.titles)
    for (const form of new Set([title.title, ...title.forms].map(form => form.toLowerCase()))) titles.add(form, title)
  const documents = new NameTrie<KnownDocument>()
  for (const document of entries.documents)
    for (const name of new Set([document.name, ...document.names])) documents.add(name, document)
  return {
    version,
    names,
    titles,
    documents,
    offices,
    people,
    states,
    bodies,
    surnames,
    frames: entries.events,
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

function lastWord(name: string): string {
  return fold(name.slice(name.lastIndexOf(' ') + 1))
}
