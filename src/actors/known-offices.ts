import { type Held, holdsOn, type Knowledge, type OfficeEntry, type Title, wordsOf } from '../knowledge/index.js'
import type { Sector } from '../model/index.js'
import { type Affiliation, affiliationOfBody, affiliationOfState } from './affiliation.js'
import { titleKey } from './directory.js'
import type { GivenOffice } from './draft.js'
import { headOfBody } from './state-bodies.js'

const LEVELS = { leaders: 0, ministers: 1, delegations: 2, technical: 3 } as const

/** "Secretary Rubio", "Minister Lavrov": any office that is one. */
const SHORT: ReadonlyMap<string, RegExp> = new Map([
  ['Secretary', /^Secretary of|Secretary$/],
  ['Minister', /^Minister\b|\bMinister$/],
])

/** The titles that offices are, looked up once for each word knowledge. */
const titles = new WeakMap<Knowledge, Map<string, Title | null>>()
const CACHED = 20_000

/** What word knowledge says of offices on the day of a report. */
export class KnownOffices {
  readonly #knowledge: Knowledge
  readonly day: string | null
  readonly #held = new Map<string, Held | null>()

  readonly #titles: Map<string, Title | null>

  constructor(knowledge: Knowledge, day: string | null) {
    this.#knowledge = knowledge
    this.day = day
    this.#titles = titles.get(knowledge) ?? new Map()
    titles.set(knowledge, this.#titles)
  }

  /** The office somebody is best known by on the day: a head of state's before a minister's, the newest of equals. */
  heldBy(name: string): Held | null {
    const known = this.#held.get(name)
    if (known !== undefined) return known
    const held = this.#best(name)
    this.#held.set(name, held)
    return held
  }

  #best(name: string): Held | null {
    const { day } = this
    if (day === null) return null
    let best: Held | null = null
    for (const held of this.#knowledge.offices.heldBy(name)) {
      if (!holdsOn(held, day)) continue
      if (best === null || this.#rank(held) <= this.#rank(best)) best = held
    }
    return best
  }

  isListed(name: string): boolean {
    return this.#knowledge.people.has(name) || this.#knowledge.offices.isHolder(name)
  }

  /** Whether somebody has held an office by the day, and holds none on it. */
  isRetired(name: string): boolean {
    const { day } = this
    const before = this.#knowledge.offices.heldBy(name).filter(held => day !== null && held.from <= day)
    return day !== null && before.length > 0 && before.every(held => this.#isOver(held, day))
  }

  /** An office somebody holds, held or will hold under a title, the one of the day first. */
  tenureOf(name: string, given: GivenOffice): Held | null {
    const all = this.#knowledge.offices.heldBy(name).filter(held => this.means(held, given))
    const { day } = this
    return (day === null ? undefined : all.find(held => holdsOn(held, day))) ?? all[all.length - 1] ?? null
  }

  /** Whether a title as given can mean an office. */
  means(held: Held, given: GivenOffice): boolean {
    if (given.of && given.of.id !== held.of && !this.#isInside(given, held)) return false
    const short = SHORT.get(given.title.title)
    if (short && given.text.toLowerCase() === given.title.title.toLowerCase()) return short.test(held.office)
    return this.#entries(given.of?.id ?? held.of, given).some(entry => entry.office === held.office)
  }

  /** "Sovereign Council chief": the office stands under the body's state. */
  #isInside(given: GivenOffice, held: Held): boolean {
    return (
      given.of !== null &&
      !given.of.state &&
      given.of.code === held.of &&
      headOfBody(given.of.id, given, this.#knowledge).some(entry => entry.office === held.office)
    )
  }

  /** The one holder of an office about any of some states, where an envoy's title does not say which. */
  envoy(of: Affiliation, given: GivenOffice, states: readonly string[]): string | null {
    const names = new Set<string>()
    for (const region of states) {
      const name = region === of.name ? null : this.holder(of, { ...given, region })
      if (name !== null) names.add(name)
    }
    const [only] = names
    return names.size === 1 && only ? only : null
  }

  /** The one holder on the day that a title can mean, of all days where none is known; null where there is none or more than one. */
  holder(of: Affiliation, given: GivenOffice): string | null {
    const { day } = this
    const names = new Set<string>()
    for (const entry of this.#entries(of.id, given)) {
      if (day === null) {
        for (const held of entry.holders) names.add(held.tenure.name)
        continue
      }
      const answer = this.#knowledge.offices.on(entry, day)
      if (answer.kind === 'held') for (const held of answer.by) names.add(held.tenure.name)
    }
    const [only] = names
    return names.size === 1 && only ? only : null
  }

  /** The last one somebody is known to have acted for. */
  lastOf(name: string): Affiliation | null {
    const all = this.#knowledge.offices.heldBy(name)
    const last = all[all.length - 1]
    return last ? this.affiliation(last.of) : null
  }

  affiliation(of: string): Affiliation | null {
    const state = this.#knowledge.states.get(of)
    if (state) return affiliationOfState(state)
    const body = this.#knowledge.bodies.get(of)
    return body ? affiliationOfBody(body) : null
  }

  sectorOf(held: Held): Sector | null {
    const entry = this.#knowledge.offices.find(held.of, held.office)[0]
    const of = this.affiliation(held.of)
    if (of && !of.state) return of.sector ?? entry?.sector ?? null
    return entry?.sector ?? this.titleOf(held.office)?.sector ?? (of ? 'GOV' : null)
  }

  /** The listed title that an office's name is a form of. */
  titleOf(office: string): Title | null {
    const known = this.#titles.get(office)
    if (known !== undefined) return known
    const title = this.#titleIn(office)
    if (this.#titles.size < CACHED) this.#titles.set(office, title)
    return title
  }

  #titleIn(office: string): Title | null {
    const words = wordsOf(office)
    const hit = this.#knowledge.titles.longest(office, words, 0)
    const form = hit && hit.to === words.length ? hit.values[0] : undefined
    return form ? form.title : null
  }

  #entries(of: string, given: GivenOffice): readonly OfficeEntry[] {
    const { offices } = this.#knowledge
    const about = given.region === null ? [] : regional(given.text, given.title.title, given.region)
    for (const title of about) {
      const entries = offices.find(of, title)
      if (entries.length > 0) return entries
    }
    const exact = offices.find(of, plainTitle(given.text))
    const own = exact.length > 0 ? exact : offices.find(of, given.title.title)
    const all = own.length > 0 ? own : headOfBody(of, given, this.#knowledge)
    const { region } = given
    if (region === null) return all
    return all.filter(entry =>
      [entry.office, ...entry.titles].some(title => titleKey(title).includes(titleKey(region))),
    )
  }

  /** Known to be over: an end nobody has told is only where somebody else has the one seat. */
  #isOver(held: Held, day: string): boolean {
    if (held.to !== null) return held.to < day
    return held.single && held.knownTo < day && this.#succeeded(held)
  }

  #succeeded(held: Held): boolean {
    return this.#knowledge.offices
      .find(held.of, held.office)
      .some(entry => entry.office === held.office && entry.holders.some(other => other.from === held.knownTo))
  }

  #rank(held: Held): number {
    const level = this.titleOf(held.office)?.level
    return (level ? LEVELS[level] : 2) + (held.tenure.acting ? 0.5 : 0)
  }
}

/** What the envoys of one body are called, each of its own region. */
const ENVOYS = ['Special Representative', 'Special Envoy', 'Personal Envoy', 'Special Coordinator']

/** How offices about a region are listed: "special envoy for Yemen", "Yemen envoy". */
function regional(text: string, title: string, region: string): readonly string[] {
  const last = text.slice(text.lastIndexOf(' ') + 1)
  const others = title === 'Special Envoy' ? ENVOYS.map(envoy => `${envoy} for ${region}`) : []
  return [
    `${text} for ${region}`,
    `${title} for ${region}`,
    `${text} to ${region}`,
    `${region} ${text}`,
    `${region} ${last}`,
    ...others,
  ]
}

function plainTitle(text: string): string {
  return text.replace(/^(?:former|ex|then|late|onetime|erstwhile|outgoing|incoming)[\s-]+/i, '')
}
