import { expect, test } from 'vitest'
import { findDates } from '../index.js'
import { datesIn, sentencesOf } from '../testing/dates-in.js'

/** A Thursday. */
const written = '2025-08-14'

test.each([
  ['The envoys met on Wednesday.', 'Wednesday = 2025-08-13'],
  ['The envoys met on Thursday.', 'Thursday = 2025-08-14'],
  ['The envoys met on Friday.', 'Friday = 2025-08-08'],
  ['The envoys met Monday in Doha.', 'Monday = 2025-08-11'],
  ['On Monday, the envoys met in Doha.', 'Monday = 2025-08-11'],
  ['The envoys will meet on Friday.', 'Friday = 2025-08-15'],
  ['The envoys will meet on Wednesday.', 'Wednesday = 2025-08-20'],
  ["The envoys won't meet on Monday.", 'Monday = 2025-08-18'],
  ['On Monday, the envoys will meet in Doha.', 'Monday = 2025-08-18'],
  ['The envoys agreed to meet on Monday.', 'Monday = 2025-08-18'],
  ['The envoys said they would meet on Monday.', 'Monday = 2025-08-18'],
  ['A meeting is planned for Monday.', 'Monday = 2025-08-18'],
  ['A meeting had been planned for Monday.', 'Monday = 2025-08-11'],
  ['The meeting was postponed until Monday.', 'Monday = 2025-08-18'],
  ['The envoy was to fly home on Friday.', 'Friday = 2025-08-15'],
  ['The envoy flew to Baku to meet the president on Tuesday.', 'Tuesday = 2025-08-12'],
  ['The envoys met last Wednesday.', 'last Wednesday = 2025-08-13'],
  ['The envoys met last Thursday.', 'last Thursday = 2025-08-07'],
  ['The envoys met this past Monday.', 'this past Monday = 2025-08-11'],
  ['The envoys meet next Tuesday.', 'next Tuesday = 2025-08-19'],
  ['The envoys meet next Friday.', 'next Friday = 2025-08-22'],
  ['The envoys meet this Friday.', 'this Friday = 2025-08-15'],
  ['The envoys met this Monday.', 'this Monday = 2025-08-11'],
  ['The envoys meet this coming Monday.', 'this coming Monday = 2025-08-18'],
  ['The envoys met on Monday evening.', 'Monday evening = 2025-08-11'],
  ['The envoys met late on Tuesday night.', 'Tuesday night = 2025-08-12'],
  ["Wednesday's round brought nothing.", 'Wednesday = 2025-08-13'],
  ['Wednesday’s round brought nothing.', 'Wednesday = 2025-08-13'],
  ["Wednesday's early morning raid killed two.", "Wednesday's early morning = 2025-08-13"],
  ['They met on Tuesday last week.', 'Tuesday last week = 2025-08-05'],
  ['They met on Tuesday of last week.', 'Tuesday of last week = 2025-08-05'],
  ['They will meet on Tuesday next week.', 'Tuesday next week = 2025-08-19'],
  ['They met on Monday of this week.', 'Monday of this week = 2025-08-11'],
  ['They met on Monday evening, August 11, in Doha.', 'Monday evening, August 11 = 2025-08-11'],
  ['They met last Tuesday, August 12, in Doha.', 'last Tuesday, August 12 = 2025-08-12'],
  ['MINISTERS MET ON MONDAY', 'MONDAY = 2025-08-11'],
])('%s', (text, expected) => {
  expect(datesIn(text, written)).toEqual([expected])
})

test.each([
  ['The envoys met on Wednesday.', 3],
  ['The envoys met on Tuesday, July 23, 2025.', 2],
  ['The envoys met on July 23, 2025 (Sunday).', 7],
  ['The envoys met on Monday evening, August 12.', 1],
  ['The envoys met on July 23, 2025.', null],
])('the weekday said is kept, whether or not it fits: %s', (text, weekday) => {
  expect(findDates(text, sentencesOf(text), written).map(mention => mention.weekday)).toEqual([weekday])
})

test('a weekday that does not fit its date leaves the date alone', () => {
  expect(datesIn('The envoys met on Tuesday, July 23, 2025.', written)).toEqual(['Tuesday, July 23, 2025 = 2025-07-23'])
})

test.each([
  [
    'They met on June 3. The following Monday the truce broke.',
    ['June 3 = 2025-06-03', 'The following Monday = 2025-06-09'],
  ],
  ['The envoys met on Wednesday.', ['Wednesday = 2025-08-13']],
])('%s', (text, expected) => {
  expect(datesIn(text, written)).toEqual(expected)
})

test('without a day of publication a weekday is told but unknown', () => {
  expect(datesIn('The envoys met on Wednesday.', null)).toEqual(['Wednesday = ?'])
})
