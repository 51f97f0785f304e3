import type { ActorMention, Sentence } from '../model/index.js'

const IN_NAME = /^(?:conj|compound|amod|flat|nummod)/
const MEETING = /^(?:meet|speak|talk|confer|negotiate)$/

/**
 * Whom "they" at the start of the next sentence can mean: all that a sentence has as its subject, and whom they met.
 * @example "Peru and Chile met in Arica." gives both; "Peru hosted Chile." gives nobody
 */
export function subjectsTogether({ tokens }: Sentence, mentions: readonly ActorMention[]): readonly ActorMention[] {
  const root = tokens.findIndex(token => token.head === -1)
  const below = (head: number, relation: RegExp): readonly number[] =>
    tokens.flatMap((token, at) => (token.head === head && relation.test(token.deprel) ? [at] : []))
  const named = (at: number): readonly number[] => [at, ...below(at, IN_NAME).flatMap(named)]
  const subjects = below(root, /^nsubj/).flatMap(named)
  const met = MEETING.test(tokens[root]?.lemma ?? '')
    ? [...below(root, /^obj/), ...below(root, /^obl/).filter(at => isWith(at, below, tokens))].flatMap(named)
    : []
  const found = new Map<string, ActorMention>()
  for (const at of [...subjects, ...met]) {
    const token = tokens[at]
    const mention = token && mentions.find(({ start, end }) => start <= token.start && token.end <= end)
    if (!mention) {
      // "The UN and two rebel groups": of whom one has no name, nobody is told apart.
      if (token && subjects.includes(at) && /^(?:nsubj|conj)/.test(token.deprel) && token.upos !== 'ADJ') return []
      continue
    }
    found.set(mention.actor.id, mention)
  }
  return found.size > 1 ? [...found.values()] : []
}

function isWith(
  at: number,
  below: (head: number, relation: RegExp) => readonly number[],
  tokens: Sentence['tokens'],
): boolean {
  return below(at, /^case/).some(one => tokens[one]?.text.toLowerCase() === 'with')
}
