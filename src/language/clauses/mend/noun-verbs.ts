import { dependent, dependentsOf, type Tree } from '../tree.js'

/**
 * "The government plans to send doctors", its verb taken for a noun: only a verb has a subject without a copula. What it
 * plans is then what it governs, not what it is described by.
 */
export function mendNounVerbs(tree: Tree): boolean {
  let changed = false
  for (let index = 0; index < tree.heads.length; index++) {
    if (!isVerbTakenForNoun(tree, index)) continue
    for (const below of dependentsOf(tree, index)) {
      if (tree.relations[below] !== 'acl' || tree.words[dependent(tree, below, 'mark')] !== 'to') continue
      tree.labels[below] = 'xcomp'
      tree.relations[below] = 'xcomp'
      changed = true
    }
  }
  return changed
}

/** A noun in the form of a verb, with a subject before it and nothing that a noun has. */
export function isVerbTakenForNoun(tree: Tree, head: number): boolean {
  const subject = dependent(tree, head, 'nsubj')
  return (
    tree.tokens[head]?.upos === 'NOUN' &&
    subject >= 0 &&
    subject < head &&
    /(?:s|ed)$/.test(tree.words[head] ?? '') &&
    ['cop', 'det', 'amod', 'nmod:poss', 'case'].every(relation => dependent(tree, head, relation) < 0)
  )
}
