import { isAttributing } from '../reporting.js'
import { dependent, dependentsOf, lemmaOf, move, type Tree } from '../tree.js'

/**
 * "A and B met on Monday, the ministries said" with A and B hung on "said": of two subjects of a saying that stands last,
 * the one before what is said is that one's subject.
 */
export function mendSaidLast(tree: Tree): boolean {
  let changed = false
  for (let index = 0; index < tree.heads.length; index++) {
    if (tree.tokens[index]?.upos !== 'VERB' || !isAttributing(lemmaOf(tree, index))) continue
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
