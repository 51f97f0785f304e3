import type { Knowledge } from '../knowledge/index.js'
import {
  type ActorMention,
  anchorAt,
  type Clause,
  type DateMention,
  type Participant,
  type Provision,
  type Sentence,
  type Span,
} from '../model/index.js'
import { issueIn } from './issues.js'
import { partyOf, subtree } from './parties.js'
import { positionWords } from './words.js'

export type ProvisionInput = {
  readonly text: string
  readonly clauses: readonly (readonly Clause[])[]
  readonly actors: readonly ActorMention[]
  readonly dates: readonly DateMention[]
  readonly knowledge: Knowledge
}

const PAPERS = new Set(
  'framework document communique communiqué agreement memorandum protocol treaty plan roadmap draft proposal accord deal text declaration statement pact resolution it paper'.split(
    ' ',
  ),
)
const PROVIDES = new Set(
  'propose provide stipulate require envisage envision include state say commit oblige allow call foresee set outline contain specify demand guarantee bind'.split(
    ' ',
  ),
)
const DEONTIC = new Set(
  'allow permit propose require oblige grant guarantee prohibit entitle commit expect forbid'.split(' '),
)

/** Whether a sentence tells what a document provides: "The framework proposed that…", "Under the deal, …". */
export function provides(sentence: Sentence, clauses: readonly Clause[]): boolean {
  return clauses.some(clause => isFrame(clause, sentence)) || isUnder(sentence)
}

const UNDER =
  /^\W*(?:under|according to|in|by) (?:the|this|that|its) (?:\S+ ){0,3}?(?:framework|document|communiqu[eé]|agreement|memorandum|protocol|treaty|plan|roadmap|accord|deal)(?!\p{L})/iu

/** "Under the treaty, …": what the sentence says is to be done, the document provides. */
export function isUnder(sentence: Sentence): boolean {
  return UNDER.test(sentence.text)
}

/** A sentence of what is to be done, right behind one that told what a document provides: "Guyana will pay half." */
export function promises(clauses: readonly Clause[]): boolean {
  return clauses.some(clause => isToBeDone(clause) && clause.speech === null)
}

/** Whether a sentence goes on with what a document provides: "Ukraine was also allowed to…". */
export function goesOn(sentence: Sentence, clauses: readonly Clause[]): boolean {
  if (/^\W*(?:however|but|yet|despite|still)\b/i.test(sentence.text)) return false
  return clauses.some(clause => clause.passive && DEONTIC.has(clause.predicate.lemma))
}

/**
 * What a sentence says a document provides, one provision for each thing somebody is to do: the clauses under
 * "proposed that", the ones allowed or required, and what is given in return.
 * @param listed the sentence is an item of a list of provisions, so that whatever is to be done in it is one
 */
export function provisionsIn(sentence: Sentence, input: ProvisionInput, listed: boolean): readonly Provision[] {
  const clauses = input.clauses[sentence.index] ?? []
  const found: Provision[] = []
  const add = (provision: Provision | null) => {
    if (provision && !found.some(other => other.anchor.start === provision.anchor.start)) found.push(provision)
  }
  for (const clause of clauses) {
    if (clause.predicate.kind === 'noun' && clause.predicate.light !== 'be') continue
    if (!(listed ? isToBeDone(clause) : isProvided(clause, clauses, sentence))) continue
    add(provisionOf(clause, sentence, input))
    for (const inReturn of returns(clause, sentence))
      for (const part of partsOf(inReturn, sentence)) add(inReturnFor(part, sentence, input))
  }
  return found
}

function isToBeDone(clause: Clause): boolean {
  const { governor, predicate } = clause
  if (predicate.kind === 'noun' || (governor && governor.relation !== 'conjunct')) return false
  return clause.tense === 'future' || ['shall', 'must', 'should', 'may', 'can', 'would'].includes(clause.modal ?? '')
}

/** A clause a document's verb governs, directly or by "and"; or one that is itself allowed, required or proposed. */
function isProvided(clause: Clause, clauses: readonly Clause[], sentence: Sentence): boolean {
  if (isFrame(clause, sentence)) return false
  if (clause.passive && DEONTIC.has(clause.predicate.lemma))
    return !clauses.some(
      other => other.governor && clauses[other.governor.clause] === clause && other.governor.relation === 'control',
    )
  const { governor } = clause
  const above = governor ? clauses[governor.clause] : undefined
  if (!governor || !above || governor.relation === 'relative' || governor.relation === 'adverbial') return false
  if (governor.relation === 'conjunct') return isProvided(above, clauses, sentence)
  if (governor.relation === 'reported' || governor.relation === 'control')
    return isFrame(above, sentence) || (above.passive && DEONTIC.has(above.predicate.lemma))
  return false
}

function isFrame(clause: Clause, sentence: Sentence): boolean {
  return (
    clause.predicate.kind === 'verb' &&
    PROVIDES.has(clause.predicate.lemma) &&
    clause.subjects.some(subject => PAPERS.has(lemma(sentence, subject.head)))
  )
}

function provisionOf(clause: Clause, sentence: Sentence, input: ProvisionInput): Provision {
  const party = firstParty(
    [...(clause.passive ? clause.objects : clause.subjects), ...clause.subjects],
    sentence,
    input,
  )
  const condition =
    conditionUnder(clause, sentence) ?? leading(sentence, /^\W*(?:if|unless|once|provided that)\b[^,;]*(?=,)/i)
  const exchange =
    returns(clause, sentence)[0] ?? leading(sentence, /(?<=^\W*in (?:return|exchange) for\s+)[^,;]*(?=,)/i)
  const own = subtree(sentence.tokens, clause.predicate.head, ['conj', 'mark', 'punct', 'nsubj', 'advcl', 'parataxis'])
  const start = clause.passive ? clause.start : behindSubject(clause, sentence, own)
  const end = exchange && exchange.start > start ? Math.min(own.end, lead(sentence, exchange).start) : own.end
  const span = tidy(input.text, { start, end: Math.max(end, start + 1) })
  return made(span, party, condition, exchange, sentence, input)
}

