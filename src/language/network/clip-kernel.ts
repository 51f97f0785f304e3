import { COLUMNS } from './matrix-kernel.js'
import {
  ADD_VECTOR,
  advance,
  constant,
  constantVector,
  get,
  loadVector,
  MAX_VECTOR,
  repeat,
  set,
  storeLane,
  storeVector,
  type WasmFunction,
} from './wasm-writer.js'

// Parameters of the first: addresses of two rows and of their sum, then floats in a row.
const ONE = 0
const OTHER = 1
const SUM = 2
const LENGTH = 3

/** sum = one + other, or 0 where that is below 0. */
export const CLIPPED_SUM: WasmFunction = {
  name: 'addClipped',
  parameters: 4,
  integers: 1,
  vectors: 0,
  body: repeat(4, LENGTH, 4, [
    ...get(SUM),
    ...[...get(ONE), ...loadVector(0), ...get(OTHER), ...loadVector(0), ...ADD_VECTOR],
    ...[...constantVector(0), ...MAX_VECTOR, ...storeVector(0)],
    ...[ONE, OTHER, SUM].flatMap(pointer => advance(pointer, constant(16))),
  ]),
}

// Parameters of the second: addresses of the row and of its column, then floats in the row.
const ROW = 0
const COLUMN = 1
const WIDTH = 2
const clipped = 4

/** Lays a row down as a column of a packed matrix, 0 for what is below 0. */
export const CLIPPED_COLUMN: WasmFunction = {
  name: 'layClipped',
  parameters: 3,
  integers: 1,
  vectors: 1,
  body: repeat(3, WIDTH, 4, [
    ...[...get(ROW), ...loadVector(0), ...constantVector(0), ...MAX_VECTOR, ...set(clipped)],
    ...[0, 1, 2, 3].flatMap(lane => [...get(COLUMN), ...get(clipped), ...storeLane(lane * COLUMNS * 4, lane)]),
    ...advance(ROW, constant(16)),
    ...advance(COLUMN, constant(COLUMNS * 16)),
  ]),
}
