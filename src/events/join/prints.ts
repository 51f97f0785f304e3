import { plainWords } from './words.js'

/** Words in a row that count as one piece of a text. */
const SHINGLE = 4
const HASHES = 64
const BANDS = 16
const ROWS = HASHES / BANDS
/** Reports that share half of their pieces have one source: two writers at work on one event share hardly any. */
const ALIKE = 0.5
/** Of a longer text the beginning is enough, and keeps a hostile one cheap. */
const LONGEST = 5000

const seeds = Uint32Array.from({ length: HASHES }, (_, index) => scramble(index + 1))

/**
 * A text's MinHash (Broder 1997) over its shingles of four words: the share of places at which two prints are equal is
 * about the share of shingles that the texts have in common.
 * @returns 64 numbers of 32 bits in hexadecimal; of a text with fewer than four words, nothing
 * @example printOf(wire).slice(0, 8) === printOf(reprint).slice(0, 8) // mostly
 */
export function printOf(text: string): string {
  const words = plainWords(text).slice(0, LONGEST).map(hash)
  const least = new Uint32Array(HASHES).fill(0xffffffff)
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let piece = 0
    for (let next = 0; next < SHINGLE; next++) piece = scramble(piece ^ (words[at + next] ?? 0)) >>> 0
    for (let row = 0; row < HASHES; row++) {
      const value = scramble(piece ^ (seeds[row] ?? 0))
      if (value < (least[row] ?? 0)) least[row] = value
    }
  }
  if (words.length < SHINGLE) return ''
  return Array.from(least, value => value.toString(16).padStart(8, '0')).join('')
}

/** About the share of their shingles that two texts have in common, 0 to 1. */
export function likeness(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 1 : 0
  let same = 0
  for (let row = 0; row < HASHES; row++) if (a.slice(row * 8, row * 8 + 8) === b.slice(row * 8, row * 8 + 8)) same++
  return same / HASHES
}

/**
 * Into how many sources a set of prints falls: reprints and rewrites of one text are one. Only prints that agree on a
 * whole band are compared (locality-sensitive hashing), so that a thousand different ones cost little.
 */
export function countSources(prints: readonly string[]): number {
  const different = [...new Set(prints)]
  const parent = different.map((_, index) => index)
  const rootOf = (index: number): number => {
    let at = index
    while (parent[at] !== at && parent[at] !== undefined) at = parent[at] ?? at
    return at
  }
  const buckets = new Map<string, number>()
  for (const [index, print] of different.entries())
    for (let band = 0; band < BANDS; band++) {
      const key = `${band} ${print.slice(band * ROWS * 8, (band + 1) * ROWS * 8)}`
      const other = buckets.get(key)
      // The first of a bucket stands for all of it: what is like one of them is like it too.
      if (other === undefined) buckets.set(key, index)
      else if (likeness(print, different[other] ?? '') >= ALIKE) parent[rootOf(index)] = rootOf(other)
    }
  return different.filter((_, index) => parent[index] === index).length
}

function hash(word: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/** A bijection of 32 bits that leaves no bit where it was (the finalizer of MurmurHash3). */
function scramble(input: number): number {
  let value = input
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
