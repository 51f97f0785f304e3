import type { Phrase } from '../../model/index.js'
import { dependent, dependentsOf, downwards, type Extents, isNominal, type Tree } from './tree.js'

// What a list may hold before it is cut: a sentence of hundreds of conjuncts must not cost their square.
const JOINED = 40

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

function hasNoun(tree: Tree, from: number, to: number): boolean {
  for (let index = from + 1; index < to; index++) if (isNominal(tree.tokens[index])) return true
  return false
}

/**
 * The preposition of a nominal, whole: "in front of", "according to". Empty where it has none. Of "with the ambassador to
 * Peru, John Odera", all hung on the name, it is the first.
 */
export function prepositionOf(tree: Tree, head: number): string {
  let preposition = ''
  let last = -1
  for (const index of dependentsOf(tree, head)) {
    if (tree.relations[index] !== 'case') continue
    const word = tree.words[index] ?? ''
    if (isPossessive(word)) continue
    if (last >= 0 && hasNoun(tree, last, index)) break
    last = index
    preposition = preposition === '' ? word : `${preposition} ${word}`
    for (const fixed of dependentsOf(tree, index))
      if (tree.relations[fixed] === 'fixed') preposition += ` ${tree.words[fixed] ?? ''}`
  }
  return preposition
}
