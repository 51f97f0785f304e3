/**
 * Just enough of the WebAssembly binary format to write kernels by hand: each helper returns the bytes of an
 * instruction, and `wasmModule` wraps functions over one memory into a module.
 */
export type Code = readonly number[]

const I32 = 0x7f
const V128 = 0x7b

export const get = (local: number): Code => [0x20, ...unsigned(local)]
export const set = (local: number): Code => [0x21, ...unsigned(local)]
/** Sets a local and keeps the value. */
export const tee = (local: number): Code => [0x22, ...unsigned(local)]
export const constant = (value: number): Code => [0x41, ...signed(value)]
export const ADD: Code = [0x6a]
export const SUBTRACT: Code = [0x6b]
export const MUL: Code = [0x6c]
export const SHIFT_LEFT: Code = [0x74]
const LESS: Code = [0x48]

export const loadInteger = (offset: number): Code => [0x28, 0x02, ...unsigned(offset)]
export const loadVector = (offset: number): Code => [0xfd, 0x00, 0x04, ...unsigned(offset)]
export const storeVector = (offset: number): Code => [0xfd, 0x0b, 0x04, ...unsigned(offset)]
/** Stores one of four floats. */
export const storeLane = (offset: number, lane: number): Code => [0xfd, 0x5a, 0x02, ...unsigned(offset), lane]
/** Loads one float into all four lanes. */
export const loadSplat = (offset: number): Code => [0xfd, 0x09, 0x02, ...unsigned(offset)]
/** Loads eight signed bytes, widened to 16 bits. */
export const loadBytes = (offset: number): Code => [0xfd, 0x01, 0x03, ...unsigned(offset)]
/** Four of eight 16-bit numbers as floats, the lower or the upper half. */
export const LOWER_FLOATS: Code = [0xfd, ...unsigned(0xa7), 0xfd, ...unsigned(0xfa)]
export const UPPER_FLOATS: Code = [0xfd, ...unsigned(0xa8), 0xfd, ...unsigned(0xfa)]
export const ADD_VECTOR: Code = [0xfd, ...unsigned(0xe4)]
export const SUBTRACT_VECTOR: Code = [0xfd, ...unsigned(0xe5)]
export const MUL_VECTOR: Code = [0xfd, ...unsigned(0xe6)]
export const DIVIDE_VECTOR: Code = [0xfd, ...unsigned(0xe7)]
export const ABS_VECTOR: Code = [0xfd, ...unsigned(0xe0)]
export const MAX_VECTOR: Code = [0xfd, ...unsigned(0xe9)]
/** Each float to the nearest whole number, as a 32-bit integer; what is no number becomes 0. */
export const FLOATS_TO_INTEGERS: Code = [0xfd, 0x6a, 0xfd, ...unsigned(0xf8)]
export const INTEGERS_TO_FLOATS: Code = [0xfd, ...unsigned(0xfa)]
/** Two vectors of 32-bit integers as one of 16-bit integers. */
export const NARROW_INTEGERS: Code = [0xfd, ...unsigned(0x85)]
/** Products of 16-bit integers, two neighbours added up to a 32-bit integer. */
export const DOT_PAIRS: Code = [0xfd, ...unsigned(0xba)]
export const ADD_INTEGERS: Code = [0xfd, ...unsigned(0xae)]

/** One float in all four lanes. */
export function constantVector(value: number): Code {
  const lane = new Uint8Array(Float32Array.of(value).buffer)
  return [0xfd, 0x0c, ...lane, ...lane, ...lane, ...lane]
}

/** The four floats of one vector with their places changed: by one, or by two. */
export function turned(vector: number, by: 1 | 2): Code {
  const lanes = Array.from({ length: 16 }, (_, at) => (at + by * 4) % 16)
  return [...get(vector), ...get(vector), 0xfd, 0x0d, ...lanes]
}

/** Adds a number of bytes to a local. */
export const advance = (local: number, by: Code): Code => [...get(local), ...by, ...ADD, ...set(local)]

/** Repeats `body` as long as local `counter`, which grows by `step` from 0, is less than local `limit`; once at least. */
export const repeat = (counter: number, limit: number, step: number, body: Code): Code => [
  ...[...constant(0), ...set(counter)],
  ...[0x03, 0x40],
  ...body,
  ...[...get(counter), ...constant(step), ...ADD, ...tee(counter), ...get(limit), ...LESS],
  ...[0x0d, 0x00, 0x0b],
]

export type WasmFunction = {
  readonly name: string
  /** How many parameters it takes, all of them 32-bit integers. */
  readonly parameters: number
  /** Further integer locals, then vector locals; they are numbered behind the parameters. */
  readonly integers: number
  readonly vectors: number
  readonly body: Code
}

/** A module that imports its memory as "env"."memory" and exports the functions. */
export function wasmModule(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters }) => [0x60, ...list(new Array(parameters).fill([I32])), 0x00])
  const bodies = functions.map(({ integers, vectors, body }) => {
    const code = [
      ...list([
        [...unsigned(integers), I32],
        [...unsigned(vectors), V128],
      ]),
      ...body,
      0x0b,
    ]
    return [...unsigned(code.length), ...code]
  })
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, list(types)),
    ...section(2, list([[...name('env'), ...name('memory'), 0x02, 0x00, 0x01]])),
    ...section(3, list(functions.map((_, index) => unsigned(index)))),
    ...section(7, list(functions.map((each, index) => [...name(each.name), 0x00, ...unsigned(index)]))),
    ...section(10, list(bodies)),
  ])
}

function section(id: number, content: Code): Code {
  return [id, ...unsigned(content.length), ...content]
}

function list(items: readonly Code[]): Code {
  return [...unsigned(items.length), ...items.flat()]
}

function name(text: string): Code {
  return list([...text].map(letter => [letter.charCodeAt(0)]))
}

function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}

function signed(value: number): Code {
  return value >= -64 && value < 64 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)]
}
