import type { Knowledge } from '../knowledge/index.js'
import { type Directory, directoryOf, type ListedPerson, surnamesOf, wordsIn } from './directory.js'
import type { GivenOffice, PersonDraft } from './draft.js'
import { KnownOffices } from './known-offices.js'
import { type Lexicon, lexiconOf } from './lexicon.js'
import { CALENDAR } from './name-runs.js'
import { GIVEN_NAME_PLACES } from './place-words.js'
import { compatible, type NameParts, PARTICLES, partsOf } from './spelling.js'
import { isAddress, isRank } from './title-words.js'

/** Somebody a report names, under all the spellings it has for them. */
export type Person = {
  /** As listed, else the fullest spelling so far. */
  name: string
  parts: NameParts
  readonly listed: boolean
  /** Offices the report gives, in its order. */
  readonly offices: GivenOffice[]
}

/** A name borne by more people than this is nobody's. */
const MOST = 12

/** The people of one report. A name that could be two of them is nobody's. */
export class People {
  readonly offices: KnownOffices
  readonly #knowledge: Knowledge
  readonly #directory: Directory
  readonly #lexicon: Lexicon
  readonly #shown: ReadonlySet<string>
  readonly #byName = new Map<string, Person>()
  readonly #bySurname = new Map<string, Person[]>()
  readonly #byWord = new Map<string, Person[]>()
  readonly #byOffice = new Map<string, Person[]>()
  readonly #found = new Map<PersonDraft, Person>()
  readonly #bare = new Map<string, Person | null>()

  /** @param shown codes of the states and ids of the bodies that the report names */
  constructor(knowledge: Knowledge, day: string | null, shown: ReadonlySet<string>) {
    this.#knowledge = knowledge
    this.#directory = directoryOf(knowledge)
    this.#lexicon = lexiconOf(knowledge)
    this.#shown = shown
    this.offices = new KnownOffices(knowledge, day)
  }

  /** Reads all names of a report: full ones first, then initials, then surnames with a title, then surnames alone. */
  noteAll(drafts: readonly PersonDraft[]): void {
    const parts = drafts.map(draft => ({ draft, parts: partsOf(draft.words) }))
    const full = parts.filter(one => one.parts.sounds.length > 1)
    for (const one of full) if (!one.parts.initials) this.#keep(one.draft, this.#named(one.draft, one.parts))
    for (const one of full) if (one.parts.initials) this.#keep(one.draft, this.#initialled(one.draft, one.parts))
    const short = parts.filter(one => one.parts.sounds.length < 2)
    for (const one of short)
      if (one.draft.given || one.draft.counterpart) this.#keep(one.draft, this.#titled(one.draft, one.parts.surname))
    for (const one of short)
      if (!one.draft.given && !one.draft.counterpart) this.#keep(one.draft, this.#alone(one.draft, one.parts.surname))
  }

  of(draft: PersonDraft): Person | null {
    return this.#found.get(draft) ?? null
  }

  /** A listed person, known to the report from now on. */
  listed(name: string): Person {
    return this.#byName.get(name) ?? this.#add(name, partsOf(wordsIn(name)), true)
  }

