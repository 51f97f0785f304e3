import { bestTree } from './best-tree.js'
import { multiplyWithBias, paddedColumns, paddedRows } from './matrices.js'
import { type MemoryPlan, MOST_WORDS } from './memory-plan.js'
import type { NetworkModel } from './network-model.js'
import { distanceKind } from './shape.js'

/** Finds the heads of a sentence's words, -1 for the root, from the rows of the product that all heads start from. */
export type HeadFinder = (rows: number) => Int32Array

export function makeHeadFinder(model: NetworkModel, plan: MemoryPlan): HeadFinder {
  const bonus = distanceBonus(model.dense.arcDistance)
  // Room for the longest sentence so far: a matrix for every sentence would be most of what is thrown away.
  let scores = new Float64Array(0)
  let arcs = new Int32Array(0)
  return rows => {
    scoreHeads(model, plan, rows)
    const { floats } = plan.matrices
    const size = rows + 1
    const places = paddedColumns(size)
    if (scores.length < size * size) {
      scores = new Float64Array(size * size)
      arcs = new Int32Array(size * size)
    }
    const rootBonus = model.dense.arcDistance[0] ?? 0
    for (let word = 1; word < size; word++) {
      const line = plan.scores + (word - 1) * places
      scores[word] = (floats[line] ?? 0) + rootBonus
      const shift = MOST_WORDS - word
      for (let head = 1; head < size; head++)
        scores[head * size + word] = (floats[line + head] ?? 0) + (bonus[head + shift] ?? 0)
    }
    const tree = bestTree(scores, rows, arcs)
    const heads = new Int32Array(rows)
    for (let word = 0; word < rows; word++) heads[word] = (tree[word + 1] ?? 0) - 1
    return heads
  }
}

// The bonus of each distance from word to head, from -MOST_WORDS on.
function distanceBonus(distances: Float32Array): Float32Array {
  return Float32Array.from({ length: MOST_WORDS * 2 + 1 }, (_, at) => distances[distanceKind(MOST_WORDS, at)] ?? 0)
}

// Scores by rows of dependents; columns are the root, then the words.
function scoreHeads({ dense, shape }: NetworkModel, plan: MemoryPlan, rows: number): void {
  const { matrices, all, seekers, asked, offers, scores, zeros } = plan
  const { arcWidth } = shape
  const line = dense.headsBias.length
  for (let row = 0; row < rows; row++) {
    matrices.addClipped(all + row * line, zeros, seekers + row * arcWidth, arcWidth)
    matrices.layClipped(all + row * line + arcWidth, offers, row + 1, arcWidth)
  }
  multiplyWithBias(matrices, seekers, plan.product, asked, rows, arcWidth, dense.arcPrior)
  // What stands in the columns behind the last head is never looked at.
  const places = paddedColumns(rows + 1)
  matrices.floats.fill(0, scores, scores + paddedRows(rows) * places)
  matrices.multiply(asked, offers, scores, rows, arcWidth, places)
}
