import type { Span } from './anchor.js'

/** A noun phrase as an argument: its head word, and the span of the whole phrase without its conjuncts. */
export type Phrase = Span & {
  /** Index of the head in `Sentence.tokens`. */
  readonly head: number
}

/** A phrase behind a preposition, the preposition in lower case and whole: "with", "at the request of". */
export type Oblique = { readonly preposition: string; readonly phrase: Phrase }

/** How a clause hangs on another. */
export type Embedding =
  /** "agreed to meet", "refused to sign": the subject is the governor's subject or object. */
  | 'control'
  /** "said that they met". */
  | 'reported'
  /** "after they met", "if they meet", "to discuss" (purpose). */
  | 'adverbial'
  /** "the talks that ended", "the deal signed by both". */
  | 'relative'
  /** "met and signed". */
  | 'conjunct'
  /** A noun that is an argument of a verb: "talks" in "held talks", "the talks ended", "returned from talks". */
  | 'argument'

/** Whose word a clause is, when it is not the reporter's. */
export type Speech = {
  readonly speaker: Phrase | null
  /** The reporting verb's lemma, or "according to". */
  readonly verb: string
  readonly quoted: boolean
}

/**
 * Who does what to whom, once the grammar is taken off: the passive is turned round, subjects are shared out to
 * conjoined and controlled verbs, and a nominal predicate ("talks between A and B", "A's call with B") has arguments
 * like a verb's.
 */
export type Clause = Span & {
  readonly sentence: number
  readonly predicate: {
    readonly kind: 'verb' | 'noun' | 'adjective'
    /** Index in `Sentence.tokens`. */
    readonly head: number
    readonly lemma: string
    /** "off" of "put off". */
    readonly particle: string | null
    /** The verb that carries a nominal predicate: "hold" of "held talks". */
    readonly light: string | null
  }
  readonly subjects: readonly Phrase[]
  readonly objects: readonly Phrase[]
  readonly indirectObjects: readonly Phrase[]
  readonly obliques: readonly Oblique[]
  readonly passive: boolean
  readonly negated: boolean
  /** Offsets of the words that negate it. */
  readonly negation: Span | null
  /** "may", "would", "will", "must"…, or "be to", "be expected to" as "be to". */
  readonly modal: string | null
  readonly tense: 'past' | 'present' | 'future' | null
  readonly aspect: 'perfect' | 'progressive' | null
  /** The clause it hangs on, by index in the sentence's clauses, and the word that marks it ("if", "after", "to"; for an argument "subject", "object" or its preposition). */
  readonly governor: { readonly clause: number; readonly relation: Embedding; readonly marker: string | null } | null
  readonly speech: Speech | null
}
