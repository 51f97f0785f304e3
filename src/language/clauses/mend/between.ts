import { dependent, dependentsOf, isNominal, leftmost, lemmaOf, move, type Tree } from '../tree.js'

/**
 * "Talks between Iran and Oman continue", cut behind the first of the two: what is between has two sides, so that the second
 * is no subject of its own, and the verb is said of the noun.
 */
export function mendBetween(tree: Tree, nominal: ReadonlySet<string>): boolean {
  let changed = false
  for (let side = 0; side < tree.heads.length; side++) {
    if (tree.relations[side] !== 'nmod' || !isBetween(tree, side) || dependent(tree, side, 'conj') >= 0) continue
    const noun = tree.heads[side] ?? -1
    if (behindDescription(tree, side, noun)) {
      changed = true
      continue
    }
    const other = otherSide(tree, side)
    const verb = tree.heads[other] ?? -1
    if (other < 0 || !nominal.has(lemmaOf(tree, noun))) continue
    changed = join(tree, side, other, verb, noun) || changed
  }
  return changed
}

/**
 * "Between the Group of Five, a coalition of unions, and Marta Olsen": behind a comma "and" ends no list of two, so that
 * what it joins is the other side, and what stands between the commas says who the first one is.
 */
function behindDescription(tree: Tree, side: number, noun: number): boolean {
  for (let mark = side + 2; mark < tree.heads.length - 1; mark++) {
    if (tree.words[mark] !== 'and' || tree.words[mark - 1] !== ',') continue
    const other = tree.heads[mark] ?? -1
    if (other < mark || tree.relations[other] !== 'conj' || !isNominal(tree.tokens[other])) return false
    const description = descriptionOver(tree, other, side, noun)
    if (description < 0 || leftmost(tree, description) <= side || tree.words[leftmost(tree, description) - 1] !== ',')
      return false
    return move(tree, other, side, 'conj') && move(tree, description, side, 'appos')
  }
  return false
}

/** The apposition to the first side, or to the noun, that a word hangs in; -1 where there is none. */
function descriptionOver(tree: Tree, inside: number, side: number, noun: number): number {
  let index = tree.heads[inside] ?? -1
  for (let steps = 0; steps < 8 && index > side; steps++) {
    const above = tree.heads[index] ?? -1
    if (above === side || above === noun) return tree.relations[index] === 'appos' ? index : -1
    if (tree.relations[index] === 'conj') return -1
    index = above
  }
  return -1
}

function isBetween(tree: Tree, side: number): boolean {
  return dependentsOf(tree, side).some(index => tree.relations[index] === 'case' && tree.words[index] === 'between')
}

/** The subject behind "and" that stands right behind the first side. */
function otherSide(tree: Tree, side: number): number {
  for (let index = side + 1; index < Math.min(tree.heads.length, side + 8); index++) {
    if (tree.relations[index] !== 'nsubj' || !isNominal(tree.tokens[index])) continue
    const first = leftmost(tree, index)
    const start = tree.words[first] === 'and' ? first : first - 1
    return tree.words[start] === 'and' && start > side && start <= side + 3 ? index : -1
  }
  return -1
}

function join(tree: Tree, side: number, other: number, verb: number, noun: number): boolean {
  const label = tree.labels[other] ?? 'nsubj'
  const second = dependentsOf(tree, verb).some(index => index !== other && tree.relations[index] === 'nsubj')
  if (second) return move(tree, other, side, 'conj')
  const above = tree.heads[noun] ?? -1
  const place = tree.relations[noun]
  const joined = tree.relations[verb] === 'conj' || tree.relations[verb] === 'parataxis'
  const hung = tree.heads[verb] ?? -1
  if (!joined || (hung !== noun && hung !== above)) return false
  if (place !== 'root' && place !== 'obj' && place !== 'ccomp') return false
  const moved = move(tree, other, side, 'conj')
  if (!moved || !move(tree, verb, above, place === 'root' ? 'root' : 'ccomp')) return false
  return move(tree, noun, verb, label)
}
