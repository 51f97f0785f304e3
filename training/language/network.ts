import { type Matrices, makeMatrices } from '../../src/language/network/matrices.js'
import type { NetworkShape } from '../../src/language/network/shape.js'
import type { Batch } from './batch.js'
import { drawMask, type Rows } from './batch-rows.js'
import { Heads } from './heads.js'
import type { Scratch } from './linear.js'
import { Parameters } from './parameters.js'
import { RecurrentLayer } from './recurrent.js'
import type { Vectors } from './vectors.js'
import { WordInput } from './word-input.js'

export type NetworkSettings = {
  readonly shape: NetworkShape
  readonly tags: number
  readonly labels: number
  /** How often each word of the treebanks was seen. */
  readonly wordCounts: Int32Array
  readonly vectors: Vectors
  /** The share of numbers left out at random, so that none is relied upon too much. */
  readonly drop: number
  readonly random: () => number
}

/** Words in a batch, and in a sentence, at most. */
export const MOST_ROWS = 1200
export const MOST_WORDS = 300

/** The network while it learns: word vectors, recurrent layers, and three heads for arcs, labels and tags. */
export class Network {
  readonly matrices: Matrices
  readonly parameters: Parameters
  readonly input: WordInput
  private readonly layers: readonly RecurrentLayer[]
  private readonly heads: Heads
  private readonly values: readonly number[]
  private readonly slopes: readonly number[]
  private readonly mask: Float32Array

  constructor(private readonly settings: NetworkSettings) {
    const { shape, random, vectors } = settings
    const { width, layers } = shape
    const matrices = makeMatrices(MOST_ROWS * (width * (layers * 14 + 24) + 3000) + 4_000_000)
    const scratch: Scratch = {
      packed: matrices.reserve(MOST_ROWS * width * 4),
      turned: matrices.reserve(MOST_ROWS * width * 4),
      product: matrices.reserve(MOST_ROWS * width * 4),
    }
    this.matrices = matrices
    this.parameters = new Parameters(matrices, random)
    this.input = new WordInput(
      matrices,
      scratch,
      this.parameters,
      width,
      vectors,
      settings.wordCounts,
      random,
      MOST_ROWS,
    )
    this.layers = Array.from(
      { length: layers },
      (_, layer) => new RecurrentLayer(matrices, scratch, this.parameters, width, `layer${layer}`, MOST_ROWS + 4),
    )
    this.heads = new Heads(
      matrices,
      scratch,
      this.parameters,
      shape,
      settings.tags,
      settings.labels,
      MOST_ROWS,
      MOST_WORDS,
    )
    const room = (): number => matrices.reserve((MOST_ROWS + 4) * width)
    this.values = Array.from({ length: layers + 1 }, room)
    this.slopes = Array.from({ length: layers + 1 }, room)
    this.mask = new Float32Array(MOST_ROWS * width)
  }

  /** Learns from one batch. @returns the loss per word of arcs, labels and tags */
  learn(batch: Batch, rate: number, decay: number): readonly number[] {
    const { total } = batch.rows
    const losses = this.findSlopes(batch)
    const norm = Math.sqrt(this.parameters.squaredNorm()) / total
    const scale = (norm > 5 ? 5 / norm : 1) / total
    this.parameters.learn(rate, scale, decay)
    for (const table of this.input.tables) table.learn(rate, scale)
    return losses.map(loss => loss / total)
  }

  /** Sets all gradients. @returns the losses of arcs, labels and tags */
  findSlopes(batch: Batch): readonly number[] {
    const { rows } = batch
    const { drop, random, shape } = this.settings
    this.parameters.clear()
    this.input.forward(batch, this.values[0] ?? 0)
    this.layers.forEach((layer, index) => {
      layer.forward(this.values[index] ?? 0, this.values[index + 1] ?? 0, rows, drop, random)
    })
    const top = this.values.at(-1) ?? 0
    const dTop = this.slopes.at(-1) ?? 0
    drawMask(this.mask, rows, shape.width, drop, random)
    this.applyMask(top, rows)
    const losses = this.heads.learn(batch, top, dTop)
    this.applyMask(dTop, rows)
    for (let index = this.layers.length - 1; index >= 0; index--) {
      const dx = this.slopes[index] ?? 0
      this.matrices.floats.fill(0, dx, dx + (rows.total + 4) * shape.width)
      this.layers[index]?.backward(this.values[index] ?? 0, dx, this.slopes[index + 1] ?? 0, rows)
    }
    this.input.backward(batch, this.slopes[0] ?? 0)
    return losses
  }

  private applyMask(values: number, rows: Rows): void {
    const { floats } = this.matrices
    const size = rows.total * this.settings.shape.width
    for (let at = 0; at < size; at++) floats[values + at] = (floats[values + at] ?? 0) * (this.mask[at] ?? 0)
  }
}
