import { makeMatrices, packPanels } from '../../src/language/network/matrices.js'
import type { NetworkModel, SmallVectors } from '../../src/language/network/network-model.js'
import type { NetworkShape } from '../../src/language/network/shape.js'
import { wordKey } from '../../src/language/network/word-features.js'
import type { LookupTable } from './lookup-table.js'
import type { Network } from './network.js'
import type { Vectors } from './vectors.js'

/** The averaged network in the form that is kept: word vectors already projected, and 8 bits a number. */
export function exportNetwork(
  network: Network,
  shape: NetworkShape,
  tags: readonly string[],
  labels: readonly string[],
  vectors: Vectors,
  treebankWords: readonly string[],
): NetworkModel {
  const { parameters, input } = network
  const named = (name: string): Float32Array => {
    const parameter = parameters.all.find(each => each.name === name)
    return parameter === undefined ? new Float32Array(0) : parameters.averaged(parameter).slice()
  }
  const layered = (part: string): Float32Array =>
    joined(Array.from({ length: shape.layers }, (_, layer) => named(`layer${layer}${part}`)))
  const words = [...vectors.words]
  const known = new Set(words)
  const own = new Map(treebankWords.map((word, row) => [word, row]))
  for (const word of treebankWords) if (!known.has(word)) words.push(word)
  const rows = new Float32Array((words.length + 1) * shape.width)
  projectAll(vectors, network, rows)
  words.forEach((word, row) => {
    const treebankRow = own.get(word)
    if (treebankRow !== undefined) addRow(input.words, treebankRow, rows, row * shape.width)
  })
  addRow(input.unknown, 0, rows, words.length * shape.width)
  return {
    shape,
    tags,
    labels,
    wordKeys: Int32Array.from(words, wordKey),
    words: shrink(rows, shape.width),
    spellings: input.spellings.map(table => shrink(table.average, shape.width)),
    dense: {
      layerMix: layered('Mix'),
      layerWeights: layered('Weights'),
      layerBias: layered('Bias'),
      layerPeep: layered('Peep'),
      heads: named('heads'),
      headsBias: named('headsBias'),
      arcProduct: named('arcProduct'),
      arcPrior: named('arcPrior'),
      arcRoot: named('arcRoot'),
      arcDistance: named('arcDistance'),
      labelRoot: named('labelRoot'),
      labelWeights: named('labelWeights'),
      labelBias: named('labelBias'),
    },
  }
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const ROWS_AT_ONCE = 512

function projectAll(vectors: Vectors, { parameters, input }: Network, out: Float32Array): void {
  const weights = parameters.averaged(input.projection)
  const { columns } = input.projection
  const { floats, reserve, multiply } = makeMatrices(weights.length * 2 + ROWS_AT_ONCE * (vectors.width + columns) + 64)
  const raw = reserve(weights.length)
  const packed = reserve(weights.length)
  const from = reserve(ROWS_AT_ONCE * vectors.width)
  const to = reserve(ROWS_AT_ONCE * columns)
  floats.set(weights, raw)
  packPanels(floats, raw, packed, vectors.width, columns)
  for (let row = 0; row < vectors.words.length; row += ROWS_AT_ONCE) {
    const rows = Math.min(ROWS_AT_ONCE, vectors.words.length - row)
    floats.set(vectors.values.subarray(row * vectors.width, (row + rows) * vectors.width), from)
    floats.fill(0, to, to + ROWS_AT_ONCE * columns)
    multiply(from, packed, to, rows, vectors.width, columns)
    out.set(floats.subarray(to, to + rows * columns), row * columns)
  }
}

function addRow(table: LookupTable, row: number, out: Float32Array, at: number): void {
  for (let column = 0; column < table.width; column++)
    out[at + column] = (out[at + column] ?? 0) + (table.average[row * table.width + column] ?? 0)
}

// Each row is scaled so that its largest number is 127.
function shrink(rows: Float32Array, width: number): SmallVectors {
  const values = new Int8Array(rows.length)
  const scales = new Float32Array(rows.length / width)
  for (let row = 0; row < scales.length; row++) {
    let largest = 0
    for (let at = row * width; at < (row + 1) * width; at++) largest = Math.max(largest, Math.abs(rows[at] ?? 0))
    const scale = largest / 127
    scales[row] = scale
    if (scale === 0) continue
    for (let at = row * width; at < (row + 1) * width; at++) values[at] = Math.round((rows[at] ?? 0) / scale)
  }
  return { values, scales }
}
