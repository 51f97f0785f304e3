import { INTRANSITIVE } from '../antecedent.js'
import { isPastForm } from '../forms.js'
import { isAttributing } from '../reporting.js'
import { dependent, dependentsOf, isSetOff, lemmaOf, move, type Tree } from '../tree.js'

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
    const upos = tree.tokens[index]?.upos
    if (upos !== 'VERB') continue
    if (contentOfTelling(tree, index) || afterTheyCollapsed(tree, index) || subordinateAbove(tree, index))
      changed = true
  }
  return changed
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
