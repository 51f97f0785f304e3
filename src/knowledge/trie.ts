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

const LETTERS = 26

/**
 * Names by their words. A name written with a capital is found only with one, and an acronym only in capitals, so that
 * "us" is no state and "who" no body.
 */
export class NameTrie<T> {
  /** Names by the keys of their words, a space between: tens of thousands are built in a blink, a node a word is not. */
  readonly #names = new Map<string, Entry<T>>()
  /** By a first word, what may follow it: how many words a name has at most, above the letters that second words begin with. */
  readonly #starts = new Map<string, number>()

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
    const start = first && this.#starts.get(first.key)
    if (!first || start === undefined) return null
    const last = from + (start >> LETTERS) - 1
    let key = first.key
    let before = first
    let found: Hit<T> | null = null
    for (let to = from; ; ) {
      const values = fitting(this.#names.get(key), text, first, before)
      if (values) found = { from, to: to + 1, values }
      if (to === last) return found
      const word = words[++to]
      if (!word || (to === from + 1 && !(start & letterOf(word.key, 0)))) return found
      if (!joined(text, before.end, word.start)) return found
      key = `${key} ${word.key}`
      before = word
    }
  }

  #keep(key: string, count: number, value: T, capital: boolean, acronym: boolean): void {
    this.#names.set(key, { value, capital, acronym, before: this.#names.get(key) ?? null })
    const space = count === 1 ? -1 : key.indexOf(' ')
    const first = space < 0 ? key : key.slice(0, space)
    const start = this.#starts.get(first) ?? 0
    const most = Math.max(start >> LETTERS, Math.min(count, MOST_WORDS))
    const letters = (start & ((1 << LETTERS) - 1)) | (space < 0 ? 0 : letterOf(key, space + 1))
    const wider = (most << LETTERS) | letters
    if (wider !== start) this.#starts.set(first, wider)
  }
}

/** One bit for the letter a word begins with; others share the bits of letters. */
function letterOf(key: string, at: number): number {
  return 1 << ((key.charCodeAt(at) & 31) % LETTERS)
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
