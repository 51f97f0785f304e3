import { isAgent } from '../agents.js'
import { isIng, isPastForm, isRelativePronoun } from '../forms.js'
import { isAttributing } from '../reporting.js'
import { dependent, dependentsOf, isNominal, isSetOff, leftmost, lemmaOf, move, type Tree } from '../tree.js'

/** A predicate has one subject; a preposition before it, or a second one, shows where the parser went wrong. */
export function mendSubjects(tree: Tree): boolean {
  let changed = false
  for (let head = 0; head < tree.heads.length; head++) {
    const subjects = dependentsOf(tree, head).filter(index => tree.relations[index] === 'nsubj')
    if (subjects.length > 1 && twoSubjects(tree, head, subjects)) changed = true
    for (const index of subjects)
      if (agentAsSubject(tree, head, index) || verbAsSubject(tree, head, index)) changed = true
    if (absolute(tree, head) || objectBefore(tree, head) || namelessSubject(tree, head) || saidToDo(tree, head))
      changed = true
    if (lentSubject(tree, head)) changed = true
  }
  return changed
}

/** "The ministers, meeting in Suva, urged": whoever stands before the commas is the subject of the verb behind them. */
function lentSubject(tree: Tree, verb: number): boolean {
  if (tree.tokens[verb]?.upos !== 'VERB' || tree.words[verb - 1] !== ',') return false
  const own = dependent(tree, verb, 'nsubj')
  const aside = dependentsOf(tree, verb).find(
    index =>
      index < verb &&
      /^(?:advcl|nsubj)$/.test(tree.relations[index] ?? '') &&
      tree.words[index]?.endsWith('ing') === true &&
      tree.words[index - 1] === ',',
  )
  if (aside === undefined || (own >= 0 && own !== aside)) return false
  const subject = dependent(tree, aside, 'nsubj')
  if (subject < 0 || subject > aside || leftmost(tree, verb) !== leftmost(tree, subject)) return false
  return move(tree, subject, verb, 'nsubj') && move(tree, aside, verb, 'advcl')
}

function twoSubjects(tree: Tree, head: number, subjects: readonly number[]): boolean {
  const [first = -1, second = -1] = subjects
  if (second > head || isRelativePronoun(tree.tokens[second]) || isRelativePronoun(tree.tokens[first])) return false
  // "The talks, Lavrov said, have failed": the first is the subject of what is said.
  const said = dependent(tree, head, 'ccomp')
  if (said > head && isAttributing(lemmaOf(tree, head)) && dependent(tree, said, 'nsubj') < 0) {
    move(tree, first, said, 'nsubj')
    return true
  }
  if (zeroRelative(tree, first, second, head) || objectOfRelative(tree, first, second)) return true
  if (!isSetOff(tree, leftmost(tree, second)) || dependent(tree, second, 'case') >= 0) return false
  // "Putin, Erdogan and Raisi met".
  if (!endsInComma(tree, second, head)) return move(tree, second, first, 'conj')
  // "Abiy and Tadesse, the heads of the delegations, held": the second says who the first are. A name says it better than
  // what stands before it, and both are kept: "two movements, the JEM and the SLM, met".
  return tree.tokens[second]?.upos !== 'PROPN' && move(tree, second, first, 'appos')
}

/** "The text the mediators circulated was rejected": the second, right behind the first, does what is said of the first. */
function zeroRelative(tree: Tree, first: number, second: number, head: number): boolean {
  if (leftmost(tree, second) !== first + 1 || !isNominal(tree.tokens[first])) return false
  const verb = dependent(tree, second, 'acl')
  if (verb < second || verb > head || !isPastForm(tree.tokens[verb])) return false
  move(tree, verb, first, 'acl:relcl')
  move(tree, second, verb, 'nsubj')
  return true
}

/** "The agreement that ended the war was signed": the second, right behind what is said of the first, is the object of that. */
function objectOfRelative(tree: Tree, first: number, second: number): boolean {
  const verb = leftmost(tree, second) - 1
  if (tree.relations[verb] !== 'acl' || tree.heads[verb] !== first || dependent(tree, verb, 'obj') >= 0) return false
  return move(tree, second, verb, 'obj')
}

/** Whether a comma stands between a phrase and the predicate behind it. */
function endsInComma(tree: Tree, phrase: number, head: number): boolean {
  for (let index = phrase + 1; index < head; index++) if (tree.words[index] === ',') return true
  return false
}

/** "The signing of the deal by the rebels was delayed": no subject has "by" before it. */
function agentAsSubject(tree: Tree, head: number, index: number): boolean {
  const mark = dependent(tree, index, 'case')
  if (mark < 0 || mark > index || tree.words[mark] !== 'by') return false
  const before = mark - 1
  const noun = nounEndingAt(tree, before, head)
  if (noun >= 0) move(tree, index, noun, 'nmod')
  else move(tree, index, head, 'obl:agent')
  return true
}

