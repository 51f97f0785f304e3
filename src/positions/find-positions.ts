import type { Knowledge } from '../knowledge/index.js'
import {
  type ActorMention,
  anchorAt,
  type Clause,
  type Participant,
  type Position,
  type Sentence,
  type Span,
  type Stance,
} from '../model/index.js'
import { participant, partyOf, subtree } from './parties.js'
import { issueIn, positionWords, type StanceReading } from './words.js'

export type PositionInput = {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly clauses: readonly (readonly Clause[])[]
  readonly actors: readonly ActorMention[]
  readonly knowledge: Knowledge
}

/**
 * Finds what each party wants: a verb or noun that takes a stance, its holder, and an issue among the words it is
 * taken on. Without a holder or an issue there is no position.
 * @example "Ukraine rejected recognising the annexation." gives Ukraine, rejects, recognition
 */
export function findPositions(input: PositionInput): readonly Position[] {
  const found: Position[] = []
  input.sentences.forEach((sentence, index) => {
    const clauses = input.clauses[index] ?? []
    const actors = input.actors.filter(mention => mention.sentence === index)
    for (const clause of clauses) {
      const position = positionIn(clause, clauses, sentence, actors, input)
      if (
        position &&
        !found.some(other => other.anchor.start === position.anchor.start && other.stance === position.stance)
      )
        found.push(position)
    }
  })
  return found
}

function positionIn(
  clause: Clause,
  clauses: readonly Clause[],
  sentence: Sentence,
  actors: readonly ActorMention[],
  input: PositionInput,
): Position | null {
  const words = positionWords(input.knowledge)
  const reading = stanceOf(clause, words)
  if (!reading) return null
  const content = clause.predicate.kind === 'noun' ? behindNoun(clause, sentence) : contentOf(clause, sentence)
  if (!content) return null
  const issue = issueIn(input.text, content, words)
  const party = holderOf(clause, clauses, sentence, actors)
  if (!issue || !party || party.start >= content.start) return null
  const head = sentence.tokens[clause.predicate.head]
  const speaker = clause.speech?.speaker ? partyOf(clause.speech.speaker, sentence, actors) : null
  const span = { start: Math.min(head?.start ?? content.start, content.start), end: content.end }
  return {
    party,
    issue,
    stance: turned(reading.stance, clause),
    firmness: reading.firmness,
    text: input.text.slice(content.start, content.end),
    speaker: speaker && speaker.id !== party.id ? speaker : null,
    date: null,
    anchor: anchorAt(input.text, span, sentence.index),
  }
}

function stanceOf(clause: Clause, words: ReturnType<typeof positionWords>): StanceReading | null {
  const { kind, lemma, particle } = clause.predicate
  if (clause.modal === 'may' || clause.modal === 'might' || clause.modal === 'could') return null
  if (kind === 'verb')
    return (particle ? words.verbs.get(`${lemma} ${particle}`) : undefined) ?? words.verbs.get(lemma) ?? null
  return kind === 'noun' ? (words.nouns.get(lemma) ?? null) : null
}

/** "did not accept" is a refusal; "did not reject" is no stance turned into its contrary, but a doubt. */
function turned(stance: Stance, clause: Clause): Stance {
  if (!clause.negated) return stance
  if (stance === 'accepts' || stance === 'prefers') return 'rejects'
  return stance === 'rejects' ? 'conditions' : stance
}

const CONTENT = new Set(['obj', 'xcomp', 'ccomp', 'obl', 'nmod', 'acl', 'iobj', 'advcl'])

/** What the stance is taken on: everything under the predicate that is no subject, from its first word to its last. */
function contentOf(clause: Clause, sentence: Sentence): Span | null {
  const { tokens } = sentence
  const { head } = clause.predicate
  const parts = tokens.flatMap((token, index) => {
    const rel = token.deprel.split(':', 1)[0] ?? ''
    if (token.head !== head || !CONTENT.has(rel) || token.deprel === 'nmod:poss' || token.deprel === 'obl:agent')
      return []
    if (rel === 'acl') return []
    return [subtree(tokens, index, ['conj', 'parataxis'])]
  })
  if (clause.passive) for (const object of clause.objects) parts.push(object)
  if (parts.length === 0) return null
  return { start: Math.min(...parts.map(p => p.start)), end: Math.max(...parts.map(p => p.end)) }
}

/** What a stance noun is about: from the "to", "for" or "of" behind it to the next comma or stop. */
function behindNoun(clause: Clause, sentence: Sentence): Span | null {
  const noun = sentence.tokens[clause.predicate.head]
  const next = sentence.tokens[clause.predicate.head + 1]
  if (!noun || !next || !['to', 'for', 'of', 'on', 'about', 'that'].includes(next.text.toLowerCase())) return null
  const rest = sentence.text.slice(next.start - sentence.start)
  const stop = /[,;:.!?]["”’]?(?:\s|$)/.exec(rest)
  const end = next.start + (stop ? stop.index : rest.length)
  return end > next.end ? { start: next.start, end } : null
}

function holderOf(
  clause: Clause,
  clauses: readonly Clause[],
  sentence: Sentence,
  actors: readonly ActorMention[],
): Participant | null {
  for (const subject of clause.subjects) {
    const party = partyOf(subject, sentence, actors)
    if (party) return party
  }
  if (clause.predicate.kind !== 'noun' || !clause.governor) return null
  const above = clauses[clause.governor.clause]
  if (!above || clause.governor.relation !== 'argument' || clause.governor.marker === 'subject') return null
  for (const subject of above.subjects) {
    const head = sentence.tokens[subject.head]
    const mention = head && actors.find(found => found.start <= head.start && head.end <= found.end)
    if (mention) return participant(mention)
  }
  return null
}
