import type { Knowledge } from '../knowledge/index.js'
import { type Directory, directoryOf, type ListedPerson } from './directory.js'
import type { GivenOffice } from './draft.js'
import type { KnownOffices } from './known-offices.js'
import { compatible, type NameParts } from './spelling.js'

const UNCOMMON = 6

/** A word as short as this is many a first name, and means nobody who led long ago. */
const SHORT = 4

/** "Mohammed VI": what stands before the number is a first name, which many bear. */
const REGNAL = /\s[IVX]+$/

const FORMS = new Set(['mr', 'mrs', 'ms', 'miss', 'madam'])

/** Which listed person a name means on the day of a report; null where it could be two. */
export class ListedChoice {
  readonly #knowledge: Knowledge
  readonly #directory: Directory
  readonly #offices: KnownOffices
  readonly #shown: ReadonlySet<string>

  /** @param shown codes of the states and ids of the bodies that the report names */
  constructor(knowledge: Knowledge, offices: KnownOffices, shown: ReadonlySet<string>) {
    this.#knowledge = knowledge
    this.#directory = directoryOf(knowledge)
    this.#offices = offices
    this.#shown = shown
  }

  /** Of several listed people of one name, the one who holds the office given, or the only one in any. */
  named(parts: NameParts, given: GivenOffice | null): string | null {
    const list = this.#directory.find(parts).filter(person => this.canBe(person.name, given))
    const [one] = list
    if (one && list.length === 1) return one.name
    if (list.length === 0) return null
    const holding = given ? this.#holders(list, given) : null
    if (holding) return holding
    const now = this.#inOffice(list)
    const [holder] = now
    return holder && now.length === 1 ? holder.name : null
  }

  /** Whom a surname or a first name means with a title: "President Bush", "Prime Minister Abiy". */
  holding(word: string, given: GivenOffice): string | null {
    const list = [...this.#directory.withSurname(word), ...this.#directory.withFirst(word)]
    return this.#holders(list, given) ?? (given.title.level === 'leaders' ? this.#leaderFromBefore(list, given) : null)
  }

  #leaderFromBefore(list: readonly ListedPerson[], given: GivenOffice): string | null {
    const names = [...this.#fromBefore(list)].filter(name => this.canBe(name, given))
    const [name] = names
    return names.length === 1 && name ? name : null
  }

  /** Whether somebody is addressed as "Mrs" or "Mr"; null where that is not known. */
  isAddressed(name: string, address: string): boolean | null {
    const gender = this.#knowledge.people.get(name)?.gender
    const form = address.toLowerCase()
    if (gender === undefined || !FORMS.has(form)) return null
    return (form === 'mr' ? 'male' : 'female') === gender
  }

  /** "S. Lavrov": the one in office whom the initials fit. */
  initialled(parts: NameParts): string | null {
    const fitting = this.#inOffice(this.#directory.withSurname(parts.surname)).filter(person =>
      person.spellings.some(known => compatible(known, parts)),
    )
    const [one] = fitting
    return one && fitting.length === 1 ? one.name : null
  }

  /** A minister of one state is not a listed person of the same name who has only ever acted for another. */
  canBe(name: string, given: GivenOffice | null): boolean {
    const code = given?.of?.state ? given.of.code : null
    if (code === null) return true
    const listed = this.#knowledge.people.get(name)?.code
    const held = this.#knowledge.offices.heldBy(name)
    if (listed === undefined && held.length === 0) return true
    return listed === code || held.some(one => one.of === code || !this.#knowledge.states.has(one.of))
  }

  /** The one of some listed people who holds an office on the day, or held it where it is said to be over. */
  #holders(list: readonly ListedPerson[], given: GivenOffice): string | null {
    const { day } = this.#offices
    const fitting = new Set<string>()
    for (const { name } of list)
      for (const held of this.#knowledge.offices.heldBy(name)) {
        if (day !== null && (given.former ? held.from > day : held.from > day || (held.to !== null && held.to < day)))
          continue
        if (this.#offices.means(held, given)) fitting.add(name)
      }
    const [name] = fitting
    return fitting.size === 1 && name ? name : null
  }

  #inOffice(list: readonly ListedPerson[]): readonly ListedPerson[] {
    return list.filter(person => this.#offices.heldBy(person.name) !== null)
  }

  /**
   * Whom a surname can mean that the report does not introduce: one who leads a state on the day, else one in office
   * whom the report gives a reason to think of or whom nobody listed shares the name with, or one who has led before.
   * Two of them are nobody.
   */
  wellKnown(surname: string): string | null {
    const namesakes = this.#directory.withSurname(surname).filter(({ name }) => !REGNAL.test(name))
    if (this.#offices.day === null) return this.#everKnown(surname, namesakes) ?? this.#everLed(namesakes)
    const leading = new Set<string>()
    const others = new Set<string>()
    for (const { name } of namesakes) {
      const held = this.#offices.heldBy(name)
      if (held && this.#offices.titleOf(held.office)?.level === 'leaders') leading.add(name)
      else if (
        held ? namesakes.length === 1 || this.#shown.has(held.of) : surname.length >= SHORT && this.#hasLed(name)
      )
        others.add(name)
    }
    const before = surname.length < SHORT ? new Set<string>() : this.#fromBefore(namesakes)
    const found = leading.size > 0 ? leading : others.size > 0 ? others : before
    const [name] = found
    return found.size === 1 && name ? name : null
  }

  /**
   * Of a report without a day: the only one listed who acted for somebody it names, or the only one listed at all, where
   * the name is too long to be a common one.
   */
  #everKnown(surname: string, namesakes: readonly ListedPerson[]): string | null {
    const near = namesakes.filter(({ name }) =>
      this.#knowledge.offices.heldBy(name).some(held => this.#shown.has(held.of)),
    )
    const [one] = near.length > 0 || surname.length < UNCOMMON ? near : namesakes
    const count = near.length > 0 || surname.length < UNCOMMON ? near.length : namesakes.length
    return one && count === 1 ? one.name : null
  }

  /** Without a day, the one of some namesakes who has led; nobody where another has been a minister. */
  #everLed(namesakes: readonly ListedPerson[]): string | null {
    const eminent = namesakes.filter(({ name }) => this.#hasHeld(name, ['leaders', 'ministers']))
    const [one] = eminent
    if (one) return eminent.length === 1 && this.#hasHeld(one.name, ['leaders']) ? one.name : null
    const [name] = namesakes.length === 1 ? this.#fromBefore(namesakes) : []
    return name ?? null
  }

  #hasHeld(name: string, levels: readonly string[]): boolean {
    return this.#knowledge.offices
      .heldBy(name)
      .some(held => levels.includes(this.#offices.titleOf(held.office)?.level ?? ''))
  }

  /** Leaders of a time before our lists of offices, known by name alone. */
  #fromBefore(list: readonly ListedPerson[]): ReadonlySet<string> {
    const { people, offices } = this.#knowledge
    const known = list.filter(({ name }) => people.get(name)?.sector === 'ELI' && !offices.isHolder(name))
    return new Set(known.map(({ name }) => name))
  }

  #hasLed(name: string): boolean {
    const { day } = this.#offices
    return this.#knowledge.offices
      .heldBy(name)
      .some(held => day !== null && held.from <= day && this.#offices.titleOf(held.office)?.level === 'leaders')
  }
}
