import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDay } from './day.js'

test.each([
  ['2025-07-23', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2025-04-31', false],
  ['2025-13-01', false],
  ['2025-00-10', false],
  ['2025-1-1', false],
  ['23.07.2025', false],
  ['', false],
])('%s is a day: %s', (text, day) => {
  expect(isDay(text)).toBe(day)
})

test('agrees with the calendar of the platform on every day it can write', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), date => {
      expect(isDay(date.toISOString().slice(0, 10))).toBe(true)
    }),
  )
})
