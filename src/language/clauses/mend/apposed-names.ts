import { dependent, dependentsOf, isNominal, isSetOff, leftmost, move, type Tree } from '../tree.js'

/**
 * "Received Omar Sy, adviser to the king" with the name hung under the adviser as if the two were one name, and "in the
 * presence of Omar Sy, the king received" with the king in apposition to the name: a comma shows which is which.
 */
export function mendApposedNames(tree: Tree): boolean {
  let changed = false
  for (let index = 0; index < tree.heads.length; index++)
    if (describedBehind(tree, index) || subjectBehind(tree, index)) changed = true
  return changed
}

const INSIDE_NAMES: ReadonlySet<string> = new Set(['compound', 'nmod:desc', 'nmod:unmarked', 'flat'])

/** The noun behind a name and a comma says who the name is, and takes no place of its own. */
function describedBehind(tree: Tree, name: number): boolean {
  const noun = tree.heads[name] ?? -1
  if (noun < name || tree.tokens[name]?.upos !== 'PROPN' || tree.tokens[noun]?.upos !== 'NOUN') return false
  if (!INSIDE_NAMES.has(tree.labels[name] ?? '')) return false
  const end = dependentsOf(tree, name).reduce((last, index) => Math.max(last, index), name)
  if (tree.words[end + 1] !== ',' || end + 2 > noun || dependent(tree, noun, 'conj') >= 0) return false
  const head = tree.heads[noun] ?? -1
  const label = tree.labels[noun] ?? 'root'
  if (head === name) return false
  const before = dependentsOf(tree, noun).filter(index => index < name)
  tree.heads[name] = head
  tree.labels[name] = label
  tree.relations[name] = label.replace(/:.*$/, '')
  for (const index of before) move(tree, index, name, tree.labels[index] ?? 'dep')
  return move(tree, noun, name, 'appos')
}

/** Who stands between a comma and a verb without a subject is that, and not the last word of what opens the sentence. */
function subjectBehind(tree: Tree, verb: number): boolean {
  const token = tree.tokens[verb]
  if (token?.upos !== 'VERB' || token.features.verbForm !== 'Fin' || verb < 3) return false
  if (dependent(tree, verb, 'nsubj') >= 0 || dependent(tree, verb, 'aux') >= 0) return false
  let name = verb - 1
  for (let steps = 0; steps < 4 && tree.relations[name] !== 'appos'; steps++) name = tree.heads[name] ?? -1
  const first = name < 0 ? -1 : leftmost(tree, name)
  if (tree.relations[name] !== 'appos' || name > verb || !isNominal(tree.tokens[name])) return false
  if (tree.words[first - 1] !== ',' || !isSetOff(tree, first) || dependent(tree, name, 'case') >= 0) return false
  const opening = openingOf(tree, tree.heads[name] ?? -1, verb)
  return opening >= 0 && leftmost(tree, opening) === 0 && move(tree, name, verb, 'nsubj')
}

/** The oblique of the verb that a word stands in, or -1. */
function openingOf(tree: Tree, inside: number, verb: number): number {
  let index = inside
  for (let steps = 0; steps < 8 && index >= 0; steps++) {
    const above = tree.heads[index] ?? -1
    if (above === verb) return tree.relations[index] === 'obl' ? index : -1
    index = above
  }
  return -1
}
