import type { Clause, Span } from '../../model/index.js'
import type { Draft } from './draft.js'
import { phraseAt } from './phrases.js'
import { dependentsOf, type Tree } from './tree.js'

/** A draft as the clause it is, its governor by place in the sentence's list. */
export function finished(
  tree: Tree,
  draft: Draft,
  places: ReadonlyMap<number, number>,
  speech: Clause['speech'],
): Clause {
  const governing = draft.governor ? places.get(draft.governor.token) : undefined
  const { start, end } = spanOf(tree, draft)
  return {
    start,
    end,
    sentence: tree.sentence.index,
    predicate: {
      kind: draft.kind,
      head: draft.head,
      lemma: draft.lemma,
      particle: draft.particle,
      light: draft.light,
    },
    subjects: draft.subjects,
    objects: draft.objects,
    indirectObjects: draft.indirectObjects,
    obliques: draft.obliques,
    passive: draft.passive,
    negated: draft.negation !== null,
    negation: draft.negation && { start: draft.negation.start, end: draft.negation.end },
    modal: draft.modal,
    tense: draft.tense,
    aspect: draft.aspect,
    governor:
      draft.governor && governing !== undefined
        ? { clause: governing, relation: draft.governor.relation, marker: draft.governor.marker }
        : null,
    speech,
  }
}

/** From the first to the last word of the predicate (a noun with its article), its arguments and their prepositions. */
function spanOf(tree: Tree, draft: Draft): Span {
  const head = tree.tokens[draft.head]
  const reach = { start: head?.start ?? tree.sentence.start, end: head?.end ?? tree.sentence.end }
  // "The 25-minute call": a noun with all that stands before it.
  if (draft.kind === 'noun') reach.start = Math.min(reach.start, phraseAt(tree, draft.head).start)
  if (draft.negation) cover(reach, draft.negation)
  for (const word of draft.words) cover(reach, word)
  for (const phrase of draft.subjects) cover(reach, phrase)
  for (const phrase of draft.objects) cover(reach, phrase)
  for (const phrase of draft.indirectObjects) cover(reach, phrase)
  for (const { phrase } of draft.obliques) {
    cover(reach, phrase)
    for (const index of dependentsOf(tree, phrase.head)) {
      const token = tree.tokens[index]
      if (token && tree.relations[index] === 'case') cover(reach, token)
    }
  }
  return reach
}

function cover(reach: { start: number; end: number }, span: Span): void {
  if (span.start < reach.start) reach.start = span.start
  if (span.end > reach.end) reach.end = span.end
}
