import type { Clause, Participant, Sentence, Span } from '../model/index.js'
import { partiesOf, type Scene } from './holders.js'
import { DEONTIC, GIVES, ORDERS, PLEDGES } from './paper-words.js'
import { participant, subtree } from './parties.js'
import type { ProvisionFrame } from './provision-frames.js'
import type { Part } from './provisions.js'

/** Verbs that say a clause or nothing: "the text states its aims" provides none. */
const SAYS = new Set(['say', 'state', 'hold', 'see'])

/** What a paper provides by one of its verbs, one part for each thing somebody is to do. */
export function partsOfFrame(frame: ProvisionFrame, scene: Scene): readonly Part[] {
  const { sentence } = scene
  const first = sentence.tokens[frame.from]
  const verb = sentence.tokens[frame.verb]
  if (!first || !verb || first.start >= frame.end || first.text === ':') return []
  const tail: Span = { start: first.start, end: frame.end }
  const colon = sentence.text.indexOf(':', verb.end - sentence.start)
  if (colon >= 0 && sentence.start + colon < frame.end - 2)
    return partsOfList({ start: sentence.start + colon + 1, end: frame.end }, scene)
  const lemma = verb.lemma.toLowerCase()
  const ordered = ORDERS.has(lemma) ? orderedIn(frame, tail, scene) : []
  if (ordered.length > 0) return ordered
  if (SAYS.has(lemma) && (frame.paper?.noun === 'statement' || frame.paper?.noun === 'letter')) return []
  const said = saidUnder(frame, scene)
  if (said.length > 0) return said
  if (SAYS.has(lemma)) return []
  return given(lemma, frame, tail, scene) ?? named(tail, scene)
}

/** "obliges Peru to pay", "bars Chile from fishing": who, and what behind the "to" or "from". */
function orderedIn({ from, verb, end }: ProvisionFrame, tail: Span, scene: Scene): readonly Part[] {
  const { tokens } = scene.sentence
  for (let at = from; at < Math.min(tokens.length - 1, from + 16); at++) {
    const token = tokens[at]
    const next = tokens[at + 1]
    if (!token || !next || token.start >= end) return []
    if (token.upos === 'PUNCT' && token.text !== '-' && token.text !== ',') return []
    const turn = token.text.toLowerCase()
    const infinitive = turn === 'to' && next.upos === 'VERB' && next.features.verbForm === 'Inf'
    const gerund = turn === 'from' && next.upos === 'VERB' && /ing$/.test(next.text)
    if (!infinitive && !gerund) continue
    if (at === from) return []
    const middle = { start: tail.start, end: token.start }
    if (/\bthe right\s*$/i.test(scene.text.slice(middle.start, middle.end))) return []
    const parts = split({ start: next.start, end }, /,?\s+(?:and|or)\s+to\s+/gi, scene.text)
    return parts.map(span => ({ span, party: actorIn(middle, scene), deadlineFrom: tokens[verb]?.start ?? span.start }))
  }
  return []
}

/** "provides that A will …": the clauses said under the verb, and those beside them. */
function saidUnder({ verb, end }: ProvisionFrame, scene: Scene): readonly Part[] {
  const { clauses, sentence } = scene
  const own = clauses.findIndex(clause => clause.predicate.head === verb)
  const taken = new Set<number>()
  clauses.forEach((clause, at) => {
    const { governor } = clause
    if (!governor || clause.start >= end || clause.predicate.head < verb) return
    const said = governor.relation === 'reported' || (governor.relation === 'control' && governor.marker === null)
    if (governor.clause === own && said && clause.predicate.head > verb) taken.add(at)
    if (governor.relation === 'conjunct' && taken.has(governor.clause)) taken.add(at)
  })
  return [...taken].flatMap(at => {
    const clause = clauses[at]
    return clause && clause.subjects.length + clause.objects.length > 0 && !isNominal(clause)
      ? partsOfClause(clause, at, { start: sentence.start, end }, scene)
      : []
  })
}

function isNominal({ predicate }: Clause): boolean {
  return predicate.kind === 'noun' && predicate.light !== 'be'
}

/** "gives Bolivia a corridor": the receiver is the party. */
function given(lemma: string, frame: ProvisionFrame, tail: Span, scene: Scene): readonly Part[] | null {
  if (!GIVES.has(lemma)) return null
  const { tokens } = scene.sentence
  const receiver = scene.actors.find(actor => actor.start >= tail.start && actor.start - tail.start <= 4)
  const unknown = receiver ? null : receiverNoun(frame.from, tokens)
  const end = receiver?.end ?? unknown
  if (end === null || end === undefined) return null
  const behind = tokens.find(token => token.start >= end)
  if (!behind || behind.upos === 'PUNCT' || behind.upos === 'PART' || behind.upos === 'ADP' || behind.start >= tail.end)
    return null
  return [{ span: { start: behind.start, end: tail.end }, party: receiver ? participant(receiver) : null }]
}

