import type { Clause, Firmness, Participant, Span, Stance } from '../model/index.js'

/** A stance somebody takes in one clause, before what stands over and under it is weighed. */
export type Take = {
  /** Index of its clause in the sentence's clauses. */
  readonly at: number
  readonly clause: Clause
  readonly stance: Stance
  readonly firmness: Firmness
  /** It gives up the stance that stands under it. */
  readonly turns: boolean
  /** The stance it gives up, once that is found. */
  readonly gaveUp: Stance | null
  /** It is a stance only where a condition goes with it: "would withdraw if …". */
  readonly needsCondition: boolean
  /** Where its own words begin. */
  readonly start: number
  /** Where they end. */
  readonly end: number
  readonly content: Span | null
  readonly holders: readonly Participant[]
  /** The holder is named with it ("Kyiv's demand"), not only taken from the verb above. */
  readonly owned: boolean
  readonly speaker: Participant | null
}
