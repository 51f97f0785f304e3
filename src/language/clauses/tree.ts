import type { Phrase, Sentence, Span, Token } from '../../model/index.js'

/** A sentence with its tree turned downwards. */
export type Tree = {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** Dependents of each token, in order. */
  readonly below: readonly (readonly number[])[]
}

export function treeOf(sentence: Sentence): Tree {
  const { tokens } = sentence
  const below: number[][] = tokens.map(() => [])
  tokens.forEach((token, index) => {
    below[token.head]?.push(index)
  })
  return { sentence, tokens, below }
}

/** The relation without its subtype: "nsubj" of "nsubj:pass". */
export function relation(token: Token): string {
  const colon = token.deprel.indexOf(':')
  return colon < 0 ? token.deprel : token.deprel.slice(0, colon)
}

/** Dependents of `head` under one of these relations, with or without subtype. */
export function dependents(tree: Tree, head: number, ...relations: readonly string[]): number[] {
  const found: number[] = []
  for (const index of tree.below[head] ?? []) {
    const token = tree.tokens[index]
    if (token && (relations.includes(token.deprel) || relations.includes(relation(token)))) found.push(index)
  }
  return found
}

/** A token and everything joined to it by "and", "or" or a comma. */
export function withConjuncts(tree: Tree, head: number): number[] {
  const all = [head]
  for (const index of tree.below[head] ?? []) {
    const token = tree.tokens[index]
    if (token?.deprel === 'conj' && isNominal(token)) all.push(index)
  }
  return all
}

export function isNominal(token: Token): boolean {
  return (
    token.upos === 'NOUN' ||
    token.upos === 'PROPN' ||
    token.upos === 'PRON' ||
    token.upos === 'NUM' ||
    token.upos === 'X'
  )
}

// What belongs to a phrase's head only loosely: other conjuncts, and clauses that say more about it.
const OUTSIDE = new Set([
  'conj',
  'cc',
  'acl',
  'appos',
  'parataxis',
  'punct',
  'case',
  'mark',
  'advcl',
  'cop',
  'nsubj',
  'ccomp',
])

/** The noun phrase of a head, without preposition, conjuncts, appositions and relative clauses. */
export function phraseAt(tree: Tree, head: number): Phrase {
  const token = tree.tokens[head]
  const span = { start: token?.start ?? 0, end: token?.end ?? 0 }
  widen(tree, head, span, 0)
  return { head, ...span }
}

function widen(tree: Tree, head: number, span: { start: number; end: number }, depth: number): void {
  if (depth > 40) return
  for (const index of tree.below[head] ?? []) {
    const token = tree.tokens[index]
    if (!token) continue
    const rel = relation(token)
    if (depth === 0 ? OUTSIDE.has(rel) : rel === 'acl' || rel === 'punct' || rel === 'parataxis') continue
    span.start = Math.min(span.start, token.start)
    span.end = Math.max(span.end, token.end)
    widen(tree, index, span, depth + 1)
  }
}

export function phrasesAt(tree: Tree, head: number): Phrase[] {
  return withConjuncts(tree, head).map(index => phraseAt(tree, index))
}

/** The preposition of a nominal, whole: "in front of", "according to". Empty where it has none. */
export function prepositionOf(tree: Tree, head: number): string {
  const parts: string[] = []
  for (const index of dependents(tree, head, 'case')) {
    const token = tree.tokens[index]
    if (!token || token.lemma === "'s" || token.text === "'" || token.text === '’' || token.lemma === '’s') continue
    parts.push(token.text.toLowerCase())
    for (const fixed of dependents(tree, index, 'fixed')) parts.push((tree.tokens[fixed]?.text ?? '').toLowerCase())
  }
  return parts.join(' ')
}

export function covering(spans: readonly Span[]): Span | null {
  let cover: Span | null = null
  for (const span of spans)
    cover = cover ? { start: Math.min(cover.start, span.start), end: Math.max(cover.end, span.end) } : span
  return cover && { start: cover.start, end: cover.end }
}
