import { type Matrices, packPanels, paddedColumns, paddedRows } from '../../src/language/network/matrices.js'
import { DISTANCES, distanceKind } from '../../src/language/network/shape.js'
import type { Rows } from './batch-rows.js'
import { backwardLinear, forwardLinear, packTurned, type Scratch, turn } from './linear.js'
import type { Parameter, Parameters } from './parameters.js'
import { flushed } from './softmax.js'

/**
 * Scores every word of a sentence as the head of every other (a biaffine product, Dozat and Manning, 2017), with a
 * bonus for their distance, and learns from the gold heads.
 */
export class ArcHead {
  private readonly product: Parameter
  private readonly prior: Parameter
  private readonly root: Parameter
  private readonly distance: Parameter
  private readonly asked: number
  private readonly dAsked: number
  private readonly query: number
  private readonly heads: number
  private readonly dHeads: number
  private readonly scores: number
  private readonly turned: number

  constructor(
    private readonly matrices: Matrices,
    private readonly scratch: Scratch,
    private readonly parameters: Parameters,
    private readonly width: number,
    mostRows: number,
    mostWords: number,
  ) {
    this.product = parameters.add('arcProduct', width, width, Math.sqrt(1 / width))
    this.prior = parameters.add('arcPrior', 1, width, 0)
    this.root = parameters.add('arcRoot', 1, width, 0.5)
    this.distance = parameters.add('arcDistance', 1, DISTANCES, 0)
    this.asked = matrices.reserve((mostRows + 4) * width)
    this.dAsked = matrices.reserve((mostRows + 4) * width)
    this.query = matrices.reserve((mostWords + 16) * width)
    this.heads = matrices.reserve((mostWords + 16) * width)
    this.dHeads = matrices.reserve((mostWords + 16) * width)
    this.scores = matrices.reserve((mostWords + 16) * (mostWords + 16))
    this.turned = matrices.reserve((mostWords + 16) * (mostWords + 16))
  }

  /**
   * @param seekers vectors of words as dependents, and `offers` as heads, a row per word of the batch
   * @param gold each row's head within its sentence, 0 for the root, words from 1
   * @returns the loss; gradients of seekers and offers are written to `dSeekers` and `dOffers`
   */
  learn(seekers: number, offers: number, dSeekers: number, dOffers: number, rows: Rows, gold: Int32Array): number {
    const { matrices, scratch, width, asked, dAsked } = this
    const { floats } = matrices
    forwardLinear(matrices, scratch, seekers, asked, rows.total, this.product, this.prior)
    floats.fill(0, dAsked, dAsked + (rows.total + 4) * width)
    let loss = 0
    for (const [index, start] of rows.starts.entries()) {
      const words = rows.lengths[index] ?? 0
      this.scoreSentence(offers, start, words)
      for (let word = 1; word <= words; word++) loss += this.slopesOf(word, words, gold[start + word - 1] ?? 0)
      this.backSentence(dOffers, start, words)
    }
    floats.fill(0, dSeekers, dSeekers + (rows.total + 4) * width)
    backwardLinear(matrices, scratch, seekers, dSeekers, dAsked, rows.total, this.product, this.prior)
    return loss
  }

  private scoreSentence(offers: number, start: number, words: number): void {
    const { matrices, scratch, width, asked, query, heads, scores } = this
    const { floats } = matrices
    const places = paddedColumns(words + 1)
    const padded = paddedRows(words)
    floats.fill(0, heads, heads + places * width)
    floats.copyWithin(heads, this.root.at, this.root.at + width)
    floats.copyWithin(heads + width, offers + start * width, offers + (start + words) * width)
    floats.fill(0, query, query + padded * width)
    floats.copyWithin(query, asked + start * width, asked + (start + words) * width)
    floats.fill(0, scores, scores + padded * places)
    packTurned(floats, heads, scratch.packed, places, width)
    matrices.multiply(query, scratch.packed, scores, words, width, places)
  }

  // Turns a word's scores into their gradients; returns its loss.
  private slopesOf(word: number, words: number, right: number): number {
    const { floats } = this.matrices
    const distance = this.parameters.values(this.distance)
    const dDistance = this.parameters.gradients(this.distance)
    const places = paddedColumns(words + 1)
    const line = this.scores + (word - 1) * places
    let most = Number.NEGATIVE_INFINITY
    for (let head = 0; head <= words; head++) {
      const score = (floats[line + head] ?? 0) + (distance[head === 0 ? 0 : distanceKind(word, head)] ?? 0)
      floats[line + head] = score
      if (head !== word) most = Math.max(most, score)
    }
    const loss = most - (floats[line + right] ?? 0)
    let sum = 0
    for (let head = 0; head <= words; head++) {
      const weight = head === word ? 0 : Math.exp((floats[line + head] ?? 0) - most)
      floats[line + head] = weight
      sum += weight
    }
    for (let head = 0; head <= words; head++) {
      const gradient = flushed((floats[line + head] ?? 0) / sum - (head === right ? 1 : 0))
      floats[line + head] = gradient
      const kind = head === 0 ? 0 : distanceKind(word, head)
      dDistance[kind] = (dDistance[kind] ?? 0) + gradient
    }
    for (let head = words + 1; head < places; head++) floats[line + head] = 0
    return loss + Math.log(sum)
  }

  private backSentence(dOffers: number, start: number, words: number): void {
    const { matrices, scratch, width, dAsked, query, heads, dHeads, scores, turned } = this
    const { floats } = matrices
    const dRoot = this.parameters.gradients(this.root)
    const places = paddedColumns(words + 1)
    const padded = paddedRows(words)
    floats.fill(0, scores + words * places, scores + padded * places)
    floats.fill(0, dHeads, dHeads + places * width)
    turn(floats, scores, turned, padded, places)
    packPanels(floats, query, scratch.packed, padded, width)
    matrices.multiply(turned, scratch.packed, dHeads, places, padded, width)
    packPanels(floats, heads, scratch.packed, places, width)
    const answer = scratch.product
    floats.fill(0, answer, answer + padded * width)
    matrices.multiply(scores, scratch.packed, answer, words, places, width)
    floats.copyWithin(dAsked + start * width, answer, answer + words * width)
    for (let at = 0; at < width; at++) dRoot[at] = (dRoot[at] ?? 0) + (floats[dHeads + at] ?? 0)
    floats.copyWithin(dOffers + start * width, dHeads + width, dHeads + (words + 1) * width)
  }
}
