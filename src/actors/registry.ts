import type { Knowledge } from '../knowledge/index.js'
import { surnamesOf, wordsIn } from './directory.js'
import type { GivenOffice, PersonDraft } from './draft.js'
import { KnownOffices } from './known-offices.js'
import { type Lexicon, lexiconOf } from './lexicon.js'
import { ListedChoice } from './listed-choice.js'
import { isAcronym, isPlain, looksPersonal } from './looks-personal.js'
import { compatible, type NameParts, partsOf } from './spelling.js'
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
  readonly #choice: ListedChoice
  readonly #lexicon: Lexicon
  readonly #byName = new Map<string, Person>()
  readonly #bySurname = new Map<string, Person[]>()
  readonly #byWord = new Map<string, Person[]>()
  readonly #byOffice = new Map<string, Person[]>()
  readonly #found = new Map<PersonDraft, Person>()
  readonly #bare = new Map<string, Person | null>()

  /** @param shown codes of the states and ids of the bodies that the report names */
  constructor(knowledge: Knowledge, day: string | null, shown: ReadonlySet<string>) {
    this.#lexicon = lexiconOf(knowledge)
    this.offices = new KnownOffices(knowledge, day)
    this.#choice = new ListedChoice(knowledge, this.offices, shown)
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
      for (const title of titlesOf(given)) put(this.#byOffice, `${of} ${title}`, person)
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
    if (draft.listed !== null && this.#choice.canBe(draft.listed, draft.given)) return this.listed(draft.listed)
    const near = this.#near(parts).filter(person => compatible(person.parts, parts) && person.parts.sounds.length > 1)
    const same = only(near)
    if (same) return this.#fuller(same, draft, parts)
    if (near.length > 1) return near.find(person => person.name === draft.spelled) ?? null
    const listed = this.#choice.named(parts, draft.given)
    if (listed) return this.listed(listed)
    if (draft.personal ? isPlain(draft, this.#lexicon) : !looksPersonal(draft, this.#lexicon)) return null
    return this.#add(draft.spelled, parts, false)
  }

  #initialled(draft: PersonDraft, parts: NameParts): Person | null {
    const near = this.#near(parts).filter(person => compatible(person.parts, parts))
    const same = only(near)
    if (same || near.length > 1) return same
    const listed = this.#choice.initialled(parts)
    if (listed) return this.listed(listed)
    return draft.personal ? this.#add(draft.spelled, parts, false) : null
  }

  /** "Minister Odera", "President Bush", "Mr Tasbulatov". */
  #titled(draft: PersonDraft, surname: string): Person | null {
    if (draft.listed !== null && !this.#bySurname.has(surname)) return this.listed(draft.listed)
    const { given } = draft
    const near = this.#bySurname.get(surname) ?? []
    const same = only(near)
    if (same) return same
    if (near.length > 1 && given) return this.#oneOf(near, given)
    if (near.length > 1) return null
    const first = only(this.#byWord.get(surname))
    if (first) return first
    if (given && !isRank(given.title)) {
      const listed = this.#choice.holding(surname, given)
      if (listed) return this.listed(listed)
    } else {
      const known = this.#choice.wellKnown(surname)
      if (known) return this.listed(known)
    }
    if (draft.headline || (given && !isAddress(given.title) && isPlain(draft, this.#lexicon))) return null
    return this.#add(draft.spelled, partsOf(draft.words), false)
  }

  /** Which of two Clintons "Mrs Clinton" or "Secretary Clinton" is. */
  #oneOf(near: readonly Person[], given: GivenOffice): Person | null {
    if (!isAddress(given.title))
      return only(near.filter(one => one.offices.some(own => own.title.title === given.title.title)))
    const fits = near.map(person => this.#choice.isAddressed(person.name, given.text))
    return (
      only(near.filter((_, index) => fits[index] === true)) ?? only(near.filter((_, index) => fits[index] !== false))
    )
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
    const name = word ? null : this.#choice.wellKnown(surname)
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

  #add(name: string, parts: NameParts, listed: boolean): Person {
    const person: Person = { name, parts, listed, offices: [] }
    this.#byName.set(name, person)
    const surnames = surnamesOf(parts)
    for (const surname of surnames) put(this.#bySurname, surname, person)
    for (const word of parts.sounds) if (!surnames.includes(word) && word.length > 2) put(this.#byWord, word, person)
    return person
  }
}

/** What the holder of an office can be called by title alone. */
function titlesOf({ title, also }: GivenOffice): readonly string[] {
  const titles = also ? [title, also] : [title]
  return [...titles.map(one => one.title), ...(titles.some(one => one.level === 'leaders') ? ['Leader'] : [])]
}

function only(list: readonly Person[] | undefined): Person | null {
  return list && list.length === 1 ? (list[0] ?? null) : null
}

function put(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key)
  if (!list) map.set(key, [person])
  else if (list.length < MOST && !list.includes(person)) list.push(person)
}
