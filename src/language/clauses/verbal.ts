import type { Token } from '../../model/index.js'
import type { Draft } from './draft.js'
import { dependents, isNominal, phraseAt, phrasesAt, prepositionOf, relation, type Tree } from './tree.js'

const MODALS = new Set([
  'may',
  'might',
  'can',
  'could',
  'will',
  'would',
  'shall',
  'should',
  'must',
  'wo',
  "'ll",
  "'d",
  '’ll',
])
const FUTURE = new Set(['will', 'shall', 'wo', "'ll", '’ll'])
const NEGATIVE = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'no longer', 'hardly', 'nobody', 'none'])

/** The clause of a verb, or of an adjective or noun behind a copula, with what stands directly under it. */
export function verbalDraft(tree: Tree, head: number): Draft | null {
  const token = tree.tokens[head]
  if (!token) return null
  const copula = dependents(tree, head, 'cop')
  const verb = token.upos === 'VERB' || (token.upos === 'AUX' && relation(token) !== 'aux' && relation(token) !== 'cop')
  if (!verb && copula.length === 0 && !(token.upos === 'ADJ' && ['xcomp', 'advcl', 'acl'].includes(relation(token))))
    return null
  const draft: Draft = {
    kind: verb ? 'verb' : token.upos === 'ADJ' ? 'adjective' : 'noun',
    head,
    lemma: token.lemma.toLowerCase(),
    particle: null,
    light: verb ? null : 'be',
    subjects: [],
    objects: [],
    indirectObjects: [],
    obliques: [],
    passive: false,
    negation: null,
    modal: null,
    tense: null,
    aspect: null,
    governor: null,
    words: [],
  }
  readAuxiliaries(tree, token, draft, copula)
  readArguments(tree, head, draft)
  return draft
}

function readAuxiliaries(tree: Tree, verb: Token, draft: Draft, copula: readonly number[]): void {
  let finite: Token = verb
  for (const index of [...copula, ...dependents(tree, draft.head, 'aux')]) {
    const aux = tree.tokens[index]
    if (!aux) continue
    draft.words.push(aux)
    const form = aux.text.toLowerCase()
    if (aux.deprel === 'aux:pass') draft.passive = true
    if (MODALS.has(form)) draft.modal = form === 'wo' || form.endsWith('ll') ? 'will' : form
    else if (aux.lemma === 'have' || ['have', 'has', 'had', "'ve", '’ve'].includes(form)) draft.aspect = 'perfect'
    else if (isBe(aux) && aux.deprel === 'aux' && verb.features.verbForm !== 'Inf') draft.aspect ??= 'progressive'
    if (aux.start < finite.start) finite = aux
  }
  if (verb.features.voice === 'Pass') draft.passive = true
  if (isBe(finite) && finite !== verb && verb.features.verbForm === 'Inf') draft.modal ??= 'be to'
  draft.tense =
    draft.modal && (FUTURE.has(draft.modal) || draft.modal === 'be to')
      ? 'future'
      : finite.features.tense === 'Past' || (finite === verb && verb.features.verbForm === 'Part' && draft.passive)
        ? 'past'
        : finite.features.tense === 'Pres'
          ? 'present'
          : null
  if (draft.aspect === 'perfect' && !draft.modal) draft.tense = 'past'
}

function isBe(token: Token): boolean {
  return (
    token.lemma === 'be' || ['is', 'are', 'was', 'were', 'am', 'be', 'been', 'being'].includes(token.text.toLowerCase())
  )
}

function readArguments(tree: Tree, head: number, draft: Draft): void {
  for (const index of tree.below[head] ?? []) {
    const token = tree.tokens[index]
    if (!token) continue
    const rel = relation(token)
    if (token.deprel === 'nsubj:pass') {
      draft.passive = true
      draft.objects.push(...phrasesAt(tree, index))
      negatedBy(tree, index, draft)
    } else if (rel === 'nsubj') {
      draft.subjects.push(...phrasesAt(tree, index))
      negatedBy(tree, index, draft)
    } else if (rel === 'obj') {
      draft.objects.push(...phrasesAt(tree, index))
      negatedBy(tree, index, draft)
    } else if (rel === 'iobj') draft.indirectObjects.push(...phrasesAt(tree, index))
    else if (rel === 'obl') readOblique(tree, index, draft)
    else if (rel === 'compound' && token.deprel === 'compound:prt') {
      draft.particle = token.text.toLowerCase()
      draft.words.push(token)
    } else if (rel === 'advmod' && NEGATIVE.has(token.lemma.toLowerCase())) draft.negation = token
    else if (rel === 'advmod' && NEGATIVE.has(token.text.toLowerCase())) draft.negation = token
    else if (rel === 'cc:preconj' && NEGATIVE.has(token.text.toLowerCase())) draft.negation = token
  }
}

