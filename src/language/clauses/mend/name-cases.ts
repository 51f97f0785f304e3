import { move, type Tree } from '../tree.js'

/** "In Kuala Lumpur", "according to Hakan Fidan": a preposition hung on one word of a name belongs to the whole name. */
export function mendNameCases(tree: Tree): boolean {
  let changed = false
  for (let index = 0; index < tree.heads.length; index++) {
    if (isTowards(tree, index)) {
      tree.labels[index] = 'case'
      tree.relations[index] = 'case'
      changed = true
    }
    if (tree.relations[index] !== 'case') continue
    const part = tree.heads[index] ?? -1
    const name = tree.heads[part] ?? -1
    if (index > Math.min(part, name) || !isName(tree, part) || !isName(tree, name) || !isPart(tree, part)) continue
    changed = move(tree, index, name, 'case') || changed
  }
  return changed
}

function isName(tree: Tree, index: number): boolean {
  return tree.tokens[index]?.upos === 'PROPN'
}

function isPart(tree: Tree, index: number): boolean {
  const relation = tree.relations[index]
  return relation === 'compound' || relation === 'flat' || tree.labels[index] === 'nmod:desc'
}

/** "Flew him to Britain", the "to" taken for one of an infinitive: names are not done. */
function isTowards(tree: Tree, index: number): boolean {
  const name = tree.heads[index] ?? -1
  return tree.words[index] === 'to' && tree.relations[index] === 'mark' && name > index && isName(tree, name)
}
