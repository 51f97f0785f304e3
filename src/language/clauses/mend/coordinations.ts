import { dependentsOf, move, type Tree } from '../tree.js'

/**
 * "Premier Ana Sol and President Luis Paz met", the first taken for a part of the second's name: two whole names with
 * "and" between them are joined, the first on top.
 */
export function mendCoordinations(tree: Tree): boolean {
  let changed = false
  for (let and = tree.words.indexOf('and'); and > 0; and = tree.words.indexOf('and', and + 1)) {
    if (tree.relations[and] !== 'cc') continue
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
