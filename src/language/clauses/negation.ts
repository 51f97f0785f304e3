import type { Token } from '../../model/index.js'
import { dependentsOf, type Tree } from './tree.js'

const ADVERBS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'neither',
  'nor',
  'no',
  'hardly',
  'scarcely',
  'nowhere',
])
const ONLY: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply', 'solely'])
const DETERMINERS: ReadonlySet<string> = new Set(['no', 'neither', 'not'])
const PRONOUNS: ReadonlySet<string> = new Set(['nobody', 'none', 'nothing', 'neither', 'no-one'])

/** What a dependent of a predicate says against it: "not", "never", "no longer", "nor", "without"; null where it says nothing. */
export function negationIn(tree: Tree, index: number): Token | null {
  const token = tree.tokens[index]
  const word = tree.words[index] ?? ''
  switch (tree.relations[index]) {
    case 'advmod':
      if (ADVERBS.has(word)) return ONLY.has(tree.words[index + 1] ?? '') ? null : (token ?? null)
      return word === 'longer' ? negationOn(tree, index) : null
    case 'cc':
      return word === 'nor' || word === 'neither' ? (token ?? null) : null
    case 'mark':
    case 'case':
      return word === 'without' ? (token ?? null) : null
    default:
      return null
  }
}

/** "No agreement was reached", "neither side came", "none of them": the negation sits on an argument. */
export function negationOn(tree: Tree, argument: number): Token | null {
  if (PRONOUNS.has(tree.words[argument] ?? '') || isNoOne(tree, argument)) return tree.tokens[argument] ?? null
  for (const index of dependentsOf(tree, argument)) {
    const relation = tree.relations[index]
    const word = tree.words[index] ?? ''
    if (relation === 'det' || relation === 'advmod') {
      if (DETERMINERS.has(word) && !ONLY.has(tree.words[index + 1] ?? '')) return tree.tokens[index] ?? null
    } else if (relation === 'cc' && word === 'neither') return tree.tokens[index] ?? null
  }
  return null
}

function isNoOne(tree: Tree, index: number): boolean {
  return tree.words[index] === 'one' && tree.words[index - 1] === 'no'
}
