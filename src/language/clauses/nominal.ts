import { type Draft, emptyDraft } from './draft.js'
import { negationOn } from './negation.js'
import { pushOblique } from './obliques.js'
import { phrasesAt, prepositionOf } from './phrases.js'
import { dependentsOf, lemmaOf, namesNothing, type Tree } from './tree.js'

// Happenings nobody undergoes: what stands behind their "of" does them ("a meeting of A and B", "the refusal of the army").
const DONE_BY: ReadonlySet<string> = new Set(
  `meeting summit visit trip encounter gathering session arrival departure resignation refusal reluctance readiness
  willingness mediation facilitation participation intervention support demand request appeal pledge promise speech
  statement talk conversation call dialogue`.split(/\s+/),
)

/**
 * The clause of a noun that names a happening: "talks between A and B", "A's call with B", "the signing of the deal by
 * C". Its owner is its subject, its "of" its object, its "by" again its subject; other prepositions are obliques.
 * @returns null where the word is no such noun
 */
export function nominalDraft(tree: Tree, head: number, nominal: ReadonlySet<string>): Draft | null {
  if (tree.tokens[head]?.upos !== 'NOUN' || tree.relations[head] === 'compound') return null
  const lemma = lemmaOf(tree, head)
  if (!nominal.has(lemma)) return null
  const draft = emptyDraft('noun', head, lemma)
  for (const index of dependentsOf(tree, head)) {
    const relation = tree.relations[index]
    if (relation === 'nmod') readModifier(tree, index, draft)
    else if (relation === 'compound' || relation === 'amod') readCompound(tree, index, draft)
    else if (relation === 'obl') pushOblique(tree, index, prepositionOf(tree, index), draft)
  }
  draft.negation = negationOn(tree, head) ?? negationOfFirst(tree, head)
  return draft
}

function readModifier(tree: Tree, index: number, draft: Draft): void {
  const label = tree.labels[index]
  if (label === 'nmod:desc' || namesNothing(tree, index)) return
  const preposition = prepositionOf(tree, index)
  if (label === 'nmod:poss' || preposition === 'by' || (preposition === '' && label === 'nmod'))
    draft.subjects.push(...phrasesAt(tree, index))
  else if (preposition === 'of') {
    const slot = DONE_BY.has(draft.lemma) ? draft.subjects : draft.objects
    slot.push(...phrasesAt(tree, index))
  } else pushOblique(tree, index, preposition, draft)
}

const NAMING: ReadonlySet<string> = new Set(['PROPN', 'ADJ', 'NOUN'])

function readCompound(tree: Tree, index: number, draft: Draft): void {
  const token = tree.tokens[index]
  if (token && NAMING.has(token.upos))
    draft.obliques.push({ preposition: 'compound', phrase: { head: index, start: token.start, end: token.end } })
}

/** "No deal or summit": what joins a negated noun is negated with it. */
function negationOfFirst(tree: Tree, head: number): Draft['negation'] {
  return tree.labels[head] === 'conj' ? negationOn(tree, tree.heads[head] ?? -1) : null
}
