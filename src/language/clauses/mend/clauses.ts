import { INTRANSITIVE } from '../antecedent.js'
import { isPastForm, isRelativePronoun } from '../forms.js'
import { isAttributing } from '../reporting.js'
import { dependent, dependentsOf, isNominal, isSetOff, lemmaOf, move, type Tree } from '../tree.js'

const CIRCUMSTANCES: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'after',
  'before',
  'while',
  'because',
  'although',
  'though',
  'when',
  'once',
  'since',
  'as',
  'whereas',
])
const TIMES: ReadonlySet<string> = new Set(['after', 'before', 'until', 'since', 'once'])
const INVERTED: ReadonlySet<string> = new Set(['should', 'had', 'were'])

/** Clauses hung on the wrong side of one another. */
export function mendClauses(tree: Tree): boolean {
  let changed = false
  for (let index = 0; index < tree.heads.length; index++) {
    if (tree.tokens[index]?.upos === 'NOUN' && infinitiveAsNoun(tree, index)) changed = true
    if (tree.tokens[index]?.upos !== 'VERB') continue
    if (RULES.some(rule => rule(tree, index))) changed = true
  }
  return changed
}

const RULES = [contentOfTelling, afterTheyCollapsed, subjectBefore, nounOnTop, joinedToArgument, subordinateAbove]

// What hangs on nouns alone: "referring to willingness of the army" has no infinitive.
const OF_NOUNS: ReadonlySet<string> = new Set(['det', 'nmod', 'amod', 'compound', 'acl', 'conj', 'nummod'])

/** "declined to comment": behind the "to" of an infinitive stands a verb, whatever it was taken for. */
function infinitiveAsNoun(tree: Tree, index: number): boolean {
  const to = index - 1
  if (tree.words[to] !== 'to' || tree.tokens[to]?.upos !== 'PART' || tree.heads[to] !== index) return false
  const head = tree.heads[index] ?? -1
  const above = tree.tokens[head]?.upos
  if (dependentsOf(tree, index).some(below => OF_NOUNS.has(tree.relations[below] ?? ''))) return false
  if (head > index || (above !== 'VERB' && above !== 'NOUN')) return false
  move(tree, to, index, 'mark')
  return move(tree, index, head, above === 'NOUN' ? 'acl' : 'xcomp')
}

/** "met the envoy, rejected his plan and left", the last joined to the plan: it is joined to what was done with that. */
function joinedToArgument(tree: Tree, verb: number): boolean {
  if (tree.labels[verb] !== 'conj' || !isFiniteVerb(tree, verb)) return false
  const noun = tree.heads[verb] ?? -1
  const above = tree.heads[noun] ?? -1
  if (!isNominal(tree.tokens[noun]) || tree.tokens[above]?.upos !== 'VERB' || dependent(tree, noun, 'cop') >= 0)
    return false
  return ['obj', 'obl'].includes(tree.relations[noun] ?? '') && noun < verb && move(tree, verb, above, 'conj')
}

/** "told reporters that both sides would meet", hung on the reporters. */
function contentOfTelling(tree: Tree, verb: number): boolean {
  if (tree.relations[verb] !== 'acl') return false
  const noun = tree.heads[verb] ?? -1
  const telling = tree.heads[noun] ?? -1
  const relation = tree.relations[noun]
  if ((relation !== 'iobj' && relation !== 'obj') || !isAttributing(lemmaOf(tree, telling))) return false
  const that = dependentsOf(tree, verb).find(index => index < verb && tree.words[index] === 'that')
  if (that === undefined || tree.tokens[that]?.upos === 'PRON' || dependent(tree, verb, 'nsubj') < 0) return false
  move(tree, verb, telling, 'ccomp')
  move(tree, that, verb, 'mark')
  return true
}

/** "attacked after the talks collapsed", taken for "after the talks" that were collapsed. */
function afterTheyCollapsed(tree: Tree, verb: number): boolean {
  if (tree.relations[verb] !== 'acl' || !isPastForm(tree.tokens[verb]) || !INTRANSITIVE.has(lemmaOf(tree, verb)))
    return false
  const noun = tree.heads[verb] ?? -1
  const mark = dependent(tree, noun, 'case')
  const above = tree.heads[noun] ?? -1
  if (mark < 0 || !TIMES.has(tree.words[mark] ?? '') || above < 0 || tree.relations[noun] !== 'obl') return false
  if (dependentsOf(tree, verb).some(index => index < verb && tree.relations[index] !== 'advmod')) return false
  move(tree, verb, above, 'advcl')
  move(tree, noun, verb, 'nsubj')
  move(tree, mark, verb, 'mark')
  return true
}

