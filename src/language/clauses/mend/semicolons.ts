import { dependentsOf, move, type Tree } from '../tree.js'

const INSIDE: ReadonlySet<string> = new Set(['ccomp', 'advcl', 'xcomp', 'acl', 'conj', 'dep'])

/**
 * "Chile demanded that Peru pay; Bolivia denied …" with the second taken for what is demanded: a clause with a subject of
 * its own that a semicolon opens stands beside the sentence's main one, and is no part of it.
 */
export function mendSemicolons(tree: Tree): boolean {
  let changed = false
  let at = tree.words.indexOf(';')
  for (; at > 0; at = tree.words.indexOf(';', at + 1)) {
    const verb = clauseBehind(tree, at)
    const root = topBefore(tree, at)
    if (verb >= 0 && root >= 0 && move(tree, verb, root, 'parataxis')) changed = true
  }
  return changed
}

/** The verb whose words begin right behind a semicolon, hung inside what stands before it; -1 where there is none. */
function clauseBehind(tree: Tree, semicolon: number): number {
  for (let verb = semicolon + 1; verb < tree.heads.length; verb++) {
    const head = tree.heads[verb] ?? -1
    if (tree.words[verb] === ';') return -1
    if (head < 0 || head > semicolon || !INSIDE.has(tree.relations[verb] ?? '')) continue
    const below = dependentsOf(tree, verb)
    const opens = below.every(index => index >= semicolon)
    return opens && below.some(index => index > semicolon && tree.relations[index] === 'nsubj') ? verb : -1
  }
  return -1
}

/** The main verb of what stands before a semicolon. */
function topBefore(tree: Tree, semicolon: number): number {
  for (let index = 0; index < semicolon; index++) {
    const head = tree.heads[index] ?? -1
    if (head < 0) return index
  }
  return -1
}