/** "No agreement was reached", "neither side came": the negation sits on an argument. */
function negatedBy(tree: Tree, argument: number, draft: Draft): void {
  for (const index of dependents(tree, argument, 'det', 'cc:preconj', 'advmod')) {
    const word = tree.tokens[index]
    if (word && ['no', 'neither', 'not'].includes(word.text.toLowerCase())) draft.negation = word
  }
  const token = tree.tokens[argument]
  if (token && ['nobody', 'none', 'nothing', 'neither'].includes(token.text.toLowerCase())) draft.negation = token
}

function readOblique(tree: Tree, index: number, draft: Draft): void {
  const preposition = prepositionOf(tree, index)
  const token = tree.tokens[index]
  if (!token || !isNominal(token)) return
  if (preposition === 'by' && (draft.passive || token.deprel === 'obl:agent')) {
    draft.subjects.push(...phrasesAt(tree, index))
    return
  }
  pushOblique(tree, index, preposition, draft)
}

/** An oblique and its conjuncts; "at the request of X" is one preposition, with X as its phrase. */
export function pushOblique(tree: Tree, index: number, preposition: string, draft: Draft): void {
  const noun = tree.tokens[index]
  for (const phrase of phrasesAt(tree, index)) {
    const own = prepositionOf(tree, phrase.head)
    draft.obliques.push({ preposition: own || preposition, phrase })
  }
  if (!noun || !preposition || noun.upos !== 'NOUN') return
  for (const inner of dependents(tree, index, 'nmod')) {
    const second = inner !== index ? prepositionOf(tree, inner) : ''
    const poss = tree.tokens[inner]?.deprel === 'nmod:poss'
    if (!second && !poss) continue
    for (const phrase of phrasesAt(tree, inner))
      draft.obliques.push({ preposition: `${preposition} ${noun.lemma.toLowerCase()} ${poss ? 'of' : second}`, phrase })
  }
}

/** What the noun behind a relative clause is to it: "the talks that ended", "the deal signed by both". */
export function antecedent(tree: Tree, head: number, draft: Draft): void {
  const verb = tree.tokens[head]
  const noun = verb ? tree.tokens[verb.head] : undefined
  if (!verb || !noun || relation(verb) !== 'acl' || !isNominal(noun)) return
  const phrase = phraseAt(tree, verb.head)
  const swap = (phrases: readonly { head: number }[]) => phrases.findIndex(p => isRelative(tree.tokens[p.head]))
  const subject = swap(draft.subjects)
  const object = swap(draft.objects)
  if (subject >= 0) draft.subjects[subject] = phrase
  else if (object >= 0) draft.objects[object] = phrase
  else if (verb.deprel === 'acl' && draft.subjects.length === 0 && verb.features.verbForm !== 'Inf') {
    if (draft.passive || (verb.features.verbForm === 'Part' && verb.features.tense === 'Past')) {
      draft.passive = true
      if (draft.objects.length === 0) draft.objects.push(phrase)
    } else draft.subjects.push(phrase)
  } else if (verb.deprel === 'acl' && draft.passive && draft.objects.length === 0) draft.objects.push(phrase)
  else if (verb.deprel === 'acl:relcl' && !draft.passive && draft.objects.length === 0 && draft.subjects.length > 0) {
    const where = draft.obliques.find(oblique => isRelative(tree.tokens[oblique.phrase.head]))
    if (where) draft.obliques[draft.obliques.indexOf(where)] = { ...where, phrase }
    else draft.objects.push(phrase)
  }
}

function isRelative(token: Token | undefined): boolean {
  return token?.upos === 'PRON' && ['who', 'which', 'that', 'whom'].includes(token.text.toLowerCase())
}
