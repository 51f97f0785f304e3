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
  /** It has an auxiliary or a copula of its own. */
  auxiliary: boolean
  /** Words of the predicate besides its head: auxiliaries, particle, light verb. */
  readonly words: Span[]
}

export function emptyDraft(kind: Draft['kind'], head: number, lemma: string): Draft {
  return {
    kind,
    head,
    lemma,
    particle: null,
    light: null,
    subjects: [],
    objects: [],
    indirectObjects: [],
    obliques: [],
    passive: false,
    negation: null,
    modal: null,
    tense: null,
    aspect: null,
    governor: null,
    auxiliary: false,
    words: [],
  }
}

/** The one that is the subject on the page: of a passive, its object, or who was given something. */
export function surfaceSubjects(draft: Draft): Phrase[] {
  if (!draft.passive) return draft.subjects
  return draft.indirectObjects.length > 0 ? draft.indirectObjects : draft.objects
}
