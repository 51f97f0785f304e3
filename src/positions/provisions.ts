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
import { termsOf } from './exchange.js'
import { issueIn } from './issues.js'
import { participant } from './parties.js'
import { positionWords } from './words.js'

export type ProvisionInput = {
  readonly text: string
  readonly clauses: readonly (readonly Clause[])[]
  readonly actors: readonly ActorMention[]
  readonly dates: readonly DateMention[]
  readonly knowledge: Knowledge
}

/** Somebody's part of a paper: the words of what is to be done, and who is to do it. */
export type Part = { readonly span: Span; readonly party: Participant | null; readonly deadlineFrom?: number }

/**
 * The provision a part of a paper is: what is to be done, for what in return, on which condition, by when, under
 * which issue; what is given in return is a provision of its own where somebody is named in it.
 */
export function provisionOf(part: Part, sentence: Sentence, input: ProvisionInput): readonly Provision[] {
  const { text } = input
  const terms = termsOf(sentence, part.span)
  const span = trimmed({ start: part.span.start, end: terms.end }, text)
  const deadline = deadlineIn({ start: part.deadlineFrom ?? span.start, end: part.span.end }, sentence, input)
  const main: Provision = {
    party: part.party,
    text: text.slice(span.start, span.end),
    issue: issueIn(text, span, positionWords(input.knowledge)),
    condition: terms.condition && text.slice(terms.condition.start, terms.condition.end),
    counterpart: terms.counterpart && text.slice(terms.counterpart.start, terms.counterpart.end),
    deadline,
    anchor: anchorAt(text, span, sentence.index),
  }
  return [main, ...inReturn(terms.counterpart, sentence, input)]
}

const INCLUDING = /,?\s+including\s+/i

/** What others give in return, where the report names them: "in return for guarantees from A, including aid if attacked". */
function inReturn(span: Span | null, sentence: Sentence, input: ProvisionInput): readonly Provision[] {
  if (!span) return []
  const rest = { start: span.start, end: endOfReturn(span, sentence) }
  const words = input.text.slice(rest.start, rest.end)
  const including = INCLUDING.exec(words)
  const givers = input.actors.filter(actor => rest.start <= actor.start && actor.end <= rest.end)
  if (givers.length === 0 || !(including || /\b(?:from|by)\s+(?:the\s+)?\p{Lu}/u.test(words))) return []
  const parts: readonly Span[] = including
    ? [
        { start: rest.start, end: rest.start + including.index },
        { start: rest.start + including.index + including[0].length, end: rest.end },
      ]
    : [rest]
  return parts.map(part => {
    const terms = termsOf(sentence, part)
    const own = trimmed({ start: part.start, end: terms.end }, input.text)
    const giver = givers.find(actor => part.start <= actor.start && actor.end <= part.end)
    const condition = terms.condition && terms.condition.start >= part.start ? terms.condition : null
    return {
      party: giver ? participant(giver) : null,
      text: input.text.slice(own.start, own.end),
      issue: issueIn(input.text, own, positionWords(input.knowledge)),
      condition: condition && input.text.slice(condition.start, condition.end),
      counterpart: null,
      deadline: null,
      anchor: anchorAt(input.text, own, sentence.index),
    }
  })
}

function endOfReturn(span: Span, sentence: Sentence): number {
  const stop = /;|[.!?]["”’]?\s*$/.exec(sentence.text.slice(span.start - sentence.start))
  return stop ? span.start + stop.index : sentence.end
}

const LIMIT =
  /\b(?:by|until|before|no later than|not later than|within|a deadline of|deadline of|till)\s+(?:the end of\s+)?$/i

/** "by September 30", whether or not the date's own words begin with the "by". */
function deadlineIn(span: Span, sentence: Sentence, { dates, text }: ProvisionInput): Provision['deadline'] {
  for (const date of dates) {
    if (date.sentence !== sentence.index || date.start < span.start || date.end > span.end || !date.value) continue
    if (
      /^(?:by|until|before|no later than|within)\b/i.test(date.text) ||
      LIMIT.test(text.slice(Math.max(0, date.start - 24), date.start))
    )
      return { ...date.value, text: date.text }
  }
  return null
}

export function trimmed(span: Span, text: string): Span {
  const exact = text.slice(span.start, span.end)
  const lead = /^[\s,;:"“„]*/.exec(exact)?.[0].length ?? 0
  const end = span.start + Math.max(1, exact.replace(/[\s,;:."”]+$/, '').length)
  return { start: Math.min(span.start + lead, end - 1), end }
}
