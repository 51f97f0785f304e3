import { expect, test } from 'vitest'
import { datesIn } from '../testing/dates-in.js'

const written = '2025-08-14'

test.each([
  ['He has led it since 2014.', 'since 2014 = 2014-01-01..2025-08-14 range'],
  ['He has led it since May 2018.', 'since May 2018 = 2018-05-01..2025-08-14 range'],
  ['He has led it since December.', 'since December = 2024-12-01..2025-08-14 range'],
  ['He has led it since Monday.', 'since Monday = 2025-08-11..2025-08-14 range'],
  ['He has led it since July 23.', 'since July 23 = 2025-07-23..2025-08-14 range'],
  ['He has led it since last week.', 'since last week = 2025-08-04..2025-08-14 range'],
  ['He has led it since the start of the year.', 'since the start of the year = 2025-01-01..2025-08-14 range'],
  ['Since 2011 two factions have fought.', 'Since 2011 = 2011-01-01..2025-08-14 range'],
  ['He has led it since early 2024.', 'since early 2024 = 2024-01-01..2025-08-14 range'],
  ['The posts will be set up by the end of the year.', 'by the end of the year = 2025-08-14..2025-12-31 range'],
  ['The posts will be set up by year-end.', 'by year-end = 2025-08-14..2025-12-31 range'],
  ["The posts will be set up by the year's end.", "by the year's end = 2025-08-14..2025-12-31 range"],
  ['The posts will be set up by September 30.', 'by September 30 = 2025-08-14..2025-09-30 range'],
  ['The posts should be set up by Friday.', 'by Friday = 2025-08-14..2025-08-15 range'],
  ['The posts are to be set up by March.', 'by March = 2025-08-14..2026-03-31 range'],
  ['The posts should be set up by the 23rd.', 'by the 23rd = 2025-08-14..2025-08-23 range'],
  ['Most of them had been set up by July 1.', 'by July 1 = ?'],
  ['The truce will hold until Friday.', 'until Friday = 2025-08-14..2025-08-15 range'],
  ['The truce will hold until the end of August.', 'until the end of August = 2025-08-14..2025-08-31 range'],
  ['The truce held until July 1.', 'until July 1 = 2025-07-01'],
  ['He led it until 2016.', 'until 2016 = 2016-01-01..2016-12-31 year'],
  ['The posts will be set up before September 30.', 'before September 30 = 2025-08-14..2025-09-29 range'],
  ['The posts will be set up before the end of the year.', 'before the end of the year = 2025-08-14..2025-12-31 range'],
  ['The posts were set up after May 16.', 'after May 16 = 2025-05-17..2025-08-14 range'],
  ['They met after the May 16 talks.', 'May 16 = 2025-05-16'],
  ["They met after last week's talks.", 'last week = 2025-08-04..2025-08-10 week'],
])('%s', (text, expected) => {
  expect(datesIn(text, written)).toEqual([expected])
})

test('without a day of publication they end nowhere', () => {
  expect(datesIn('He has led it since 2014.', null)).toEqual(['since 2014 = ?'])
  expect(datesIn('He led it until 2016.', null)).toEqual(['until 2016 = 2016-01-01..2016-12-31 year'])
})