/** "saying the corridor had been closed": a noun right before a clause without a subject, hung beside it, is its subject. */
function subjectBefore(tree: Tree, verb: number): boolean {
  const relation = tree.relations[verb]
  if (
    (relation !== 'ccomp' && relation !== 'advcl') ||
    !isFiniteVerb(tree, verb) ||
    dependent(tree, verb, 'nsubj') >= 0
  )
    return false
  const first = dependentsOf(tree, verb).find(index => index > verb || tree.relations[index] !== 'mark') ?? verb
  const noun = Math.min(first, verb) - 1
  if (!isNominal(tree.tokens[noun]) || tree.heads[noun] !== tree.heads[verb] || dependent(tree, noun, 'case') >= 0)
    return false
  if (tree.relations[noun] !== 'obj' && tree.relations[noun] !== 'obl') return false
  return move(tree, noun, verb, dependent(tree, verb, 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj')
}

function isFiniteVerb(tree: Tree, verb: number): boolean {
  return dependent(tree, verb, 'aux') >= 0 || tree.tokens[verb]?.features.verbForm === 'Fin'
}

const BELOW_NOUN: ReadonlySet<string> = new Set(['conj', 'acl', 'xcomp', 'parataxis', 'dep'])

/** "Talks between A and B collapsed", the noun on top: a finite verb below it without a subject is the main one. */
function nounOnTop(tree: Tree, verb: number): boolean {
  const relation = tree.relations[verb] ?? ''
  const whole = isFiniteVerb(tree, verb) || (isPastForm(tree.tokens[verb]) && dependent(tree, verb, 'obj') >= 0)
  if (!BELOW_NOUN.has(relation) || !whole) return false
  if (relation === 'acl' && (tree.labels[verb] === 'acl:relcl' || dependent(tree, verb, 'aux') < 0)) return false
  const noun = relation === 'xcomp' ? nounOver(tree, verb) : (tree.heads[verb] ?? -1)
  if (noun < 0 || noun > verb || (tree.heads[noun] ?? -1) >= 0 || !isNominal(tree.tokens[noun])) return false
  const joins = dependentsOf(tree, verb).some(
    index =>
      (index < verb && ['nsubj', 'cc', 'mark', 'expl', 'csubj'].includes(tree.relations[index] ?? '')) ||
      isRelativePronoun(tree.tokens[index]),
  )
  if (joins || dependent(tree, noun, 'cop') >= 0) return false
  if (!move(tree, verb, -1, tree.labels[noun] ?? 'root')) return false
  return move(tree, noun, verb, dependent(tree, verb, 'aux:pass') >= 0 ? 'nsubj:pass' : 'nsubj')
}

/** The noun a verb hangs under by way of a clause of its own: "Kyiv's refusal to meet the envoy irritated". */
function nounOver(tree: Tree, verb: number): number {
  const clause = tree.heads[verb] ?? -1
  return tree.relations[clause] === 'acl' ? (tree.heads[clause] ?? -1) : -1
}

/** "Although they met, the leaders did not shake hands", the first half on top: the second is the main clause. */
function subordinateAbove(tree: Tree, verb: number): boolean {
  const opening = dependentsOf(tree, verb).find(index => tree.relations[index] !== 'punct') ?? -1
  if (opening < 0 || opening > verb || !opens(tree, verb, opening)) return false
  const main = dependentsOf(tree, verb).find(
    index =>
      index > verb &&
      ['ccomp', 'conj', 'parataxis'].includes(tree.relations[index] ?? '') &&
      dependent(tree, index, 'cc') < 0 &&
      dependent(tree, index, 'mark') < 0 &&
      dependent(tree, index, 'nsubj') >= 0,
  )
  if (main === undefined || isAttributing(lemmaOf(tree, main)) || !commaBetween(tree, verb, main)) return false
  const above = tree.heads[verb] ?? -1
  if (above >= 0) return false
  move(tree, main, above, tree.labels[verb] ?? 'root')
  move(tree, verb, main, 'advcl')
  return true
}

function opens(tree: Tree, verb: number, opening: number): boolean {
  const word = tree.words[opening] ?? ''
  if (tree.relations[opening] === 'mark') return CIRCUMSTANCES.has(word)
  return tree.relations[opening] === 'aux' && INVERTED.has(word) && dependent(tree, verb, 'nsubj') > opening
}

function commaBetween(tree: Tree, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (tree.words[index] === ',') return true
  return isSetOff(tree, to)
}
