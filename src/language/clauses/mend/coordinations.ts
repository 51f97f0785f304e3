import { dependentsOf, leftmost, move, type Tree } from '../tree.js'

/**
 * "Premier Ana Sol and President Luis Paz met", the first taken for a part of the second's name: two whole names with
 * "and" between them are joined, the first on top.
 */
export function mendCoordinations(tree: Tree): boolean {
  let changed = false
  for (let and = tree.words.indexOf('and'); and > 0; and = tree.words.indexOf('and', and + 1)) {
    if (tree.relations[and] !== 'cc') continue
    if (besidePerson(tree, and)) {
      changed = true
      continue
    }
    const first = nameBefore(tree, and)
    const second = first < 0 ? -1 : (tree.heads[first] ?? -1)
    if (second < and || !isBelow(tree, and, second, first)) continue
    const [head, label] = [tree.heads[second] ?? -1, tree.labels[second] ?? '']
    const before = dependentsOf(tree, second).filter(index => index < and && index !== first)
    if (!move(tree, first, head, label) || !move(tree, second, first, 'conj')) continue
    move(tree, and, second, 'cc')
    for (const index of before) move(tree, index, first, tree.labels[index] ?? '')
    changed = true
  }
  return changed
}

/** "Bilal Cherif of the Front and the envoy Tor Dahl": beside one who has a name of two words stands another such, and no body. */
function besidePerson(tree: Tree, and: number): boolean {
  const second = tree.heads[and] ?? -1
  const body = tree.heads[second] ?? -1
  const first = tree.heads[body] ?? -1
  if (second < and || tree.relations[second] !== 'conj' || body > and || first < 0 || first > body) return false
  if (tree.relations[body] !== 'nmod' || !OF.has(tree.words[leftmost(tree, body)] ?? '')) return false
  if (!isFullName(tree, first) || !isFullName(tree, second) || isFullName(tree, body)) return false
  const top = tree.relations[first] === 'flat' ? (tree.heads[first] ?? -1) : first
  return top >= 0 && move(tree, second, top, 'conj')
}

const OF: ReadonlySet<string> = new Set(['of', 'from'])

/** Two names side by side, of which one hangs on the other. */
function isFullName(tree: Tree, index: number): boolean {
  if (tree.tokens[index]?.upos !== 'PROPN') return false
  return [index - 1, index + 1].some(
    beside =>
      tree.tokens[beside]?.upos === 'PROPN' &&
      (tree.heads[beside] === index || tree.heads[index] === beside) &&
      (tree.relations[beside] === 'flat' || tree.relations[index] === 'flat' || tree.relations[beside] === 'compound'),
  )
}

const PART: ReadonlySet<string> = new Set(['compound', 'nmod', 'amod', 'flat'])

/** The head of a name of several words, or with a title, that ends before a word; -1 where none does. */
function nameBefore(tree: Tree, at: number): number {
  for (let index = at - 1; index >= 0 && index >= at - 4; index--) {
    if (tree.tokens[index]?.upos !== 'PROPN') return -1
    const head = tree.heads[index] ?? -1
    if (head < at || !PART.has(tree.relations[index] ?? '') || tree.tokens[head]?.upos !== 'PROPN') continue
    const below = dependentsOf(tree, index).map(one => tree.labels[one])
    return below.includes('flat') || below.includes('nmod:desc') ? index : -1
  }
  return -1
}

/** Whether a word hangs below another by a way that does not lead over a third. */
function isBelow(tree: Tree, index: number, top: number, without: number): boolean {
  let above = tree.heads[index] ?? -1
  for (let steps = 0; steps < 8 && above >= 0 && above !== without; steps++) {
    if (above === top) return true
    above = tree.heads[above] ?? -1
  }
  return false
}
