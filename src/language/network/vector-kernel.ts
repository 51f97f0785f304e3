import {
  ADD,
  ADD_VECTOR,
  advance,
  type Code,
  constant,
  constantVector,
  get,
  LOWER_FLOATS,
  loadBytes,
  loadInteger,
  loadSplat,
  MUL_VECTOR,
  repeat,
  SHIFT_LEFT,
  set,
  storeVector,
  UPPER_FLOATS,
  type WasmFunction,
} from './wasm-writer.js'

// Parameters: addresses of the sums and of the list; how many words, how many vectors each, and how wide they are.
const TARGET = 0
const LIST = 1
const WORDS = 2
const PER_WORD = 3
const WIDTH = 4
const word = 5
const column = 6
const vector = 7
const entry = 8
const from = 9
const sums = [10, 11, 12, 13]
const scale = 14
const bytes = 15

/**
 * For each word sums vectors of 8-bit numbers, each times its scale. The list holds two addresses for each vector: of its
 * numbers and of its scale.
 */
export const SUM_VECTORS: WasmFunction = {
  name: 'sumVectors',
  parameters: 5,
  integers: 5,
  vectors: 6,
  body: repeat(word, WORDS, 1, [
    ...repeat(column, WIDTH, 16, [
      ...sums.flatMap(sum => [...constantVector(0), ...set(sum)]),
      ...[...get(LIST), ...set(entry)],
      ...repeat(vector, PER_WORD, 1, [
        ...[...get(entry), ...loadInteger(0), ...get(column), ...ADD, ...set(from)],
        ...[...get(entry), ...loadInteger(4), ...loadSplat(0), ...set(scale)],
        ...half(0, 0),
        ...half(8, 2),
        ...advance(entry, constant(8)),
      ]),
      ...sums.flatMap((sum, index) => [...get(TARGET), ...get(sum), ...storeVector(index * 16)]),
      ...advance(TARGET, constant(64)),
    ]),
    ...advance(LIST, [...get(PER_WORD), ...constant(3), ...SHIFT_LEFT]),
  ]),
}

function half(offset: number, first: number): Code {
  return [
    ...[...get(from), ...loadBytes(offset), ...set(bytes)],
    ...addTo(sums[first] ?? 0, LOWER_FLOATS),
    ...addTo(sums[first + 1] ?? 0, UPPER_FLOATS),
  ]
}

function addTo(sum: number, floats: Code): Code {
  return [...get(sum), ...get(bytes), ...floats, ...get(scale), ...MUL_VECTOR, ...ADD_VECTOR, ...set(sum)]
}
