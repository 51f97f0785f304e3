import type { Knowledge } from '../knowledge/index.js'
import {
  type ActorMention,
  anchorAt,
  type Clause,
  type DateMention,
  type Position,
  type Sentence,
  type Span,
  type Stance,
} from '../model/index.js'
import { composed } from './compose.js'
import { conditionBefore, conditionBehind, exceptionBehind } from './conditions.js'
import { apart, withoutAlternative } from './content.js'
import type { Scene } from './holders.js'
import { issueIn } from './issues.js'
import { bySentence } from './parties.js'
import { spokenTake } from './spoken.js'
import type { Take } from './take.js'
import { dateOf } from './when.js'
import { wordedTake } from './worded.js'
import { type PositionWords, positionWords } from './words.js'

export type PositionInput = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly clauses: readonly (readonly Clause[])[]
  readonly actors: readonly ActorMention[]
  readonly dates: readonly DateMention[]
  readonly knowledge: Knowledge
}

/**
 * Finds what each party wants: words that take a stance, their holder, and an issue among the words it is taken on.
 * Without a holder or an issue there is no position.
 * @example "Ukraine rejected recognising the annexation." gives Ukraine, rejects, recognition
 */
export function findPositions(input: PositionInput): readonly Position[] {
  const words = positionWords(input.knowledge)
  const found: Position[] = []
  const actors = bySentence(input.actors)
  for (const sentence of input.sentences) {
    const clauses = input.clauses[sentence.index] ?? []
    if (clauses.length === 0 || /\?["”’]?$/.test(sentence.text)) continue
    const scene: Scene = {
      text: input.text,
      sentence,
      clauses,
      actors: actors.get(sentence.index) ?? NOBODY,
      knowledge: input.knowledge,
    }
    const takes = clauses.flatMap(
      (clause, at) => wordedTake(clause, at, scene, words) ?? spokenTake(at, scene, words) ?? [],
    )
    for (const take of composed(takes))
      for (const side of bothSides(take, scene)) addPositions(side, scene, words, input.dates, found)
  }
  return found
}

/** "Accepts a commission but not foreign troops" takes two stances. */
function bothSides(take: Take, { sentence }: Scene): readonly Take[] {
  if (!take.content || take.stance === 'rejects') return [take]
  const { wanted, unwanted } = apart(take.content, sentence)
  if (!unwanted) return [take]
  const end = Math.min(take.end, wanted.end)
  return [
    { ...take, end, content: wanted },
    { ...take, stance: 'rejects', start: unwanted.start, end: unwanted.end, content: unwanted },
  ]
}

const NOBODY: readonly ActorMention[] = []

const POINTER =
  /^(?:(?:it|them|this|that|both)(?: \p{Ll}{2,4})?|(?:the|this|that|these|those|such an?|such|his|her|their|its|any such) (?:\p{L}+ )?(?:idea|demand|proposal|offer|plan|request|call|suggestion|condition|initiative)s?)(?: as [^.;]{1,60})?$/iu

// "Disputed this, saying that": what stands behind the comma is no longer what is disputed.
const APPOINTED = /^(?:this|that|it)(?=, )/i

function addPositions(
  take: Take,
  scene: Scene,
  words: PositionWords,
  dates: readonly DateMention[],
  found: Position[],
): void {
  const { sentence, text } = scene
  if (!take.content || take.holders.length === 0 || isJoint(take, text)) return
  const onCondition = conditionOf(take, scene)
  if (take.needsCondition && onCondition === false) return
  const cut =
    typeof onCondition === 'number' && onCondition > take.content.start
      ? Math.min(take.content.end, onCondition)
      : take.content.end
  const pointer = APPOINTED.exec(text.slice(take.content.start, cut))
  const content = trimmed(
    { start: take.content.start, end: pointer ? take.content.start + pointer[0].length : cut },
    text,
  )
  const stance =
    onCondition === false || (take.stance !== 'accepts' && take.stance !== 'rejects') ? take.stance : 'conditions'
  const wanted = withoutAlternative(content, text, stance === 'prefers')
  const issue = issueIn(text, wanted, words) ?? issueIn(text, content, words) ?? pointedAt(content, scene, found)
  if (!issue) return
  const span: Span = { start: Math.min(take.start, content.start), end: Math.max(content.end, take.end) }
  for (const party of take.holders) {
    if (found.some(other => isSame(other, party.id, issue, stance, span))) continue
    found.push({
      party,
      issue,
      stance,
      firmness: take.firmness,
      ...(take.gaveUp ? { was: take.gaveUp } : {}),
      text: text.slice(content.start, content.end),
      speaker: take.speaker && take.speaker.id !== party.id ? take.speaker : null,
      date: dateOf(take, content, scene, dates),
      anchor: anchorAt(text, span, sentence.index),
    })
  }
}

/** Told already in the same words. */
function isSame(
  { party, issue, stance, anchor }: Position,
  id: string,
  about: string,
  taken: Stance,
  span: Span,
): boolean {
  return party.id === id && issue === about && stance === taken && anchor.start < span.end && span.start < anchor.end
}

/** What several agree on together is what came of their talks, and no party's position. */
function isJoint({ clause, holders }: Take, text: string): boolean {
  if (clause.predicate.lemma !== 'agree') return false
  return (
    holders.length > 1 ||
    clause.subjects.length > 1 ||
    clause.subjects.some(subject =>
      /\b(?:two|both|three|four|all|sides|parties)\b/i.test(text.slice(subject.start, subject.end)),
    ) ||
    clause.obliques.some(({ preposition }) => preposition === 'with')
  )
}

/** Where the condition of a stance begins behind it, true where it stands before it, false where there is none. */
function conditionOf(take: Take, { sentence, clauses }: Scene): number | boolean {
  const to = sentenceEnd(take, clauses, sentence)
  if (take.stance === 'accepts' || take.stance === 'conditions') {
    if (conditionBefore(take.at, clauses, take)) return true
    return conditionBehind(sentence, take.end, to) ?? false
  }
  return take.stance === 'rejects' ? (exceptionBehind(sentence, take.end, to) ?? false) : false
}

/** A condition belongs to the stance it stands behind: it ends where a clause beside this one begins. */
function sentenceEnd(take: Take, clauses: readonly Clause[], sentence: Sentence): number {
  const next = clauses.find(
    clause => clause.governor?.clause === take.at && clause.governor.relation === 'conjunct' && clause.start > take.end,
  )
  return next?.start ?? sentence.end
}

/** "Russia rules them out": the issue of the position told just before. */
function pointedAt(content: Span, { text, sentence }: Scene, found: readonly Position[]): string | null {
  const last = found[found.length - 1]
  if (!last || sentence.index - last.anchor.sentence > 1) return null
  return POINTER.test(text.slice(content.start, content.end)) ? last.issue : null
}

function trimmed(span: Span, text: string): Span {
  const exact = text.slice(span.start, span.end)
  return { start: span.start, end: span.start + Math.max(1, exact.replace(/[\s,;:."”]+$/, '').length) }
}
