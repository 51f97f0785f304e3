import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilDay, dayNumber, parseDay, shiftMonths, weekAround, weekdayOf, wholeMonth, writeDay } from './calendar.js'

test.each([
  ['1970-01-01', 0, 4],
  ['2000-02-29', 11016, 2],
  ['2025-07-23', 20292, 3],
  ['1648-10-24', -117311, 6],
])('%s is day %d', (text, number, weekday) => {
  expect(parseDay(text)).toBe(number)
  expect(writeDay(number)).toBe(text)
  expect(weekdayOf(number)).toBe(weekday)
})

test('a day keeps its number and its name both ways', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), number => {
      const { year, month, day } = civilDay(number)
      expect(dayNumber(year, month, day)).toBe(number)
      expect(weekdayOf(number + 1)).toBe((weekdayOf(number) % 7) + 1)
      const week = weekAround(number)
      expect([weekdayOf(week.start), weekdayOf(week.end)]).toEqual([1, 7])
    }),
  )
})

test.each([
  ['2025-01-31', 1, '2025-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2025-03-15', -12, '2024-03-15'],
  ['2025-01-10', -2, '2024-11-10'],
])('%s and %d months is %s', (text, months, expected) => {
  expect(writeDay(shiftMonths(parseDay(text) ?? Number.NaN, months))).toBe(expected)
})

test('months are counted on beyond the year', () => {
  expect(writeDay(wholeMonth(2024, 14).end)).toBe('2025-02-28')
  expect(writeDay(wholeMonth(2024, -1).start)).toBe('2023-11-01')
})

test('what has no four-digit year is not written', () => {
  expect(writeDay(dayNumber(10_000, 1, 1))).toBeNull()
  expect(writeDay(Number.POSITIVE_INFINITY)).toBeNull()
})
