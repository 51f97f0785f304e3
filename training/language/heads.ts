import { type Matrices, paddedColumns } from '../../src/language/network/matrices.js'
import { headColumns, type NetworkShape } from '../../src/language/network/shape.js'
import { ArcHead } from './arc-head.js'
import type { Batch } from './batch.js'
import { LabelHead } from './label-head.js'
import { backwardLinear, forwardLinear, type Scratch } from './linear.js'
import type { Parameter, Parameters } from './parameters.js'
import { softmaxLoss } from './softmax.js'

/**
 * What is made of the last layer: one product gives each word five vectors, by which it seeks its head, offers itself
 * as one, does the same for labels, and shows its tag.
 */
export class Heads {
  private readonly weights: Parameter
  private readonly bias: Parameter
  private readonly arcs: ArcHead
  private readonly labels: LabelHead
  private readonly widths: readonly number[]
  private readonly all: number
  private readonly dAll: number
  private readonly parts: readonly number[]
  private readonly dParts: readonly number[]

  constructor(
    private readonly matrices: Matrices,
    private readonly scratch: Scratch,
    parameters: Parameters,
    private readonly shape: NetworkShape,
    tags: number,
    labels: number,
    mostRows: number,
    mostWords: number,
  ) {
    const { width, arcWidth, labelWidth } = shape
    const columns = headColumns(shape, tags)
    this.widths = [arcWidth, arcWidth, labelWidth, labelWidth, paddedColumns(tags)]
    this.weights = parameters.add('heads', width, columns, Math.sqrt(2 / width))
    this.bias = parameters.add('headsBias', 1, columns, 0)
    this.arcs = new ArcHead(matrices, scratch, parameters, arcWidth, mostRows, mostWords)
    this.labels = new LabelHead(matrices, scratch, parameters, labelWidth, paddedColumns(labels), mostRows)
    const room = (each: number): number => matrices.reserve((mostRows + 4) * each)
    this.all = room(columns)
    this.dAll = room(columns)
    this.parts = this.widths.map(room)
    this.dParts = this.widths.map(room)
  }

  /** Writes the gradients of the last layer. @returns the losses of arcs, labels and tags */
  learn(batch: Batch, top: number, dTop: number): readonly number[] {
    const { matrices, scratch, parts, dParts, widths } = this
    const { rows } = batch
    forwardLinear(matrices, scratch, top, this.all, rows.total, this.weights, this.bias)
    this.takeApart(rows.total)
    const [seek = 0, offer = 0, labelSeek = 0, labelOffer = 0, tags = 0] = parts
    const [dSeek = 0, dOffer = 0, dLabelSeek = 0, dLabelOffer = 0, dTags = 0] = dParts
    const arcs = this.arcs.learn(seek, offer, dSeek, dOffer, rows, batch.heads)
    const labels = this.labels.learn(labelSeek, labelOffer, dLabelSeek, dLabelOffer, rows, batch.heads, batch.labels)
    const tagColumns = widths[4] ?? 0
    const tagLoss = softmaxLoss(matrices.floats, tags, rows.total, tagColumns, batch.tags)
    matrices.floats.copyWithin(dTags, tags, tags + rows.total * tagColumns)
    this.putTogether(rows.total)
    matrices.floats.fill(0, dTop, dTop + (rows.total + 4) * this.shape.width)
    backwardLinear(matrices, scratch, top, dTop, this.dAll, rows.total, this.weights, this.bias)
    return [arcs, labels, tagLoss]
  }

  // Seekers and offers of arcs, the first two parts, are cut off below 0.
  private takeApart(total: number): void {
    const { floats } = this.matrices
    this.eachPart((part, columns, begin, line) => {
      const to = this.parts[part] ?? 0
      for (let row = 0; row < total + 3; row++)
        for (let at = 0; at < columns; at++) {
          const value = row < total ? (floats[this.all + row * line + begin + at] ?? 0) : 0
          floats[to + row * columns + at] = part < 2 ? Math.max(0, value) : value
        }
    })
  }

  private putTogether(total: number): void {
    const { floats } = this.matrices
    const line = this.weights.columns
    floats.fill(0, this.dAll + total * line, this.dAll + (total + 4) * line)
    this.eachPart((part, columns, begin) => {
      const value = this.parts[part] ?? 0
      const from = this.dParts[part] ?? 0
      for (let row = 0; row < total; row++)
        for (let at = 0; at < columns; at++) {
          const live = part >= 2 || (floats[value + row * columns + at] ?? 0) > 0
          floats[this.dAll + row * line + begin + at] = live ? (floats[from + row * columns + at] ?? 0) : 0
        }
    })
  }

  private eachPart(visit: (part: number, columns: number, begin: number, line: number) => void): void {
    let begin = 0
    for (const [part, columns] of this.widths.entries()) {
      visit(part, columns, begin, this.weights.columns)
      begin += columns
    }
  }
}
