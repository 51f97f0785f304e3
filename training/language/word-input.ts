import type { Matrices } from '../../src/language/network/matrices.js'
import { SPELLING_TABLES, SPELLINGS } from '../../src/language/network/word-features.js'
import type { Batch } from './batch.js'
import { backwardLinear, forwardLinear, type Scratch } from './linear.js'
import { LookupTable } from './lookup-table.js'
import type { Parameter, Parameters } from './parameters.js'
import type { Vectors } from './vectors.js'

/** How often a word is taken for one never seen, so that the network learns what to make of such. */
const FORGOTTEN = 0.06

/**
 * The first layer: a word is the sum of its pretrained vector, projected, of what the treebanks add to it, and of its
 * spelling.
 */
export class WordInput {
  readonly words: LookupTable
  readonly unknown: LookupTable
  readonly spellings: readonly LookupTable[]
  readonly projection: Parameter
  private readonly gathered: number
  private usedVectors = new Int32Array(0)
  private usedWords = new Int32Array(0)

  constructor(
    private readonly matrices: Matrices,
    private readonly scratch: Scratch,
    parameters: Parameters,
    private readonly width: number,
    private readonly vectors: Vectors,
    /** How often each word of the treebanks was seen. */
    private readonly counts: Int32Array,
    private readonly random: () => number,
    mostRows: number,
  ) {
    this.words = new LookupTable(counts.length, width, 0, random)
    this.unknown = new LookupTable(1, width, 0.3, random)
    this.spellings = SPELLING_TABLES.map(({ rows }) => new LookupTable(rows, width, 0.15, random))
    this.projection = parameters.add('projection', vectors.width, width, Math.sqrt(0.5 / vectors.width))
    this.gathered = matrices.reserve((mostRows + 4) * vectors.width)
  }

  get tables(): readonly LookupTable[] {
    return [this.words, this.unknown, ...this.spellings]
  }

  forward(batch: Batch, y: number): void {
    const { matrices, width, vectors, gathered, counts, random } = this
    const { floats } = matrices
    const { total } = batch.rows
    this.usedVectors = batch.vectorRows.slice()
    this.usedWords = batch.wordRows.slice()
    floats.fill(0, gathered, gathered + (total + 4) * vectors.width)
    for (let row = 0; row < total; row++) {
      const seen = counts[this.usedWords[row] ?? -1] ?? 0
      if (random() < 1 / (1 + seen)) this.usedWords[row] = -1
      if (random() < FORGOTTEN) {
        this.usedWords[row] = -1
        this.usedVectors[row] = -1
      }
      const from = (this.usedVectors[row] ?? -1) * vectors.width
      if (from >= 0) floats.set(vectors.values.subarray(from, from + vectors.width), gathered + row * vectors.width)
    }
    forwardLinear(matrices, this.scratch, gathered, y, total, this.projection, null)
    this.eachVector(batch, (table, row, tableRow) => {
      table.addTo(floats, y + row * width, tableRow)
    })
  }

  backward(batch: Batch, dy: number): void {
    const { matrices, scratch, gathered, width } = this
    backwardLinear(matrices, scratch, gathered, null, dy, batch.rows.total, this.projection, null)
    this.eachVector(batch, (table, row, tableRow) => {
      table.collect(tableRow, matrices.floats, dy + row * width)
    })
  }

  private eachVector(batch: Batch, visit: (table: LookupTable, row: number, tableRow: number) => void): void {
    for (let row = 0; row < batch.rows.total; row++) {
      const word = this.usedWords[row] ?? -1
      if (word >= 0) visit(this.words, row, word)
      else if ((this.usedVectors[row] ?? -1) < 0) visit(this.unknown, row, 0)
      for (const [index, table] of this.spellings.entries())
        visit(table, row, batch.spellings[row * SPELLINGS + index] ?? 0)
    }
  }
}
