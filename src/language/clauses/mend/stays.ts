import { dependentsOf, isNominal, type Tree } from '../tree.js'

/**
 * "The envoy is in Suva to meet the rebels" read as "Suva to meet the rebels": of a name behind "is in" the parser makes
 * the root, and hangs on it what he is there for. The verb is "is"; the name is where.
 */
export function mendStays(tree: Tree): boolean {
  let mended = mendDue(tree)
  for (let place = 0; place < tree.tokens.length; place++) {
    if (tree.tokens[place]?.upos !== 'PROPN') continue
    const below = dependentsOf(tree, place)
    const be = below.find(index => tree.relations[index] === 'cop' && index < place)
    if (be === undefined || !below.some(index => isPlacing(tree, index, be, place))) continue
    if (!below.some(index => tree.relations[index] === 'nsubj' && index < be)) continue
    if (!below.some(index => index > place && isPurpose(tree, index))) continue
    tree.heads[be] = tree.heads[place] ?? -1
    tree.labels[be] = tree.labels[place] ?? 'root'
    tree.relations[be] = tree.relations[place] ?? 'root'
    tree.heads[place] = be
    relabel(tree, place, 'obl')
    for (const index of below) {
      if (index === be || isPlacing(tree, index, be, place) || isOfName(tree, index, place)) continue
      tree.heads[index] = be
      if (tree.relations[index] === 'acl') relabel(tree, index, 'advcl')
      else if (tree.relations[index] === 'nmod') relabel(tree, index, 'obl')
    }
    mended = true
  }
  return mended
}

/** "Is due in Suva on Friday" read as "is Suva": the envoy is due, and the town is where. */
function mendDue(tree: Tree): boolean {
  const due = tree.words.indexOf('due')
  const place = tree.heads[due] ?? -1
  if (due < 1 || place <= due || tree.relations[due] !== 'case' || tree.words[due + 1] !== 'in') return false
  const below = dependentsOf(tree, place)
  if (!below.some(index => index < due && tree.relations[index] === 'cop')) return false
  tree.heads[due] = tree.heads[place] ?? -1
  relabel(tree, due, tree.labels[place] ?? 'root')
  tree.relations[due] = tree.relations[place] ?? 'root'
  tree.heads[place] = due
  relabel(tree, place, 'obl')
  for (const index of below)
    if (index !== due && index !== due + 1 && (index < due || !isOfName(tree, index, place))) tree.heads[index] = due
  return true
}

function isPlacing(tree: Tree, index: number, be: number, place: number): boolean {
  return tree.relations[index] === 'case' && index > be && index < place && /^(?:in|at)$/.test(tree.words[index] ?? '')
}

/** "The Pacific port of Suva", "Suva, Fiji". */
function isOfName(tree: Tree, index: number, place: number): boolean {
  const relation = tree.relations[index] ?? ''
  if (/^(?:det|amod|compound|flat|appos|conj|cc)$/.test(relation)) return true
  return relation === 'nmod' && (index < place || !isPurpose(tree, index))
}

/** "To meet the rebels", "for talks". */
function isPurpose(tree: Tree, index: number): boolean {
  const behind = dependentsOf(tree, index)
  if (tree.tokens[index]?.upos === 'VERB')
    return /^(?:acl|advcl)$/.test(tree.relations[index] ?? '') && behind.some(at => tree.words[at] === 'to')
  return isNominal(tree.tokens[index]) && behind.some(at => tree.relations[at] === 'case' && tree.words[at] === 'for')
}

function relabel(tree: Tree, index: number, label: string): void {
  tree.labels[index] = label
  tree.relations[index] = label
}
