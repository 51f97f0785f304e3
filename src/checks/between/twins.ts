import type { CodedReport } from '../../model/index.js'
import { type PlainSentence, type PlainWord, plainSentences, sentenceKeys } from './plain-sentences.js'

const FEWEST_WORDS = 5
const ALIKE = 0.65
/** A sentence that differs in more places is another sentence. */
const MOST_CHUNKS = 2
const MOST_CHUNK_WORDS = 5
/** So many of the shorter text's sentences must be in the other for it to be a copy. */
const SHARED = 0.4
const FEWEST_SHARED = 2

/** Where two sentences that are otherwise the same have other words, and the words before. */
export type Chunk = {
  readonly a: readonly PlainWord[]
  readonly b: readonly PlainWord[]
  /** The words right before it, folded. */
  readonly lead: string
  readonly tail: string
}

/** Two sentences of two copies of one text that differ in a few words. */
export type Twin = { readonly a: PlainSentence; readonly b: PlainSentence; readonly chunks: readonly Chunk[] }

/**
 * The sentences in which two copies of one text differ; none where neither is a copy of the other.
 * @example a wire report and its reprint with "Quito" for "Lima" in one sentence give one twin with one chunk
 */
export function twinsOf(a: CodedReport, b: CodedReport): readonly Twin[] {
  if (a.textHash === b.textHash) return []
  const [one, two] = [plainSentences(a), plainSentences(b)]
  const [keys, others] = [sentenceKeys(a), sentenceKeys(b)]
  const same = [...keys].filter(key => key !== '' && others.has(key)).length
  const shorter = Math.min(one.length, two.length)
  if (same < Math.min(FEWEST_SHARED, shorter - 1) || same < 1 || same < shorter * SHARED) return []
  const rest = two.filter(sentence => !keys.has(sentence.key) && sentence.words.length >= FEWEST_WORDS)
  return one
    .filter(sentence => !others.has(sentence.key) && sentence.words.length >= FEWEST_WORDS)
    .flatMap(sentence => {
      const best = nearest(sentence, rest)
      const chunks = best && chunksOf(sentence.words, best.words)
      return best && chunks ? [{ a: sentence, b: best, chunks }] : []
    })
}

function nearest(sentence: PlainSentence, others: readonly PlainSentence[]): PlainSentence | null {
  let best: PlainSentence | null = null
  let most = ALIKE
  const own = new Set(sentence.words.map(word => word.key))
  for (const other of others) {
    const shared = other.words.filter(word => own.has(word.key)).length
    const alike = (2 * shared) / (sentence.words.length + other.words.length)
    if (alike > most) [best, most] = [other, alike]
  }
  return best
}

/** Where two rows of words differ; null where they differ in too much. */
function chunksOf(a: readonly PlainWord[], b: readonly PlainWord[]): readonly Chunk[] | null {
  const lengths = longestCommon(a, b)
  const chunks: { a: PlainWord[]; b: PlainWord[]; at: number; to: number }[] = []
  let [i, j] = [0, 0]
  let open: { a: PlainWord[]; b: PlainWord[]; at: number; to: number } | null = null
  while (i < a.length || j < b.length) {
    const [word, other] = [a[i], b[j]]
    if (word && other && word.key === other.key) {
      if (open) open.to = i
      open = null
      i++
      j++
      continue
    }
    if (!open) {
      open = { a: [], b: [], at: i, to: a.length }
      chunks.push(open)
    }
    const goOn = (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)
    if (word && (goOn || !other)) {
      open.a.push(word)
      i++
    } else if (other) {
      open.b.push(other)
      j++
    }
  }
  if (chunks.length > MOST_CHUNKS || chunks.some(one => Math.max(one.a.length, one.b.length) > MOST_CHUNK_WORDS))
    return null
  return chunks.map(({ a: own, b: others, at, to }) => ({
    a: own,
    b: others,
    lead: a
      .slice(Math.max(0, at - 4), at)
      .map(word => word.key)
      .join(' '),
    tail: a
      .slice(to, to + 3)
      .map(word => word.key)
      .join(' '),
  }))
}

/** How many words two rows share in order, from each place on. */
function longestCommon(a: readonly PlainWord[], b: readonly PlainWord[]): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = rows[i]
      if (!row) continue
      row[j] =
        a[i]?.key === b[j]?.key ? (rows[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(rows[i + 1]?.[j] ?? 0, row[j + 1] ?? 0)
    }
  return rows
}
