import { dependent, isNominal, move, type Tree } from '../tree.js'

/**
 * "Present at the meeting were envoys of Chile", "in attendance were", taken for a sentence about the envoys with a word
 * before them: who stands behind the copula is said to be present.
 */
export function mendInversions(tree: Tree): boolean {
  const copula = tree.words.findIndex(word => word === 'were' || word === 'was')
  const subject = tree.heads[copula] ?? -1
  if (copula < 1 || subject < copula || !isNominal(tree.tokens[subject])) return false
  const state = opening(tree)
  if (tree.labels[copula] !== 'cop' || state < 0 || state > copula) return false
  const own = dependent(tree, subject, 'nsubj')
  if (own >= 0 && own !== state) return false
  const above = tree.heads[subject] ?? -1
  // The root may be the state already, with who is there as its content.
  if (above !== state && (above >= 0 || !move(tree, state, -1, 'root'))) return false
  move(tree, subject, state, 'nsubj')
  move(tree, copula, state, 'cop')
  const also = tree.words.indexOf('also')
  if (also >= 0 && also < state) move(tree, also, state, 'advmod')
  return true
}

/** The word that says that somebody is there, where it opens the sentence; -1 where none does. */
function opening(tree: Tree): number {
  const { words } = tree
  let at = 0
  while (words[at] === 'also' || words[at] === ',') at++
  if (words[at] === 'present') return at
  return words[at] === 'in' && words[at + 1] === 'attendance' ? at + 1 : -1
}
