import type { Clause, DateMention, DateValue, DocumentStatus, Participant } from '../model/index.js'
import type { DocumentName } from './document-names.js'
import { partiesOf, type Scene } from './holders.js'
import { STATE_VERBS, STATUS_ORDER, STATUS_VERBS } from './paper-words.js'
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
const DATED: ReadonlySet<DocumentStatus> = new Set(['signed', 'initialled', 'ratified', 'agreed'])

/** What is done to a paper in a sentence, and by whom: verbs it is the object of, and those it is the subject of. */
export function factsOf(name: DocumentName, scene: Scene, dates: readonly DateMention[]): readonly DocumentFact[] {
  const facts: DocumentFact[] = []
  for (const clause of scene.clauses) {
    const { predicate } = clause
    if (predicate.kind !== 'verb' || clause.negated || UNSURE.has(clause.modal ?? '') || clause.tense === 'future')
      continue
    if (isOnlyWanted(clause, scene)) continue
    const key = predicate.particle ? `${predicate.lemma} ${predicate.particle}` : predicate.lemma
    const done = STATUS_VERBS.get(key) ?? STATUS_VERBS.get(predicate.lemma)
    if (done && isObject(clause, name)) facts.push(doneTo(clause, done, scene, dates))
    const state = stateOf(clause, name)
    if (state) facts.push({ status: state, parties: [], tabledBy: null, date: null })
  }
  return facts
}

/** "agreed to sign", "refused to sign", "ready to sign": not yet done. */
function isOnlyWanted({ governor, tense }: Clause, { clauses }: Scene): boolean {
  if (governor?.relation === 'control') return true
  if (governor?.relation !== 'adverbial') return false
  const above = clauses[governor.clause]
  return (
    ['if', 'to', 'before', 'until', 'unless', 'once'].includes(governor.marker ?? '') &&
    tense !== 'past' &&
    above !== undefined
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

function stateOf(clause: Clause, name: DocumentName): DocumentStatus | null {
  if (!clause.subjects.some(subject => subject.head === name.head)) return null
  for (const [key, status] of STATE_VERBS) {
    const [lemma, ...rest] = key.split(' ')
    if (lemma !== clause.predicate.lemma) continue
    const noun = rest[rest.length - 1]
    if (noun === undefined) return status
    const words = [...clause.objects, ...clause.obliques.map(({ phrase }) => phrase)]
    if (words.length > 0 && clause.obliques.some(({ preposition }) => rest.includes(preposition) || rest.length === 1))
      return status
    if (rest.length === 1 && clause.objects.length > 0) return status
  }
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