  /** The one person of the report that bears a single word as a name. */
  bearing(word: string): Person | null {
    const { surname } = partsOf([word])
    return only(this.#bySurname.get(surname)) ?? (this.#bySurname.has(surname) ? null : only(this.#byWord.get(surname)))
  }

  note(person: Person, given: GivenOffice): void {
    if (isAddress(given.title)) return
    if (
      person.offices.length < MOST &&
      !person.offices.some(one => one.text === given.text && one.of?.id === given.of?.id)
    )
      person.offices.push(given)
    if (given.former) return
    for (const of of given.of ? [given.of.id, ''] : [''])
      for (const title of given.title.level === 'leaders' ? [given.title.title, 'Leader'] : [given.title.title])
        put(this.#byOffice, `${of} ${title}`, person)
  }

  /** The one person the report gives an office to; of any state or body, where `of` is null. */
  withOffice(given: GivenOffice): Person | null {
    return only(this.#byOffice.get(`${given.of?.id ?? ''} ${given.title.title}`))
  }

  #keep(draft: PersonDraft, person: Person | null): void {
    if (!person) return
    this.#found.set(draft, person)
    if (draft.given && !draft.pointing) this.note(person, draft.given)
  }

  #named(draft: PersonDraft, parts: NameParts): Person | null {
    if (draft.listed !== null) return this.listed(draft.listed)
    const near = this.#near(parts).filter(person => compatible(person.parts, parts) && person.parts.sounds.length > 1)
    const same = only(near)
    if (same) return this.#fuller(same, draft, parts)
    if (near.length > 1) return near.find(person => person.name === draft.spelled) ?? null
    const listed = this.#chosen(this.#directory.find(parts), draft.given)
    if (listed) return this.listed(listed)
    if (draft.personal ? this.#isPlain(draft) : !this.#looksPersonal(draft)) return null
    return this.#add(draft.spelled, parts, false)
  }

  #initialled(draft: PersonDraft, parts: NameParts): Person | null {
    const near = this.#near(parts).filter(person => compatible(person.parts, parts))
    const same = only(near)
    if (same || near.length > 1) return same
    const listed = this.#inOffice(this.#directory.withSurname(parts.surname)).filter(one =>
      one.spellings.some(known => compatible(known, parts)),
    )
    const [one] = listed
    if (one && listed.length === 1) return this.listed(one.name)
    return draft.personal ? this.#add(draft.spelled, parts, false) : null
  }

  /** "Minister Odera", "President Bush", "Mr Tasbulatov". */
  #titled(draft: PersonDraft, surname: string): Person | null {
    if (draft.listed !== null && !this.#bySurname.has(surname)) return this.listed(draft.listed)
    const { given } = draft
    const near = this.#bySurname.get(surname) ?? []
    const same = only(near)
    if (same) return same
    if (near.length > 1)
      return given
        ? only(near.filter(person => person.offices.some(one => one.title.title === given.title.title)))
        : null
    const first = only(this.#byWord.get(surname))
    if (first) return first
    if (given && !isRank(given.title)) {
      const holders = [...this.#directory.withSurname(surname), ...this.#directory.withFirst(surname)]
      const listed = this.#holding(holders, given)
      if (listed) return this.listed(listed)
    } else {
      const known = this.#wellKnown(surname)
      if (known) return this.listed(known)
    }
    if (draft.headline || (given && !isAddress(given.title) && this.#isPlain(draft))) return null
    return this.#add(draft.spelled, partsOf(draft.words), false)
  }

  #alone(draft: PersonDraft, surname: string): Person | null {
    if (draft.plural || isAcronym(draft)) return null
    const near = this.#bySurname.get(surname) ?? []
    if (near.length > 0) return only(near)
    if (draft.listed !== null) return this.listed(draft.listed)
    if (this.#lexicon.commonplace(draft.spelled.toLowerCase())) return null
    const known = this.#bare.get(surname)
    if (known !== undefined) return known
    const word = surname.length > 3 && !this.#lexicon.commonplace(surname) ? only(this.#byWord.get(surname)) : null
    const name = word ? null : this.#wellKnown(surname)
    const found = word ?? (name ? this.listed(name) : null)
    this.#bare.set(surname, found)
    return found
  }

  #near(parts: NameParts): readonly Person[] {
    const found = new Set<Person>()
    for (const surname of surnamesOf(parts)) for (const person of this.#bySurname.get(surname) ?? []) found.add(person)
    return [...found]
  }

  #fuller(person: Person, draft: PersonDraft, parts: NameParts): Person {
    if (person.listed || parts.sounds.length <= person.parts.sounds.length) return person
    person.name = draft.spelled
    person.parts = parts
    return person
  }

  /** Of several listed people of one name, the one who holds the office given, or the only one in any. */
  #chosen(list: readonly ListedPerson[], given: GivenOffice | null): string | null {
    const [one] = list
    if (one && list.length === 1) return one.name
    if (list.length === 0) return null
    const holding = given ? this.#holding(list, given) : null
    if (holding) return holding
    const now = this.#inOffice(list)
    const [holder] = now
    return holder && now.length === 1 ? holder.name : null
  }

  /** The one of some listed people who holds an office on the day, or held it where it is said to be over. */
  #holding(list: readonly ListedPerson[], given: GivenOffice): string | null {
    const { day } = this.offices
    const fitting = new Set<string>()
    for (const { name } of list)
      for (const held of this.#knowledge.offices.heldBy(name)) {
        if (day !== null && (given.former ? held.from > day : held.from > day || (held.to !== null && held.to < day)))
          continue
        if (this.offices.means(held, given)) fitting.add(name)
      }
    const [name] = fitting
    return fitting.size === 1 && name ? name : null
  }

  #inOffice(list: readonly ListedPerson[]): readonly ListedPerson[] {
    return list.filter(person => this.offices.heldBy(person.name) !== null)
  }

