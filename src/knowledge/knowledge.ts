import { buildOffices, type Offices } from './offices.js'
import type { Entries } from './parse.js'
import type {
  Body,
  City,
  Collective,
  ContextWord,
  ElsewhereWord,
  FirmnessWord,
  Frame,
  Issue,
  KnownDocument,
  PaperWord,
  Person,
  StanceWord,
  State,
  StatusWord,
  Title,
} from './schema.js'
import { NameTrie } from './trie.js'
import { fold } from './words.js'
import { buildWordsets, type Wordsets } from './wordsets.js'

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

/** A collective noun as found, with the lemma that is listed. */
export type CollectiveForm = { readonly collective: Collective; readonly noun: string; readonly plural: boolean }

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
  readonly elsewhere: readonly ElsewhereWord[]
  readonly issues: readonly Issue[]
  readonly stances: readonly StanceWord[]
  readonly firmness: readonly FirmnessWord[]
  readonly papers: readonly PaperWord[]
  readonly wordsets: Wordsets
}

/**
 * Makes entries ready to look up.
 * @param version a hash of what the entries were made from, kept in every report's `coder`
 * @throws Error where a set of words that rules ask for has no entry in `wordsets`
 */
export function buildKnowledge(entries: Entries, version: string): Knowledge {
  const names = new NameTrie<Named>(NAMES)
  const states = new Map<string, State>()
  const bodies = new Map<string, Body>()
  for (const state of entries.states) addState(state, names, states)
  for (const list of [entries.bodies, entries.groups])
    for (const body of list) {
      bodies.set(body.id, body)
      addAll(names, body.name, body.names, { kind: 'body', body })
    }
  for (const city of entries.places) addAll(names, city.name, city.names, { kind: 'city', city })
  const offices = buildOffices(entries.offices)
  const people = new Map<string, Person>()
  const surnames = new Map<string, string[]>()
  for (const person of entries.people) people.set(person.name, person)
  for (const name of offices.people()) addPerson(name, people.get(name)?.aliases ?? NONE, names, surnames)
  for (const [name, person] of people) if (!offices.isHolder(name)) addPerson(name, person.aliases, names, surnames)
  const titles = new NameTrie<TitleForm>(WORDS)
  for (const title of entries.titles)
    for (const form of new Set([title.title, ...title.forms].map(form => form.toLowerCase()))) {
      titles.add(form, { title, plural: false })
      for (const plural of pluralsOf(form)) titles.add(plural, { title, plural: true })
    }
  const collectives = new NameTrie<CollectiveForm>(WORDS)
  for (const collective of entries.collectives)
    for (const noun of collective.nouns) {
      collectives.add(noun, { collective, noun, plural: false })
      for (const plural of pluralsOf(noun)) collectives.add(plural, { collective, noun, plural: true })
    }
  const documents = new NameTrie<KnownDocument>(WORDS)
  for (const document of entries.documents) addAll(documents, document.name, document.names, document)
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
    elsewhere: entries.elsewhere,
    issues: entries.issues,
    stances: entries.stances,
    firmness: entries.firmness,
    papers: entries.papers,
    wordsets: buildWordsets(entries.wordsets),
  }
}

/** Room for the beginnings of tens of thousands of names, and of thousands. */
const NAMES = 1 << 20
const WORDS = 1 << 15

const NONE: readonly string[] = []

/** Adds a name and its others, none of them twice. */
function addAll<T>(trie: NameTrie<T>, name: string, others: readonly string[], value: T): void {
  trie.add(name, value)
  addEach(trie, others, value, name)
}

function addEach<T>(trie: NameTrie<T>, names: readonly string[], value: T, not?: string): void {
  for (let at = 0; at < names.length; at++) {
    const name = names[at]
    if (name !== undefined && name !== not && names.indexOf(name) === at) trie.add(name, value)
  }
}

function addPerson(
  name: string,
  aliases: readonly string[],
  names: NameTrie<Named>,
  surnames: Map<string, string[]>,
): void {
  addAll(names, name, aliases, { kind: 'person', person: name })
  addSurname(name, name, surnames)
  for (const alias of aliases) addSurname(alias, name, surnames)
}

function addSurname(spelling: string, name: string, surnames: Map<string, string[]>): void {
  const surname = fold(spelling.slice(spelling.lastIndexOf(' ') + 1))
  const list = surnames.get(surname)
  if (!list) surnames.set(surname, [name])
  else if (list[list.length - 1] !== name) list.push(name)
}

function addState(state: State, names: NameTrie<Named>, states: Map<string, State>): void {
  if (!state.sector) states.set(state.code, state)
  addAll(names, state.name, state.names, { kind: 'state', as: 'name', state })
  addEach(names, state.adjectives, { kind: 'state', as: 'adjective', state })
  const demonyms = state.demonyms.filter(word => !state.adjectives.includes(word))
  addEach(names, demonyms, { kind: 'state', as: 'demonym', state })
  addEach(names, state.capital, { kind: 'state', as: 'capital', state })
  addEach(names, state.seats, { kind: 'state', as: 'seat', state })
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

/** The ids under which offices are kept for what a name may stand for: a state's code, a body's id. */
export function affiliations(values: readonly Named[]): readonly string[] {
  return values.flatMap(value =>
    value.kind === 'state' ? [value.state.code] : value.kind === 'body' ? [value.body.id] : [],
  )
}
