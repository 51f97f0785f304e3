import type { Embedding, Oblique, Phrase, Span } from '../../model/index.js'

/** A clause while it is being put together; `governor` points at a token until all clauses are known. */
export type Draft = {
  readonly kind: 'verb' | 'noun' | 'adjective'
  readonly head: number
  readonly lemma: string
  particle: string | null
  light: string | null
  subjects: Phrase[]
  objects: Phrase[]
  indirectObjects: Phrase[]
  obliques: Oblique[]
  passive: boolean
  negation: Span | null
  modal: string | null
  tense: 'past' | 'present' | 'future' | null
  aspect: 'perfect' | 'progressive' | null
  governor: { readonly token: number; readonly relation: Embedding; readonly marker: string | null } | null
  /** Words of the predicate besides its head: auxiliaries, particle, light verb. */
  readonly words: Span[]
}
