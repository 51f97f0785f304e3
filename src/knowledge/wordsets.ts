import type { Wordset } from './schema.js'
import { WORDSETS, type WordsetName } from './wordset-names.js'

/** Every set of words by its name. */
export type Wordsets = Readonly<Record<WordsetName, ReadonlySet<string>>>

/**
 * Puts the entries of each set together, later ones over earlier: each takes its `without` out and adds its `words`.
 * @throws Error where a set has no entry at all
 * @example buildWordsets(compiledEntries().wordsets).games.has('goalkeeper') // true
 */
export function buildWordsets(entries: readonly Wordset[]): Wordsets {
  const sets: Partial<Record<WordsetName, Set<string>>> = {}
  for (const entry of entries) {
    sets[entry.set] ??= new Set()
    for (const word of entry.without) sets[entry.set]?.delete(word)
    for (const word of entry.words) sets[entry.set]?.add(word)
  }
  if (isWhole(sets)) return sets
  const missing = WORDSETS.filter(name => sets[name] === undefined)
  throw new Error(
    `Word knowledge has no entry in wordsets/ for ${missing.join(', ')}; lay your entries over ours, which have them all.`,
  )
}

function isWhole(sets: Partial<Wordsets>): sets is Wordsets {
  return WORDSETS.every(name => sets[name] !== undefined)
}
