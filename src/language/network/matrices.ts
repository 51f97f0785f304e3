import { CLIPPED_COLUMN, CLIPPED_SUM } from './clip-kernel.js'
import { COLUMNS, PRODUCT, ROWS, SMALL_PRODUCT, SMALL_PRODUCT_OF_ROW } from './matrix-kernel.js'
import { NEIGHBOURS, RECURRENCE } from './recurrence-kernel.js'
import { LARGEST, MAKE_SMALL } from './small-numbers-kernel.js'
import { SUM_VECTORS } from './vector-kernel.js'
import { wasmModule } from './wasm-writer.js'

/**
 * Matrices of 32-bit floats in one block of memory, and the kernels that work on them. A matrix is known by the offset
 * of its first number in `floats`; `integers`, `shorts` and `bytes` are the same memory.
 */
export type Matrices = {
  readonly floats: Float32Array
  readonly integers: Int32Array
  readonly shorts: Int16Array
  readonly bytes: Int8Array
  /** Reserves room for so many numbers, all zero. */
  readonly reserve: (count: number) => number
  /** c += a · b, where `b` is packed; rows are padded to `ROWS`, columns must be a multiple of `COLUMNS`. */
  readonly multiply: (a: number, b: number, c: number, rows: number, inner: number, columns: number) => void
  /** Makes rows of floats small at `to`: numbers of 16 bits, and at `scales` four times the scale of each row. */
  readonly makeSmall: (from: number, to: number, scales: number, rows: number, width: number) => void
  /** c = a · b + bias, where `a` is small and `b` packed by `packSmall`; less exact than `multiply`, twice as fast. */
  readonly multiplySmall: (
    a: number,
    scales: number,
    b: number,
    c: number,
    rows: number,
    inner: number,
    columns: number,
  ) => void
  /** sum = one + other, two rows of `width` numbers, or 0 where that is below 0. */
  readonly addClipped: (one: number, other: number, sum: number, width: number) => void
  /** Lays a row of `width` numbers down as a column of a packed matrix, 0 for what is below 0. */
  readonly layClipped: (row: number, matrix: number, column: number, width: number) => void
  /** output = input + weights[0…] · the row before + weights[width…] · the row after; zero rows must lie around. */
  readonly mixNeighbours: (input: number, output: number, weights: number, rows: number, width: number) => void
  /**
   * Runs recurrent units over `rows` rows, half of the `width` forwards and half backwards: parts, three times as wide,
   * and input make output.
   */
  readonly recur: (input: number, parts: number, output: number, peep: number, rows: number, width: number) => void
  /** Sums `each` byte vectors for every word; `list` holds two byte addresses a vector, of its bytes and of its scale. */
  readonly sumVectors: (target: number, list: number, words: number, each: number, width: number) => void
}

const PAGE = 65536

/** Room for `capacity` numbers. Every engine since 2021 has the vector instructions of the kernels. */
export function makeMatrices(capacity: number): Matrices {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((capacity * 4) / PAGE) + 1 })
  const module = new WebAssembly.Module(
    wasmModule([
      ...[PRODUCT, SMALL_PRODUCT, SMALL_PRODUCT_OF_ROW],
      ...[MAKE_SMALL, CLIPPED_SUM, CLIPPED_COLUMN, NEIGHBOURS, RECURRENCE, SUM_VECTORS],
    ]),
  )
  const { exports } = new WebAssembly.Instance(module, { env: { memory } })
  const product = functionNamed(exports, PRODUCT.name)
  const smallProduct = functionNamed(exports, SMALL_PRODUCT.name)
  const smallProductOfRow = functionNamed(exports, SMALL_PRODUCT_OF_ROW.name)
  const small = functionNamed(exports, MAKE_SMALL.name)
  const clippedSum = functionNamed(exports, CLIPPED_SUM.name)
  const clippedColumn = functionNamed(exports, CLIPPED_COLUMN.name)
  const mix = functionNamed(exports, NEIGHBOURS.name)
  const recurrence = functionNamed(exports, RECURRENCE.name)
  const sum = functionNamed(exports, SUM_VECTORS.name)
  let reserved = 4
  return {
    floats: new Float32Array(memory.buffer),
    integers: new Int32Array(memory.buffer),
    shorts: new Int16Array(memory.buffer),
    bytes: new Int8Array(memory.buffer),
    reserve: count => {
      const offset = reserved
      reserved += Math.ceil(count / 4) * 4
      return offset
    },
    multiply: (a, b, c, rows, inner, columns) => {
      product(a * 4, b * 4, c * 4, paddedRows(rows), inner, columns, 0)
    },
    makeSmall: (from, to, scales, rows, width) => {
      small(from * 4, to * 4, scales * 4, rows, width)
    },
    multiplySmall: (a, scales, b, c, rows, inner, columns) => {
      // Three rows by themselves take as long as a block of four.
      const rest = rows % ROWS === ROWS - 1 ? 0 : rows % ROWS
      const blocks = rest === 0 ? paddedRows(rows) : rows - rest
      if (blocks > 0) smallProduct(a * 4, b * 4, c * 4, blocks, inner / 2, columns, scales * 4)
      if (rest === 0) return
      // A small number is half as wide as a float, and a row has one scale, written four times.
      const [from, scale, to] = [a + (blocks * inner) / 2, scales + blocks * 4, c + blocks * columns]
      smallProductOfRow(from * 4, b * 4, to * 4, rest, inner / 2, columns, scale * 4)
    },
    addClipped: (one, other, sum, width) => {
      clippedSum(one * 4, other * 4, sum * 4, width)
    },
    layClipped: (row, matrix, column, width) => {
      const panel = matrix + Math.floor(column / COLUMNS) * width * COLUMNS
      clippedColumn(row * 4, (panel + (column % COLUMNS)) * 4, width)
    },
    mixNeighbours: (input, output, weights, rows, width) => {
      mix(input * 4, output * 4, weights * 4, rows, width * 4)
    },
    recur: (input, parts, output, peep, rows, width) => {
      const half = width / 2
      const last = (rows - 1) * width
      const row = width * 4
      recurrence(input * 4, parts * 4, output * 4, peep * 4, rows, half, row, row)
      const backParts = (parts + last * 3 + half) * 4
      recurrence(
        (input + last + half) * 4,
        backParts,
        (output + last + half) * 4,
        (peep + half) * 4,
        rows,
        half,
        row,
        -row,
      )
    },
    sumVectors: (target, list, words, each, width) => {
      sum(target * 4, list * 4, words, each, width)
    },
  }
}

