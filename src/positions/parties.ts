import {
  type ActorMention,
  type Participant,
  type Phrase,
  participantOf,
  type Sentence,
  type Span,
  type Token,
} from '../model/index.js'

/** The actor whose words lie over a phrase's head, with the fullest words a sentence gives for it. */
export function partyOf(phrase: Phrase, sentence: Sentence, actors: readonly ActorMention[]): Participant | null {
  const head = sentence.tokens[phrase.head]
  const mention = head && actors.find(found => found.start <= head.start && head.end <= found.end)
  return mention ? participant(mention) : null
}

const JOINED = /^,?\s(?:and\s)?(?:the\s)?$/

/** All the actors a phrase names: both of "both sides", and what "and" joins to the one over its head. */
export function partiesIn(phrase: Phrase, sentence: Sentence, actors: readonly ActorMention[]): readonly Participant[] {
  const head = sentence.tokens[phrase.head]
  const first = head && actors.find(found => found.start <= head.start && head.end <= found.end)
  if (!first) return []
  const found = actors.filter(({ start, end }) => start === first.start && end === first.end)
  let last = first
  for (const other of actors) {
    if (other.start < last.end || other.end > phrase.end) continue
    if (!JOINED.test(sentence.text.slice(last.end - sentence.start, other.start - sentence.start))) break
    found.push(other)
    last = other
  }
  return found.map(participant)
}

/** Mentions by the sentence they stand in, made once for a report. */
export function bySentence(mentions: readonly ActorMention[]): ReadonlyMap<number, readonly ActorMention[]> {
  const map = new Map<number, ActorMention[]>()
  for (const mention of mentions) {
    const list = map.get(mention.sentence)
    if (list) list.push(mention)
    else map.set(mention.sentence, [mention])
  }
  return map
}

export function participant(mention: ActorMention): Participant {
  return participantOf(mention, mention.role ?? 'participant')
}

/** The span of a token and all that hangs under it; `without` leaves out what hangs by these relations at the top. */
export function subtree(tokens: readonly Token[], top: number, without: readonly string[] = []): Span {
  const inside = new Set([top])
  const skipped = new Set<number>()
  let grown = true
  while (grown) {
    grown = false
    tokens.forEach((token, index) => {
      if (inside.has(index) || skipped.has(index) || !inside.has(token.head)) return
      if (token.head === top && without.includes(token.deprel.split(':', 1)[0] ?? '')) skipped.add(index)
      else {
        inside.add(index)
        grown = true
      }
    })
  }
  const own = [...inside].map(index => tokens[index]).filter(token => token !== undefined)
  const shown = trimPunctuation(own)
  return {
    start: Math.min(...shown.map(token => token.start)),
    end: Math.max(...shown.map(token => token.end)),
  }
}

function trimPunctuation(tokens: readonly Token[]): readonly Token[] {
  const sorted = [...tokens].sort((a, b) => a.start - b.start)
  while (sorted.length > 1 && sorted[sorted.length - 1]?.upos === 'PUNCT') sorted.pop()
  while (sorted.length > 1 && (sorted[0]?.upos === 'PUNCT' || sorted[0]?.upos === 'CCONJ')) sorted.shift()
  return sorted
}
