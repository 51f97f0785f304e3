import { isPastForm, isRelativePronoun } from '../forms.js'
import { dependent, dependentsOf, isNominal, isSetOff, leftmost, lemmaOf, move, type Tree } from '../tree.js'

/** Relative clauses hung as main ones, or on the wrong word. */
export function mendRelatives(tree: Tree): boolean {
  let changed = false
  for (let verb = 0; verb < tree.heads.length; verb++) {
    if (tree.tokens[verb]?.upos !== 'VERB') continue
    if (saidOfPlace(tree, verb) || saidOfMeeting(tree, verb)) changed = true
    const pronoun = dependentsOf(tree, verb).find(index => isRelativePronoun(tree.tokens[index])) ?? -1
    if (pronoun < 0 || pronoun > verb) continue
    if (nounInside(tree, verb, pronoun) || strayRelative(tree, verb, pronoun) || ofPeople(tree, verb, pronoun))
      changed = true
  }
  return changed
}

/**
 * "Cuba, which hosted the talks, urged", "the envoy who met the rebels has resigned": the noun before the pronoun belongs to
 * the main verb, whether that stands above the relative clause or below it.
 */
function nounInside(tree: Tree, verb: number, pronoun: number): boolean {
  const noun = nounBefore(tree, verb, pronoun)
  if (noun < 0) return false
  const above = tree.heads[verb] ?? -1
  if (above > verb) return tree.tokens[above]?.upos === 'VERB' && goUnder(tree, verb, noun, above)
  const main = mainBelow(tree, verb)
  if (main < 0) return false
  const stolen = dependentsOf(tree, main).find(
    index => tree.relations[index] === 'nsubj' && index > verb && index < main,
  )
  if (!move(tree, main, above, tree.labels[verb] ?? 'root')) return false
  if (stolen !== undefined) move(tree, stolen, verb, 'obj')
  return goUnder(tree, verb, noun, main)
}

/** "Talks in Doha mediated by Qatar": a town is not mediated, what was held there is. */
function saidOfPlace(tree: Tree, verb: number): boolean {
  const place = tree.heads[verb] ?? -1
  const noun = tree.heads[place] ?? -1
  if (tree.relations[verb] !== 'acl' || tree.words[verb + 1] !== 'by' || !isPastForm(tree.tokens[verb])) return false
  if (tree.tokens[place]?.upos !== 'PROPN' || tree.relations[place] !== 'nmod' || !isIn(tree, place)) return false
  return noun >= 0 && noun < place && tree.tokens[noun]?.upos === 'NOUN' && move(tree, verb, noun, 'acl')
}

const GATHERING: ReadonlySet<string> = new Set([
  'gathering',
  'bringing',
  'uniting',
  'grouping',
  'involving',
  'including',
])

/** "Held a conference gathering Peru and Chile": right behind the noun, it is the conference that gathers. */
function saidOfMeeting(tree: Tree, verb: number): boolean {
  const noun = verb - 1
  if (tree.relations[verb] !== 'advcl' || !GATHERING.has(tree.words[verb] ?? '')) return false
  return tree.tokens[noun]?.upos === 'NOUN' && tree.relations[noun] === 'obj' && move(tree, verb, noun, 'acl')
}

function isIn(tree: Tree, place: number): boolean {
  return dependentsOf(tree, place).some(
    index => tree.relations[index] === 'case' && (tree.words[index] === 'in' || tree.words[index] === 'at'),
  )
}

function nounBefore(tree: Tree, verb: number, pronoun: number): number {
  let found = -1
  for (const index of dependentsOf(tree, verb)) {
    if (index >= pronoun) break
    const relation = tree.relations[index]
    const fits = relation === 'nsubj' || (relation === 'obl' && dependent(tree, index, 'case') < 0)
    if (fits && isNominal(tree.tokens[index])) found = index
  }
  return found
}

const MAIN: ReadonlySet<string> = new Set(['acl', 'advcl', 'parataxis', 'conj', 'ccomp'])

/** A finite verb behind the relative clause, hung below it without a word that would join it. */
function mainBelow(tree: Tree, verb: number): number {
  const candidates = dependentsOf(tree, verb).flatMap(index =>
    index > verb ? [index, ...dependentsOf(tree, index)] : [],
  )
  const main = candidates.find(
    index =>
      tree.tokens[index]?.upos === 'VERB' &&
      MAIN.has(tree.relations[index] ?? '') &&
      (dependent(tree, index, 'aux') >= 0 ||
        isPastForm(tree.tokens[index]) ||
        tree.tokens[index]?.features.tense === 'Pres') &&
      !dependentsOf(tree, index).some(
        below =>
          tree.relations[below] === 'cc' ||
          tree.relations[below] === 'mark' ||
          (isRelativePronoun(tree.tokens[below]) && below < index),
      ),
  )
  return main ?? -1
}

function goUnder(tree: Tree, verb: number, noun: number, main: number): boolean {
  const passive = dependent(tree, main, 'aux:pass') >= 0
  if (dependentsOf(tree, main).some(index => tree.relations[index] === 'nsubj' && tree.heads[index] === main))
    return false
  if (!move(tree, noun, main, passive ? 'nsubj:pass' : 'nsubj')) return false
  return move(tree, verb, noun, 'acl:relcl')
}

/** ", whom he accuses", hung on the verb as if it were joined to it: it says more about the noun before the comma. */
function strayRelative(tree: Tree, verb: number, pronoun: number): boolean {
  const relation = tree.relations[verb]
  if (relation !== 'conj' && relation !== 'advcl' && relation !== 'parataxis') return false
  const first = leftmost(tree, pronoun)
  if (first < 2 || !isSetOff(tree, first) || dependentsOf(tree, verb).some(index => index < first - 1)) return false
  const noun = nameAt(tree, first - 2)
  if (noun < 0 || !hangsUnder(tree, noun, tree.heads[verb] ?? -1)) return false
  return move(tree, verb, noun, 'acl:relcl')
}

const PEOPLE: ReadonlySet<string> = new Set(
  `member head leader chief official spokesman spokeswoman spokesperson representative commander minister president
  ambassador envoy son daughter wife brother adviser director`.split(/\s+/),
)

/** "a member of the delegation, who asked": no delegation is a "who" beside a person. */
function ofPeople(tree: Tree, verb: number, pronoun: number): boolean {
  const noun = tree.heads[verb] ?? -1
  const person = tree.heads[noun] ?? -1
  if (tree.relations[verb] !== 'acl' || tree.words[pronoun] !== 'who' || tree.relations[noun] !== 'nmod') return false
  if (tree.tokens[noun]?.features.number === 'Plur' || !PEOPLE.has(lemmaOf(tree, person))) return false
  return tree.tokens[noun]?.upos !== 'PROPN' && move(tree, verb, person, 'acl:relcl')
}

/** The head of the name or compound a word belongs to, or -1. */
function nameAt(tree: Tree, index: number): number {
  let at = index
  for (let steps = 0; steps < 12; steps++) {
    if (tree.relations[at] !== 'flat' && tree.relations[at] !== 'compound') break
    at = tree.heads[at] ?? -1
  }
  return isNominal(tree.tokens[at]) ? at : -1
}

function hangsUnder(tree: Tree, index: number, head: number): boolean {
  let at = index
  for (let steps = 0; steps < 12 && at >= 0; steps++) {
    at = tree.heads[at] ?? -1
    if (at === head) return true
  }
  return false
}
