import { isIng, isPastForm } from '../forms.js'
import { dependent, dependentsOf, isNominal, move, type Tree } from '../tree.js'

const TAKEN: ReadonlySet<string> = new Set(['obl', 'advcl', 'obj', 'nmod', 'advmod', 'punct'])

/**
 * "The council rejects proposed changes" read as two sayings, "rejects" and "proposed changes": of two verbs side by side
 * of which only the first has a subject, the second describes what the first is done to.
 */
export function mendDescribedObjects(tree: Tree): boolean {
  let changed = false
  for (let verb = 0; verb < tree.tokens.length - 1; verb++) {
    if (describesOwned(tree, verb)) changed = true
    const next = verb + 1
    if (tree.tokens[verb]?.upos !== 'VERB' || tree.tokens[next]?.upos !== 'VERB' || !isPastForm(tree.tokens[next]))
      continue
    const object = dependent(tree, next, 'obj')
    if (object < next || !isNominal(tree.tokens[object]) || dependent(tree, verb, 'obj') >= 0) continue
    if (dependent(tree, verb, 'aux') >= 0 || dependent(tree, next, 'aux') >= 0) continue
    if (!isSideBySide(tree, verb, next)) continue
    changed = describe(tree, verb, next, object) || changed
  }
  return changed
}

/** Both hang on one word, the first with a subject, or the first on the second as if it were an adverb. */
function isSideBySide(tree: Tree, verb: number, next: number): boolean {
  if (tree.heads[verb] === next) return tree.relations[verb] === 'advmod' || tree.relations[verb] === 'aux'
  return (
    tree.heads[verb] === tree.heads[next] &&
    tree.relations[verb] === tree.relations[next] &&
    dependent(tree, verb, 'nsubj') >= 0 &&
    dependent(tree, next, 'nsubj') < 0
  )
}

function describe(tree: Tree, verb: number, next: number, object: number): boolean {
  const head = tree.heads[next] ?? -1
  const label = tree.labels[next] ?? 'root'
  const inner = tree.heads[verb] === next
  for (const below of dependentsOf(tree, next)) {
    if (below === verb || below === object) continue
    if (inner || TAKEN.has(tree.relations[below] ?? '')) {
      tree.heads[below] = verb
    }
  }
  if (inner) {
    tree.heads[verb] = head
    tree.labels[verb] = label
    tree.relations[verb] = label.replace(/:.*$/, '')
  }
  tree.heads[object] = verb
  tree.labels[object] = 'obj'
  tree.relations[object] = 'obj'
  return move(tree, next, object, 'amod')
}

/** "Meet Togo's visiting president", the visiting taken for what is done: behind "'s" a participle describes. */
function describesOwned(tree: Tree, verb: number): boolean {
  const object = dependent(tree, verb, 'obj')
  if (!/^['’]s$/.test(tree.words[verb - 1] ?? '') || !isIng(tree.tokens[verb]) || object < verb) return false
  const head = tree.heads[verb] ?? -1
  if (tree.tokens[head]?.upos !== 'VERB' || head > verb || dependent(tree, head, 'obj') >= 0) return false
  if (!move(tree, object, head, 'obj')) return false
  for (const below of dependentsOf(tree, verb))
    if (below !== object)
      move(tree, below, below < verb ? object : head, below < verb ? 'nmod:poss' : (tree.labels[below] ?? 'obl'))
  return move(tree, verb, object, 'amod')
}
