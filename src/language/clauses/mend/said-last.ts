import { isAttributing } from '../reporting.js'
import { dependent, dependentsOf, isNominal, lemmaOf, move, type Tree } from '../tree.js'

/**
 * "A and B met on Monday, the ministries said" with A and B hung on "said": of two subjects of a saying that stands last,
 * the one before what is said is that one's subject.
 */
export function mendSaidLast(tree: Tree): boolean {
  let changed = false
  for (let index = 0; index < tree.heads.length; index++) {
    if (tree.tokens[index]?.upos !== 'VERB' || !isAttributing(lemmaOf(tree, index))) continue
    if (speakerBefore(tree, index)) {
      changed = true
      continue
    }
    const content = dependentsOf(tree, index).find(below => tree.relations[below] === 'ccomp' && below < index)
    if (content === undefined || dependent(tree, content, 'nsubj') >= 0) continue
    const subjects = dependentsOf(tree, index).filter(below => tree.relations[below] === 'nsubj')
    const [first] = subjects
    if (subjects.length < 2 || first === undefined || first > content) continue
    const passive = dependent(tree, content, 'aux:pass') >= 0
    if (move(tree, first, content, passive ? 'nsubj:pass' : 'nsubj')) changed = true
  }
  return changed
}

const LONGEST = 14
const STRAY: ReadonlySet<string> = new Set(['conj', 'appos', 'nmod', 'obl', 'obj', 'dep', 'list'])

/**
 * "Troops took the pass, police and residents said", the police hung on the pass: what stands between the last comma and a
 * saying without a subject is who says it.
 */
function speakerBefore(tree: Tree, saying: number): boolean {
  if (dependent(tree, saying, 'nsubj') >= 0 || dependent(tree, saying, 'aux') >= 0) return false
  let comma = saying - 1
  while (comma > 0 && comma > saying - LONGEST && tree.words[comma] !== ',') comma--
  if (tree.words[comma] !== ',' || comma >= saying - 1 || !isSaidBefore(tree, saying, comma)) return false
  const outside = (index: number) => (tree.heads[index] ?? -1) < comma
  let top = -1
  for (let index = comma + 1; index < saying; index++) {
    const upos = tree.tokens[index]?.upos
    if (upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ') return false
    if (isNominal(tree.tokens[index]) && outside(index) && top < 0) top = index
  }
  if (top < 0 || !STRAY.has(tree.relations[top] ?? '') || hasCase(tree, top)) return false
  for (let index = comma + 1; index < saying; index++)
    if (index !== top && outside(index)) move(tree, index, top, tree.labels[index] ?? 'dep')
  return move(tree, top, saying, 'nsubj')
}

function hasCase(tree: Tree, index: number): boolean {
  const marker = dependent(tree, index, 'case')
  return marker >= 0 && marker < index
}

/** A clause of its own stands before the comma, and is what is said. */
function isSaidBefore(tree: Tree, saying: number, comma: number): boolean {
  return dependentsOf(tree, saying).some(
    index => index < comma && (tree.relations[index] === 'ccomp' || tree.relations[index] === 'advcl'),
  )
}
