import { describe, expect, test } from 'vitest'
import { makeMatrices, packPanels, packSmall, smallRoom } from './matrices.js'

/** Numbers that vary and that floats hold exactly. */
const numbers = (count: number, step: number): number[] =>
  Array.from({ length: count }, (_, at) => ((at * step) % 17) / 4 - 2)

function put(floats: Float32Array, at: number, values: readonly number[]): void {
  floats.set(values, at)
}

describe('multiply', () => {
  test.each([
    [1, 3, 8],
    [4, 8, 8],
    [5, 16, 24],
    [11, 7, 40],
  ])('%i rows by %i by %i columns', (rows, inner, columns) => {
    const { floats, reserve, multiply } = makeMatrices(20_000)
    const [a, b, packed, c] = [(rows + 4) * inner, inner * columns, inner * columns, (rows + 4) * columns].map(reserve)
    if (a === undefined || b === undefined || packed === undefined || c === undefined) throw new Error('no room')
    const left = numbers(rows * inner, 5)
    const right = numbers(inner * columns, 7)
    put(floats, a, left)
    put(floats, b, right)
    packPanels(floats, b, packed, inner, columns)
    floats.fill(1, c, c + rows * columns)
    multiply(a, packed, c, rows, inner, columns)
    const expected = Array.from({ length: rows * columns }, (_, at) => {
      const row = Math.floor(at / columns)
      let sum = 1
      for (let k = 0; k < inner; k++) sum += (left[row * inner + k] ?? 0) * (right[k * columns + (at % columns)] ?? 0)
      return sum
    })
    expect([...floats.subarray(c, c + rows * columns)]).toEqual(expected)
  })
})

describe('multiplySmall', () => {
  const inner = 128

  function product(rows: number, columns: number, left: readonly number[], right: readonly number[]) {
    const matrices = makeMatrices(60_000)
    const { floats, reserve, makeSmall, multiplySmall } = matrices
    const a = reserve((rows + 4) * inner)
    const small = reserve(((rows + 4) * inner) / 2)
    const scales = reserve((rows + 4) * 4)
    const b = reserve(smallRoom(inner, columns))
    const c = reserve((rows + 4) * columns)
    const bias = Float32Array.from({ length: columns }, (_, at) => at / 8)
    put(floats, a, left)
    packSmall(matrices, Float32Array.from(right), bias, b)
    makeSmall(a, small, scales, rows, inner)
    multiplySmall(small, scales, b, c, rows, inner, columns)
    return [...floats.subarray(c, c + rows * columns)].map((value, at) => {
      const [row, column] = [Math.floor(at / columns), at % columns]
      let exact = bias[column] ?? 0
      for (let k = 0; k < inner; k++) exact += (left[row * inner + k] ?? 0) * (right[k * columns + column] ?? 0)
      return { value, exact }
    })
  }

  test.each([
    [1, 8],
    [4, 24],
    [11, 40],
  ])('%i rows by %i columns, a thousandth off at most', (rows, columns) => {
    const found = product(rows, columns, numbers(rows * inner, 5), numbers(inner * columns, 7))
    const largest = Math.max(...found.map(({ exact }) => Math.abs(exact)))
    for (const { value, exact } of found) expect(Math.abs(value - exact)).toBeLessThan(largest / 1000)
  })

  test('rows and columns keep their own size, however small or large', () => {
    const left = numbers(2 * inner, 5).map((value, at) => (at < inner ? value * 1000 : value / 1000))
    const right = numbers(inner * 8, 7).map((value, at) => (at % 8 === 3 ? value / 500 : value))
    for (const { value, exact } of product(2, 8, left, right)) expect(value / exact).toBeCloseTo(1, 2)
  })

  test('sums of the largest numbers do not run over', () => {
    const ones = (count: number): number[] => Array.from({ length: count }, () => 1)
    for (const { value, exact } of product(1, 8, ones(inner), ones(inner * 8))) expect(value).toBeCloseTo(exact, 3)
  })

  test('a row of zeros is its bias, and so is a column', () => {
    const zeros = numbers(inner, 1).map(() => 0)
    for (const { value, exact } of product(1, 8, zeros, numbers(inner * 8, 7))) expect(value).toBe(exact)
    const right = numbers(inner * 8, 7).map((value, at) => (at % 8 === 2 ? 0 : value))
    expect(product(1, 8, numbers(inner, 5), right)[2]?.value).toBe(0.25)
  })
})

