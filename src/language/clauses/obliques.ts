import type { Draft } from './draft.js'
import { phrasesAt, prepositionOf } from './phrases.js'
import { dependentsOf, lemmaOf, type Tree } from './tree.js'

// How many obliques a clause may gather; no sentence a person wrote comes near.
const MOST = 60

/** An oblique and its conjuncts; "at the request of X" is one preposition, with X as its phrase, besides "at". */
export function pushOblique(tree: Tree, index: number, preposition: string, draft: Draft): void {
  for (const phrase of phrasesAt(tree, index)) {
    if (draft.obliques.length >= MOST) return
    const own = phrase.head === index ? '' : prepositionOf(tree, phrase.head)
    draft.obliques.push({ preposition: own || preposition, phrase })
  }
  if (preposition === '' || tree.tokens[index]?.upos !== 'NOUN') return
  for (const inner of dependentsOf(tree, index)) {
    if (tree.relations[inner] !== 'nmod') continue
    const second = tree.labels[inner] === 'nmod:poss' ? 'of' : prepositionOf(tree, inner)
    if (second === '') continue
    for (const phrase of phrasesAt(tree, inner)) {
      if (draft.obliques.length >= MOST) return
      draft.obliques.push({ preposition: `${preposition} ${lemmaOf(tree, index)} ${second}`, phrase })
    }
  }
}
