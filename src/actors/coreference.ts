import type { ActorMention, Sentence, Span, Token } from '../model/index.js'

const PAIR =
  /\b(?:(?:the|both) (?:two )?(?:sides|parties|countries|nations|states|leaders|presidents|ministers|delegations|governments|warring parties)|both)\b/gi

/**
 * Adds the mentions that point back: "he" at the person who was the last sentence's subject, "the two sides" at the
 * pair of parties named last. Where more than one could be meant, nothing is added.
 */
export function resolveReferences(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly ActorMention[],
): readonly ActorMention[] {
  const bySentence = sentences.map((): ActorMention[] => [])
  for (const mention of mentions) bySentence[mention.sentence]?.push(mention)
  const added: ActorMention[] = []
  let pair: readonly [ActorMention, ActorMention] | null = null
  let subject: ActorMention | null = null
  let paragraph = -1
  sentences.forEach((sentence, index) => {
    const own = bySentence[index] ?? []
    if (sentence.paragraph !== paragraph) {
      subject = null
      paragraph = sentence.paragraph
    }
    const found: ActorMention[] = []
    for (const match of sentence.text.matchAll(PAIR)) {
      if (!pair) continue
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
      if (own.some(mention => overlaps(mention, span))) continue
      for (const party of pair) found.push(pointing(party, span, text, index))
    }
    const pronoun = personalSubject(sentence)
    if (pronoun && subject) found.push(pointing(subject, pronoun, text, index))
    added.push(...found)
    pair = lastPair(sentence, own) ?? pair
    subject = subjectPerson(sentence, [...own, ...found]) ?? (pronoun ? subject : null)
  })
  if (added.length === 0) return mentions
  return [...mentions, ...added].sort((a, b) => a.start - b.start || a.end - b.end)
}

function pointing(to: ActorMention, span: Span, text: string, sentence: number): ActorMention {
  return {
    start: span.start,
    end: span.end,
    sentence,
    text: text.slice(span.start, span.end),
    actor: to.actor,
    officeText: null,
    role: null,
    alsoPlace: false,
  }
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function personalSubject(sentence: Sentence): Token | null {
  const found = sentence.tokens.filter(
    token => token.deprel.startsWith('nsubj') && ['he', 'she'].includes(token.text.toLowerCase()),
  )
  const [only] = found
  return only && found.every(token => token.text.toLowerCase() === only.text.toLowerCase()) ? only : null
}

/** The person who is subject of a sentence's main clause. */
function subjectPerson(sentence: Sentence, mentions: readonly ActorMention[]): ActorMention | null {
  const root = sentence.tokens.findIndex(token => token.head === -1)
  const subject = sentence.tokens.find(token => token.head === root && token.deprel.startsWith('nsubj'))
  if (!subject) return null
  return mentions.find(m => m.actor.kind === 'person' && m.start <= subject.start && subject.end <= m.end) ?? null
}

/** "between Russia and Ukraine", "Egypt and Ethiopia": two parties and no more, joined by "and". */
function lastPair(sentence: Sentence, mentions: readonly ActorMention[]): readonly [ActorMention, ActorMention] | null {
  const parties = mentions.filter(mention => mention.actor.kind !== 'person' || mention.actor.code !== null)
  for (let i = parties.length - 1; i > 0; i--) {
    const second = parties[i]
    const first = parties[i - 1]
    if (!first || !second || first.actor.id === second.actor.id) continue
    const between = sentence.text.slice(first.end - sentence.start, second.start - sentence.start)
    if (/^\s*(?:,\s*)?and\s+(?:the\s+|an?\s+)?$/.test(between) && first.actor.kind === second.actor.kind)
      return [first, second]
  }
  return null
}
