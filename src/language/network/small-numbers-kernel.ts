import {
  ABS_VECTOR,
  advance,
  type Code,
  constant,
  constantVector,
  DIVIDE_VECTOR,
  FLOATS_TO_INTEGERS,
  get,
  loadVector,
  MAX_VECTOR,
  MUL_VECTOR,
  NARROW_INTEGERS,
  repeat,
  set,
  storeVector,
  turned,
  type WasmFunction,
} from './wasm-writer.js'

/** The largest of the small numbers: sums of 128 products of two stay within 32 bits. */
export const LARGEST = 4095

// Parameters: addresses of the floats, of the small numbers and of the scales; then rows, and floats in a row.
const FROM = 0
const TO = 1
const SCALES = 2
const ROWS = 3
const WIDTH = 4
const row = 5
const unit = 6
const at = 7
const most = 8
const scale = 9

/** Turns rows of floats into numbers of 16 bits, the largest of each row `LARGEST`, and writes each row's scale four times. */
export const MAKE_SMALL: WasmFunction = {
  name: 'makeSmall',
  parameters: 5,
  integers: 3,
  vectors: 2,
  body: repeat(row, ROWS, 1, [
    ...[...get(FROM), ...set(at), ...constantVector(0), ...set(most)],
    ...repeat(unit, WIDTH, 8, [
      ...[...get(most), ...get(at), ...loadVector(0), ...ABS_VECTOR, ...MAX_VECTOR],
      ...[...get(at), ...loadVector(16), ...ABS_VECTOR, ...MAX_VECTOR, ...set(most)],
      ...advance(at, constant(32)),
    ]),
    ...[...get(most), ...turned(most, 1), ...MAX_VECTOR, ...set(most)],
    ...[...get(most), ...turned(most, 2), ...MAX_VECTOR, ...set(most)],
    ...[...constantVector(LARGEST), ...get(most), ...DIVIDE_VECTOR, ...set(scale)],
    ...[...get(SCALES), ...get(most), ...constantVector(LARGEST), ...DIVIDE_VECTOR, ...storeVector(0)],
    ...advance(SCALES, constant(16)),
    ...repeat(unit, WIDTH, 8, [
      ...[...get(TO), ...small(0), ...small(16), ...NARROW_INTEGERS, ...storeVector(0)],
      ...advance(FROM, constant(32)),
      ...advance(TO, constant(16)),
    ]),
  ]),
}

function small(offset: number): Code {
  return [...get(FROM), ...loadVector(offset), ...get(scale), ...MUL_VECTOR, ...FLOATS_TO_INTEGERS]
}
