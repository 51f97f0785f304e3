import type { Word } from './words.js'
import { wordsOf } from './words.js'

type Node<T> = { next: Map<string, Node<T>> | null; values: Entry<T>[] }
type Entry<T> = { readonly value: T; readonly capital: boolean; readonly acronym: boolean }

/** What a trie found: words `from` to `to` (exclusive) of those it was given, and everything known by that name. */
export type Hit<T> = { readonly from: number; readonly to: number; readonly values: readonly T[] }

/**
 * Names by their words. A name written with a capital is found only with one, and an acronym only in capitals, so that
 * "us" is no state and "who" no body.
 */
export class NameTrie<T> {
  readonly #root: Node<T> = { next: null, values: [] }

  add(name: string, value: T): void {
    const words = wordsOf(name)
    let node = this.#root
    for (const word of words) {
      node.next ??= new Map()
      let child = node.next.get(word.key)
      if (!child) {
        child = { next: null, values: [] }
        node.next.set(word.key, child)
      }
      node = child
    }
    if (words.length === 0) return
    const bare = name.replace(/[^\p{L}]/gu, '')
    const acronym = words.length === 1 && bare.length <= 6 && bare === bare.toUpperCase()
    node.values.push({ value, capital: words[0]?.capital ?? false, acronym })
  }

  /** The longest name that begins at word `from`, or null. */
  longest(text: string, words: readonly Word[], from: number): Hit<T> | null {
    let node = this.#root
    let found: Hit<T> | null = null
    for (let to = from; to < words.length; to++) {
      const word = words[to]
      const next = word && node.next?.get(word.key)
      if (!word || !next) break
      const before = words[to - 1]
      if (to > from && before && !joined(text, before.end, word.start)) break
      node = next
      if (next.values.length > 0) {
        const first = words[from]
        const values = next.values.filter(entry => fits(entry, text, first, word)).map(entry => entry.value)
        if (values.length > 0) found = { from, to: to + 1, values }
      }
    }
    return found
  }
}

function fits<T>(entry: Entry<T>, text: string, first: Word | undefined, last: Word): boolean {
  if (!first) return false
  if (entry.acronym) {
    const found = text.slice(first.start, last.end)
    return found === found.toUpperCase()
  }
  return !entry.capital || first.capital
}

/** What may stand between the words of one name: spaces, hyphens, slashes, dots, apostrophes, "+" and "&". */
const BETWEEN = new Set([..." \u00a0-\u2011\u2013/.'\u2019+&"].map(character => character.charCodeAt(0)))

function joined(text: string, end: number, start: number): boolean {
  if (start - end > 3) return false
  for (let i = end; i < start; i++) if (!BETWEEN.has(text.charCodeAt(i))) return false
  return true
}
