import type { Phrase, Sentence, Token } from '../../model/index.js'

/**
 * A sentence with its tree turned downwards. Heads and relations are the parser's, mended where a general rule knows
 * better; who reads a tree reads them here, never in the tokens.
 */
export type Tree = {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly heads: number[]
  /** Relations with their subtype: "nsubj:pass". */
  readonly labels: string[]
  /** Relations without it. */
  readonly relations: string[]
  /** Each word in lower case. */
  readonly words: readonly string[]
  /** Dependents of each token, in order. */
  below: readonly (readonly number[])[]
  readonly phrases: (Phrase | undefined)[]
  extents: Extents | null
}

/** How far the words under each token reach, relative clauses and asides left out. */
export type Extents = { readonly starts: readonly number[]; readonly ends: readonly number[] }

export function treeOf(sentence: Sentence): Tree {
  const { tokens } = sentence
  const heads = tokens.map(token => token.head)
  return {
    sentence,
    tokens,
    heads,
    labels: tokens.map(token => token.deprel),
    relations: tokens.map(token => withoutSubtype(token.deprel)),
    words: tokens.map(token => token.text.toLowerCase()),
    below: turned(heads),
    phrases: [],
    extents: null,
  }
}

// How far up a move looks for the token it moves, lest it hang under itself.
const HEIGHT = 80

/**
 * Hangs a token elsewhere; where that would make no tree, nothing happens. The dependents in `below` stay as they were
 * until `settle`.
 * @returns whether it was moved
 */
export function move(tree: Tree, index: number, head: number, label: string): boolean {
  let above = head
  for (let steps = 0; above >= 0; steps++) {
    if (above === index || steps > HEIGHT) return false
    above = tree.heads[above] ?? -1
  }
  tree.heads[index] = head
  tree.labels[index] = label
  tree.relations[index] = withoutSubtype(label)
  return true
}

/** Turns the tree downwards again after moves. */
export function settle(tree: Tree): void {
  tree.below = turned(tree.heads)
}

function turned(heads: readonly number[]): number[][] {
  const below: number[][] = heads.map(() => [])
  for (let index = 0; index < heads.length; index++) below[heads[index] ?? -1]?.push(index)
  return below
}

function withoutSubtype(label: string): string {
  const colon = label.indexOf(':')
  return colon < 0 ? label : label.slice(0, colon)
}

export function dependentsOf(tree: Tree, head: number): readonly number[] {
  return tree.below[head] ?? []
}

/** The first dependent of `head` under this relation, with or without subtype; -1 where there is none. */
export function dependent(tree: Tree, head: number, relation: string): number {
  for (const index of dependentsOf(tree, head))
    if (tree.relations[index] === relation || tree.labels[index] === relation) return index
  return -1
}

export function lemmaOf(tree: Tree, index: number): string {
  return tree.tokens[index]?.lemma.toLowerCase() ?? ''
}

/** Tokens from the root down: each after its head. */
export function downwards(tree: Tree): readonly number[] {
  const order: number[] = []
  for (let index = 0; index < tree.heads.length; index++) if ((tree.heads[index] ?? -1) < 0) order.push(index)
  for (let at = 0; at < order.length; at++) for (const index of dependentsOf(tree, order[at] ?? -1)) order.push(index)
  return order
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X'])

export function isNominal(token: Token | undefined): boolean {
  return token !== undefined && NOMINAL.has(token.upos)
}

// Words a parser may take for an argument, though they name nothing.
const NAMELESS: ReadonlySet<string> = new Set(['SCONJ', 'ADP', 'PART', 'PUNCT', 'CCONJ', 'AUX', 'ADV', 'INTJ'])

export function namesNothing(tree: Tree, index: number): boolean {
  return NAMELESS.has(tree.tokens[index]?.upos ?? '')
}

/** Whether a comma, a dash or a quotation mark stands right before a token. */
export function isSetOff(tree: Tree, index: number): boolean {
  return tree.tokens[index - 1]?.upos === 'PUNCT'
}

/** The first token among those under `head`, itself included. */
export function leftmost(tree: Tree, head: number): number {
  let first = head
  for (let steps = 0; steps < 12; steps++) {
    const next = dependentsOf(tree, first).find(index => tree.relations[index] !== 'punct')
    if (next === undefined || next > first) break
    first = next
  }
  return first
}