function functionNamed(exports: Readonly<Record<string, unknown>>, name: string): (...values: number[]) => void {
  const found = exports[name]
  if (!isKernel(found)) throw new Error(`The kernel has no function ${name}; build rapporteur again.`)
  return found
}

function isKernel(value: unknown): value is (...values: number[]) => void {
  return typeof value === 'function'
}

/** to = from · weights + bias, by rows. */
export function multiplyWithBias(
  { floats, multiply }: Matrices,
  from: number,
  weights: number,
  to: number,
  rows: number,
  inner: number,
  bias: Float32Array,
): void {
  const padded = paddedRows(rows)
  for (let row = 0; row < padded; row++) floats.set(bias, to + row * bias.length)
  multiply(from, weights, to, rows, inner, bias.length)
}

export function paddedRows(rows: number): number {
  return Math.ceil(rows / ROWS) * ROWS
}

export function paddedColumns(columns: number): number {
  return Math.ceil(columns / COLUMNS) * COLUMNS
}

/** Lays the matrix at `from`, given by rows, out in panels at `to`, as the kernel wants its second operand. */
export function packPanels(floats: Float32Array, from: number, to: number, rows: number, columns: number): void {
  let next = to
  for (let column = 0; column < columns; column += COLUMNS)
    for (let row = 0; row < rows; row++) {
      const at = from + row * columns + column
      for (let lane = 0; lane < COLUMNS; lane++) floats[next + lane] = floats[at + lane] ?? 0
      next += COLUMNS
    }
}

/** How many places of `floats` a matrix packed by `packSmall` takes. */
export function smallRoom(rows: number, columns: number): number {
  return (columns / COLUMNS) * ((rows * COLUMNS) / 2 + COLUMNS * 2)
}

/** Lays a matrix, given by rows, out at `to` as `multiplySmall` wants its second operand, with the bias of its columns. */
export function packSmall({ floats, shorts }: Matrices, matrix: Float32Array, bias: Float32Array, to: number): void {
  const columns = bias.length
  const rows = matrix.length / columns
  const scales = columnScales(matrix, columns)
  const panel = (rows / 2) * COLUMNS + COLUMNS * 2
  for (let column = 0; column < columns; column += COLUMNS) {
    const start = to + (column / COLUMNS) * panel
    for (let row = 0; row < rows; row++) {
      const from = row * columns + column
      const pair = (start + (row >> 1) * COLUMNS) * 2 + (row & 1)
      for (let lane = 0; lane < COLUMNS; lane++)
        shorts[pair + lane * 2] = Math.round((matrix[from + lane] ?? 0) / (scales[column + lane] ?? 1))
    }
    floats.set(scales.subarray(column, column + COLUMNS), start + panel - COLUMNS * 2)
    floats.set(bias.subarray(column, column + COLUMNS), start + panel - COLUMNS)
  }
}

// By which the largest number of each column is `LARGEST`.
function columnScales(matrix: Float32Array, columns: number): Float32Array {
  const scales = new Float32Array(columns)
  for (let start = 0; start < matrix.length; start += columns)
    for (let column = 0; column < columns; column++) {
      const size = Math.abs(matrix[start + column] ?? 0)
      if (size > (scales[column] ?? 0)) scales[column] = size
    }
  return scales.map(most => (most > 0 ? most / LARGEST : 1))
}
