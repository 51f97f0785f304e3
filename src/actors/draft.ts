import type { Title } from '../knowledge/index.js'
import type { Actor, PlaceMention, Role, Span } from '../model/index.js'
import type { Affiliation } from './affiliation.js'
import type { Noun } from './collective-nouns.js'

/** The office a text gives somebody. */
export type GivenOffice = {
  readonly title: Title
  /** The second of two titles: "Prime Minister and Defence Minister". */
  readonly also?: Title
  /** The words, without whose office it is: "deputy foreign minister". */
  readonly text: string
  readonly of: Affiliation | null
  readonly former: boolean
  /** "for Yemen", "Syria envoy": what an envoy's office is about, by name. */
  readonly region: string | null
  readonly role: Role | null
}

/**
 * What was read in one place before it is known who that is: a report names people in full after it has named them
 * short, so that who they are is asked when all of it has been read.
 */
export type Draft = PersonDraft | OfficeDraft | ActorDraft

/** What one sentence names, before it is known who that is. */
export type SentenceRead = { readonly drafts: readonly Draft[]; readonly places: readonly PlaceMention[] }

/** What a reader of pieces returns: the drafts, and the piece behind the last it took. */
export type Read = { readonly drafts: readonly Draft[]; readonly to: number }

export type PersonDraft = Span & {
  readonly kind: 'person'
  /** The words of the name. */
  readonly words: readonly string[]
  /** The name as it stands in the text. */
  readonly spelled: string
  /** A listed person's name, where the words are listed. */
  readonly listed: string | null
  readonly given: GivenOffice | null
  /** Whose counterpart the words make it: "his Russian counterpart, X". */
  readonly counterpart: Affiliation | null
  /** Words that only point at a name told elsewhere: "the foreign ministers of A and B". */
  readonly pointing: boolean
  /** Something beside a title says that it is a person: ", who", an age, a verb of saying. */
  readonly personal: boolean
  readonly proper: boolean
  readonly plural: boolean
  readonly headline: boolean
  /** The words are a government by its leader's name: "the Trump administration". */
  readonly government: boolean
}

export type OfficeDraft = Span & {
  readonly kind: 'office'
  readonly given: GivenOffice | null
  readonly counterpart: Affiliation | null
  /** Who the words are if nobody is known to hold the office: those who act for its owner. */
  readonly otherwise: ActorDraft | null
}

export type ActorDraft = Span & {
  readonly kind: 'actor'
  readonly actor: Actor
  readonly role: Role | null
  readonly alsoPlace: boolean
  /** Set where the words are one bare name that a person of the report may bear: "Jordan". */
  readonly bare: string | null
  /** Set where the words themselves show the state: an adjective, a capital, a seat. */
  readonly shows: boolean
  /** Set where the words are a noun for those who act: with whose they are said to be, or null. */
  readonly collective?: { readonly noun: Noun; readonly of: Affiliation | null }
}
