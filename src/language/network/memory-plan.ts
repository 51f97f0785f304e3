import { type Matrices, makeMatrices, packPanels, packSmall, paddedColumns, smallRoom } from './matrices.js'
import { COLUMNS } from './matrix-kernel.js'
import type { NetworkModel, SmallVectors } from './network-model.js'
import { headColumns } from './shape.js'
import { SPELLINGS } from './word-features.js'

/** Sentences longer than this are cut before they are read. */
export const MOST_WORDS = 400

/** Byte addresses of vectors' numbers and of their scales. */
export type VectorsAt = { readonly values: number; readonly scales: number }

/** Where the weights of a network and the rows of the sentence at hand lie in memory. */
export type MemoryPlan = {
  readonly matrices: Matrices
  /** The words' vectors, then each spelling table's. */
  readonly words: VectorsAt
  readonly spellings: readonly VectorsAt[]
  readonly list: number
  /** Weights packed as small numbers with their bias, a layer each. */
  readonly layers: readonly number[]
  readonly mix: number
  readonly peep: number
  readonly heads: number
  readonly product: number
  readonly labelRoot: number
  readonly labelWeights: number
  /** A row of zeros. */
  readonly zeros: number
  /** Rows of the sentence; zero rows lie around the first two. */
  readonly input: number
  readonly output: number
  readonly mixed: number
  /** Rows made small, and their scales. */
  readonly small: number
  readonly scales: number
  readonly parts: number
  readonly all: number
  readonly seekers: number
  readonly asked: number
  /** What heads offer, packed, the root's first. */
  readonly offers: number
  readonly scores: number
  readonly hidden: number
  readonly labels: number
}

/** Puts a network's weights into memory, the dense ones packed for the kernel. */
export function planMemory(model: NetworkModel): MemoryPlan {
  const { shape, tags, labels, dense, words, spellings } = model
  const { width, layers, arcWidth, labelWidth } = shape
  const rows = MOST_WORDS + 8
  const columns = headColumns(shape, tags.length)
  const labelColumns = paddedColumns(labels.length)
  const weights = Object.values(dense).reduce((sum, numbers) => sum + numbers.length + 4, 0)
  const vectors = [words, ...spellings]
  const vectorRoom = vectors.reduce((sum, { values, scales }) => sum + values.length / 4 + scales.length + 8, 0)
  const perRow = width * 8 + 4 + columns + arcWidth * 3 + labelWidth + labelColumns + rows + (SPELLINGS + 1) * 2
  const matrices = makeMatrices(
    weights + vectorRoom + rows * perRow + arcWidth + 256 + width * Math.max(width * 3, columns),
  )
  const keep = (from: Float32Array): number => {
    const at = matrices.reserve(from.length)
    matrices.floats.set(from, at)
    return at
  }
  const pack = (from: Float32Array, inner: number, wide: number): number => {
    const at = matrices.reserve(inner * wide)
    const raw = matrices.floats.length - inner * wide
    matrices.floats.set(from, raw)
    packPanels(matrices.floats, raw, at, inner, wide)
    matrices.floats.fill(0, raw)
    return at
  }
  const packWithBias = (from: Float32Array, bias: Float32Array): number => {
    const at = matrices.reserve(smallRoom(from.length / bias.length, bias.length))
    packSmall(matrices, from, bias, at)
    return at
  }
  const layerSize = width * width * 3
  return {
    matrices,
    words: keepVectors(matrices, words),
    spellings: spellings.map(table => keepVectors(matrices, table)),
    list: matrices.reserve(rows * (SPELLINGS + 1) * 2),
    layers: Array.from({ length: layers }, (_, layer) =>
      packWithBias(
        dense.layerWeights.subarray(layer * layerSize, (layer + 1) * layerSize),
        dense.layerBias.subarray(layer * width * 3, (layer + 1) * width * 3),
      ),
    ),
    mix: keep(dense.layerMix),
    peep: keep(dense.layerPeep),
    heads: packWithBias(dense.heads, dense.headsBias),
    product: pack(dense.arcProduct, arcWidth, arcWidth),
    labelRoot: keep(dense.labelRoot),
    labelWeights: pack(dense.labelWeights, labelWidth, labelColumns),
    zeros: matrices.reserve(arcWidth),
    input: matrices.reserve((rows + 1) * width) + width,
    output: matrices.reserve((rows + 1) * width) + width,
    mixed: matrices.reserve(rows * width),
    small: matrices.reserve(rows * (width / 2)),
    scales: matrices.reserve(rows * 4),
    parts: matrices.reserve(rows * width * 3),
    all: matrices.reserve(rows * columns),
    seekers: matrices.reserve(rows * arcWidth),
    asked: matrices.reserve(rows * arcWidth),
    offers: keepRoot(matrices, dense.arcRoot, rows),
    scores: matrices.reserve(rows * rows),
    hidden: matrices.reserve(rows * labelWidth),
    labels: matrices.reserve(rows * labelColumns),
  }
}

function keepVectors(matrices: Matrices, { values, scales }: SmallVectors): VectorsAt {
  const valuesAt = matrices.reserve(values.length / 4) * 4
  const scalesAt = matrices.reserve(scales.length)
  matrices.bytes.set(values, valuesAt)
  matrices.floats.set(scales, scalesAt)
  return { values: valuesAt, scales: scalesAt * 4 }
}

// Room for the offers of the root and of all words; the root's never change.
function keepRoot({ floats, reserve }: Matrices, root: Float32Array, rows: number): number {
  const offers = reserve(rows * root.length)
  for (let at = 0; at < root.length; at++) floats[offers + at * COLUMNS] = root[at] ?? 0
  return offers
}
