import {
  ABS_VECTOR,
  ADD,
  ADD_VECTOR,
  advance,
  type Code,
  constant,
  constantVector,
  DIVIDE_VECTOR,
  get,
  loadVector,
  MUL,
  MUL_VECTOR,
  repeat,
  SHIFT_LEFT,
  SUBTRACT,
  SUBTRACT_VECTOR,
  set,
  storeVector,
  tee,
  type WasmFunction,
} from './wasm-writer.js'

// Parameters: addresses of the first row to be read of input, parts and output, and of the peepholes; then rows, units,
// the bytes of a row of input, and how many bytes on the next row lies (less than 0 when reading backwards).
const INPUT = 0
const PARTS = 1
const OUTPUT = 2
const PEEP = 3
const ROWS = 4
const UNITS = 5
const WIDTH = 6
const STRIDE = 7
const unit = 8
const row = 9
const input = 10
const part = 11
const output = 12
const vectors = 13
const state = vectors
const peepForget = vectors + 1
const peepReset = vectors + 2
const forget = vectors + 3
const reset = vectors + 4
const held = vectors + 5

/**
 * Simple recurrent units (Lei et al., 2018), four at a time along the rows of a sentence. Of each row of parts a third
 * are candidates, a third forget gates, a third gates that let the input pass by.
 */
export const RECURRENCE: WasmFunction = {
  name: 'recur',
  parameters: 8,
  integers: 5,
  vectors: 6,
  body: repeat(unit, UNITS, 4, [
    ...start(INPUT, input),
    ...start(PARTS, part),
    ...start(OUTPUT, output),
    ...[...start(PEEP, row), ...get(row), ...loadVector(0), ...set(peepForget)],
    ...[...get(row), ...get(WIDTH), ...ADD, ...loadVector(0), ...set(peepReset)],
    ...[...constantVector(0), ...set(state)],
    ...repeat(row, ROWS, 1, [
      ...[...gate(1, peepForget), ...set(forget)],
      ...[...gate(2, peepReset), ...set(reset)],
      // state = candidate + forget · (state - candidate)
      ...[...get(part), ...loadVector(0), ...set(held)],
      ...mix(get(state), held, forget),
      ...set(state),
      // output = input + reset · (softsign(state) - input)
      ...[...get(input), ...loadVector(0), ...set(held)],
      ...get(output),
      ...mix(softsign(state), held, reset),
      ...storeVector(0),
      ...advance(input, get(STRIDE)),
      ...advance(output, get(STRIDE)),
      ...advance(part, [...get(STRIDE), ...constant(3), ...MUL]),
    ]),
  ]),
}

/**
 * Adds to each row of the input its neighbours, each unit of them weighed: output = input + before · row before + after ·
 * row after. The rows around the sentence must be zero. Parameters as above, the stride being the width.
 */
export const NEIGHBOURS: WasmFunction = {
  name: 'mixNeighbours',
  parameters: 5,
  integers: 4,
  vectors: 4,
  body: mixBody(),
}

function mixBody(): Code {
  const [from, to, weights, rows, width] = [0, 1, 2, 3, 4]
  const [unitAt, rowAt, source, target] = [5, 6, 7, 8]
  const [before, after, weightBefore, weightAfter] = [9, 10, 11, 12]
  const base = (pointer: number, local: number): Code => [...get(pointer), ...get(unitAt), ...ADD, ...set(local)]
  return repeat(unitAt, width, 16, [
    ...[...get(weights), ...get(unitAt), ...ADD, ...loadVector(0), ...set(weightBefore)],
    ...[...get(weights), ...get(width), ...ADD, ...get(unitAt), ...ADD, ...loadVector(0), ...set(weightAfter)],
    ...base(from, source),
    ...base(to, target),
    ...[...get(source), ...get(width), ...SUBTRACT, ...loadVector(0), ...set(before)],
    ...repeat(rowAt, rows, 1, [
      ...[...get(source), ...get(width), ...ADD, ...loadVector(0), ...set(after)],
      ...get(target),
      ...[...get(before), ...get(weightBefore), ...MUL_VECTOR],
      ...[...get(after), ...get(weightAfter), ...MUL_VECTOR, ...ADD_VECTOR],
      ...[...get(source), ...loadVector(0), ...tee(before), ...ADD_VECTOR],
      ...storeVector(0),
      ...advance(source, get(width)),
      ...advance(target, get(width)),
    ]),
  ])
}

function start(base: number, local: number): Code {
  return [...get(base), ...get(unit), ...constant(2), ...SHIFT_LEFT, ...ADD, ...set(local)]
}

function softsign(value: number): Code {
  return [...get(value), ...constantVector(1), ...get(value), ...ABS_VECTOR, ...ADD_VECTOR, ...DIVIDE_VECTOR]
}

// 0.5 + 0.5 · softsign(part + peephole · state); `held` is free at this point.
function gate(third: number, peephole: number): Code {
  const offset = third === 1 ? get(WIDTH) : [...get(WIDTH), ...constant(1), ...SHIFT_LEFT]
  return [
    ...[...get(part), ...offset, ...ADD, ...loadVector(0)],
    ...[...get(peephole), ...get(state), ...MUL_VECTOR, ...ADD_VECTOR, ...set(held)],
    ...[...softsign(held), ...constantVector(0.5), ...MUL_VECTOR, ...constantVector(0.5), ...ADD_VECTOR],
  ]
}

// base + weight · (value - base)
function mix(value: Code, base: number, weight: number): Code {
  return [...value, ...get(base), ...SUBTRACT_VECTOR, ...get(weight), ...MUL_VECTOR, ...get(base), ...ADD_VECTOR]
}
