import { expect, test } from 'vitest'
import { findDurations } from '../index.js'
import { sentencesOf } from '../testing/dates-in.js'

const durationsIn = (text: string): string[] =>
  findDurations(text, sentencesOf(text)).map(mention => `${mention.text} = ${mention.iso}`)

test.each([
  ['The call lasted nearly two hours.', 'nearly two hours = PT2H'],
  ['The round took place, lasting approximately 40 minutes.', 'approximately 40 minutes = PT40M'],
  ['They held a 90-minute call.', '90-minute = PT90M'],
  ['They held a two-hour meeting.', 'two-hour = PT2H'],
  ['They spoke for two-and-a-half hours.', 'two-and-a-half hours = PT2H30M'],
  ['They spoke for two and a half hours.', 'two and a half hours = PT2H30M'],
  ['They held a two-and-a-half-hour meeting.', 'two-and-a-half-hour = PT2H30M'],
  ['They spoke for one and a half hours.', 'one and a half hours = PT1H30M'],
  ['They spoke for an hour and a half.', 'an hour and a half = PT1H30M'],
  ['They spoke for half an hour.', 'half an hour = PT30M'],
  ['They held a half-hour call.', 'a half-hour = PT30M'],
  ['They spoke for a quarter of an hour.', 'a quarter of an hour = PT15M'],
  ['They spoke for three-quarters of an hour.', 'three-quarters of an hour = PT45M'],
  ['They spoke for 1.5 hours.', '1.5 hours = PT1H30M'],
  ['They spoke for 2 hours 40 minutes.', '2 hours 40 minutes = PT2H40M'],
  ['They spoke for two hours and 15 minutes.', 'two hours and 15 minutes = PT2H15M'],
  ['They spoke for 45 min.', '45 min = PT45M'],
  ['They spoke for more than three hours.', 'more than three hours = PT3H'],
  ['They spoke for at least six hours.', 'at least six hours = PT6H'],
  ['They spoke for about an hour.', 'about an hour = PT1H'],
  ['They held an hour-long meeting.', 'hour-long = PT1H'],
  ['They held a three-hour-long meeting.', 'three-hour-long = PT3H'],
  ['They held a daylong session.', 'daylong = P1D'],
  ['They held a week-long session.', 'week-long = P1W'],
  ['After three days of talks they left.', 'three days = P3D'],
  ['After a week of talks they left.', 'a week = P1W'],
  ['The two-day summit failed.', 'two-day = P2D'],
  ['It lasted a day.', 'a day = P1D'],
  ['It lasted one day.', 'one day = P1D'],
  ['It was a one-day visit.', 'one-day = P1D'],
  ['It lasted two full days.', 'two full days = P2D'],
  ['It lasted twenty-one days.', 'twenty-one days = P21D'],
  ['It lasted two and a half days.', 'two and a half days = P2DT12H'],
  ['It lasted two weeks and three days.', 'two weeks and three days = P17D'],
  ['A truce of 42 days was agreed.', '42 days = P42D'],
  ['A truce for the next 30 days was agreed.', '30 days = P30D'],
  ['A 30-day truce was agreed.', '30-day = P30D'],
  ['A 60-day, renewable truce was agreed.', '60-day = P60D'],
  ['The siege lasted three months.', 'three months = P3M'],
  ['The siege lasted a year and a half.', 'a year and a half = P1Y6M'],
  ['A 15-year consultation was proposed.', '15-year = P15Y'],
  ['The war lasted almost two decades.', 'almost two decades = P20Y'],
  ['The war lasted up to 1,000 days.', 'up to 1,000 days = P1000D'],
  ['He led it for three years and three months before the vote.', 'three years and three months = P3Y3M'],
  ['The pause lasted 90 seconds.', '90 seconds = PT90S'],
])('%s', (text, expected) => {
  expect(durationsIn(text)).toEqual([expected])
})

test.each([
  'He is aged 25 years.',
  'A 25-year-old man was freed.',
  'He is 25 years old.',
  'He died at 80 years of age.',
  'They met three weeks ago.',
  'They met two days later.',
  'They met two days after the truce.',
  'They will meet two days from now.',
  'They met twice in three days.',
  'They met within 72 hours.',
  'They met in the past two weeks.',
  'They meet every two weeks.',
  'They meet once a week.',
  'The convoy moves at 10 km an hour.',
  'They spoke for several hours.',
  'They spoke for hours.',
  'They spoke for two or three hours.',
  'They spoke for two to three hours.',
  'They spoke for 10-15 minutes.',
  'They spoke for between two and three hours.',
  'The decades-long war is over.',
  'They spoke for a couple of hours.',
  'They spoke for 1.25 hours.',
  'They met on the third day.',
  'At the last minute they left.',
  'They met a year before.',
  'A minute.',
  'One day there will be peace.',
  'The line is open seven days a week.',
  'They met for a second time.',
  '0 hours passed.',
])('no duration: %s', text => {
  expect(durationsIn(text)).toEqual([])
})

test('several in one sentence keep their order', () => {
  expect(durationsIn('After two days of talks they spoke for 40 minutes.')).toEqual([
    'two days = P2D',
    '40 minutes = PT40M',
  ])
})