describe('addClipped and layClipped', () => {
  const row = [1, -2, 3, -4, 0.5, 6, -7, 8]

  test('a sum below zero is zero', () => {
    const { floats, reserve, addClipped } = makeMatrices(1000)
    const [one, other, sum] = [reserve(8), reserve(8), reserve(8)]
    put(floats, one, row)
    put(floats, other, [-2, 3, -3, 1, 0, 0, 0, 0])
    addClipped(one, other, sum, 8)
    expect([...floats.subarray(sum, sum + 8)]).toEqual([0, 1, 0, 0, 0.5, 6, 0, 8])
  })

  test.each([0, 3, 9])('a row becomes column %i, where packing puts it', column => {
    const { floats, reserve, layClipped } = makeMatrices(2000)
    const [from, laid, whole, packed] = [reserve(8), reserve(128), reserve(128), reserve(128)]
    put(floats, from, row)
    for (let at = 0; at < 8; at++) floats[whole + at * 16 + column] = Math.max(0, row[at] ?? 0)
    packPanels(floats, whole, packed, 8, 16)
    layClipped(from, laid, column, 8)
    expect([...floats.subarray(laid, laid + 128)]).toEqual([...floats.subarray(packed, packed + 128)])
  })
})

describe('recur', () => {
  const width = 16
  const rows = 5

  test('runs half of the units forwards and half backwards', () => {
    const { floats, reserve, recur } = makeMatrices(10_000)
    const [input, parts, output, peep] = [rows * width, rows * width * 3, rows * width, width * 2].map(reserve)
    if (input === undefined || parts === undefined || output === undefined || peep === undefined)
      throw new Error('no room')
    put(floats, input, numbers(rows * width, 3))
    put(floats, parts, numbers(rows * width * 3, 5))
    put(floats, peep, numbers(width * 2, 11))
    recur(input, parts, output, peep, rows, width)
    for (let unit = 0; unit < width; unit++) {
      let state = 0
      for (let step = 0; step < rows; step++) {
        const row = unit < width / 2 ? step : rows - 1 - step
        const part = (third: number): number => floats[parts + row * width * 3 + third * width + unit] ?? 0
        const gate = (sum: number): number => 0.5 + (0.5 * sum) / (1 + Math.abs(sum))
        const forget = gate(part(1) + (floats[peep + unit] ?? 0) * state)
        const reset = gate(part(2) + (floats[peep + width + unit] ?? 0) * state)
        state = forget * state + (1 - forget) * part(0)
        const bounded = state / (1 + Math.abs(state))
        const expected = reset * bounded + (1 - reset) * (floats[input + row * width + unit] ?? 0)
        expect(floats[output + row * width + unit]).toBeCloseTo(expected, 5)
      }
    }
  })
})

describe('mixNeighbours', () => {
  test('adds the weighed rows before and after, and nothing at the edges', () => {
    const width = 16
    const { floats, reserve, mixNeighbours } = makeMatrices(10_000)
    const input = reserve(width * 5) + width
    const output = reserve(width * 3)
    const weights = reserve(width * 2)
    put(floats, input, numbers(width * 3, 3))
    floats.fill(0.5, weights, weights + width)
    floats.fill(0.25, weights + width, weights + width * 2)
    mixNeighbours(input, output, weights, 3, width)
    const row = (at: number): number => floats[input + at * width + 5] ?? 0
    expect([0, 1, 2].map(at => floats[output + at * width + 5])).toEqual([
      row(0) + row(1) / 4,
      row(1) + row(0) / 2 + row(2) / 4,
      row(2) + row(1) / 2,
    ])
  })
})

describe('sumVectors', () => {
  test('adds up byte vectors times their scales', () => {
    const { floats, integers, bytes, reserve, sumVectors } = makeMatrices(10_000)
    const table = reserve(8) * 4
    const scales = reserve(2)
    const list = reserve(8)
    const target = reserve(32)
    bytes.set(
      Array.from({ length: 32 }, (_, at) => at * 8 - 128),
      table,
    )
    put(floats, scales, [0.5, 2])
    integers.set([table, scales * 4, table + 16, scales * 4 + 4, table, scales * 4, table, scales * 4], list)
    sumVectors(target, list, 2, 2, 16)
    const first = (at: number): number => at * 8 - 128
    expect([...floats.subarray(target, target + 16)]).toEqual(
      Array.from({ length: 16 }, (_, at) => first(at) * 0.5 + first(at + 16) * 2),
    )
    expect(floats[target + 16 + 3]).toBe(first(3))
  })
})
