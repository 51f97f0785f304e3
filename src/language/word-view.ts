import { slotOf } from './feature-table.js'
import { hashText } from './hashing.js'

/** Clusters of words by meaning, learned from their neighbours in large corpora; words are known by their hash alone. */
export type WordClusters = {
  readonly keys: Int32Array
  /** `levels` cluster numbers per slot, coarse to fine. */
  readonly clusters: Uint16Array
  /** Place of each slot's word among all, commonest first, from 1. */
  readonly ranks: Uint16Array
}

/** Tells how common a word is: its rank, or `Infinity` for a word never seen. */
export function rankIn({ keys, ranks }: WordClusters): (lower: string) => number {
  return lower => {
    const slot = slotOf(keys, hashLower(lower))
    return slot < 0 ? Number.POSITIVE_INFINITY : (ranks[slot] ?? Number.POSITIVE_INFINITY)
  }
}

export const CLUSTER_LEVELS = 3

/**
 * What tagger and parser see of a sentence's words: a column per property, a row per word. Row `length` stands for
 * the root, row `length + 1` for "nothing there".
 */
export type WordView = {
  length: number
  readonly form: Int32Array
  readonly lower: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly suffix4: Int32Array
  readonly prefix2: Int32Array
  readonly prefix3: Int32Array
  readonly shape: Int32Array
  readonly coarse: Int32Array
  readonly middle: Int32Array
  readonly fine: Int32Array
  readonly tag: Int32Array
}

/** Sentences longer than this are cut before they are tagged and parsed. */
export const MOST_WORDS = 400

const SEED = { form: 1, lower: 2, suffix: 3, prefix: 4, shape: 5 }

/** An empty view with room for `MOST_WORDS` words, to be filled again and again. */
export function makeWordView(): WordView {
  const column = () => new Int32Array(MOST_WORDS + 2)
  return {
    length: 0,
    form: column(),
    lower: column(),
    suffix2: column(),
    suffix3: column(),
    suffix4: column(),
    prefix2: column(),
    prefix3: column(),
    shape: column(),
    coarse: column(),
    middle: column(),
    fine: column(),
    tag: column(),
  }
}

/** Fills the view with the words of one sentence, of which there are at most `MOST_WORDS`. */
export function viewWords(view: WordView, words: readonly string[], clusters: WordClusters): void {
  view.length = words.length
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    const lower = word.toLowerCase()
    const length = lower.length
    const hash = hashLower(lower)
    view.form[index] = hashText(word, 0, word.length, SEED.form)
    view.lower[index] = hash
    view.suffix2[index] = hashText(lower, Math.max(0, length - 2), length, SEED.suffix)
    view.suffix3[index] = hashText(lower, Math.max(0, length - 3), length, SEED.suffix)
    view.suffix4[index] = hashText(lower, Math.max(0, length - 4), length, SEED.suffix)
    view.prefix2[index] = hashText(lower, 0, Math.min(2, length), SEED.prefix)
    view.prefix3[index] = hashText(lower, 0, Math.min(3, length), SEED.prefix)
    view.shape[index] = hashShape(word)
    const slot = slotOf(clusters.keys, hash)
    view.coarse[index] = slot < 0 ? 0 : (clusters.clusters[slot * CLUSTER_LEVELS] ?? 0)
    view.middle[index] = slot < 0 ? 0 : (clusters.clusters[slot * CLUSTER_LEVELS + 1] ?? 0)
    view.fine[index] = slot < 0 ? 0 : (clusters.clusters[slot * CLUSTER_LEVELS + 2] ?? 0)
  }
  markRow(view, words.length, -1)
  markRow(view, words.length + 1, -2)
}

/** The key of a word in the cluster table. */
export function hashLower(lower: string): number {
  return hashText(lower, 0, lower.length, SEED.lower)
}

function markRow(view: WordView, row: number, mark: number): void {
  for (const column of [view.form, view.lower, view.suffix2, view.suffix3, view.suffix4, view.prefix2, view.prefix3])
    column[row] = mark
  for (const column of [view.shape, view.coarse, view.middle, view.fine, view.tag]) column[row] = mark
}

// "Kyiv" is Xx, "U.S." X.X., "1,200" d,d: runs of one kind count once.
function hashShape(word: string): number {
  let hash = SEED.shape
  let last = 0
  for (let at = 0; at < word.length; at++) {
    const kind = kindOf(word.charCodeAt(at))
    if (kind !== last) hash = Math.imul(hash ^ kind, 0x01000193) + 1
    last = kind
  }
  return hash
}

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 97
  if (code >= 65 && code <= 90) return 65
  if (code >= 48 && code <= 57) return 48
  if (code < 128) return code
  const letter = String.fromCharCode(code)
  if (letter.toLowerCase() !== letter) return 65
  return letter.toUpperCase() !== letter ? 97 : 128
}
