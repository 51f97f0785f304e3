import { dependent, dependentsOf, move, type Tree } from '../tree.js'

/**
 * The grammar of headlines: "Lula to meet Milei" (where there is no other verb, the name is who is to do it), "Lula
 * cancels visit" (a name hung on a verb does it), "Japan, China hold talks" (a comma for "and").
 */
export function mendHeadlines(tree: Tree): boolean {
  let changed = mendInfinitive(tree)
  for (let index = 0; index < tree.heads.length; index++) {
    const head = tree.heads[index] ?? -1
    if (!isName(tree, index) || head <= index - 3) continue
    const label = tree.relations[index]
    if (label === 'compound' && head === index + 1 && isVerb(tree, head) && dependent(tree, head, 'nsubj') < 0)
      changed = move(tree, index, head, 'nsubj') || changed
    else if (label === 'appos' && head === index - 2 && isListed(tree, index, head))
      changed = move(tree, index, head, 'conj') || changed
  }
  return changed
}

function mendInfinitive(tree: Tree): boolean {
  const verb = tree.relations.indexOf('acl')
  const mark = verb < 0 ? -1 : dependent(tree, verb, 'mark')
  if (mark < 1 || tree.words[mark] !== 'to' || !isVerb(tree, verb)) return false
  const names = namesOver(tree, verb)
  const [root] = names.slice(-1)
  if (root === undefined || root > mark || tree.heads[root] !== -1) return false
  if (!move(tree, verb, -1, 'root') || !move(tree, root, verb, 'nsubj')) return false
  for (const name of names.slice(0, -1)) move(tree, name, root, 'conj')
  for (const index of dependentsOf(tree, root)) if (index > mark && index !== verb) move(tree, index, verb, 'obl')
  return true
}

/** The name a verb hangs on and those that one is joined to, up to the root; none where one is no name. */
function namesOver(tree: Tree, verb: number): readonly number[] {
  const names: number[] = []
  let at = tree.heads[verb] ?? -1
  for (let steps = 0; at >= 0 && steps < 8; steps++) {
    if (!isName(tree, at) || at > verb || !/^(?:appos|conj|root)$/.test(tree.relations[at] ?? '')) return []
    names.push(at)
    at = tree.heads[at] ?? -1
  }
  return names
}

/** Two bare names and a comma between, with the verb right behind: an apposition would have a second comma. */
function isListed(tree: Tree, index: number, head: number): boolean {
  const verb = tree.heads[head] ?? -1
  return isName(tree, head) && verb === index + 1 && isVerb(tree, verb) && tree.relations[head] === 'nsubj'
}

function isName(tree: Tree, index: number): boolean {
  return tree.tokens[index]?.upos === 'PROPN'
}

function isVerb(tree: Tree, index: number): boolean {
  return tree.tokens[index]?.upos === 'VERB'
}
