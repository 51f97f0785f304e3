import type { Sector } from '../../model/index.js'
import type { Knowledge } from '../knowledge.js'
import type { Entries } from '../parse.js'
import type { Body, Person, Title } from '../schema.js'
import { fold, wordsOf } from '../words.js'

/** A title that stands before a name: "President Karzai". */
export type Titled = { readonly title: Title; readonly rest: string }

/** Our own lists, asked whether they know what a file says. */
export class Ours {
  readonly knowledge: Knowledge
  readonly states: ReadonlySet<string>
  /** Codes of states and ids of bodies. */
  readonly owners: ReadonlySet<string>
  readonly #people = new Map<string, string | null>()
  readonly #given = new Set<string>()
  readonly #bodies = new Map<string, Body>()
  readonly #nouns: ReadonlySet<string>

  constructor(knowledge: Knowledge, entries: Entries) {
    this.knowledge = knowledge
    this.states = new Set(knowledge.states.keys())
    this.owners = new Set([...knowledge.states.keys(), ...knowledge.bodies.keys()])
    for (const name of new Set([...knowledge.offices.people(), ...knowledge.people.keys()])) {
      const [first = ''] = name.split(' ')
      if (name.includes(' ')) this.#given.add(fold(first))
      for (const spelling of [name, ...(knowledge.people.get(name)?.aliases ?? [])]) {
        const known = this.#people.get(key(spelling))
        this.#people.set(key(spelling), known === undefined || known === name ? name : null)
      }
    }
    for (const body of knowledge.bodies.values())
      for (const name of [body.name, ...body.names]) this.#bodies.set(key(name), body)
    this.#nouns = new Set([
      ...entries.collectives.flatMap(one => one.nouns),
      ...entries.titles.flatMap(one => [one.title, ...one.forms]).map(form => form.toLowerCase()),
    ])
  }

  /** Our name for somebody so spelled; null for one that two share, undefined for one we do not have. */
  personSpelled(spelling: string): string | null | undefined {
    return this.#people.get(key(spelling))
  }

  person(name: string): Person | undefined {
    return this.knowledge.people.get(name)
  }

  bodySpelled(spelling: string): Body | undefined {
    return this.#bodies.get(key(spelling))
  }

  /** Whether a name begins with one that somebody of ours bears as a given name. */
  looksPersonal(name: string): boolean {
    const words = name.split(' ')
    return words.length > 1 && words.length < 6 && this.#given.has(fold(words[0] ?? ''))
  }

  /** Whether all of a name stands for a state, a body or a place of ours. */
  isElsewhere(name: string): boolean {
    const words = wordsOf(name)
    const hit = this.knowledge.names.longest(name, words, 0)
    return hit !== null && hit.to === words.length && hit.values.some(value => value.kind !== 'person')
  }

  /** The title a name begins with, and what stands behind it. */
  titled(name: string): Titled | null {
    const words = wordsOf(name)
    const hit = this.knowledge.titles.longest(name, words, 0)
    const last = hit && words[hit.to - 1]
    const form = hit?.values[0]
    if (!last || !form || form.plural) return null
    return { title: form.title, rest: name.slice(last.end).trim() }
  }

  /** Whether a name ends in a title: "Afghan Finance Minister". */
  endsInTitle(name: string): boolean {
    const words = wordsOf(name)
    return words.some((_, at) => this.knowledge.titles.longest(name, words, at)?.to === words.length)
  }

  /** Whether a noun is a title or a collective of ours. */
  hasNoun(noun: string): boolean {
    return this.#nouns.has(noun)
  }

  /** The office of a state or body that a title means: its name in our lists, or the title's. */
  officeOf(of: string, title: Title): { readonly office: string; readonly sector: Sector | undefined } {
    const { offices } = this.knowledge
    const [found] = [title.title, ...title.forms].flatMap(form => offices.find(of, form))
    return { office: found?.office ?? title.title, sector: found?.sector ?? title.sector }
  }
}

function key(name: string): string {
  return fold(name).replaceAll('-', ' ')
}