/** "the Kurds [the right]": a noun right before another phrase. */
function receiverNoun(from: number, tokens: Sentence['tokens']): number | null {
  for (let at = from; at < from + 4; at++) {
    const [token, next] = [tokens[at], tokens[at + 1]]
    if ((token?.upos === 'NOUN' || token?.upos === 'PROPN') && next?.upos === 'DET') return token.end
  }
  return null
}

const ITEM =
  /(?:,\s+(?:and\s+)?|\s+and\s+)(?:for\s+)?(?=(?:the|an?|no|all|its|their|full|free)\s+\p{Ll}|(?:the|an?)\s+\d|\d+\s)/giu
const DEADLINE = /^an?\s+(?:\p{L}+\s+)?deadline\b[^;]*?\sfor\s+/iu

/** "a truce, the release of captives and a joint force": things named in a row. */
function named(tail: Span, scene: Scene): readonly Part[] {
  const words = scene.text.slice(tail.start, tail.end)
  const deadline = DEADLINE.exec(words)
  if (deadline)
    return [{ span: { start: tail.start + deadline[0].length, end: tail.end }, party: null, deadlineFrom: tail.start }]
  if (/^(?:\p{L}+\s+){0,2}(?:points?|parts?|pages?|chapters?|annexes|articles?|stages?|phases?)\b/iu.test(words))
    return []
  return split(tail, ITEM, scene.text)
    .filter(span => /\p{L}\S*\s+\S*\p{L}/u.test(scene.text.slice(span.start, span.end)))
    .map(span => ({ span, party: null }))
}

function split(span: Span, pattern: RegExp, text: string): readonly Span[] {
  const words = text.slice(span.start, span.end)
  const parts: Span[] = []
  let from = 0
  for (const match of words.matchAll(pattern)) {
    // "between the army and the rebels" is one thing, and so is what stands in a date.
    if (/\bbetween\b[^,]*$/i.test(words.slice(from, match.index)) || match.index === 0) continue
    parts.push({ start: span.start + from, end: span.start + match.index })
    from = match.index + match[0].length
  }
  return [...parts, { start: span.start + from, end: span.end }]
}

/** What stands behind a colon: clauses with somebody who does something, else things named in a row. */
function partsOfList(span: Span, scene: Scene): readonly Part[] {
  return split(span, /[;,]\s+(?:and\s+)?/g, scene.text).flatMap(item => partsOfItem(item, scene))
}

/** An item of a list: a clause, or the thing it names. */
export function partsOfItem(item: Span, scene: Scene): readonly Part[] {
  const { text, sentence } = scene
  const mark = /^\s*(?:\(?(?:\d{1,2}|[a-z])[.)]|[-–—•*·])?\s*/i.exec(text.slice(item.start, item.end))
  const start = item.start + (mark?.[0].length ?? 0)
  if (!/\p{L}{3}/u.test(text.slice(start, item.end))) return []
  const party = scene.actors.find(actor => actor.start - start >= 0 && actor.start - start <= 4)
  const verb = party && sentence.tokens.find(token => token.start >= party.end)
  const acts = verb && (verb.upos === 'VERB' || verb.upos === 'AUX' || (verb.upos === 'NOUN' && /s$/.test(verb.text)))
  if (party && verb && acts) return [{ span: { start: verb.start, end: item.end }, party: participant(party) }]
  return [{ span: { start, end: item.end }, party: null }]
}

/**
 * What a sentence says is to be done, where it stands under a paper: every clause of something to come.
 * @param reading `under`: all of it, in the present too; `open`: all that is to come; `loose`: what a modal says; `pledges`: only what is undertaken; `strict`: only outright
 */
export function partsToBeDone(
  scene: Scene,
  reading: 'under' | 'open' | 'loose' | 'pledges' | 'strict',
  after: number,
): readonly Part[] {
  const { clauses, sentence } = scene
  return clauses.flatMap((clause, at) => {
    const head = sentence.tokens[clause.predicate.head]
    if (!head || head.start < after || !isTold(clause, clauses)) return []
    const isPledge = PLEDGES.has(clause.predicate.lemma) && !clause.negated
    const isDeontic = clause.passive && DEONTIC.has(clause.predicate.lemma)
    if (isPledge || isDeontic) return reading === 'strict' && isPledge ? [] : under(at, scene)
    if (reading === 'pledges' || (reading === 'loose' && clause.modal === null)) return []
    if (!isToBeDone(clause) && !(reading === 'under' && isPresent(clause))) return []
    return partsOfClause(clause, at, { start: after, end: sentence.end }, scene)
  })
}

/** "Under the deal, Peru pays half": a party's part in the present. */
function isPresent({ tense, predicate, passive, aspect, subjects }: Clause): boolean {
  const acts = predicate.kind === 'verb' && predicate.lemma !== 'be' && subjects.length > 0
  return acts && tense === 'present' && !passive && aspect === null
}

