import type { Clause, Sentence, Token } from '../model/index.js'
import type { PositionWords, StancePhrase } from './words.js'

/** Where a stance's words stand: token indices, `to` exclusive, and what "*" stood for. */
export type PhraseMatch = {
  readonly phrase: StancePhrase
  readonly from: number
  readonly to: number
  readonly gap: { readonly from: number; readonly to: number } | null
}

/** How many words may stand where the phrase has "*", and how many small ones between two of its words. */
const GAP = 12
const SMALL = 3

/** How far before its predicate a copula or a "would" may stand. */
const NEAR = 8

/** The stance a clause's words take, the longest phrase first. */
export function phraseAt(clause: Clause, sentence: Sentence, words: PositionWords): PhraseMatch | null {
  const starts = startsOf(clause, sentence)
  let best: PhraseMatch | null = null
  for (const start of starts) {
    const token = sentence.tokens[start]
    if (!token) continue
    best = longer(best, longestOf(words.phrases.get(lemmaOf(token)), start, clause, sentence))
    if (token.lemma !== token.text)
      best = longer(best, longestOf(words.phrases.get(lowered(token)), start, clause, sentence))
  }
  return best
}

function longestOf(
  phrases: readonly StancePhrase[] | undefined,
  start: number,
  clause: Clause,
  sentence: Sentence,
): PhraseMatch | null {
  for (const phrase of phrases ?? []) {
    const match = fits(phrase, clause, sentence) ? matched(phrase, start, clause, sentence.tokens) : null
    if (match) return match
  }
  return null
}

function longer(a: PhraseMatch | null, b: PhraseMatch | null): PhraseMatch | null {
  return a && (!b || a.phrase.words.length >= b.phrase.words.length) ? a : b
}

/** A phrase begins at the predicate, at its "would", or behind the copula: "is [against] any observers". */
function startsOf(clause: Clause, { tokens }: Sentence): readonly number[] {
  const { head, kind } = clause.predicate
  const starts = [head]
  for (let index = Math.max(0, head - NEAR); index < head; index++) {
    const token = tokens[index]
    if (token?.head !== head) continue
    if (kind === 'verb' && token.deprel === 'aux' && token.text === 'would') starts.push(index)
    if (token.deprel === 'cop' || token.deprel === 'aux:pass') starts.push(index + 1)
  }
  return starts
}

function fits({ kind }: StancePhrase, { predicate, passive }: Clause, { tokens }: Sentence): boolean {
  if (kind === 'verb')
    return predicate.kind === 'verb' || (predicate.kind === 'noun' && /s$/.test(tokens[predicate.head]?.text ?? ''))
  if (kind === 'noun') return predicate.kind === 'noun'
  return predicate.kind !== 'verb' || (kind === 'adjective' && passive)
}

function matched(phrase: StancePhrase, start: number, clause: Clause, tokens: readonly Token[]): PhraseMatch | null {
  const { words } = phrase
  const { particle } = clause.predicate
  let at = start + 1
  let gap: PhraseMatch['gap'] = null
  for (let i = 1; i < words.length; i++) {
    const word = words[i] ?? ''
    if (i === 1 && word === particle && phrase.kind === 'verb') {
      // "rules them out": the particle counts wherever it stands.
      if (lowered(tokens[at]) === particle) at++
      continue
    }
    const from = at
    const open = words[i - 1] === '*'
    if (word === '*') continue
    const found = nextOf(word, from, open ? GAP : SMALL, open, tokens)
    if (found < 0) return null
    if (open) gap = { from, to: found }
    at = found + 1
  }
  return { phrase, from: start, to: at, gap }
}

const SKIPPED = new Set(['DET', 'ADJ', 'ADV', 'PRON', 'PART'])
const NEVER_SKIPPED = new Set(['not', 'no', "n't", 'never', 'to'])

function nextOf(word: string, from: number, most: number, open: boolean, tokens: readonly Token[]): number {
  for (let at = from; at < tokens.length && at <= from + most; at++) {
    const token = tokens[at]
    if (!token) return -1
    if ((at > from || !open) && (lemmaOf(token) === word || lowered(token) === word)) return at
    if (open ? endsGap(token, at === from) : !isSmall(token)) return -1
  }
  return -1
}

/** "press for an end to" presses nobody: what is in the middle is a thing or a person, and no stop is among it. */
function endsGap(token: Token, first: boolean): boolean {
  return first ? token.upos === 'ADP' || token.upos === 'SCONJ' : token.upos === 'PUNCT' && token.text !== '-'
}

function isSmall(token: Token): boolean {
  return SKIPPED.has(token.upos) && !NEVER_SKIPPED.has(lowered(token))
}

const lowered = (token: Token | undefined) => token?.text.toLowerCase() ?? ''
const lemmaOf = (token: Token) => token.lemma.toLowerCase()
