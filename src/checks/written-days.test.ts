import { expect, test } from 'vitest'
import { daysBetween, inYear, writtenDays } from './written-days.js'

test.each([
  ['They met on June 31, 2025.', [['June 31, 2025', '2025-06-31']]],
  [
    'From 2 June until 30 May',
    [
      ['2 June', '2024-06-02'],
      ['30 May', '2024-05-30'],
    ],
  ],
  [
    'on Sept. 3rd and Dec 24',
    [
      ['Sept. 3rd', '2024-09-03'],
      ['Dec 24', '2024-12-24'],
    ],
  ],
  ['In May 2025 the Maybach left.', []],
  ['In 2025 June left', []],
])('%s', (text, days) => {
  expect(
    writtenDays(text, 100).map(day => [text.slice(day.start - 100, day.end - 100), inYear(day, day.year ?? 2024)]),
  ).toEqual(days)
})

test.each([
  ['2025-02-28', '2025-03-01', 1],
  ['2024-02-28', '2024-03-01', 2],
  ['2025-03-01', '2025-02-28', -1],
])('from %s to %s are %i days', (from, to, days) => expect(daysBetween(from, to)).toBe(days))
