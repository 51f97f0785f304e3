import type { Span } from './anchor.js'

/** Universal part-of-speech tags (Universal Dependencies, version 2). */
export const UPOS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const
export type Upos = (typeof UPOS)[number]

/** The morphology events need, after Universal Dependencies' features; what does not apply is left out. */
export type Features = {
  readonly number?: 'Sing' | 'Plur'
  readonly tense?: 'Past' | 'Pres'
  readonly verbForm?: 'Fin' | 'Inf' | 'Part' | 'Ger'
  /** A past participle under a passive auxiliary, or reducing a relative clause ("the deal signed by both"). */
  readonly voice?: 'Pass'
  readonly degree?: 'Cmp' | 'Sup'
}

/** A syntactic word of Universal Dependencies: "don't" is two, "Kyiv's" is two. Offsets as in `Anchor`. */
export type Token = Span & {
  readonly text: string
  /** Lower case, but for proper nouns, which keep theirs. */
  readonly lemma: string
  readonly upos: Upos
  readonly features: Features
  /** Index in `Sentence.tokens` of the word this one hangs on; -1 for the root. */
  readonly head: number
  /** The relation to `head`, with its subtype: "nsubj", "nsubj:pass", "obl", "acl:relcl"… */
  readonly deprel: string
}

/**
 * A sentence with its tree. `paragraph` is the index of its paragraph in the page.
 * `quotations` are the stretches of it inside quotation marks, marks left out; one that runs on over sentences is open
 * to the sentence's edge on that side.
 */
export type Sentence = Span & {
  readonly index: number
  readonly paragraph: number
  readonly text: string
  readonly tokens: readonly Token[]
  readonly quotations: readonly Span[]
}
