import { isPastForm } from '../forms.js'
import { dependentsOf, isNominal, type Tree } from '../tree.js'

/**
 * "Peru proposed talks with Chile" read as "talks, proposed": a sentence without any finite verb whose root is a bare
 * noun behind a past form, with a name before it. The past form is its verb, the name its subject.
 */
export function mendParticipleRoots(tree: Tree): boolean {
  const root = tree.heads.indexOf(-1)
  if (tree.tokens[root]?.upos !== 'NOUN') return false
  const verb = dependentsOf(tree, root).find(
    below => tree.relations[below] === 'amod' && tree.tokens[below]?.upos === 'VERB',
  )
  const name = verb === undefined ? -1 : verb - 1
  if (verb === undefined || !isNominal(tree.tokens[name]) || tree.tokens.some(isFiniteVerb)) return false
  const top = topBefore(tree, name, verb)
  tree.heads[verb] = -1
  relabel(tree, verb, 'root')
  tree.heads[root] = verb
  relabel(tree, root, 'obj')
  tree.heads[top] = verb
  relabel(tree, top, 'nsubj')
  for (const below of dependentsOf(tree, root))
    if (below < verb && below !== top && tree.relations[below] !== 'amod') tree.heads[below] = top
    else if (tree.relations[below] === 'punct') tree.heads[below] = verb
  return true
}

function isFiniteVerb(token: Tree['tokens'][number]): boolean {
  return token.upos === 'AUX' || (token.upos === 'VERB' && token.features.verbForm === 'Fin')
}

/** The word of the name that the others before the verb hang on. */
function topBefore(tree: Tree, name: number, verb: number): number {
  let at = name
  for (let steps = 0; steps < 20; steps++) {
    const above = tree.heads[at] ?? -1
    if (above < 0 || above >= verb) break
    at = above
  }
  return at
}

function relabel(tree: Tree, index: number, label: string): void {
  tree.labels[index] = label
  tree.relations[index] = label
}

/**
 * "The delegation on Thursday called for talks" read as "the delegation, called …": a sentence without any finite verb
 * whose root is a name or noun with a past form hung on it and something behind that. The past form is its verb.
 */
export function mendHungParticiples(tree: Tree): boolean {
  const root = tree.heads.indexOf(-1)
  if (!isNominal(tree.tokens[root])) return false
  if (endsInVerb(tree, root)) return true
  // "The delegation on Thursday called": the day has no deeds of its own.
  const days = dependentsOf(tree, root).filter(below => below > root && WEEKDAYS.has(tree.words[below] ?? ''))
  const verb = [root, ...days]
    .flatMap(over => dependentsOf(tree, over))
    .find(
      below =>
        below > root &&
        tree.relations[below] === 'acl' &&
        tree.tokens[below]?.upos === 'VERB' &&
        /(?:ed|n|t|d)$/.test(tree.words[below] ?? '') &&
        tree.words[below + 1] !== 'by' &&
        tree.words[below - 1] !== ',' &&
        !dependentsOf(tree, below).some(one => tree.relations[one] === 'mark'),
    )
  if (verb === undefined || verb + 2 >= tree.tokens.length) return false
  if (tree.tokens.some((token, index) => index !== verb && isFiniteVerb(token))) return false
  tree.heads[verb] = -1
  relabel(tree, verb, 'root')
  tree.heads[root] = verb
  relabel(tree, root, 'nsubj')
  for (const day of days)
    if (day < verb) {
      tree.heads[day] = verb
      relabel(tree, day, 'obl')
    }
  for (const below of dependentsOf(tree, root)) {
    if (below === verb || below < verb) continue
    tree.heads[below] = verb
    if (!isNominal(tree.tokens[below])) continue
    const behind = dependentsOf(tree, below).some(one => tree.relations[one] === 'case')
    relabel(tree, below, behind ? 'obl' : 'obj')
  }
  return true
}

/** "Members of the League, including Chad and Niger, attended" read as "Niger, attended": what ends the sentence is its verb. */
function endsInVerb(tree: Tree, root: number): boolean {
  const last = tree.tokens.length - 1
  const verb = tree.tokens[last]?.upos === 'PUNCT' ? last - 1 : last
  if (verb <= root + 2 || tree.words[verb - 1] !== ',' || tree.relations[verb] !== 'acl') return false
  const token = tree.tokens[verb]
  if (token?.upos !== 'VERB' || !isPastForm(token)) return false
  if (tree.tokens.some((other, index) => index !== verb && isFiniteVerb(other))) return false
  tree.heads[verb] = -1
  relabel(tree, verb, 'root')
  tree.heads[root] = verb
  relabel(tree, root, 'nsubj')
  return true
}

const WEEKDAYS: ReadonlySet<string> = new Set([
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'today',
  'yesterday',
])

/**
 * "Rebels of the northern front shelled army positions" read as "rebels and shelled positions": a sentence without any
 * finite verb whose root is a noun, with a past form right behind a noun that describes a later one. The past form is its
 * verb, the later noun its object.
 */
export function mendDescribingVerbs(tree: Tree): boolean {
  const root = tree.heads.indexOf(-1)
  if (!isNominal(tree.tokens[root]) || tree.tokens.some(isFiniteVerb)) return false
  for (let verb = root + 1; verb < tree.tokens.length - 2; verb++) {
    const object = tree.heads[verb] ?? -1
    if (tree.relations[verb] !== 'amod' || tree.tokens[verb]?.upos !== 'VERB' || object < verb) continue
    if (!isNominal(tree.tokens[verb - 1]) || tree.heads[object] !== root || !isPastForm(tree.tokens[verb])) continue
    const place = tree.labels[object] ?? 'nmod'
    tree.heads[verb] = -1
    relabel(tree, verb, 'root')
    tree.heads[root] = verb
    relabel(tree, root, 'nsubj')
    tree.heads[object] = verb
    relabel(tree, object, 'obj')
    const before = dependentsOf(tree, object).filter(below => below < verb)
    const name = before.findLast(below => isNominal(tree.tokens[below])) ?? verb - 1
    for (const below of before) if (below !== name) tree.heads[below] = name
    if (before.includes(name)) {
      tree.heads[name] = root
      relabel(tree, name, place)
    }
    return true
  }
  return false
}
