import type { Phrase } from '../../model/index.js'
import { becomePassive } from './agents.js'
import { isAttitude } from './attitudes.js'
import type { Draft } from './draft.js'
import { isPastForm, isRelativePronoun } from './forms.js'
import { phraseAt, phrasesAt } from './phrases.js'
import { dependent, dependentsOf, isNominal, lemmaOf, type Tree } from './tree.js'

const DITRANSITIVE: ReadonlySet<string> = new Set('give send offer grant award show tell deny promise hand'.split(' '))
// "the day they met", "the way they spoke": such a noun is no object.
const CIRCUMSTANCES: ReadonlySet<string> = new Set(
  'day week month year time moment date hour night morning evening way reason place point'.split(' '),
)

// Verbs that take no object, so that their past form is never a passive: "after the talks collapsed".
export const INTRANSITIVE: ReadonlySet<string> = new Set(
  'arrive collapse come depart die disappear emerge erupt escape expire fail fall go happen last occur persist proceed remain resign retreat return sit stay stall talk travel vanish vote wait'.split(
    ' ',
  ),
)

/** What the noun before a relative clause is to it: "the talks that ended", "the deal signed by both", "Doha, where they met". */
export function antecedent(tree: Tree, draft: Draft): void {
  const { head } = draft
  const noun = tree.heads[head] ?? -1
  if (tree.relations[head] !== 'acl' || !isNominal(tree.tokens[noun])) return
  const phrase = phraseAt(tree, noun)
  if (replaceRelative(tree, draft, phrase) || isContent(tree, draft)) return
  if (tree.labels[head] === 'acl:relcl' || draft.auxiliary || (draft.subjects.length > 0 && !draft.passive))
    fullRelative(tree, draft, phrase)
  else if (isFirstTo(tree, noun, head)) draft.subjects.push(phrase)
  // "rhetoric about curtailing immigration": behind a preposition or "to" the noun does nothing.
  else if (tree.tokens[head]?.features.verbForm !== 'Inf' && dependent(tree, head, 'mark') < 0)
    reducedRelative(tree, draft, phrase)
}

/** Puts the noun where "who", "which" or "that" stands. */
function replaceRelative(tree: Tree, draft: Draft, phrase: Phrase): boolean {
  const isRelative = ({ head }: Phrase) => isRelativePronoun(tree.tokens[head])
  for (const slot of [draft.subjects, draft.objects, draft.indirectObjects]) {
    const at = slot.findIndex(isRelative)
    if (at < 0) continue
    slot[at] = phrase
    return true
  }
  const at = draft.obliques.findIndex(oblique => isRelative(oblique.phrase))
  const oblique = draft.obliques[at]
  if (!oblique) return false
  draft.obliques[at] = { ...oblique, phrase }
  return true
}

/** "the claim that they met": the clause says what the noun is, and the noun is no part of it. */
function isContent(tree: Tree, draft: Draft): boolean {
  return (
    tree.labels[draft.head] !== 'acl:relcl' &&
    draft.subjects.length > 0 &&
    tree.words[dependent(tree, draft.head, 'mark')] === 'that'
  )
}

const RANKS: ReadonlySet<string> = new Set('first second third next last only latest'.split(' '))

/** "The first country to recognise the government": the noun does it. */
function isFirstTo(tree: Tree, noun: number, verb: number): boolean {
  if (tree.words[dependent(tree, verb, 'mark')] !== 'to' || dependent(tree, verb, 'nsubj') >= 0) return false
  if (isAttitude(lemmaOf(tree, noun))) return false
  return dependentsOf(tree, noun).some(index => index < noun && RANKS.has(tree.words[index] ?? ''))
}

function fullRelative(tree: Tree, draft: Draft, phrase: Phrase): void {
  const surface = draft.passive ? draft.objects : draft.subjects
  const where = dependentsOf(tree, draft.head).some(index => tree.words[index] === 'where')
  if (where) draft.obliques.push({ preposition: 'in', phrase })
  else if (surface.length === 0) surface.push(phrase)
  else if (
    !draft.passive &&
    draft.kind === 'verb' &&
    draft.objects.length === 0 &&
    !INTRANSITIVE.has(draft.lemma) &&
    !CIRCUMSTANCES.has(lemmaOf(tree, phrase.head))
  )
    draft.objects.push(phrase)
}

/** "The ministers of Fiji and Samoa, called for a truce", taken for one phrase: who calls for something is not called. */
function isActive({ lemma, obliques }: Draft): boolean {
  return INTRANSITIVE.has(lemma) || (lemma === 'call' && /^(?:for|on|upon)$/.test(obliques[0]?.preposition ?? ''))
}

/** Without a pronoun: "-ing" is active, a past form passive, but where it has an object or never takes one. */
function reducedRelative(tree: Tree, draft: Draft, phrase: Phrase): void {
  const ownObject = draft.objects.length > 0 && !DITRANSITIVE.has(draft.lemma)
  const past = draft.passive || isPastForm(tree.tokens[draft.head])
  const agent = draft.subjects.length > 0 || draft.obliques.some(({ preposition }) => preposition === 'by')
  if (past) draft.tense = 'past'
  if (past && draft.kind === 'verb' && (agent || (!ownObject && !isActive(draft)))) {
    becomePassive(tree, draft)
    if (draft.objects.length === 0) draft.objects.push(phrase)
    else draft.indirectObjects.push(phrase)
    return
  }
  draft.passive = false
  // "The army and the rebels accused each other", taken for one phrase: all of them did.
  const first = tree.relations[phrase.head] === 'conj' && past ? (tree.heads[phrase.head] ?? phrase.head) : phrase.head
  draft.subjects.push(...(past ? phrasesAt(tree, first) : [phrase]))
}
