import { SPELLINGS, writeSpelling } from '../../src/language/network/word-features.js'
import type { Rows } from './batch-rows.js'
import type { TreeSentence } from './conllu.js'

/** Sentences ready for the network: a row per word. */
export type Batch = {
  readonly rows: Rows
  /** Row of each word among the vectors, and among the words of the treebanks; -1 for neither. */
  readonly vectorRows: Int32Array
  readonly wordRows: Int32Array
  /** `SPELLINGS` numbers for each word. */
  readonly spellings: Int32Array
  /** Heads within the sentence, 0 for the root, words from 1. */
  readonly heads: Int32Array
  readonly labels: Int32Array
  readonly tags: Int32Array
}

/** The number of everything the network knows by number. */
export type Numbers = {
  readonly vectors: ReadonlyMap<string, number>
  readonly words: ReadonlyMap<string, number>
  readonly tags: ReadonlyMap<string, number>
  readonly labels: ReadonlyMap<string, number>
  /** A rare tag as one that the network knows. */
  readonly simplify: (tag: string) => string
}

export function makeBatch(sentences: readonly TreeSentence[], numbers: Numbers): Batch {
  const starts: number[] = []
  const lengths = sentences.map(sentence => sentence.words.length)
  const total = lengths.reduce((sum, length) => {
    starts.push(sum)
    return sum + length
  }, 0)
  const column = () => new Int32Array(total)
  const batch = {
    rows: { starts, lengths, total },
    vectorRows: column(),
    wordRows: column(),
    spellings: new Int32Array(total * SPELLINGS),
    heads: column(),
    labels: column(),
    tags: column(),
  }
  sentences.forEach((sentence, index) => {
    sentence.words.forEach((word, at) => {
      const row = (starts[index] ?? 0) + at
      const lower = word.toLowerCase()
      batch.vectorRows[row] = numbers.vectors.get(lower) ?? -1
      batch.wordRows[row] = numbers.words.get(lower) ?? -1
      writeSpelling(word, lower, at === 0, batch.spellings, row * SPELLINGS)
      batch.heads[row] = (sentence.heads[at] ?? -1) + 1
      batch.labels[row] = numbers.labels.get(sentence.relations[at] ?? '') ?? 0
      batch.tags[row] = numbers.tags.get(numbers.simplify(sentence.tags[at] ?? '')) ?? 0
    })
  })
  return batch
}
