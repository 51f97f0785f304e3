import type { Clause, Sentence, Span } from '../model/index.js'
import { actorIn, partsOfClause } from './clause-parts.js'
import type { Scene } from './holders.js'
import { participant } from './parties.js'
import type { ProvisionFrame } from './provision-frames.js'
import type { Part } from './provisions.js'

/** What a paper provides by one of its verbs, one part for each thing somebody is to do. */
export function partsOfFrame(frame: ProvisionFrame, scene: Scene): readonly Part[] {
  const { sentence } = scene
  const { orders, says } = scene.knowledge.wordsets
  const first = sentence.tokens[frame.from]
  const verb = sentence.tokens[frame.verb]
  if (!first || !verb || first.start >= frame.end || first.text === ':') return []
  const tail: Span = { start: first.start, end: frame.end }
  const colon = sentence.text.indexOf(':', verb.end - sentence.start)
  if (colon >= 0 && sentence.start + colon < frame.end - 2)
    return partsOfList({ start: sentence.start + colon + 1, end: frame.end }, scene)
  const lemma = verb.lemma.toLowerCase()
  const ordered = orders.has(lemma) ? orderedIn(frame, tail, scene) : []
  if (ordered.length > 0) return ordered
  if (says.has(lemma) && (frame.paper?.noun === 'statement' || frame.paper?.noun === 'letter')) return []
  const said = saidUnder(frame, scene)
  if (said.length > 0) return said
  if (says.has(lemma)) return []
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
  if (!scene.knowledge.wordsets.gives.has(lemma)) return null
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
