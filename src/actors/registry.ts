import {
  fold,
  type Held,
  type Knowledge,
  type Named,
  type OfficeEntry,
  type State,
  type Title,
} from '../knowledge/index.js'
import type { Actor, Sector } from '../model/index.js'

/** Whom somebody acts for. */
export type Affiliation = {
  readonly code: string
  readonly name: string
  readonly id: string
  readonly sector: Sector | null
}

/** The office a text gives somebody. */
export type GivenOffice = {
  readonly title: Title
  readonly text: string
  readonly of: Affiliation | null
  readonly former: boolean
}

export function stateActor(state: State, sector: Sector | null = null): Actor {
  return {
    id: state.sector ? `state:${state.code}:${slug(state.name)}` : `state:${state.code}`,
    name: state.name,
    kind: 'state',
    code: state.code,
    affiliation: null,
    sector: sector ?? state.sector ?? null,
    office: null,
  }
}

export function bodyActor(value: Extract<Named, { kind: 'body' }>): Actor {
  const { body } = value
  return {
    id: `body:${body.id}`,
    name: body.name,
    kind: body.kind,
    code: body.code,
    affiliation: null,
    sector: body.sector ?? null,
    office: null,
  }
}

export function affiliationOf(value: Named): Affiliation | null {
  if (value.kind === 'state') {
    const { state } = value
    return { code: state.code, name: state.name, id: state.code, sector: state.sector ?? null }
  }
  if (value.kind === 'body')
    return { code: value.body.code, name: value.body.name, id: value.body.id, sector: value.body.sector ?? null }
  return null
}

export function slug(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** The people of one report: each spelling leads to one person, and a surname to whoever bore it last in full. */
export class People {
  readonly #knowledge: Knowledge
  readonly #day: string | null
  readonly #bySurname = new Map<string, string[]>()
  readonly #offices = new Map<string, GivenOffice>()
  readonly #spellings = new Map<string, string>()

  constructor(knowledge: Knowledge, day: string | null) {
    this.#knowledge = knowledge
    this.#day = day
  }

  /** Notes a person named in full, and the office given with the name. */
  note(name: string, given: GivenOffice | null): void {
    const key = fold(name.slice(name.lastIndexOf(' ') + 1))
    const list = this.#bySurname.get(key)
    if (!list) this.#bySurname.set(key, [name])
    else if (!list.includes(name)) list.push(name)
    const known = this.#offices.get(name)
    if (given && (!known || (known.of === null && given.of !== null))) this.#offices.set(name, given)
  }

  /** The one name under which a spelling is kept: a listed person's, or the fullest the report gave. */
  nameFor(spelling: string): string | null {
    const known = this.#spellings.get(fold(spelling))
    if (known) return known
    const words = spelling.split(' ')
    const surname = fold(words[words.length - 1] ?? spelling)
    const noted = this.#bySurname.get(surname) ?? []
    const fitting = noted.filter(name => words.length === 1 || compatible(name, spelling))
    const [only] = fitting
    if (only && fitting.length === 1) {
      this.#spellings.set(fold(spelling), only)
      return only
    }
    if (words.length > 1 || noted.length > 0) return null
    return this.#wellKnown(surname)
  }

  /** A surname nobody gave in full: the one listed person of that name in office on the day, if it is one alone. */
  #wellKnown(surname: string): string | null {
    const names = this.#knowledge.surnames.get(surname) ?? []
    const day = this.#day
    const inOffice =
      day === null ? [] : names.filter(name => this.#knowledge.offices.heldBy(name).some(held => holds(held, day)))
    const [only] = inOffice
    if (only && inOffice.length === 1) return only
    return null
  }

  actor(name: string, given: GivenOffice | null): Actor {
    const said = given ?? this.#offices.get(name) ?? null
    const held = this.#heldOn(name)
    const person = this.#knowledge.people.get(name)
    const of = said?.of ?? (held ? this.#affiliation(held.of) : null)
    return {
      id: `person:${slug(name)}`,
      name,
      kind: 'person',
      code: of?.code ?? person?.code ?? this.#lastCode(name),
      affiliation: of?.name ?? null,
      sector: said?.former ? 'ELI' : (said?.title.sector ?? of?.sector ?? person?.sector ?? this.#sectorOf(held)),
      office: said ? said.text : held ? held.office : null,
    }
  }

  /** Who the text or, failing that, our lists say holds an office: "the Turkish president". */
  holder(given: GivenOffice): string | null {
    for (const [name, office] of this.#offices)
      if (office.of?.id === given.of?.id && sameOffice(office.title, given.title) && !office.former) return name
    if (!given.of || this.#day === null) return null
    for (const entry of this.#candidates(given.of.id, given.title, given.text)) {
      const answer = this.#knowledge.offices.on(entry, this.#day)
      const [only] = answer.kind === 'held' && answer.by.length === 1 ? answer.by : []
      if (only) return only.tenure.name
    }
    return null
  }

  #candidates(of: string, title: Title, text: string): readonly OfficeEntry[] {
    const exact = this.#knowledge.offices.find(of, text)
    return exact.length > 0 ? exact : this.#knowledge.offices.find(of, title.title)
  }

  #heldOn(name: string): Held | null {
    const day = this.#day
    const all = this.#knowledge.offices.heldBy(name)
    const now = day === null ? [] : all.filter(held => holds(held, day))
    return now[now.length - 1] ?? null
  }

  #lastCode(name: string): string | null {
    const all = this.#knowledge.offices.heldBy(name)
    const last = all[all.length - 1]
    return last ? (this.#affiliation(last.of)?.code ?? null) : null
  }

  #sectorOf(held: Held | null): Sector | null {
    if (!held) return this.#day === null ? null : null
    return this.#knowledge.states.has(held.of) ? 'GOV' : null
  }

  #affiliation(of: string): Affiliation | null {
    const state = this.#knowledge.states.get(of)
    if (state) return { code: state.code, name: state.name, id: state.code, sector: null }
    const body = this.#knowledge.bodies.get(of)
    return body ? { code: body.code, name: body.name, id: body.id, sector: body.sector ?? null } : null
  }
}

function holds(held: Held, day: string): boolean {
  return held.from <= day && (held.to === null || day <= held.to)
}

function sameOffice(a: Title, b: Title): boolean {
  return a.title === b.title || (a.level === 'leaders' && b.level === 'leaders')
}

/** Two names of one surname are one person where no given name speaks against it: "S. Lavrov", "Tayyip Erdogan". */
function compatible(full: string, other: string): boolean {
  const a = fold(full).split(/[\s-]+/)
  const b = fold(other).split(/[\s-]+/)
  const given = b.slice(0, -1)
  return given.every(word => a.some(known => known === word || (word.length === 1 && known.startsWith(word))))
}
