import {
  ADD,
  ADD_INTEGERS,
  ADD_VECTOR,
  advance,
  type Code,
  constant,
  constantVector,
  DOT_PAIRS,
  get,
  INTEGERS_TO_FLOATS,
  loadSplat,
  loadVector,
  MUL,
  MUL_VECTOR,
  repeat,
  SHIFT_LEFT,
  set,
  storeVector,
  type WasmFunction,
} from './wasm-writer.js'

/** Rows and columns that the kernels work on at a time; matrices are padded to them. */
export const ROWS = 4
export const COLUMNS = 8

// Parameters: addresses of a, of packed b and of c, then rows, steps of the inner loop and columns; for small numbers
// also the address of the rows' scales.
const A = 0
const B = 1
const C = 2
const ROW_COUNT = 3
const INNER = 4
const COLUMN_COUNT = 5
const SCALES = 6
const row = 7
const column = 8
const inner = 9
const at = [10, 11, 12, 13]
const panel = 14
const target = 15
const stride = 16
const scaleAt = 17
const firstVector = 18
const left = firstVector + 8
const right = left + 1
const spread = right + 1

const LINES = [0, 1, 2, 3]
const ONE_LINE = [0]
const total = (line: number, half: number): number => firstVector + line * 2 + half

/**
 * c += a · b for 32-bit floats: `a` by rows, `b` in panels of `COLUMNS` columns, `c` by rows.
 * Four rows by eight columns are summed in registers at a time.
 */
export const PRODUCT: WasmFunction = kernel('multiply', LINES, {
  step: [...MUL_VECTOR, ...ADD_VECTOR],
  begin: [
    ...toTarget(),
    ...LINES.flatMap(line => [
      ...[...get(target), ...loadVector(0), ...set(total(line, 0))],
      ...[...get(target), ...loadVector(16), ...set(total(line, 1))],
      ...advance(target, get(stride)),
    ]),
  ],
  end: storeEach(LINES, (_line, _half, sum) => get(sum)),
  behindPanel: 0,
})

/**
 * c = a · b + bias, where `a` and `b` are numbers of 16 bits, twice as many of which are multiplied at a time. Each row of
 * `a` has a scale, written four times. Behind each panel of `b`, in which the numbers of two rows lie in pairs, are the
 * scales of its columns and the bias. A step of the inner loop is a pair.
 */
export const SMALL_PRODUCT: WasmFunction = smallProduct('multiplySmall', LINES)

/** The same a row at a time, for the rows behind the last block: a sentence of 13 words is no sentence of 16. */
export const SMALL_PRODUCT_OF_ROW: WasmFunction = smallProduct('multiplySmallRow', ONE_LINE)

function smallProduct(name: string, lines: readonly number[]): WasmFunction {
  return kernel(name, lines, {
    step: [...DOT_PAIRS, ...ADD_INTEGERS],
    begin: lines.flatMap(line => [0, 1].flatMap(half => [...constantVector(0), ...set(total(line, half))])),
    end: [
      ...[...get(SCALES), ...get(row), ...constant(4), ...SHIFT_LEFT, ...ADD, ...set(scaleAt)],
      ...storeEach(lines, (line, half, sum) => [
        ...[...get(sum), ...INTEGERS_TO_FLOATS],
        ...[...get(scaleAt), ...loadVector(line * 16), ...MUL_VECTOR],
        ...[...get(panel), ...loadVector(half * 16), ...MUL_VECTOR],
        ...[...get(panel), ...loadVector(half * 16 + 32), ...ADD_VECTOR],
      ]),
    ],
    behindPanel: 64,
  })
}

type Parts = {
  /** Multiplies two vectors and adds them to a third. */
  readonly step: Code
  /** What the totals are before the inner loop, and what is done with them behind it; `panel` stands behind the panel. */
  readonly begin: Code
  readonly end: Code
  /** Bytes between two panels. */
  readonly behindPanel: number
}

function kernel(name: string, lines: readonly number[], { step, begin, end, behindPanel }: Parts): WasmFunction {
  return {
    name,
    parameters: 7,
    integers: 11,
    vectors: 11,
    body: repeat(column, COLUMN_COUNT, COLUMNS, [
      ...repeat(row, ROW_COUNT, lines.length, [
        ...[...startBlock(lines), ...begin],
        ...[...repeat(inner, INNER, 1, innerStep(lines, step)), ...end],
      ]),
      ...advance(B, [...get(INNER), ...constant(5), ...SHIFT_LEFT, ...constant(behindPanel), ...ADD]),
    ]),
  }
}

function bytes(local: number): Code {
  return [...get(local), ...constant(2), ...SHIFT_LEFT]
}

function startBlock(lines: readonly number[]): Code {
  return [
    ...get(A),
    ...times(get(row), bytes(INNER)),
    ...ADD,
    ...set(at[0] ?? 0),
    ...lines.slice(1).flatMap(line => [...get(at[line - 1] ?? 0), ...bytes(INNER), ...ADD, ...set(at[line] ?? 0)]),
    ...get(B),
    ...set(panel),
    ...bytes(COLUMN_COUNT),
    ...set(stride),
  ]
}

// To the block's first line in c.
function toTarget(): Code {
  return [...get(C), ...times(get(row), get(stride)), ...ADD, ...bytes(column), ...ADD, ...set(target)]
}

// Stores a value for the left and the right half of each line of the block in c.
function storeEach(lines: readonly number[], value: (line: number, half: number, sum: number) => Code): Code {
  return [
    ...toTarget(),
    ...lines.flatMap(line => [
      ...[...get(target), ...value(line, 0, total(line, 0)), ...storeVector(0)],
      ...[...get(target), ...value(line, 1, total(line, 1)), ...storeVector(16)],
      ...advance(target, get(stride)),
    ]),
  ]
}

function innerStep(lines: readonly number[], step: Code): Code {
  return [
    ...get(panel),
    ...loadVector(0),
    ...set(left),
    ...get(panel),
    ...loadVector(16),
    ...set(right),
    ...lines.flatMap(line => [
      ...get(at[line] ?? 0),
      ...loadSplat(0),
      ...set(spread),
      ...[left, right].flatMap((side, half) => [
        ...get(total(line, half)),
        ...get(spread),
        ...get(side),
        ...step,
        ...set(total(line, half)),
      ]),
      ...advance(at[line] ?? 0, constant(4)),
    ]),
    ...advance(panel, constant(32)),
  ]
}

function times(one: Code, other: Code): Code {
  return [...one, ...other, ...MUL]
}
