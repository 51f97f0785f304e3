import type { Clause, Sentence, Span } from '../../model/index.js'
import type { Draft } from './draft.js'
import { findGovernors, shareSubjects } from './governors.js'
import { nominalDraft } from './nominal.js'
import { findSpeech } from './speech.js'
import { covering, dependents, relation, type Tree, treeOf } from './tree.js'
import { antecedent, verbalDraft } from './verbal.js'

/**
 * The clauses of a sentence, in the order of their predicates.
 * @param nominal lemmas of nouns that name a happening ("talks", "call"); each gets a clause like a verb's
 * @example findClauses(sentence('Kyiv refused to meet the envoy.'), new Set())[1].subjects // "Kyiv"
 */
export function findClauses(sentence: Sentence, nominal: ReadonlySet<string>): readonly Clause[] {
  const tree = treeOf(sentence)
  const drafts = new Map<number, Draft>()
  for (let index = 0; index < tree.tokens.length; index++) {
    const draft = verbalDraft(tree, index) ?? nounDraft(tree, index, nominal)
    if (draft) drafts.set(index, draft)
  }
  findGovernors(tree, drafts)
  for (const draft of drafts.values()) if (draft.kind !== 'noun') antecedent(tree, draft.head, draft)
  shareSubjects(tree, drafts)
  shareNegation(tree, drafts)
  lendLightVerbs(tree, drafts)
  const speech = findSpeech(tree, drafts)
  const order = new Map([...drafts.keys()].map((head, clause) => [head, clause]))
  return [...drafts.values()].map(draft => finished(tree, draft, order, speech.get(draft.head) ?? null))
}

function nounDraft(tree: Tree, index: number, nominal: ReadonlySet<string>): Draft | null {
  const token = tree.tokens[index]
  if (token?.upos !== 'NOUN' || relation(token) === 'compound') return null
  return nominal.has(token.lemma.toLowerCase()) ? nominalDraft(tree, index) : null
}

/** "No deal or summit": what joins a negated noun is negated with it. */
function shareNegation(tree: Tree, drafts: ReadonlyMap<number, Draft>): void {
  for (const draft of drafts.values()) {
    const token = tree.tokens[draft.head]
    if (draft.kind !== 'noun' || draft.negation || token?.deprel !== 'conj') continue
    draft.negation = drafts.get(token.head)?.negation ?? null
  }
}

// Verbs that say of a happening only that it happens; the noun is what is told.
const LIGHT = new Set(
  'hold have make take conduct do give carry begin start open resume continue conclude end finish complete attend join pay launch enter engage participate reach occur happen follow stage undergo go return arrive initiate arrange'.split(
    ' ',
  ),
)

/** "A held talks with B": the verb's arguments are the noun's, and so are its tense, negation and modality. */
function lendLightVerbs(tree: Tree, drafts: ReadonlyMap<number, Draft>): void {
  for (const draft of drafts.values()) {
    if (draft.kind !== 'noun' || !draft.governor || draft.governor.relation !== 'argument') continue
    const verb = drafts.get(draft.governor.token)
    if (verb?.kind !== 'verb') continue
    const { marker } = draft.governor
    draft.tense ??= verb.tense
    draft.aspect ??= verb.aspect
    if (!LIGHT.has(verb.lemma)) continue
    draft.light = verb.particle ? `${verb.lemma} ${verb.particle}` : verb.lemma
    draft.modal ??= verb.modal
    draft.negation ??= verb.negation
    const verbToken = tree.tokens[verb.head]
    if (verbToken) draft.words.push(verbToken, ...verb.words)
    if (marker === 'subject' && verb.lemma === 'take') draft.words.push(...verb.objects)
    if (marker !== 'subject') draft.subjects.push(...verb.subjects.filter(s => s.head !== draft.head))
    for (const oblique of verb.obliques)
      if (
        oblique.phrase.head !== draft.head &&
        !draft.obliques.some(o => o.phrase.head === oblique.phrase.head && o.preposition === oblique.preposition)
      )
        draft.obliques.push(oblique)
  }
}

function prepositionsOf(tree: Tree, head: number): readonly Span[] {
  return dependents(tree, head, 'case').flatMap(index => tree.tokens[index] ?? [])
}

function finished(tree: Tree, draft: Draft, order: ReadonlyMap<number, number>, speech: Clause['speech']): Clause {
  const head = tree.tokens[draft.head]
  const governing = draft.governor ? order.get(draft.governor.token) : undefined
  const span = covering([
    ...(head ? [head] : []),
    ...draft.words,
    ...(draft.negation ? [draft.negation] : []),
    ...draft.subjects,
    ...draft.objects,
    ...draft.indirectObjects,
    ...draft.obliques.map(oblique => oblique.phrase),
    ...draft.obliques.flatMap(oblique => prepositionsOf(tree, oblique.phrase.head)),
  ]) ?? { start: tree.sentence.start, end: tree.sentence.end }
  return {
    ...span,
    sentence: tree.sentence.index,
    predicate: {
      kind: draft.kind,
      head: draft.head,
      lemma: draft.lemma,
      particle: draft.particle,
      light: draft.light,
    },
    subjects: draft.subjects,
    objects: draft.objects,
    indirectObjects: draft.indirectObjects,
    obliques: draft.obliques,
    passive: draft.passive,
    negated: draft.negation !== null,
    negation: draft.negation && { start: draft.negation.start, end: draft.negation.end },
    modal: draft.modal,
    tense: draft.tense,
    aspect: draft.aspect,
    governor:
      draft.governor && governing !== undefined
        ? { clause: governing, relation: draft.governor.relation, marker: draft.governor.marker }
        : null,
    speech,
  }
}
