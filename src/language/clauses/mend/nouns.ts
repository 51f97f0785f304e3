import { isAttitude, takesInfinitive } from '../attitudes.js'
import { isObjectControl } from '../control.js'
import { isIng, isPastForm } from '../forms.js'
import { dependent, dependentsOf, lemmaOf, move, type Tree } from '../tree.js'

// Verbs that say of their object what it did: "accused its rivals of violating the truce".
const HOLDING_AGAINST: ReadonlySet<string> = new Set(
  'accuse suspect blame criticise criticize condemn praise thank stop prevent bar charge convict deter discourage ban'.split(
    ' ',
  ),
)
const OF: ReadonlySet<string> = new Set(['of', 'for', 'from'])

/** Clauses hung on a noun that are the verb's, and the other way round. */
export function mendNouns(tree: Tree): boolean {
  let changed = false
  for (let verb = 0; verb < tree.heads.length; verb++) {
    const relation = tree.relations[verb]
    if (relation === 'acl' && (deedOfObject(tree, verb) || infinitiveOfVerb(tree, verb))) changed = true
    else if (relation === 'advcl' && (infinitiveOfNoun(tree, verb) || participleOfNoun(tree, verb))) changed = true
  }
  return changed
}

/** "accused its rivals of violating", hung on the rivals. */
function deedOfObject(tree: Tree, verb: number): boolean {
  const noun = tree.heads[verb] ?? -1
  const above = tree.heads[noun] ?? -1
  if (tree.relations[noun] !== 'obj' || !HOLDING_AGAINST.has(lemmaOf(tree, above)) || !isIng(tree.tokens[verb]))
    return false
  const mark = dependent(tree, verb, 'mark')
  return mark >= 0 && mark < verb && OF.has(tree.words[mark] ?? '') && move(tree, verb, above, 'advcl')
}

/** "obliges both parties to exchange prisoners", hung on the parties. */
function infinitiveOfVerb(tree: Tree, verb: number): boolean {
  const noun = tree.heads[verb] ?? -1
  const above = tree.heads[noun] ?? -1
  if (tree.relations[noun] !== 'obj' || noun < above || isAttitude(lemmaOf(tree, noun))) return false
  if (tree.words[dependent(tree, verb, 'mark')] !== 'to' || !isObjectControl(lemmaOf(tree, above))) return false
  return tree.tokens[above]?.upos === 'VERB' && !isLight(lemmaOf(tree, above)) && move(tree, verb, above, 'xcomp')
}

// "have the right to", "get a chance to", "see a reason to": the noun's own.
function isLight(lemma: string): boolean {
  return ['have', 'make', 'get', 'see', 'keep', 'want', 'let', 'hear', 'watch'].includes(lemma)
}

/** "welcomed the offer by Juba to mediate", hung on the welcoming: the offer is to mediate. */
function infinitiveOfNoun(tree: Tree, verb: number): boolean {
  const above = tree.heads[verb] ?? -1
  if (tree.words[dependent(tree, verb, 'mark')] !== 'to' || tree.tokens[above]?.upos !== 'VERB') return false
  const object = dependent(tree, above, 'obj')
  if (object < 0 || object < above || object > verb || !takesInfinitive(lemmaOf(tree, object))) return false
  return move(tree, verb, object, 'acl')
}

/** "Under the deal, brokered by Turkey, Russia agreed", hung on the agreeing: the deal was brokered. */
function participleOfNoun(tree: Tree, verb: number): boolean {
  const above = tree.heads[verb] ?? -1
  const noun = verb - 2
  if (above < verb || tree.words[verb - 1] !== ',' || tree.tokens[noun]?.upos !== 'NOUN') return false
  if (!isPastForm(tree.tokens[verb]) || tree.heads[noun] !== above || tree.relations[noun] !== 'obl') return false
  if (dependentsOf(tree, verb).some(index => ['nsubj', 'aux', 'mark'].includes(tree.relations[index] ?? '')))
    return false
  return move(tree, verb, noun, 'acl')
}
