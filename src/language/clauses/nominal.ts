import type { Draft } from './draft.js'
import { dependents, phrasesAt, prepositionOf, type Tree } from './tree.js'
import { pushOblique } from './verbal.js'

/**
 * The clause of a noun that names a happening: "talks between A and B", "A's call with B", "the signing of the deal by
 * C". Its owner is its subject, its "of" its object, its "by" again its subject; other prepositions are obliques.
 */
export function nominalDraft(tree: Tree, head: number): Draft | null {
  const token = tree.tokens[head]
  if (!token) return null
  const draft: Draft = {
    kind: 'noun',
    head,
    lemma: lemmaWithCompound(tree, head),
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
    words: [],
  }
  for (const index of dependents(tree, head, 'nmod')) {
    const dependent = tree.tokens[index]
    const preposition = prepositionOf(tree, index)
    if (dependent?.deprel === 'nmod:poss' || (!preposition && dependent?.deprel === 'nmod'))
      draft.subjects.push(...phrasesAt(tree, index))
    else if (preposition === 'by') draft.subjects.push(...phrasesAt(tree, index))
    else if (preposition === 'of') draft.objects.push(...phrasesAt(tree, index))
    else pushOblique(tree, index, preposition, draft)
  }
  for (const index of dependents(tree, head, 'compound', 'amod')) {
    const dependent = tree.tokens[index]
    if (dependent?.upos === 'PROPN' || dependent?.upos === 'ADJ' || dependent?.upos === 'NOUN')
      draft.obliques.push({
        preposition: 'compound',
        phrase: { head: index, start: dependent.start, end: dependent.end },
      })
  }
  for (const index of dependents(tree, head, 'det')) {
    const word = tree.tokens[index]
    if (word && ['no', 'neither'].includes(word.text.toLowerCase())) draft.negation = word
  }
  return draft
}

/** "phone call", "ceasefire talks": the compound is part of what the noun says. */
function lemmaWithCompound(tree: Tree, head: number): string {
  return (tree.tokens[head]?.lemma ?? '').toLowerCase()
}
