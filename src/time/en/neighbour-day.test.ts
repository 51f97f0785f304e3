import { expect, test } from 'vitest'
import { datesIn } from '../testing/dates-in.js'

const written = '2025-08-14'

/** Behind "They met on July 23, 2025." */
test.each([
  ['The next day the truce broke.', 'The next day = 2025-07-24'],
  ['The following day the truce broke.', 'The following day = 2025-07-24'],
  ['The next morning the truce broke.', 'The next morning = 2025-07-24'],
  ['A day earlier the truce had broken.', 'A day earlier = 2025-07-22'],
  ['The truce broke two days later.', 'two days later = 2025-07-25'],
  ['The truce broke ten days after.', 'ten days after = 2025-08-02'],
  ['The truce had broken the day before.', 'the day before = 2025-07-22'],
  ['The truce had broken the previous day.', 'the previous day = 2025-07-22'],
  ['The truce broke that day.', 'that day = 2025-07-23'],
  ['The truce broke that evening.', 'that evening = 2025-07-23'],
  ['The truce broke on the same day.', 'the same day = 2025-07-23'],
  ['The truce broke the following week.', 'the following week = 2025-07-28..2025-08-03 week'],
  ['The truce broke a week later.', 'a week later = 2025-07-28..2025-08-03 week'],
  ['They rejected the truce next day.', 'next day = 2025-07-24'],
  ['The next month the truce broke.', 'The next month = 2025-08-01..2025-08-31 month'],
  ['The truce broke that month.', 'that month = 2025-07-01..2025-07-31 month'],
  ['The truce had broken two months earlier.', 'two months earlier = 2025-05-01..2025-05-31 month'],
  ['The truce had broken the previous year.', 'the previous year = 2024-01-01..2024-12-31 year'],
  ['The truce broke several days later.', 'several days later = ?'],
  ['The truce broke two days after the summit.', 'two days after = ?'],
  ['The truce broke a day before his visit.', 'a day before = ?'],
])('They met on July 23, 2025. %s', (text, expected) => {
  expect(datesIn(`They met on July 23, 2025. ${text}`, written)).toEqual(['July 23, 2025 = 2025-07-23', expected])
})

test.each([
  ['The next day the truce broke.', ['The next day = ?']],
  ['They met in July. The next day the truce broke.', ['July = 2025-07-01..2025-07-31 month', 'The next day = ?']],
  [
    'They met on Monday. A day earlier they had spoken by phone.',
    ['Monday = 2025-08-11', 'A day earlier = 2025-08-10'],
  ],
  [
    'They met on Monday. It rained. It snowed. They ate. The next day they left.',
    ['Monday = 2025-08-11', 'The next day = ?'],
  ],
  ['They spoke two days after the truce. The next day they left.', ['two days after = ?', 'The next day = ?']],
  [
    'They met on Monday, and a year later again.',
    ['Monday = 2025-08-11', 'a year later = 2026-01-01..2026-12-31 year'],
  ],
])('what it leans on: %s', (text, expected) => {
  expect(datesIn(text, written)).toEqual(expected)
})

test.each([
  ['They left two days after July 23.', 'two days after July 23 = 2025-07-25'],
  ['They left a week before May 16.', 'a week before May 16 = 2025-05-09'],
  ['They left the day after July 23.', 'the day after July 23 = 2025-07-24'],
  ["They left the day after Monday's talks.", 'the day after Monday = 2025-08-12'],
  ['They left a month after May 31, 2024.', 'a month after May 31, 2024 = 2024-06-30'],
  ['They left the week before July 23.', 'the week before July 23 = 2025-07-14..2025-07-20 week'],
  ['They had 15 days from April 15 to leave.', '15 days from April 15 = 2025-04-30'],
  ['They left on the eve of July 4.', 'the eve of July 4 = 2025-07-03'],
  ['They left on the eve of the summit.', 'the eve = ?'],
  ['They left two years after 2014.', 'two years after 2014 = 2016-01-01..2016-12-31 year'],
])('counted from a date: %s', (text, expected) => {
  expect(datesIn(text, written)).toEqual([expected])
})

test.each([
  ['They met in May, and on the 23rd they parted.', ['May = 2025-05-01..2025-05-31 month', 'the 23rd = 2025-05-23']],
  ['They parted on the 11th.', ['the 11th = 2025-08-11']],
  ['They parted on the 23rd.', ['the 23rd = 2025-07-23']],
  ['They will part on the 23rd.', ['the 23rd = 2025-08-23']],
  ['They will part on the 11th.', ['the 11th = 2025-09-11']],
  ['They parted on Monday the 11th.', ['Monday the 11th = 2025-08-11']],
])('a day of the month: %s', (text, expected) => {
  expect(datesIn(text, written)).toEqual(expected)
})
