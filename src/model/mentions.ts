import type { Span } from './anchor.js'
import type { ParticipantKind, Precision, Role, Sector } from './vocabulary.js'

/** A date as one sentence tells it: the words, and the days they can mean. */
export type DateMention = Span & {
  readonly sentence: number
  readonly text: string
  /** First and last day, YYYY-MM-DD; null where the words give no day that can be known ("the following day" alone). */
  readonly value: { readonly start: string; readonly end: string; readonly precision: Precision } | null
  /** Day of the week the words name, 1 Monday to 7 Sunday, whether or not it fits the date. */
  readonly weekday: number | null
}

/** How long something lasted: "nearly two hours" is PT2H. */
export type DurationMention = Span & { readonly sentence: number; readonly text: string; readonly iso: string }

/** Somebody or something a report names, all its mentions together. */
export type Actor = {
  readonly id: string
  /** As knowledge has it, else the fullest spelling of the report. */
  readonly name: string
  readonly kind: ParticipantKind
  readonly code: string | null
  readonly affiliation: string | null
  readonly sector: Sector | null
  readonly office: string | null
}

/**
 * The words of an actor in one place. `actor` carries what these words say of it: a second mention may give another
 * office than the first, and checks want both.
 */
export type ActorMention = Span & {
  readonly sentence: number
  readonly text: string
  readonly actor: Actor
  /** The office as these words give it: "NATO Secretary General"; null where they give none. */
  readonly officeText: string | null
  /** The role these words give it: "the heads of the delegations, A and B", "the mediator, C". */
  readonly role: Role | null
  /** A city or seat that may as well be a place: "Moscow", "Ankara". The clause decides. */
  readonly alsoPlace: boolean
}

/** A place a report names. */
export type PlaceMention = Span & {
  readonly sentence: number
  readonly text: string
  readonly name: string
  /** ISO 3166 alpha-3. */
  readonly country: string | null
}
