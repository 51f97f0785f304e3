import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberOf, ordinalOf, scaleOf } from './numbers.js'

test.each([
  ['84', 84],
  ['1,200', 1200],
  ['12.5', 12.5],
  ['Seven', 7],
  ['forty', 40],
  ['forty-two', 42],
  ['1,20', null],
  ['forty-forty', null],
  ['ten-two', null],
  ['1O', null],
  ['', null],
  ['lake', null],
])('%s is the number %s', (word, value) => expect(numberOf(word)).toBe(value))

test.each([
  ['third', 3],
  ['3rd', 3],
  ['21st', 21],
  ['Twelfth', 12],
  ['three', null],
  ['', null],
])('%s is the place %s in an order', (word, place) => expect(ordinalOf(word)).toBe(place))

test('a number written with commas is read as it was', () => {
  fc.assert(
    fc.property(fc.nat({ max: 999_999_999 }), value => {
      expect(numberOf(value.toLocaleString('en-US'))).toBe(value)
    }),
  )
})

test('only a word of scale multiplies', () => expect([scaleOf('Million'), scaleOf('mill')]).toEqual([1e6, null]))