/** Where what is to be done begins: behind its subject, with what stands before that ("Under the treaty, …") left out. */
function behindSubject(clause: Clause, sentence: Sentence, own: Span): number {
  const predicate = sentence.tokens[clause.predicate.head]
  const before = clause.subjects.filter(
    subject => predicate && own.start <= subject.end && subject.end <= predicate.start,
  )
  const end = Math.max(own.start, ...before.map(subject => subject.end))
  return sentence.tokens.find(token => token.start >= end && token.upos !== 'PUNCT')?.start ?? own.start
}

function inReturnFor(span: Span, sentence: Sentence, input: ProvisionInput): Provision {
  const condition = /\b(?:if|provided that|on condition that|in case|should)\b[^,.;]*/i.exec(
    input.text.slice(span.start, span.end),
  )
  const end = condition ? span.start + condition.index : span.end
  const party = input.actors.find(actor => span.start <= actor.start && actor.end <= span.end)
  const own = tidy(input.text, { start: span.start, end })
  return made(
    own,
    party ? partyOf({ head: headOf(sentence, party), ...party }, sentence, input.actors) : null,
    condition ? { start: end, end: span.end } : null,
    null,
    sentence,
    input,
  )
}

function made(
  span: Span,
  party: Participant | null,
  condition: Span | null,
  exchange: Span | null,
  sentence: Sentence,
  input: ProvisionInput,
): Provision {
  const deadline = input.dates.find(
    date => date.sentence === sentence.index && within(date, span) && isDeadline(date, input.text),
  )
  return {
    party,
    text: input.text.slice(span.start, span.end),
    issue: issueIn(input.text, span, positionWords(input.knowledge)),
    condition: condition && input.text.slice(condition.start, condition.end).trim(),
    counterpart: exchange && input.text.slice(exchange.start, exchange.end),
    deadline: deadline?.value ? { ...deadline.value, text: deadline.text } : null,
    anchor: anchorAt(input.text, span, sentence.index),
  }
}

/** A stretch at the sentence's front: "If the level falls, …", "In return for the reopening, …". */
function leading(sentence: Sentence, pattern: RegExp): Span | null {
  const match = pattern.exec(sentence.text)
  return match && { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
}

const LIMIT = /\b(?:by|until|before|no later than|within)\s+(?:the end of\s+)?$/i

/** "by September 30", whether or not the date's own words begin with the "by". */
function isDeadline(date: DateMention, text: string): boolean {
  return (
    date.value !== null &&
    (/^(?:by|until|before|no later than|within)\b/i.test(date.text) ||
      LIMIT.test(text.slice(Math.max(0, date.start - 24), date.start)))
  )
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function conditionUnder(clause: Clause, sentence: Sentence): Span | null {
  const { tokens } = sentence
  const index = tokens.findIndex(
    (token, at) =>
      token.head === clause.predicate.head &&
      token.deprel.startsWith('advcl') &&
      tokens.some(mark => mark.head === at && ['if', 'once', 'unless', 'provided'].includes(mark.lemma.toLowerCase())),
  )
  return index < 0 ? null : subtree(tokens, index)
}

const RETURN = /\bin (?:return|exchange) for\s+/gi

/** The stretches behind "in return for", from a clause's predicate to the sentence's end or the next provided clause's. */
function returns(clause: Clause, sentence: Sentence): readonly Span[] {
  const predicate = sentence.tokens[clause.predicate.head]
  if (!predicate) return []
  return [...sentence.text.matchAll(RETURN)]
    .map(match => sentence.start + match.index + match[0].length)
    .filter(start => predicate.start < start)
    .map(start => ({ start, end: stopBehind(sentence, start) }))
}

function stopBehind(sentence: Sentence, start: number): number {
  const stop = /;|\.["”’]?\s*$/.exec(sentence.text.slice(start - sentence.start))
  return stop ? start + stop.index : sentence.end
}

function lead(sentence: Sentence, exchange: Span): Span {
  const before = sentence.text.slice(0, exchange.start - sentence.start)
  const match = /,?\s*in (?:return|exchange) for\s+$/i.exec(before)
  return { start: match ? sentence.start + match.index : exchange.start, end: exchange.start }
}

/** "guarantees from A and B, including military assistance if attacked" is two things. */
function partsOf(span: Span, sentence: Sentence): readonly Span[] {
  const text = sentence.text.slice(span.start - sentence.start, span.end - sentence.start)
  const including = /,?\s*including\s+/i.exec(text)
  if (!including || including.index === 0) return [span]
  return [
    { start: span.start, end: span.start + including.index },
    { start: span.start + including.index + including[0].length, end: span.end },
  ]
}

function firstParty(phrases: Clause['subjects'], sentence: Sentence, input: ProvisionInput): Participant | null {
  for (const phrase of phrases) {
    const party = partyOf(phrase, sentence, input.actors)
    if (party) return party
  }
  return null
}

function headOf(sentence: Sentence, span: Span): number {
  return sentence.tokens.findIndex(token => span.start <= token.start && token.end <= span.end)
}

function lemma(sentence: Sentence, index: number): string {
  return sentence.tokens[index]?.lemma.toLowerCase() ?? ''
}

function tidy(text: string, span: Span): Span {
  const exact = text.slice(span.start, span.end)
  const trimmed = exact.replace(/[\s,;:.]+$/, '')
  return { start: span.start, end: span.start + Math.max(1, trimmed.length) }
}
