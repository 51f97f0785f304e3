import { type Matrices, packPanels, paddedRows } from '../../src/language/network/matrices.js'
import type { Parameter } from './parameters.js'

/** Room for the packed, the turned and the finished matrices of one multiplication, taken by turns. */
export type Scratch = { readonly packed: number; readonly turned: number; readonly product: number }

/** y = x · weights + bias, by rows. */
export function forwardLinear(
  matrices: Matrices,
  scratch: Scratch,
  x: number,
  y: number,
  rows: number,
  weights: Parameter,
  bias: Parameter | null,
): void {
  const { floats } = matrices
  const { rows: inner, columns } = weights
  for (let row = 0; row < paddedRows(rows); row++) {
    const to = y + row * columns
    if (bias === null) floats.fill(0, to, to + columns)
    else floats.copyWithin(to, bias.at, bias.at + columns)
  }
  packPanels(floats, weights.at, scratch.packed, inner, columns)
  matrices.multiply(x, scratch.packed, y, rows, inner, columns)
}

/** Adds to the gradients of weights, bias and x what those of y say. */
export function backwardLinear(
  matrices: Matrices,
  scratch: Scratch,
  x: number,
  dx: number | null,
  dy: number,
  rows: number,
  weights: Parameter,
  bias: Parameter | null,
): void {
  const { floats } = matrices
  const { rows: inner, columns } = weights
  const padded = paddedRows(rows)
  if (bias !== null) addColumns(floats, dy, bias.gradient, rows, columns)
  turn(floats, x, scratch.turned, padded, inner)
  packPanels(floats, dy, scratch.packed, padded, columns)
  matrices.multiply(scratch.turned, scratch.packed, weights.gradient, inner, padded, columns)
  if (dx === null) return
  packTurned(floats, weights.at, scratch.packed, inner, columns)
  matrices.multiply(dy, scratch.packed, dx, rows, columns, inner)
}

function addColumns(floats: Float32Array, from: number, to: number, rows: number, columns: number): void {
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      floats[to + column] = (floats[to + column] ?? 0) + (floats[from + row * columns + column] ?? 0)
}

/** Writes the transpose of a matrix of rows × columns. */
export function turn(floats: Float32Array, from: number, to: number, rows: number, columns: number): void {
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      floats[to + column * rows + row] = floats[from + row * columns + column] ?? 0
}

/** Lays the transpose of a matrix of rows × columns out in panels. */
export function packTurned(floats: Float32Array, from: number, to: number, rows: number, columns: number): void {
  for (let row = 0; row < rows; row++) {
    const panel = to + (row >> 3) * columns * 8 + (row & 7)
    for (let column = 0; column < columns; column++)
      floats[panel + column * 8] = floats[from + row * columns + column] ?? 0
  }
}
