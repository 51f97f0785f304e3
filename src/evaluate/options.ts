/** How to count. */
export type EvaluateOptions = {
  /** A type among a gold event's `alt` is right too. */
  readonly alt: boolean
  /** Dyads of one type that share a party are one event. */
  readonly merge: boolean
  /** UN, EU and other bodies of states are one code. */
  readonly oneBody: boolean
  /** A field of the gold set by whose values events are counted apart. */
  readonly by: string | null
  /** How many misreadings to keep. */
  readonly worst: number
}

export const COUNTED_USUALLY: EvaluateOptions = { alt: true, merge: true, oneBody: false, by: null, worst: 0 }