  /**
   * Whom a surname can mean that the report does not introduce: one who leads a state on the day, else one in office
   * whom the report gives a reason to think of or whom nobody listed shares the name with, or one who has led before.
   * Two of them are nobody.
   */
  #wellKnown(surname: string): string | null {
    if (this.offices.day === null) return null
    const namesakes = this.#directory.withSurname(surname)
    const leading = new Set<string>()
    const others = new Set<string>()
    for (const { name } of namesakes) {
      const held = this.offices.heldBy(name)
      if (held && this.offices.titleOf(held.office)?.level === 'leaders') leading.add(name)
      else if (held ? namesakes.length === 1 || this.#shown.has(held.of) : this.#hasLed(name)) others.add(name)
    }
    const found = leading.size > 0 ? leading : others
    const [name] = found
    return found.size === 1 && name ? name : null
  }

  #hasLed(name: string): boolean {
    const { day } = this.offices
    return this.#knowledge.offices
      .heldBy(name)
      .some(held => day !== null && held.from <= day && this.offices.titleOf(held.office)?.level === 'leaders')
  }

  /** "Deputy Assistant Secretary" is no deputy of that name. */
  #isPlain(draft: PersonDraft): boolean {
    return draft.words.every(word => this.#lexicon.commonplace(word.toLowerCase()))
  }

  #looksPersonal(draft: PersonDraft): boolean {
    const { words } = draft
    if (words.length > 6) return false
    const [first] = words
    const opening = first?.toLowerCase() ?? ''
    let given = draft.proper || GIVEN_NAME_PLACES.has(opening) || CALENDAR.has(opening)
    for (const word of words) {
      const key = word.toLowerCase()
      if (PARTICLES.has(key) || (word === first && (CALENDAR.has(key) || GIVEN_NAME_PLACES.has(key)))) continue
      if (this.#lexicon.commonplace(key) || /\d/.test(word)) return false
      if (word.length > 1 && !word.includes('.') && word === word.toUpperCase() && !draft.headline) return false
      if (word === first && this.#lexicon.given.has(key)) given = true
    }
    return given
  }

  #add(name: string, parts: NameParts, listed: boolean): Person {
    const person: Person = { name, parts, listed, offices: [] }
    this.#byName.set(name, person)
    const surnames = surnamesOf(parts)
    for (const surname of surnames) put(this.#bySurname, surname, person)
    for (const word of parts.sounds) if (!surnames.includes(word) && word.length > 2) put(this.#byWord, word, person)
    return person
  }
}

/** "UN" is nobody's surname, whoever ends in those letters. */
function isAcronym({ spelled, headline, listed }: PersonDraft): boolean {
  return listed === null && !headline && spelled.length < 6 && spelled.length > 1 && spelled === spelled.toUpperCase()
}

function only(list: readonly Person[] | undefined): Person | null {
  return list && list.length === 1 ? (list[0] ?? null) : null
}

function put(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key)
  if (!list) map.set(key, [person])
  else if (list.length < MOST && !list.includes(person)) list.push(person)
}
