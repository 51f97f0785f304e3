import { expect, test } from 'vitest'
import { datesIn } from '../testing/dates-in.js'

const written = '2025-08-14'

test.each([
  ['They met two days ago.', 'two days ago = 2025-08-12'],
  ['They met a day ago.', 'a day ago = 2025-08-13'],
  ['They met 10 days ago.', '10 days ago = 2025-08-04'],
  ['They met twenty-one days ago.', 'twenty-one days ago = 2025-07-24'],
  ['They met a week ago.', 'a week ago = 2025-08-04..2025-08-10 week'],
  ['They met three weeks ago.', 'three weeks ago = 2025-07-21..2025-07-27 week'],
  ['They met a fortnight ago.', 'a fortnight ago = 2025-07-28..2025-08-03 week'],
  ['They met two months ago.', 'two months ago = 2025-06-01..2025-06-30 month'],
  ['They met 11 months ago.', '11 months ago = 2024-09-01..2024-09-30 month'],
  ['They met a year ago.', 'a year ago = 2024-01-01..2024-12-31 year'],
  ['They met five years ago.', 'five years ago = 2020-01-01..2020-12-31 year'],
  ['They met two decades ago.', 'two decades ago = 2005-01-01..2005-12-31 year'],
  ['They met ten years ago today.', 'ten years ago today = 2015-08-14'],
  ['They met a week ago today.', 'a week ago today = 2025-08-07'],
  ['They met a few days ago.', 'a few days ago = 2025-08-05..2025-08-12 range'],
  ['They met several weeks ago.', 'several weeks ago = 2025-06-09..2025-08-03 range'],
  ['They met two hours ago.', 'two hours ago = 2025-08-13..2025-08-14 range'],
  ['They will meet two days from now.', 'two days from now = 2025-08-16'],
  ['They will meet three weeks from now.', 'three weeks from now = 2025-09-01..2025-09-07 week'],
])('%s', (text, expected) => {
  expect(datesIn(text, written)).toEqual([expected])
})

test.each([
  ['The pact was signed ten years ago today.', '2024-02-29', 'ten years ago today = 2014-02-28'],
  ['They met a month ago today.', '2025-03-31', 'a month ago today = 2025-02-28'],
  ['They met two months ago.', '2025-01-15', 'two months ago = 2024-11-01..2024-11-30 month'],
])('over an edge: %s (%s)', (text, published, expected) => {
  expect(datesIn(text, published)).toEqual([expected])
})

test('without a day of publication they are told but unknown', () => {
  expect(datesIn('They met two days ago.', null)).toEqual(['two days ago = ?'])
})
