import type { Clause, DateMention, DateValue, DocumentStatus, Participant } from '../model/index.js'
import type { DocumentName } from './document-names.js'
import { partiesOf, type Scene } from './holders.js'
import { paperWords, STATUS_ORDER } from './paper-words.js'
import { participant, subtree } from './parties.js'

/** What a sentence tells of a paper besides its provisions. */
export type DocumentFact = {
  readonly status: DocumentStatus | null
  readonly parties: readonly Participant[]
  readonly tabledBy: Participant | null
  readonly date: DateValue | null
}

const UNSURE = new Set([
  'may',
  'might',
  'could',
  'should',
  'must',
  'would',
  'can',
  'be to',
  'have to',
  'need to',
  'will',
])
const WANTED = new Set(['if', 'before', 'until', 'unless', 'once'])
const DATED: ReadonlySet<DocumentStatus> = new Set(['signed', 'initialled', 'ratified', 'agreed'])

/** What is done to a paper in a sentence, and by whom: verbs it is the object of, and those it is the subject of. */
export function factsOf(name: DocumentName, scene: Scene, dates: readonly DateMention[]): readonly DocumentFact[] {
  const facts: DocumentFact[] = []
  const { done: verbs } = paperWords(scene.knowledge)
  for (const clause of scene.clauses) {
    const { predicate } = clause
    if (predicate.kind !== 'verb' || clause.negated || UNSURE.has(clause.modal ?? '') || clause.tense === 'future')
      continue
    if (clause.tense === null || isOnlyWanted(clause)) continue
    const key = predicate.particle ? `${predicate.lemma} ${predicate.particle}` : predicate.lemma
    const done = verbs.get(key) ?? verbs.get(predicate.lemma)
    if (done && isObject(clause, name)) facts.push(doneTo(clause, done, scene, dates))
    const state = stateOf(clause, name, scene)
    if (state) facts.push({ status: state, parties: [], tabledBy: null, date: null })
  }
  return facts
}

/** "agreed to sign", "refused to sign", "ready to sign": not yet done. */
function isOnlyWanted({ governor, passive, tense }: Clause): boolean {
  if (governor?.relation === 'control') return true
  // "eager to sign it", "the need to sign it": an infinitive is none of the past, whatever stands over it.
  return (
    governor?.marker === 'to' ||
    (governor?.relation === 'adverbial' && WANTED.has(governor.marker ?? '') && (!passive || tense === 'present'))
  )
}

function isObject(clause: Clause, name: DocumentName): boolean {
  const on = clause.predicate.lemma === 'agree' || clause.predicate.lemma === 'sign'
  return (
    clause.objects.some(object => holds(object, name)) ||
    (on &&
      clause.obliques.some(
        ({ preposition, phrase }) => ['on', 'to', 'up to'].includes(preposition) && holds(phrase, name),
      ))
  )
}

/** The phrase's own head is the paper's: in "approved the text of the treaty" the text is approved. */
function holds(phrase: Clause['objects'][number], name: DocumentName): boolean {
  return (
    phrase.start < name.end && name.start < phrase.end && (phrase.head === name.head || phrase.start >= name.start - 1)
  )
}

function stateOf(clause: Clause, name: DocumentName, { sentence, knowledge }: Scene): DocumentStatus | null {
  if (!clause.subjects.some(subject => subject.head === name.head)) return null
  const around = [...clause.objects, ...clause.obliques.map(({ phrase }) => phrase)]
  const nouns = new Set(around.map(({ head }) => sentence.tokens[head]?.lemma.toLowerCase()))
  for (const [verb, noun, status] of paperWords(knowledge).states)
    if (verb === clause.predicate.lemma && (noun === null || nouns.has(noun))) return status
  return null
}

function doneTo(clause: Clause, status: DocumentStatus, scene: Scene, dates: readonly DateMention[]): DocumentFact {
  const by = partiesOf(clause.subjects, clause, scene)
  const tables = status === 'tabled' || status === 'proposed' || status === 'drafted'
  const exchanged = clause.predicate.lemma === 'exchange'
  return {
    status,
    parties: status === 'rejected' || (tables && !exchanged) ? [] : by,
    tabledBy: tables && !exchanged ? (by[0] ?? null) : null,
    date: DATED.has(status) ? dateOf(clause, scene, dates) : null,
  }
}

/** The day something was done to it, where the clause has it. */
function dateOf(clause: Clause, { sentence }: Scene, dates: readonly DateMention[]): DateValue | null {
  const span = subtree(sentence.tokens, clause.predicate.head, ['conj', 'parataxis'])
  const date = dates.find(
    found =>
      found.sentence === sentence.index && found.value !== null && span.start <= found.start && found.end <= span.end,
  )
  return date?.value ? { ...date.value, text: date.text } : null
}

/** "Egypt's plan", "a Russian draft memorandum": whose paper it is. */
export function ownerOf(name: DocumentName, { sentence, actors }: Scene): Participant | null {
  const index = sentence.tokens.findIndex(token => token.head === name.head && token.deprel === 'nmod:poss')
  const token = sentence.tokens[index]
  const mention = token && actors.find(actor => actor.start <= token.start && token.end <= actor.end)
  return mention ? participant(mention) : null
}

/** "a treaty between Peru and Chile": those it is between. */
export function betweenWhom(name: DocumentName, { sentence, actors }: Scene): readonly Participant[] {
  const behind = /^\s+(?:\S+\s+){0,4}?between\s/i.exec(sentence.text.slice(name.end - sentence.start))
  if (!behind) return []
  const start = name.end + behind[0].length
  const own = subtree(sentence.tokens, name.head)
  return actors
    .filter(actor => actor.start >= start - 1 && actor.end <= Math.max(own.end, start + 60))
    .slice(0, 3)
    .map(participant)
}

/** The later of two states of a paper; what is rejected after it was signed is still signed. */
export function laterStatus(a: DocumentStatus | null, b: DocumentStatus | null): DocumentStatus | null {
  if (a === null || b === null) return a ?? b
  return STATUS_ORDER.indexOf(a) >= STATUS_ORDER.indexOf(b) ? a : b
}
