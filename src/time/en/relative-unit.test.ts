import { expect, test } from 'vitest'
import { datesIn } from '../testing/dates-in.js'

/** A Thursday. */
const written = '2025-08-14'

test.each([
  ['They met last week.', 'last week = 2025-08-04..2025-08-10 week'],
  ['They met this week.', 'this week = 2025-08-11..2025-08-17 week'],
  ['They meet next week.', 'next week = 2025-08-18..2025-08-24 week'],
  ["Last week's round failed.", 'Last week = 2025-08-04..2025-08-10 week'],
  ['They met early last week.', 'early last week = 2025-08-04..2025-08-06 range'],
  ['They met late last week.', 'late last week = 2025-08-07..2025-08-10 range'],
  ['They will meet early next week.', 'early next week = 2025-08-18..2025-08-20 range'],
  ['They met earlier this week.', 'earlier this week = 2025-08-11..2025-08-14 range'],
  ['They will meet later this week.', 'later this week = 2025-08-14..2025-08-17 range'],
  ['They will meet later in the week.', 'later in the week = 2025-08-14..2025-08-17 range'],
  ['They will meet at the end of the week.', 'the end of the week = 2025-08-15..2025-08-17 range'],
  ['They met last month.', 'last month = 2025-07-01..2025-07-31 month'],
  ['They met earlier this month.', 'earlier this month = 2025-08-01..2025-08-14 range'],
  ['They will meet later this month.', 'later this month = 2025-08-14..2025-08-31 range'],
  ['They meet next month.', 'next month = 2025-09-01..2025-09-30 month'],
  ['They met late last month.', 'late last month = 2025-07-21..2025-07-31 range'],
  ['They will meet at the end of next month.', 'the end of next month = 2025-09-24..2025-09-30 range'],
  ['They met last year.', 'last year = 2024-01-01..2024-12-31 year'],
  ['They met earlier this year.', 'earlier this year = 2025-01-01..2025-08-14 range'],
  ['They met late last year.', 'late last year = 2024-09-01..2024-12-31 range'],
  ['They met at the beginning of the year.', 'the beginning of the year = 2025-01-01..2025-01-31 month'],
  ['They meet next year.', 'next year = 2026-01-01..2026-12-31 year'],
  ['They met at the weekend.', 'the weekend = 2025-08-09..2025-08-10 range'],
  ['They met over the weekend.', 'the weekend = 2025-08-09..2025-08-10 range'],
  ['They will meet at the weekend.', 'the weekend = 2025-08-16..2025-08-17 range'],
  ['They met last weekend.', 'last weekend = 2025-08-09..2025-08-10 range'],
  ['They meet this weekend.', 'this weekend = 2025-08-16..2025-08-17 range'],
  ['They met this weekend.', 'this weekend = 2025-08-09..2025-08-10 range'],
  ['They meet next weekend.', 'next weekend = 2025-08-23..2025-08-24 range'],
])('%s', (text, expected) => {
  expect(datesIn(text, written)).toEqual([expected])
})

test.each([
  ['They met last month.', '2025-01-10', 'last month = 2024-12-01..2024-12-31 month'],
  ['They meet next month.', '2025-12-10', 'next month = 2026-01-01..2026-01-31 month'],
  ['They met this weekend.', '2025-08-17', 'this weekend = 2025-08-16..2025-08-17 range'],
  ['They met at the weekend.', '2025-08-18', 'the weekend = 2025-08-16..2025-08-17 range'],
  ['They met last week.', '2025-01-01', 'last week = 2024-12-23..2024-12-29 week'],
])('over an edge: %s (%s)', (text, published, expected) => {
  expect(datesIn(text, published)).toEqual([expected])
})

test('without a day of publication they are told but unknown', () => {
  expect(datesIn('They met last week.', null)).toEqual(['last week = ?'])
})
