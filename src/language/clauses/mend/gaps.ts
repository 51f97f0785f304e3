import { dependentsOf, lemmaOf, type Tree } from '../tree.js'

const TOWNS: ReadonlySet<string> = new Set(
  'city town village port capital region province district state island'.split(' '),
)

/**
 * "Met the army in Suva and the rebels in Apia" read as "in Suva and the rebels": a noun with a place of its own, joined
 * to the place of another, is joined to that other.
 */
export function mendGaps(tree: Tree): boolean {
  let mended = false
  for (let second = 0; second < tree.tokens.length; second++) {
    if (tree.relations[second] !== 'conj' || tree.tokens[second]?.upos !== 'NOUN') continue
    const place = tree.heads[second] ?? -1
    if (tree.tokens[place]?.upos !== 'PROPN' || tree.relations[place] !== 'obl' || !isIn(tree, place)) continue
    if (TOWNS.has(lemmaOf(tree, second))) continue
    const below = dependentsOf(tree, second)
    if (below.some(index => tree.relations[index] === 'case')) continue
    if (!below.some(index => index > second && tree.tokens[index]?.upos === 'PROPN' && isIn(tree, index))) continue
    const verb = tree.heads[place] ?? -1
    const object = dependentsOf(tree, verb).find(index => tree.relations[index] === 'obj' && index < place)
    if (object === undefined || object < verb) continue
    tree.heads[second] = object
    mended = true
  }
  return mended
}

function isIn(tree: Tree, noun: number): boolean {
  return dependentsOf(tree, noun).some(index => tree.relations[index] === 'case' && tree.words[index] === 'in')
}
