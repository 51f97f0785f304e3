import type { Word } from './words.js'
import { plainWords, wordsOf } from './words.js'

/** One thing known by a name, and the one that was added by the same name before it. */
type Entry<T> = {
  readonly value: T
  readonly capital: boolean
  readonly acronym: boolean
  readonly before: Entry<T> | null
}

/** What a trie found: words `from` to `to` (exclusive) of those it was given, and everything known by that name. */
export type Hit<T> = { readonly from: number; readonly to: number; readonly values: readonly T[] }

/** The longest an acronym can be. */
const ACRONYM = 6

/** No name has more words; one that has is not found. */
const MOST_WORDS = 31

const ENDS = 1
const GOES_ON = 2

/**
 * Names by their words. A name written with a capital is found only with one, and an acronym only in capitals, so that
 * "us" is no state and "who" no body.
 */
export class NameTrie<T> {
  /** Names by the keys of their words, a space between: tens of thousands are built in a blink, a node a word is not. */
  readonly #names = new Map<string, Entry<T>>()
  /**
   * By the hash of the first words of names, whether a name ends there and whether one goes on: two bits, four to a byte.
   * Most words begin no name, and here they are told apart without a string being made or looked up; hashes that fall
   * together cost a look into the names and no more.
   */
  readonly #openings: Uint8Array
  readonly #mask: number

  /** @param room how many beginnings of names there is room for before they crowd: a power of two, four at least */
  constructor(room = 1024) {
    this.#openings = new Uint8Array(room >> 2)
    this.#mask = room - 1
  }

  add(name: string, value: T): void {
    const count = plainWords(name)
    if (count > 0) {
      const lower = name.toLowerCase()
      const capital = name.charCodeAt(0) < 97
      const acronym = capital && count === 1 && name.length <= ACRONYM && name === name.toUpperCase()
      this.#keep(count === 1 ? lower : lower.replaceAll('-', ' '), count, value, capital, acronym)
      return
    }
    const words = wordsOf(name)
    const [word] = words
    if (!word) return
    const bare = words.length === 1 ? name.replace(/[^\p{L}]/gu, '') : ''
    const acronym = words.length === 1 && bare.length <= ACRONYM && bare === bare.toUpperCase()
    this.#keep(words.map(each => each.key).join(' '), words.length, value, word.capital, acronym)
  }

  /** The longest name that begins at word `from`, or null. */
  longest(text: string, words: readonly Word[], from: number): Hit<T> | null {
    const first = words[from]
    if (!first) return null
    let hash = hashOn(SEED, first.key)
    let opening = this.#opening(hash)
    let before = first
    let found: Hit<T> | null = null
    for (let to = from; ; ) {
      if (opening & ENDS) {
        const values = fitting(this.#names.get(keyOf(words, from, to)), text, first, before)
        if (values) found = { from, to: to + 1, values }
      }
      if (!(opening & GOES_ON) || to - from === MOST_WORDS - 1) return found
      const word = words[++to]
      if (!word || !joined(text, before.end, word.start)) return found
      hash = hashOn(step(hash, SPACE), word.key)
      opening = this.#opening(hash)
      before = word
    }
  }

  #opening(hash: number): number {
    const slot = hash & this.#mask
    return ((this.#openings[slot >> 2] ?? 0) >> ((slot & 3) << 1)) & (ENDS | GOES_ON)
  }

  #keep(key: string, count: number, value: T, capital: boolean, acronym: boolean): void {
    if (count > MOST_WORDS) return
    const before = this.#names.get(key) ?? null
    this.#names.set(key, { value, capital, acronym, before })
    if (before) return
    let hash = SEED
    for (let at = 0; at < key.length; at++) {
      const code = key.charCodeAt(at)
      if (code === SPACE) this.#mark(hash, GOES_ON)
      hash = step(hash, code)
    }
    this.#mark(hash, ENDS)
  }

  #mark(hash: number, how: number): void {
    const slot = hash & this.#mask
    const at = slot >> 2
    this.#openings[at] = (this.#openings[at] ?? 0) | (how << ((slot & 3) << 1))
  }
}

const SPACE = 32
const SEED = 0x811c9dc5

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

function hashOn(hash: number, key: string): number {
  let on = hash
  for (let at = 0; at < key.length; at++) on = step(on, key.charCodeAt(at))
  return on
}

function keyOf(words: readonly Word[], from: number, to: number): string {
  let key = words[from]?.key ?? ''
  for (let at = from + 1; at <= to; at++) key += ` ${words[at]?.key ?? ''}`
  return key
}

/** What fits the words as they are written, in the order it was added. */
function fitting<T>(entry: Entry<T> | undefined, text: string, first: Word, last: Word): T[] | null {
  let values: T[] | null = null
  for (let each: Entry<T> | null = entry ?? null; each; each = each.before)
    if (fits(each, text, first, last))
      if (values) values.unshift(each.value)
      else values = [each.value]
  return values
}

function fits<T>(entry: Entry<T>, text: string, first: Word, last: Word): boolean {
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
