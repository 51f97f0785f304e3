import {
  ADD,
  ADD_VECTOR,
  advance,
  type Code,
  constant,
  get,
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

/** Rows and columns that the kernel works on at a time; matrices are padded to them. */
export const ROWS = 4
export const COLUMNS = 8

// Parameters: addresses of a, of packed b and of c, then rows, inner and columns, all in floats.
const A = 0
const B = 1
const C = 2
const ROW_COUNT = 3
const INNER = 4
const COLUMN_COUNT = 5
const row = 6
const column = 7
const inner = 8
const at = [9, 10, 11, 12]
const panel = 13
const target = 14
const stride = 15
const firstVector = 16
const left = firstVector + 8
const right = left + 1
const spread = right + 1

const total = (line: number, half: number): number => firstVector + line * 2 + half

/**
 * c += a · b for 32-bit floats: `a` by rows, `b` in panels of `COLUMNS` columns, `c` by rows.
 * Four rows by eight columns are summed in registers at a time.
 */
export const PRODUCT: WasmFunction = {
  name: 'multiply',
  parameters: 6,
  integers: 10,
  vectors: 11,
  body: repeat(column, COLUMN_COUNT, COLUMNS, [
    ...repeat(row, ROW_COUNT, ROWS, [...startBlock(), ...repeat(inner, INNER, 1, innerStep()), ...endBlock()]),
    ...advance(B, [...get(INNER), ...constant(5), ...SHIFT_LEFT]),
  ]),
}

function bytes(local: number): Code {
  return [...get(local), ...constant(2), ...SHIFT_LEFT]
}

function startBlock(): Code {
  return [
    ...get(A),
    ...times(get(row), bytes(INNER)),
    ...ADD,
    ...set(at[0] ?? 0),
    ...[1, 2, 3].flatMap(line => [...get(at[line - 1] ?? 0), ...bytes(INNER), ...ADD, ...set(at[line] ?? 0)]),
    ...get(B),
    ...set(panel),
    ...bytes(COLUMN_COUNT),
    ...set(stride),
    ...get(C),
    ...times(get(row), get(stride)),
    ...ADD,
    ...bytes(column),
    ...ADD,
    ...set(target),
    ...eachLine(line => [
      ...[0, 1].flatMap(half => [...get(target), ...loadVector(half * 16), ...set(total(line, half))]),
      ...advance(target, get(stride)),
    ]),
  ]
}

function innerStep(): Code {
  return [
    ...get(panel),
    ...loadVector(0),
    ...set(left),
    ...get(panel),
    ...loadVector(16),
    ...set(right),
    ...eachLine(line => [
      ...get(at[line] ?? 0),
      ...loadSplat(0),
      ...set(spread),
      ...[left, right].flatMap((side, half) => [
        ...get(total(line, half)),
        ...get(spread),
        ...get(side),
        ...MUL_VECTOR,
        ...ADD_VECTOR,
        ...set(total(line, half)),
      ]),
      ...advance(at[line] ?? 0, constant(4)),
    ]),
    ...advance(panel, constant(32)),
  ]
}

function endBlock(): Code {
  return [
    ...get(C),
    ...times(get(row), get(stride)),
    ...ADD,
    ...bytes(column),
    ...ADD,
    ...set(target),
    ...eachLine(line => [
      ...[0, 1].flatMap(half => [...get(target), ...get(total(line, half)), ...storeVector(half * 16)]),
      ...advance(target, get(stride)),
    ]),
  ]
}

function times(one: Code, other: Code): Code {
  return [...one, ...other, ...MUL]
}

function eachLine(write: (line: number) => Code): Code {
  return [0, 1, 2, 3].flatMap(line => [...write(line)])
}
