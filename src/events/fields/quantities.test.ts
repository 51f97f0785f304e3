import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'
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

test.each([
  ['Peru and Chile carried out a 300-for-300 prisoner exchange.', ['300 prisoner']],
  ['Peru returned the bodies of 40 soldiers.', ['40 body']],
  ['Peru freed 12 prisoners.', ['12 prisoner']],
  ['Peru urged the two states to meet.', []],
])('%s', (text, counts) => {
  expect(coded(text).records.flatMap(record => record.quantity.map(({ best, unit }) => `${best} ${unit}`))).toEqual(
    counts,
  )
})
