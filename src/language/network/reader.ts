import { type HeadFinder, makeHeadFinder } from './head-finder.js'
import { labelMisfits } from './label-fit.js'
import { multiplyWithBias } from './matrices.js'
import { type MemoryPlan, planMemory, type VectorsAt } from './memory-plan.js'
import type { NetworkModel } from './network-model.js'
import { SPELLINGS, wordKey, writeSpelling } from './word-features.js'
import { indexWords, rowOf, type WordIndex } from './word-index.js'

/** What the network says of a sentence: the model's number of each word's tag and label, and its head, -1 for the root. */
export type Reading = { readonly tags: Int32Array; readonly heads: Int32Array; readonly labels: Int32Array }

export type Reader = {
  /** Reads a sentence of at most `MOST_WORDS` words. */
  readonly read: (words: readonly string[]) => Reading
  /** How common a word is: 1 for the commonest, `Infinity` for one that is not known. */
  readonly rank: (lower: string) => number
}

/** Makes a network ready to read. */
export function makeReader(model: NetworkModel): Reader {
  const index = indexWords(model.wordKeys)
  const plan = planMemory(model)
  const findHeads = makeHeadFinder(model, plan)
  const spelling = new Int32Array(SPELLINGS)
  const misfits = labelMisfits(model.tags, model.labels)
  return {
    read: words => {
      listVectors(model, index, plan, spelling, words)
      return readSentence(model, plan, findHeads, misfits, words.length)
    },
    rank: lower => {
      const row = rowOf(index, wordKey(lower))
      return row < 0 ? Number.POSITIVE_INFINITY : row + 1
    },
  }
}

// Of each word: its own vector, and those of its spelling.
function listVectors(
  model: NetworkModel,
  index: WordIndex,
  { matrices, words: own, spellings, list }: MemoryPlan,
  spelling: Int32Array,
  words: readonly string[],
): void {
  const { width } = model.shape
  const { integers } = matrices
  const unknown = model.wordKeys.length
  let next = list
  const put = ({ values, scales }: VectorsAt, row: number): void => {
    integers[next] = values + row * width
    integers[next + 1] = scales + row * 4
    next += 2
  }
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    const lower = word.toLowerCase()
    const known = rowOf(index, wordKey(lower))
    put(own, known < 0 ? unknown : known)
    writeSpelling(word, lower, at === 0, spelling, 0)
    for (let table = 0; table < SPELLINGS; table++) {
      const vectors = spellings[table]
      if (vectors) put(vectors, spelling[table] ?? 0)
    }
  }
}

function readSentence(
  model: NetworkModel,
  plan: MemoryPlan,
  findHeads: HeadFinder,
  misfits: readonly Uint8Array[],
  rows: number,
): Reading {
  const { dense, shape } = model
  const { matrices } = plan
  const { width } = shape
  matrices.sumVectors(plan.input, plan.list, rows, SPELLINGS + 1, width)
  let from = plan.input
  let to = plan.output
  for (const [layer, weights] of plan.layers.entries()) {
    const past = from + rows * width
    matrices.floats.fill(0, past, past + width)
    matrices.mixNeighbours(from, plan.mixed, plan.mix + layer * width * 2, rows, width)
    multiplySmall(plan, plan.mixed, weights, plan.parts, rows, width, width * 3)
    matrices.recur(from, plan.parts, to, plan.peep + layer * width * 2, rows, width)
    const swap = from
    from = to
    to = swap
  }
  multiplySmall(plan, from, plan.heads, plan.all, rows, width, dense.headsBias.length)
  const heads = findHeads(rows)
  const tags = findTags(model, plan, rows)
  return { tags, heads, labels: findLabels(model, plan, heads, tags, misfits) }
}

function multiplySmall(
  { matrices, small, scales }: MemoryPlan,
  from: number,
  weights: number,
  to: number,
  rows: number,
  inner: number,
  columns: number,
): void {
  matrices.makeSmall(from, small, scales, rows, inner)
  matrices.multiplySmall(small, scales, weights, to, rows, inner, columns)
}

function findTags({ shape, dense, tags }: NetworkModel, { matrices, all }: MemoryPlan, rows: number): Int32Array {
  const begin = all + shape.arcWidth * 2 + shape.labelWidth * 2
  const found = new Int32Array(rows)
  for (let row = 0; row < rows; row++)
    found[row] = highest(matrices.floats, begin + row * dense.headsBias.length, tags.length)
  return found
}

function findLabels(
  { dense, shape, labels }: NetworkModel,
  plan: MemoryPlan,
  heads: Int32Array,
  tags: Int32Array,
  misfits: readonly Uint8Array[],
): Int32Array {
  const { matrices, all, hidden } = plan
  const { arcWidth, labelWidth } = shape
  const line = dense.headsBias.length
  const seek = all + arcWidth * 2
  const offer = seek + labelWidth
  for (let row = 0; row < heads.length; row++) {
    const head = heads[row] ?? -1
    const offered = head < 0 ? plan.labelRoot : offer + head * line
    matrices.addClipped(seek + row * line, offered, hidden + row * labelWidth, labelWidth)
  }
  multiplyWithBias(matrices, hidden, plan.labelWeights, plan.labels, heads.length, labelWidth, dense.labelBias)
  const columns = dense.labelBias.length
  const found = new Int32Array(heads.length)
  for (let row = 0; row < heads.length; row++) {
    found[row] = highest(matrices.floats, plan.labels + row * columns, labels.length, misfits[tags[row] ?? 0])
  }
  return found
}

/** The place of the highest of some numbers, leaving out those with a 1 among `without`; the first where all are. */
function highest(floats: Float32Array, at: number, count: number, without?: Uint8Array): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let index = 0; index < count; index++) {
    const score = floats[at + index] ?? 0
    if (score > most && without?.[index] !== 1) {
      most = score
      best = index
    }
  }
  return best
}
