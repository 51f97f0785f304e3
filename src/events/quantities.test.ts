import { expect, test } from 'vitest'
import { numberOf } from './quantities.js'

test.each([
  ['1,200', 1200],
  ['84', 84],
  ['two hundred', 200],
  ['two hundred and fifty', 250],
  ['twenty-five', 25],
  ['3 million', 3_000_000],
  ['1.5 million', 1_500_000],
  ['several', null],
  ['', null],
])('%s is %s', (text, value) => {
  expect(numberOf(text)).toBe(value)
})
