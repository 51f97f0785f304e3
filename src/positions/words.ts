import { type Knowledge, NameTrie, type StanceWord, wordsOf } from '../knowledge/index.js'
import type { Firmness, Span, Stance } from '../model/index.js'

/** Stances and issues by the words that show them; built once per knowledge. */
export type PositionWords = {
  readonly verbs: ReadonlyMap<string, StanceReading>
  readonly nouns: ReadonlyMap<string, StanceReading>
  readonly issues: NameTrie<string>
}
export type StanceReading = { readonly stance: Stance; readonly firmness: Firmness }

const built = new WeakMap<Knowledge, PositionWords>()

export function positionWords(knowledge: Knowledge): PositionWords {
  const known = built.get(knowledge)
  if (known) return known
  const issues = new NameTrie<string>()
  for (const issue of knowledge.issues)
    for (const word of issue.words) for (const form of new Set([word, ...inflected(word)])) issues.add(form, issue.id)
  const words = {
    verbs: byLemma(knowledge.stances, word => word.verbs),
    nouns: byLemma(knowledge.stances, word => word.nouns),
    issues,
  }
  built.set(knowledge, words)
  return words
}

/** The nouns that carry a stance: "reluctance", "preference"; the language room is to make clauses of them. */
export function stanceNouns(knowledge: Knowledge): ReadonlySet<string> {
  return new Set(positionWords(knowledge).nouns.keys())
}

function byLemma(
  words: readonly StanceWord[],
  lemmas: (word: StanceWord) => readonly string[],
): ReadonlyMap<string, StanceReading> {
  const map = new Map<string, StanceReading>()
  for (const word of words)
    for (const lemma of lemmas(word))
      if (!map.has(lemma) || word.firmness !== 'plain') map.set(lemma, { stance: word.stance, firmness: word.firmness })
  return map
}

function inflected(word: string): readonly string[] {
  const forms = [
    /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`,
  ]
  if (/is[ez]e?$/.test(word) || word.endsWith('ze')) forms.push(`${word.replace(/e$/, '')}ing`, `${word}d`)
  return forms
}

/** The issue a stretch of text is about: the one whose words are the longest there, the first of equals. */
export function issueIn(text: string, span: Span, words: PositionWords): string | null {
  const list = wordsOf(text.slice(span.start, span.end), span.start)
  let best: { readonly issue: string; readonly length: number } | null = null
  for (let at = 0; at < list.length; at++) {
    const hit = words.issues.longest(text, list, at)
    const issue = hit?.values[0]
    if (hit && issue !== undefined && (!best || hit.to - hit.from > best.length))
      best = { issue, length: hit.to - hit.from }
  }
  return best?.issue ?? null
}