/** The clauses told outright, or as somebody's word; not those under an "if" or a "who". */
function isTold({ governor, predicate, modal }: Clause, clauses: readonly Clause[]): boolean {
  if (predicate.kind === 'noun' && predicate.light !== 'be') return false
  if (!governor) return true
  const above = clauses[governor.clause]
  if (!above) return true
  if (governor.relation === 'conjunct') return isTold(above, clauses)
  if (modal === 'be to' && governor.marker === 'to') return true
  return governor.relation === 'reported' && !PLEDGES.has(above.predicate.lemma)
}

export function isToBeDone({ tense, modal }: Clause): boolean {
  return (
    tense === 'future' ||
    ['shall', 'must', 'should', 'may', 'can', 'would', 'will', 'be to', 'have to'].includes(modal ?? '')
  )
}

/** What hangs under "agreed to" or "is required to". */
export function under(at: number, scene: Scene): readonly Part[] {
  return scene.clauses.flatMap((clause, index) => {
    const { governor } = clause
    if (governor?.clause !== at) return []
    if (governor.relation === 'control' || governor.relation === 'reported')
      return partsOfClause(clause, index, scene.sentence, scene)
    return []
  })
}

/** A clause as a part: who is to do it, and the words behind them. */
export function partsOfClause(clause: Clause, at: number, bounds: Span, scene: Scene): readonly Part[] {
  const { sentence } = scene
  const { head } = clause.predicate
  const own = subtree(sentence.tokens, head, ['conj', 'mark', 'punct', 'parataxis', 'nsubj'])
  const beside = besideFrom(at, head, scene)
  const subjects = clause.passive ? [...clause.objects, ...clause.subjects] : clause.subjects
  const before = subjects.filter(subject => subject.end <= (sentence.tokens[head]?.start ?? 0))
  const from = Math.max(own.start, ...before.map(subject => subject.end))
  const party = isLetGo(clause) ? null : actorOf(subjects, clause, bounds, scene)
  const bare = subjects.length === 0 && party !== null ? party.end : 0
  const start =
    sentence.tokens.find(token => token.start >= Math.max(from, bare) && token.upos !== 'PUNCT')?.start ?? own.start
  const rest = restOf(own.end, sentence, Math.min(beside ?? bounds.end, bounds.end))
  const full = subtree(sentence.tokens, head, ['conj', 'parataxis'])
  // What is done to somebody is no one's act, so that it is told whole: "the prisoners will be released".
  const named =
    party === null || (clause.passive && clause.subjects.length === 0)
      ? before.find(subject => subject.start >= full.start)
      : undefined
  const whole = named?.start ?? start
  return [
    { span: { start: Math.min(whole, sentence.tokens[head]?.start ?? whole), end: Math.max(rest, start + 1) }, party },
  ]
}

const LET_GO = new Set(['release', 'free', 'exchange', 'swap', 'return', 'repatriate', 'transfer', 'hand'])

/** Who is released does nothing for it: "all detainees are to be released". */
function isLetGo({ passive, subjects, predicate }: Clause): boolean {
  return passive && subjects.length === 0 && LET_GO.has(predicate.lemma)
}

/** Whose part it is: the first party among its subjects; where the tree has none, the actor before the verb. */
function actorOf(subjects: Clause['subjects'], clause: Clause, bounds: Span, scene: Scene): Participant | null {
  const head = scene.sentence.tokens[clause.predicate.head]
  if (subjects.length === 0) return actorIn({ start: bounds.start, end: head?.start ?? 0 }, scene)
  return partiesOf(subjects, clause, scene)[0] ?? null
}

/** Where the "and" of the clause beside this one stands. */
function besideFrom(at: number, head: number, { sentence, clauses }: Scene): number | null {
  const beside = clauses.find(
    ({ governor, predicate }) => governor?.clause === at && governor.relation === 'conjunct' && predicate.head > head,
  )
  if (!beside) return null
  const and = sentence.tokens.find(token => token.head === beside.predicate.head && token.deprel === 'cc')
  return and?.start ?? sentence.tokens[beside.predicate.head]?.start ?? null
}

/** A condition or a counterpart behind a clause belongs to it, wherever the tree has hung it. */
function restOf(end: number, sentence: Sentence, limit: number): number {
  const more =
    /^,?\s+(?:(?:only )?if|once|unless|provided|as long as|on condition|in (?:return|exchange) for|by|before|until|no later than)\b[^;]*/i.exec(
      sentence.text.slice(end - sentence.start, Math.max(0, limit - sentence.start)),
    )
  return more ? end + more[0].length : Math.min(end, limit)
}

function actorIn(span: Span, scene: Scene): Participant | null {
  const mention = scene.actors.find(actor => span.start <= actor.start && actor.end <= span.end)
  return mention ? participant(mention) : null
}