/** The argument of `head` whose words end right before, or -1. */
function nounEndingAt(tree: Tree, last: number, head: number): number {
  let index = last
  for (let steps = 0; steps < 12 && index >= 0; steps++) {
    const above = tree.heads[index] ?? -1
    if (above === head) return tree.tokens[index]?.upos === 'NOUN' ? index : -1
    index = above
  }
  return -1
}

/** "The prisoners held in Sevastopol were exchanged": the noun is the subject, the verb says which. */
function verbAsSubject(tree: Tree, head: number, index: number): boolean {
  const verb = tree.tokens[index]
  if (verb?.upos !== 'VERB' || !isPastForm(verb) || dependent(tree, index, 'aux') >= 0) return false
  const noun = dependent(tree, index, 'nsubj')
  if (noun < 0 || noun > index || !isNominal(tree.tokens[noun])) return false
  move(tree, noun, head, tree.labels[index] ?? 'nsubj')
  move(tree, index, noun, 'acl')
  return true
}

/** "helped both sides reach a truce": what stands before a bare verb without a subject is none of its objects. */
function objectBefore(tree: Tree, verb: number): boolean {
  if (tree.relations[verb] !== 'xcomp' && tree.relations[verb] !== 'ccomp') return false
  const object = dependent(tree, verb, 'obj')
  if (object < 0 || object > verb || dependent(tree, verb, 'nsubj') >= 0 || dependent(tree, verb, 'mark') >= 0)
    return false
  return isNominal(tree.tokens[object]) && tree.tokens[object]?.upos !== 'PRON' && move(tree, object, verb, 'nsubj')
}

const STRAY: ReadonlySet<string> = new Set(['advmod', 'dep', 'discourse', 'vocative'])

/** "Norway offered to host", the name hung as if it were an adverb: before a verb without a subject it is that. */
function namelessSubject(tree: Tree, verb: number): boolean {
  const name = verb - 1
  if (tree.tokens[name]?.upos !== 'PROPN' || tree.heads[name] !== verb || !STRAY.has(tree.relations[name] ?? ''))
    return false
  const token = tree.tokens[verb]
  if (token?.upos !== 'VERB' || token.features.verbForm !== 'Fin' || dependent(tree, verb, 'nsubj') >= 0) return false
  return dependent(tree, name, 'case') < 0 && isAgent(tree, name) && move(tree, name, verb, 'nsubj')
}

/** "Said President Moon would meet", the name taken for what is said: it is the subject of the verb behind it. */
function saidToDo(tree: Tree, verb: number): boolean {
  if (tree.relations[verb] !== 'ccomp' || tree.tokens[verb]?.upos !== 'VERB' || dependent(tree, verb, 'nsubj') >= 0)
    return false
  const said = tree.heads[verb] ?? -1
  const name = dependentsOf(tree, said).find(
    index => index > said && index < verb && isToldOf(tree, said, index, verb) && isNominal(tree.tokens[index]),
  )
  return name !== undefined && dependent(tree, name, 'case') < 0 && move(tree, name, verb, 'nsubj')
}

/** "Said its delegation had left": what is said is the leaving. */
function isToldOf(tree: Tree, said: number, index: number, verb: number): boolean {
  const relation = tree.relations[index]
  if (relation !== 'obj') return relation === 'ccomp'
  return /^(?:say|add|note)$/.test(lemmaOf(tree, said)) && dependent(tree, verb, 'aux') >= 0 && !isPassive(tree, verb)
}

function isPassive(tree: Tree, verb: number): boolean {
  return dependentsOf(tree, verb).some(index => tree.labels[index] === 'aux:pass')
}

/** "with both sides blaming each other": whoever stands between "with" and "-ing" does it, and is not who one was with. */
function absolute(tree: Tree, verb: number): boolean {
  const relation = tree.relations[verb]
  if (!isIng(tree.tokens[verb]) || (relation !== 'advcl' && relation !== 'acl' && relation !== 'xcomp')) return false
  if (dependent(tree, verb, 'nsubj') >= 0 || dependent(tree, verb, 'mark') >= 0) return false
  const above = tree.heads[verb] ?? -1
  const noun = relation === 'acl' ? above : obliqueBefore(tree, above, verb)
  const mark = dependent(tree, noun, 'case')
  if (mark < 0 || tree.words[mark] !== 'with' || tree.relations[noun] !== 'obl') return false
  if (relation === 'acl' && !isSetOff(tree, mark)) return false
  const governor = tree.heads[noun] ?? -1
  move(tree, verb, governor, 'advcl')
  move(tree, noun, verb, 'nsubj')
  return true
}

/** The oblique of `head` that ends right before the verb, or -1. */
function obliqueBefore(tree: Tree, head: number, verb: number): number {
  let index = verb - 1
  for (let steps = 0; steps < 6 && index >= 0; steps++) {
    const above = tree.heads[index] ?? -1
    if (above === head) return tree.relations[index] === 'obl' ? index : -1
    index = above
  }
  return -1
}
