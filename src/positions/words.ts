import { type Knowledge, NameTrie, type StanceWord } from '../knowledge/index.js'
import type { Firmness, Stance } from '../model/index.js'

/** An entry of `stances` made ready: its words in order, and what they say. */
export type StancePhrase = {
  readonly words: readonly string[]
  readonly kind: 'verb' | 'noun' | 'adjective' | 'predicate'
  readonly stance: Stance
  readonly firmness: Firmness
  readonly about: StanceWord['about']
  /** It gives up a stance that stands under it. */
  readonly turns: boolean
}

/** Stances and issues by the words that show them; built once per knowledge. */
export type PositionWords = {
  /** By their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly StancePhrase[]>
  readonly nouns: ReadonlySet<string>
  readonly yields: ReadonlySet<string>
  readonly issues: NameTrie<IssueWord>
  readonly beside: ReadonlyMap<string, Firmness>
  readonly over: ReadonlyMap<string, Firmness>
}
export type IssueWord = { readonly issue: string; readonly weak: boolean }

const built = new WeakMap<Knowledge, PositionWords>()

export function positionWords(knowledge: Knowledge): PositionWords {
  const known = built.get(knowledge)
  if (known) return known
  const words = {
    phrases: phrasesOf(knowledge.stances),
    nouns: new Set(knowledge.stances.flatMap(entry => entry.nouns.map(noun => noun.split(' ', 1)[0] ?? noun))),
    yields: new Set(knowledge.stances.flatMap(entry => entry.yields)),
    issues: issuesOf(knowledge),
    beside: firmnessBy(knowledge, 'words'),
    over: firmnessBy(knowledge, 'verbs'),
  }
  built.set(knowledge, words)
  return words
}

/** The nouns that carry a stance: "reluctance", "preference"; the language room is to make clauses of them. */
export function stanceNouns(knowledge: Knowledge): ReadonlySet<string> {
  return positionWords(knowledge).nouns
}

function phrasesOf(entries: readonly StanceWord[]): ReadonlyMap<string, readonly StancePhrase[]> {
  const map = new Map<string, StancePhrase[]>()
  const add = (text: string, kind: StancePhrase['kind'], entry: StanceWord) => {
    const words = text.split(' ')
    const first = words[0] ?? ''
    const { stance, firmness, about, turns } = entry
    const list = map.get(first) ?? []
    if (list.length === 0) map.set(first, list)
    list.push({ words, kind, stance, firmness, about, turns })
  }
  for (const entry of entries) {
    for (const text of entry.verbs) add(text, 'verb', entry)
    for (const text of entry.nouns) add(text, 'noun', entry)
    for (const text of entry.adjectives) add(text, 'adjective', entry)
    for (const text of entry.predicates) add(text, 'predicate', entry)
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  return map
}

function issuesOf(knowledge: Knowledge): NameTrie<IssueWord> {
  const issues = new NameTrie<IssueWord>(1 << 14)
  for (const { id, words, weak } of knowledge.issues) {
    for (const word of words) for (const form of formsOf(word)) issues.add(form, { issue: id, weak: false })
    for (const word of weak) for (const form of formsOf(word)) issues.add(form, { issue: id, weak: true })
  }
  return issues
}

function firmnessBy(knowledge: Knowledge, field: 'words' | 'verbs'): ReadonlyMap<string, Firmness> {
  return new Map(knowledge.firmness.flatMap(entry => entry[field].map(word => [word, entry.firmness] as const)))
}

/** A phrase with its last word in every inflection: "prisoner swap", "prisoner swaps"; of a verb its forms too. */
function formsOf(phrase: string): ReadonlySet<string> {
  const forms = new Set([phrase])
  if (/(?:s|x|ch|sh)$/.test(phrase)) forms.add(`${phrase}es`)
  else if (/[^aeiou]y$/.test(phrase)) forms.add(`${phrase.slice(0, -1)}ies`)
  else forms.add(`${phrase}s`)
  if (/(?:[sz]e|ate|ge|uild|draw|eet|arm|oin)$/.test(phrase)) {
    const stem = phrase.replace(/e$/, '')
    forms.add(`${stem}ing`)
    forms.add(`${stem}ed`)
  }
  return forms
}
