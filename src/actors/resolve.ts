import type { Knowledge, Title } from '../knowledge/index.js'
import { fold } from '../knowledge/index.js'
import type { Actor, ActorMention, Role } from '../model/index.js'
import type { Affiliation } from './affiliation.js'
import { Bodies } from './bodies.js'
import { actorOf } from './collective-actors.js'
import type { Noun } from './collective-nouns.js'
import type { ActorDraft, Draft, GivenOffice, OfficeDraft, PersonDraft } from './draft.js'
import { officeActor, personActor } from './person-actor.js'
import { People, type Person } from './registry.js'
import { isAddress } from './title-words.js'
import type { Unowned } from './unowned.js'

/** Whose office "his counterpart" has: the last one told in the paragraph. */
type Antecedent = { readonly title: Title; readonly text: string }

/** An envoy is looked for among so many states a report names. */
const MOST_REGIONS = 8

/** Says of each draft of a report who that is; a draft that could be two people is dropped. */
export class Resolver {
  readonly #text: string
  readonly #knowledge: Knowledge
  readonly #people: People
  readonly #shown: ReadonlySet<string>
  readonly #bodies: Bodies
  readonly #unowned: Unowned
  readonly #regions: readonly string[]
  #antecedent: Antecedent | null = null

  constructor(text: string, drafts: readonly Draft[], knowledge: Knowledge, day: string | null, unowned: Unowned) {
    this.#unowned = unowned
    this.#text = text
    this.#knowledge = knowledge
    const named = shownBy(drafts)
    this.#people = new People(knowledge, day, named.all)
    this.#people.noteAll(drafts.filter(isPerson))
    this.#shown = named.beyondDoubt
    this.#regions = [...named.all].flatMap(code => knowledge.states.get(code)?.name ?? []).slice(0, MOST_REGIONS)
    this.#bodies = new Bodies(drafts)
  }

  /** An office said before a paragraph says nothing of counterparts in it. */
  newParagraph(): void {
    this.#antecedent = null
  }

  /** @param at which of the report's sentences it is */
  resolve(draft: Draft, sentence: number, at: number): ActorMention | null {
    if (draft.kind === 'actor' && draft.collective && !draft.collective.of)
      return this.#collective(draft, draft.collective.noun, sentence, at)
    if (draft.kind === 'person') return this.#person(draft, sentence)
    if (draft.kind === 'office') return this.#office(draft, sentence, at)
    return this.#actor(draft, sentence)
  }

