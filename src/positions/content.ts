import type { Clause, Sentence, Span } from '../model/index.js'
import type { PhraseMatch } from './match-phrase.js'
import { subtree } from './parties.js'

/** What a stance is taken on, by where its entry says it stands. */
export function contentOf(match: PhraseMatch, clause: Clause, sentence: Sentence): Span | null {
  const { phrase, gap } = match
  if (phrase.about === 'subject')
    return (
      wholeOf([...clause.subjects, ...(clause.passive ? clause.objects : [])], sentence) ??
      subjectClause(clause, sentence)
    )
  if (phrase.about === 'object') return gap ? spanOf(gap.from, gap.to, sentence) : wholeOf(clause.objects, sentence)
  if (phrase.kind === 'noun')
    return clause.governor?.marker === 'under' ? under(clause, sentence) : behindNoun(clause, sentence)
  // "called on" has no passive of this kind: where the tree says so, it is misread.
  if (clause.passive && phrase.kind === 'verb' && phrase.words.length === 1) return wholeOf(clause.objects, sentence)
  return behind(match, clause, sentence)
}

/** "Lifting the embargo is a must": a clause as the subject. */
function subjectClause({ predicate: { head } }: Clause, { tokens }: Sentence): Span | null {
  const at = tokens.findIndex(token => token.head === head && token.deprel.startsWith('csubj'))
  return at < 0 ? null : subtree(tokens, at)
}

/** From behind the stance's words to the end of what hangs under them; a clause said before its verb where nothing is behind. */
function behind({ to, gap, phrase }: PhraseMatch, clause: Clause, sentence: Sentence): Span | null {
  const { tokens } = sentence
  const under = subtree(tokens, clause.predicate.head, ['conj', 'parataxis'])
  const from = gap && !phrase.words.includes('to') ? gap.from : to
  const first = tokens.slice(from).find(token => token.upos !== 'PUNCT')
  if (first && first.start < under.end) return { start: first.start, end: under.end }
  const head = clause.predicate.head
  const said = tokens.findIndex((token, at) => token.head === head && token.deprel === 'ccomp' && at < head)
  return said < 0 ? null : subtree(tokens, said)
}

/** "Under Cairo's proposal, the crossing would reopen": all that would be. */
function under(clause: Clause, sentence: Sentence): Span | null {
  const own = subtree(sentence.tokens, clause.predicate.head)
  const first = sentence.tokens.find(token => token.start >= own.end && token.upos !== 'PUNCT')
  const above = sentence.tokens[sentence.tokens[clause.predicate.head]?.head ?? -1]
  return first && above && above.start >= first.start ? { start: first.start, end: sentence.end } : null
}

const BEHIND_NOUN = new Set(['to', 'for', 'of', 'on', 'about', 'that', 'over', 'towards', 'in'])

/** What a stance noun is about: from the "to", "for" or "of" behind it to the next comma or stop, or its compound. */
function behindNoun(clause: Clause, sentence: Sentence): Span | null {
  const { tokens } = sentence
  const { head } = clause.predicate
  const noun = tokens[head]
  const next = tokens[head + 1]
  if (!noun) return null
  if (!next || !BEHIND_NOUN.has(next.text.toLowerCase())) {
    const compound = clause.obliques.find(({ preposition }) => preposition === 'compound')
    return compound ? { start: compound.phrase.start, end: compound.phrase.end } : null
  }
  const above = tokens[noun.head]
  if (above && above.start > noun.start) {
    const own = subtree(tokens, head)
    return own.end > next.end ? { start: next.start, end: own.end } : null
  }
  const rest = sentence.text.slice(next.start - sentence.start)
  const stop = /[,;:.!?]["”’]?(?:\s|$)/.exec(rest)
  const end = next.start + (stop ? stop.index : rest.length)
  return end > next.end ? { start: next.start, end } : null
}

/** The phrases with all that hangs under them, of whom they are taken apart: "recognition of Kosovo". */
function wholeOf(phrases: Clause['objects'], { tokens }: Sentence): Span | null {
  const spans = phrases.map(phrase => subtree(tokens, phrase.head, ['appos', 'parataxis']))
  if (spans.length === 0) return null
  return { start: Math.min(...spans.map(span => span.start)), end: Math.max(...spans.map(span => span.end)) }
}

function spanOf(from: number, to: number, { tokens }: Sentence): Span | null {
  const [first, last] = [tokens[from], tokens[to - 1]]
  return first && last ? { start: first.start, end: last.end } : null
}

const BUT_NOT = /,?\s(?:but|though|yet) not\s([^,;:.]+)/

/** What is accepted or wanted, and what is not, in it or right behind it: "a joint commission but not foreign troops". */
export function apart(
  span: Span,
  { start, text, end }: Sentence,
): { readonly wanted: Span; readonly unwanted: Span | null } {
  const cut = BUT_NOT.exec(text.slice(span.start - start))
  const at = span.start + (cut?.index ?? 0)
  if (!cut?.[1] || at > span.end) return { wanted: span, unwanted: null }
  const from = at + cut[0].length - cut[1].length
  return { wanted: { start: span.start, end: at }, unwanted: { start: from, end: Math.min(end, from + cut[1].length) } }
}

const INSTEAD = /\s(?:rather than|instead of|and not|, not)\s/
const PREFERRED_TO = /\s(?:than|over)\s/

/** What is wanted, without what it is preferred to: "talks" of "talks rather than mediation". */
export function withoutAlternative(span: Span, text: string, prefers: boolean): Span {
  const words = text.slice(span.start, span.end)
  const cut = INSTEAD.exec(words) ?? (prefers ? PREFERRED_TO.exec(words) : null)
  const to =
    prefers && !cut ? /\sto\s(?=[\p{L}-]+(?:\s[\p{L}-]+){0,2}[\s.,]*$)/u.exec(text.slice(span.start, span.end)) : null
  const at = cut?.index ?? to?.index
  return at === undefined || at === 0 ? span : { start: span.start, end: span.start + at }
}
