import type { Knowledge } from '../knowledge/index.js'
import { type Affiliation, affiliationOfState } from './affiliation.js'
import type { Noun } from './collective-nouns.js'
import { isCountedPeople } from './counted-people.js'
import type { Cursor } from './cursor.js'
import type { ActorDraft, Draft, SentenceRead } from './draft.js'
import { ABROAD } from './title-words.js'

const DETERMINERS = new Set(
  'the a an this that its his her their our both these those two three several many some'.split(' '),
)
/** A noun that only names the kind of another stands for nobody: "police station". */
const INSIDE = new Set(['compound', 'amod', 'flat', 'det', 'advmod', 'fixed', 'goeswith'])

/** Whether a noun is a party by itself: "the rebels", "police", and not "police station" or "a rebel". */
export function standsAlone(cursor: Cursor, at: number, noun: Noun): boolean {
  const { alone } = noun.collective
  const gap = cursor.gap(at)
  if (alone === undefined || gap === 'hyphen' || cursor.gap(noun.to) === 'hyphen') return false
  if (!noun.plural && (alone === 'plural' || (alone === 'definite' && !hasDeterminer(cursor, at)))) return false
  const before = cursor.at(at - 1)
  // "Punjab police": whose they are the text says, in a name nobody lists.
  if (gap !== 'other' && gap !== 'comma' && before && before.kind !== 'word') return false
  const token = cursor.lastToken(noun.to - 1)
  return token === null || ((token.upos === 'NOUN' || token.upos === 'PROPN') && !INSIDE.has(token.deprel))
}

function hasDeterminer(cursor: Cursor, at: number): boolean {
  for (let i = at - 1; i >= at - 3; i--) {
    if (cursor.isWordOf(i, DETERMINERS)) return true
    const piece = cursor.at(i)
    if (piece?.kind !== 'word' || piece.token?.upos !== 'ADJ') return false
  }
  return false
}

/** Titles of those who come from elsewhere: their state is not the one the report is about. */
const FROM_ELSEWHERE: ReadonlySet<string> = new Set([...ABROAD, 'Diplomat', 'Facilitator', 'Observer', 'Consul'])

const OF_THE_STATE: ReadonlySet<string> = new Set(['GOV', 'MIL', 'COP'])
const AGAINST_THE_STATE: ReadonlySet<string> = new Set(['REB', 'OPP', 'PTY', 'UAF'])

type Scene = {
  /** The one state against which the named groups of a sentence stand. */
  readonly against: string | null
  /** A state acts there under its bare name: those it acts against need not be its own. */
  readonly acting: boolean
}

/** Whose parties are that the text gives no owner. */
export class Unowned {
  readonly #text: string
  readonly #knowledge: Knowledge
  /** Codes of all states a report shows or has places in. */
  readonly #states = new Set<string>()
  /** Somebody comes in from elsewhere, to mediate or to be held. */
  #mixed = false
  readonly #reads: readonly SentenceRead[]
  readonly #scenes = new Map<number, Scene>()
  readonly #byNoun = new Map<string, Affiliation | null>()

  constructor(text: string, reads: readonly SentenceRead[], knowledge: Knowledge) {
    this.#text = text
    this.#knowledge = knowledge
    this.#reads = reads
    for (const { drafts, places } of reads) {
      for (const draft of drafts) this.#show(draft)
      for (const { country } of places) if (country !== null) this.#states.add(country)
    }
  }

  /**
   * The owner of a noun without one, in a sentence of the report: whoever the noun belongs to elsewhere in it, else the
   * state of the group that a government stands against, else the one state it names; null where it could be two.
   * Refugees are not of where they are.
   */
  ownerOf(noun: Noun, sentence: number): Affiliation | null {
    if (noun.collective.code !== undefined || noun.collective.sector === 'REF') return null
    const named = this.#byNoun.get(noun.lemma)
    if (named !== undefined) return named
    if (OF_THE_STATE.has(noun.collective.sector ?? '')) {
      const { against } = this.#scene(sentence)
      if (against) return this.#state(against)
    }
    return this.stateOf(sentence)
  }

  /** The one state a report is about, as a sentence of it may take it for granted; null where it could be two. */
  stateOf(sentence: number): Affiliation | null {
    const [code] = this.#states
    if (code === undefined || this.#states.size > 1 || this.#mixed) return null
    if (this.#scene(sentence).acting) return null
    return this.#state(code)
  }

  /** Asked of few sentences, and of each once. */
  #scene(sentence: number): Scene {
    const known = this.#scenes.get(sentence)
    if (known) return known
    const drafts = this.#reads[sentence]?.drafts ?? []
    const scene = { against: this.#opposed(drafts), acting: drafts.some(draft => this.#acts(draft)) }
    this.#scenes.set(sentence, scene)
    return scene
  }

  #state(code: string): Affiliation | null {
    const state = this.#knowledge.states.get(code)
    return state ? affiliationOfState(state) : null
  }

  #show(draft: Draft): void {
    if (draft.kind === 'actor' && draft.collective?.of) {
      const lemma = draft.collective.noun.lemma
      const { of } = draft.collective
      const known = this.#byNoun.get(lemma)
      this.#byNoun.set(lemma, known === undefined || known?.id === of.id ? of : null)
    }
    if (draft.kind === 'actor' && isCountedPeople(draft)) this.#mixed = true
    const code = draft.kind === 'actor' ? draft.actor.code : (draft.given?.of?.code ?? null)
    if (code !== null && this.#knowledge.states.has(code)) this.#states.add(code)
    const role = draft.kind === 'actor' ? draft.role : (draft.given?.role ?? null)
    const title = draft.kind === 'actor' ? '' : (draft.given?.title.title ?? '')
    if (role === 'mediator' || role === 'facilitator' || FROM_ELSEWHERE.has(title)) this.#mixed = true
  }

  /** "The government and the ELN": a government that meets a group of one state is that state's. */
  #opposed(drafts: readonly Draft[]): string | null {
    const codes = new Set<string>()
    for (const draft of drafts) {
      if (draft.kind !== 'actor' || !draft.actor.id.startsWith('body:') || draft.actor.code === null) continue
      if (AGAINST_THE_STATE.has(draft.actor.sector ?? '')) codes.add(draft.actor.code)
    }
    const [code] = codes
    return codes.size === 1 && code !== undefined && this.#knowledge.states.has(code) ? code : null
  }

  #acts(draft: Draft): boolean {
    return draft.kind === 'actor' && draft.bare !== null && !isPlaceHere(this.#text, draft)
  }
}

/** Behind a preposition, or before what is its own, a state's name says where or whose. */
function isPlaceHere(text: string, { start, end }: ActorDraft): boolean {
  const before = text.slice(Math.max(0, start - 16), start)
  return (
    /\b(?:in|from|to|of|at|near|across|into|for|over|towards?|inside|outside|within|around)\s+(?:the\s+)?$/i.test(
      before,
    ) || /^['\u2019]/.test(text.slice(end, end + 1))
  )
}