  #person(draft: PersonDraft, sentence: number): ActorMention | null {
    const person = this.#people.of(draft)
    if (!person) return null
    if (draft.government) return this.#government(draft, person, sentence)
    const given = draft.counterpart ? this.#asCounterpart(person, draft.counterpart) : draft.given
    this.#remember(person, given)
    const text = draft.counterpart || draft.pointing || (given && isAddress(given.title)) ? null : (given?.text ?? null)
    return this.#mention(
      draft,
      sentence,
      personActor(person, given, this.#people, this.#knowledge),
      text,
      given?.role ?? null,
    )
  }

  #government(draft: PersonDraft, person: Person, sentence: number): ActorMention | null {
    const { code, office } = personActor(person, null, this.#people, this.#knowledge)
    const { offices } = this.#people
    const known = office !== null || (offices.day === null && person.listed)
    const of = code === null || !known ? null : offices.affiliation(code)
    return of ? this.#mention(draft, sentence, { ...of.actor, sector: 'GOV' }, null, null) : null
  }

  /** A listed person's own office says more than that it is the other's counterpart. */
  #asCounterpart(person: Person, of: Affiliation): GivenOffice | null {
    const held = person.listed ? this.#people.offices.heldBy(person.name) : null
    if (held && held.of === of.id) return null
    const given = this.#counterpart(of)
    if (given) this.#people.note(person, given)
    return given
  }

  #counterpart(of: Affiliation): GivenOffice | null {
    const antecedent = this.#antecedent
    return antecedent && { title: antecedent.title, text: antecedent.text, of, former: false, region: null, role: null }
  }

  #remember(person: Person, given: GivenOffice | null): void {
    const said = given ?? person.offices[0] ?? null
    if (said && !said.former) this.#antecedent = { title: said.title, text: said.text }
    else if (!said && person.listed) {
      const held = this.#people.offices.heldBy(person.name)
      const title = held && this.#people.offices.titleOf(held.office)
      if (held && title) this.#antecedent = { title, text: title.title }
    }
  }

  /** "The president", in a report of one state, is that state's; whom the report itself calls so comes first. */
  #inOneState(given: GivenOffice, at: number): GivenOffice {
    const { level, title } = given.title
    const single = (level === 'leaders' || level === 'ministers') && title !== 'Minister'
    if (given.former || !single || this.#people.withOffice(given)) return given
    return { ...given, of: this.#unowned.stateOf(at) }
  }

  #office(draft: OfficeDraft, sentence: number, at: number): ActorMention | null {
    const told = draft.counterpart ? this.#counterpart(draft.counterpart) : draft.given
    const given = told && !told.of ? this.#inOneState(told, at) : told
    if (!given) return draft.counterpart ? this.#mention(draft, sentence, draft.counterpart.actor, null, null) : null
    const person = this.#people.withOffice(given) ?? this.#known(given)
    const text = draft.counterpart ? null : given.text
    if (person) {
      this.#remember(person, draft.counterpart ? null : given)
      const actor = personActor(
        person,
        draft.counterpart && person.listed ? null : given,
        this.#people,
        this.#knowledge,
      )
      return this.#mention(draft, sentence, actor, text, given.role)
    }
    if (draft.otherwise) return this.#actor(draft.otherwise, sentence)
    if (!given.of) return null
    return this.#mention(draft, sentence, officeActor(given, given.of), text, given.role)
  }

  #known(given: GivenOffice): Person | null {
    const { offices } = this.#people
    const held = given.of ? offices.holder(given.of, given) : null
    const name = held ?? (given.of && this.#isEnvoy(given) ? offices.envoy(given.of, given, this.#regions) : null)
    return name === null ? null : this.#people.listed(name)
  }

  #collective(draft: ActorDraft, noun: Noun, sentence: number, at: number): ActorMention {
    const owner = this.#unowned.ownerOf(noun, at)
    const actor = owner ? actorOf(owner, noun, false, this.#knowledge) : draft.actor
    return this.#mention(draft, sentence, actor, null, draft.role)
  }

  /** "The UN envoy" is about the one state that the report names and the UN has an envoy for. */
  #isEnvoy({ title, region, former }: GivenOffice): boolean {
    return region === null && !former && title.title === 'Special Envoy'
  }

  #actor(draft: ActorDraft, sentence: number): ActorMention | null {
    const namesake = draft.bare === null ? null : this.#namesake(draft.bare, draft.actor)
    if (namesake)
      return this.#mention(draft, sentence, personActor(namesake, null, this.#people, this.#knowledge), null, null)
    const actor = this.#bodies.of(draft.actor)
    return { ...this.#mention(draft, sentence, actor, null, draft.role), alsoPlace: draft.alsoPlace }
  }

  /** "Jordan" is the man where the report names one and nothing in it shows the state. */
  #namesake(word: string, state: Actor): Person | null {
    if (word.includes(' ') || state.code === null || this.#shown.has(state.code)) return null
    const person = this.#people.bearing(word)
    if (!person) return null
    const actor = personActor(person, null, this.#people, this.#knowledge)
    return actor.code === state.code ? null : person
  }

  #mention(draft: Draft, sentence: number, actor: Actor, officeText: string | null, role: Role | null): ActorMention {
    const { start, end } = draft
    return { start, end, sentence, text: this.#text.slice(start, end), actor, officeText, role, alsoPlace: false }
  }
}

function isPerson(draft: Draft): draft is PersonDraft {
  return draft.kind === 'person'
}

/** States and bodies that a report names at all, and states it shows by more than a name that is a person's as well. */
function shownBy(drafts: readonly Draft[]): {
  readonly all: ReadonlySet<string>
  readonly beyondDoubt: ReadonlySet<string>
} {
  const all = new Set<string>()
  const beyondDoubt = new Set<string>()
  const borne = new Set(
    drafts.flatMap(draft => (draft.kind === 'person' && draft.words.length > 1 ? draft.words.map(fold) : [])),
  )
  for (const draft of drafts) {
    if (draft.kind === 'actor') {
      const { id, code } = draft.actor
      all.add(id.startsWith('body:') ? id.slice('body:'.length) : (code ?? id))
      if (draft.shows && code !== null && !(draft.bare !== null && borne.has(fold(draft.bare)))) beyondDoubt.add(code)
    } else if (draft.given?.of) {
      all.add(draft.given.of.id)
      if (draft.given.of.code) beyondDoubt.add(draft.given.of.code)
    }
  }
  return { all, beyondDoubt }
}
