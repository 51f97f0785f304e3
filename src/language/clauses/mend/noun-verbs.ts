import { dependent, dependentsOf, type Tree } from '../tree.js'

/**
 * "The government plans to send doctors", its verb taken for a noun: only a verb has a subject without a copula. What it
 * plans is then what it governs, not what it is described by.
 */
export function mendNounVerbs(tree: Tree): boolean {
  let changed = mendBareRoot(tree)
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

/** "Armenia plans to sign": of a sentence without any other verb, with a name right before it. */
function mendBareRoot(tree: Tree): boolean {
  const root = tree.heads.indexOf(-1)
  const name = root - 1
  if (
    tree.tokens[root]?.upos !== 'NOUN' ||
    !/s$/.test(tree.words[root] ?? '') ||
    tree.words[root + 1] !== 'to' ||
    tree.relations[name] !== 'compound' ||
    tree.tokens[name]?.upos !== 'PROPN' ||
    tree.tokens.some(({ upos, features }) => upos === 'AUX' || (upos === 'VERB' && features.verbForm === 'Fin'))
  )
    return false
  tree.labels[name] = 'nsubj'
  tree.relations[name] = 'nsubj'
  return true
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
