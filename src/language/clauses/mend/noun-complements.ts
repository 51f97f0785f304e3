import { isLightVerb } from '../light-verbs.js'
import { dependentsOf, lemmaOf, move, type Tree } from '../tree.js'

const NO_NOUN: ReadonlySet<string> = new Set(['mark', 'cop', 'aux', 'nsubj'])

/** "Began talks", "resumed negotiations" with the noun taken for what is begun doing: it is the verb's object. */
export function mendNounComplements(tree: Tree): boolean {
  let changed = false
  for (let noun = 1; noun < tree.heads.length; noun++) {
    const verb = tree.heads[noun] ?? -1
    if (tree.relations[noun] !== 'xcomp' || tree.tokens[noun]?.upos !== 'NOUN' || verb < 0 || verb > noun) continue
    const below = dependentsOf(tree, noun)
    if (below.some(index => NO_NOUN.has(tree.relations[index] ?? '') || tree.words[index] === 'to')) continue
    if (dependentsOf(tree, verb).some(index => tree.relations[index] === 'obj')) continue
    if (isLightVerb(lemmaOf(tree, verb)) && move(tree, noun, verb, 'obj')) changed = true
  }
  return changed
}
