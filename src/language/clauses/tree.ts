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
type Extents = { readonly starts: readonly number[]; readonly ends: readonly number[] }

// What a list may hold before it is cut: a sentence of hundreds of conjuncts must not cost their square.
const JOINED = 40

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

// What belongs to a phrase's head only loosely: other conjuncts, and clauses that say more about it.
const OUTSIDE: ReadonlySet<string> = new Set([
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

const ASIDE: ReadonlySet<string> = new Set(['acl', 'punct', 'parataxis'])

// Words a parser may take for an argument, though they name nothing.
const NAMELESS: ReadonlySet<string> = new Set(['SCONJ', 'ADP', 'PART', 'PUNCT', 'CCONJ', 'AUX', 'ADV', 'INTJ'])

export function namesNothing(tree: Tree, index: number): boolean {
  return NAMELESS.has(tree.tokens[index]?.upos ?? '')
}

/** The noun phrase of a head, without preposition, conjuncts, appositions and relative clauses. */
export function phraseAt(tree: Tree, head: number): Phrase {
  const known = tree.phrases[head]
  if (known) return known
  const { starts, ends } = extentsOf(tree)
  const token = tree.tokens[head]
  let start = token?.start ?? 0
  let end = token?.end ?? 0
  for (const index of dependentsOf(tree, head)) {
    if (OUTSIDE.has(tree.relations[index] ?? '')) continue
    start = Math.min(start, starts[index] ?? start)
    end = Math.max(end, ends[index] ?? end)
  }
  const phrase = { head, start, end }
  tree.phrases[head] = phrase
  return phrase
}

function extentsOf(tree: Tree): Extents {
  if (tree.extents) return tree.extents
  const starts = tree.tokens.map(token => token.start)
  const ends = tree.tokens.map(token => token.end)
  const order = downwards(tree)
  for (let at = order.length - 1; at >= 0; at--) {
    const index = order[at] ?? -1
    const head = tree.heads[index] ?? -1
    if (head < 0 || ASIDE.has(tree.relations[index] ?? '')) continue
    starts[head] = Math.min(starts[head] ?? 0, starts[index] ?? 0)
    ends[head] = Math.max(ends[head] ?? 0, ends[index] ?? 0)
  }
  tree.extents = { starts, ends }
  return tree.extents
}

/**
 * A token and everything joined to it by "and", "or" or a comma. What follows the last "and" behind a comma is no further
 * conjunct but an apposition: "A and B, the heads of the delegations". Names are kept: they say who it is.
 */
export function joined(tree: Tree, head: number): number[] {
  const all = [head]
  for (let at = 0; at < all.length && all.length < JOINED; at++)
    all.push(...conjunctsOf(tree, all[at] ?? -1).slice(0, JOINED - all.length))
  return all
}

function conjunctsOf(tree: Tree, head: number): readonly number[] {
  const found: number[] = []
  let linked = false
  let last = -1
  const conjuncts = dependentsOf(tree, head).filter(
    index => tree.labels[index] === 'conj' && isNominal(tree.tokens[index]),
  )
  for (const [place, index] of conjuncts.entries()) {
    linked ||= dependent(tree, index, 'cc') >= 0
    // "Vucic and Kosovo's prime minister": a name with "'s" is joined to nothing; what it owns is. Two words side by side
    // are one: "and Foreign Minister Mudavadi".
    if (isPossessor(tree, index) || conjuncts[place + 1] === index + 1) continue
    if (linked) last = found.length
    linked = false
    found.push(index)
  }
  return last < 0 ? found : found.filter((index, place) => place <= last || tree.tokens[index]?.upos === 'PROPN')
}

function isPossessor(tree: Tree, index: number): boolean {
  const mark = dependent(tree, index, 'case')
  return mark > index && isPossessive(tree.words[mark])
}

function isPossessive(word: string | undefined): boolean {
  return word === "'s" || word === '’s' || word === "'" || word === '’'
}

export function phrasesAt(tree: Tree, head: number): Phrase[] {
  return joined(tree, head).map(index => phraseAt(tree, index))
}

/** The preposition of a nominal, whole: "in front of", "according to". Empty where it has none. */
export function prepositionOf(tree: Tree, head: number): string {
  let preposition = ''
  for (const index of dependentsOf(tree, head)) {
    if (tree.relations[index] !== 'case') continue
    const word = tree.words[index] ?? ''
    if (isPossessive(word)) continue
    preposition = preposition === '' ? word : `${preposition} ${word}`
    for (const fixed of dependentsOf(tree, index))
      if (tree.relations[fixed] === 'fixed') preposition += ` ${tree.words[fixed] ?? ''}`
  }
  return preposition
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
