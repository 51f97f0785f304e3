import type { Matrices } from '../../src/language/network/matrices.js'
import { eachRow, type Rows } from './batch-rows.js'
import { backwardLinear, forwardLinear, type Scratch } from './linear.js'
import type { Parameter, Parameters } from './parameters.js'
import { softmaxLoss } from './softmax.js'

/** Names the arc between a word and its head, from one vector of each. */
export class LabelHead {
  private readonly root: Parameter
  private readonly weights: Parameter
  private readonly bias: Parameter
  private readonly hidden: number
  private readonly dHidden: number
  private readonly scores: number

  constructor(
    private readonly matrices: Matrices,
    private readonly scratch: Scratch,
    parameters: Parameters,
    private readonly width: number,
    labels: number,
    mostRows: number,
  ) {
    this.root = parameters.add('labelRoot', 1, width, 0.5)
    this.weights = parameters.add('labelWeights', width, labels, Math.sqrt(3 / width))
    this.bias = parameters.add('labelBias', 1, labels, 0)
    this.hidden = matrices.reserve((mostRows + 4) * width)
    this.dHidden = matrices.reserve((mostRows + 4) * width)
    this.scores = matrices.reserve((mostRows + 4) * labels)
  }

  /** As `ArcHead.learn`, with the gold heads and the gold labels. */
  learn(
    seekers: number,
    offers: number,
    dSeekers: number,
    dOffers: number,
    rows: Rows,
    heads: Int32Array,
    gold: Int32Array,
  ): number {
    const { matrices, scratch, width, hidden, dHidden, scores, root } = this
    const { floats } = matrices
    floats.fill(0, hidden + rows.total * width, hidden + (rows.total + 4) * width)
    eachRow(rows, (row, start) => {
      const head = heads[row] ?? 0
      const offer = head === 0 ? root.at : offers + (start + head - 1) * width
      const seeker = seekers + row * width
      for (let at = 0; at < width; at++)
        floats[hidden + row * width + at] = Math.max(0, (floats[seeker + at] ?? 0) + (floats[offer + at] ?? 0))
    })
    forwardLinear(matrices, scratch, hidden, scores, rows.total, this.weights, this.bias)
    const loss = softmaxLoss(floats, scores, rows.total, this.weights.columns, gold)
    floats.fill(0, dHidden, dHidden + (rows.total + 4) * width)
    backwardLinear(matrices, scratch, hidden, dHidden, scores, rows.total, this.weights, this.bias)
    floats.fill(0, dOffers, dOffers + (rows.total + 4) * width)
    eachRow(rows, (row, start) => {
      const head = heads[row] ?? 0
      const dOffer = head === 0 ? root.gradient : dOffers + (start + head - 1) * width
      for (let at = 0; at < width; at++) {
        const live = (floats[hidden + row * width + at] ?? 0) > 0
        const gradient = live ? (floats[dHidden + row * width + at] ?? 0) : 0
        floats[dSeekers + row * width + at] = gradient
        floats[dOffer + at] = (floats[dOffer + at] ?? 0) + gradient
      }
    })
    return loss
  }
}
