import { expect, test } from 'vitest'
import { datesIn } from '../testing/dates-in.js'

const written = '2025-08-14'

test.each([
  ['They will meet in the coming days.', 'the coming days = 2025-08-14..2025-08-21 range'],
  ['They will meet in coming weeks.', 'coming weeks = 2025-08-14..2025-09-25 range'],
  ['They will meet in the coming weeks.', 'the coming weeks = 2025-08-14..2025-09-25 range'],
  ['They will meet in the coming months.', 'the coming months = 2025-08-14..2026-02-14 range'],
  ['They will meet over the coming week.', 'the coming week = 2025-08-14..2025-08-21 range'],
  ['They will meet in the next few days.', 'the next few days = 2025-08-14..2025-08-21 range'],
  ['They will meet within the next two weeks.', 'the next two weeks = 2025-08-14..2025-08-28 range'],
  ['They will meet in the next 48 hours.', 'the next 48 hours = 2025-08-14..2025-08-16 range'],
  ['They will meet in the days ahead.', 'the days ahead = 2025-08-14..2025-08-21 range'],
  ['They will meet in the weeks to come.', 'the weeks to come = 2025-08-14..2025-09-25 range'],
  ['They will meet in two weeks.', 'in two weeks = 2025-08-25..2025-08-31 week'],
  ['They will meet in three days.', 'in three days = 2025-08-17'],
  ["They will meet in three days' time.", "in three days' time = 2025-08-17"],
  ['They will meet in a month.', 'in a month = 2025-09-01..2025-09-30 month'],
  ['The posts will be set up within 72 hours.', 'within 72 hours = 2025-08-14..2025-08-17 range'],
  ['The posts will be set up within days.', 'within days = 2025-08-14..2025-08-21 range'],
  ['They met often in recent days.', 'recent days = 2025-08-07..2025-08-14 range'],
  ['They met often in recent weeks.', 'recent weeks = 2025-07-03..2025-08-14 range'],
  ['They met twice in the past three months.', 'the past three months = 2025-05-14..2025-08-14 range'],
  ['They met twice over the past week.', 'the past week = 2025-08-07..2025-08-14 range'],
  ['They met twice in the last two years.', 'the last two years = 2023-08-14..2025-08-14 range'],
  ['They met twice in this past week.', 'this past week = 2025-08-07..2025-08-14 range'],
  ['They met twice in the past 24 hours.', 'the past 24 hours = 2025-08-13..2025-08-14 range'],
])('%s', (text, expected) => {
  expect(datesIn(text, written)).toEqual([expected])
})

test.each([
  'It was their first meeting in three years.',
  'They will meet for the first time in ten years.',
  'The village changed hands for the third time in two weeks.',
  'The work was done in three days.',
  'They reached a deal within days.',
  'He was there in the last days of the war.',
])('how long, and not when: %s', text => {
  expect(datesIn(text, written)).toEqual([])
})
