import { expect, test } from 'vitest'
import { datesIn } from '../testing/dates-in.js'

const written = '2025-08-14'

test.each([
  ['Talks ran from May 16 to June 2.', 'from May 16 to June 2 = 2025-05-16..2025-06-02 range'],
  ['Talks were held on May 16-17.', 'May 16-17 = 2025-05-16..2025-05-17 range'],
  ['Talks were held on May 16–17, 2024.', 'May 16–17, 2024 = 2024-05-16..2024-05-17 range'],
  ['Talks were held on 16-17 May.', '16-17 May = 2025-05-16..2025-05-17 range'],
  ['Talks were held on 16 to 18 May 2024.', '16 to 18 May 2024 = 2024-05-16..2024-05-18 range'],
  ['Talks were held between 1 and 3 February.', 'between 1 and 3 February = 2025-02-01..2025-02-03 range'],
  ['Talks were held between February 1 and 3.', 'between February 1 and 3 = 2025-02-01..2025-02-03 range'],
  ['Talks were held on March 4 and 5 in Oslo.', 'March 4 and 5 = 2025-03-04..2025-03-05 range'],
  ['Talks were held on 4 and 5 March in Oslo.', '4 and 5 March = 2025-03-04..2025-03-05 range'],
  ['Talks were held on May 16, 17 and 18.', 'May 16, 17 and 18 = 2025-05-16..2025-05-18 range'],
  ['Talks ran from the 16th to the 18th of May.', 'from the 16th to the 18th of May = 2025-05-16..2025-05-18 range'],
  ['Talks were held Aug. 12-13 in Oslo.', 'Aug. 12-13 = 2025-08-12..2025-08-13 range'],
  ['Talks ran from July 30-August 2.', 'from July 30-August 2 = 2025-07-30..2025-08-02 range'],
  ['Talks ran from 30 July – 2 August.', 'from 30 July – 2 August = 2025-07-30..2025-08-02 range'],
  ['Talks ran from December 30 to January 2.', 'from December 30 to January 2 = 2024-12-30..2025-01-02 range'],
  [
    'Talks ran from December 30, 2023 to January 2, 2024.',
    'from December 30, 2023 to January 2, 2024 = 2023-12-30..2024-01-02 range',
  ],
  ['The summit will be held from September 4 to 6.', 'from September 4 to 6 = 2025-09-04..2025-09-06 range'],
  [
    'They met from Monday, August 4, to Wednesday, August 6.',
    'from Monday, August 4, to Wednesday, August 6 = 2025-08-04..2025-08-06 range',
  ],
  ['They met from Monday to Wednesday.', 'from Monday to Wednesday = 2025-08-11..2025-08-13 range'],
  ['They met from Friday to Monday.', 'from Friday to Monday = 2025-08-08..2025-08-11 range'],
  ['They will meet from Friday to Monday.', 'from Friday to Monday = 2025-08-15..2025-08-18 range'],
  ['They met between Monday and Wednesday.', 'between Monday and Wednesday = 2025-08-11..2025-08-13 range'],
  ['The crossing was shut Monday through Wednesday.', 'Monday through Wednesday = 2025-08-11..2025-08-13 range'],
  ['Shells fell from Monday night into Tuesday.', 'Monday night into Tuesday = 2025-08-11..2025-08-12 range'],
  ['He led the team from 2014 to 2016.', 'from 2014 to 2016 = 2014-01-01..2016-12-31 range'],
  ['He led the team between 2014 and 2016.', 'between 2014 and 2016 = 2014-01-01..2016-12-31 range'],
  ['He led the team in 2014-16.', '2014-16 = 2014-01-01..2016-12-31 range'],
  ['The truce held from May to July 2024.', 'from May to July 2024 = 2024-05-01..2024-07-31 range'],
  ['The truce held from November to January.', 'from November to January = 2024-11-01..2025-01-31 range'],
  ['The truce held between June and July.', 'between June and July = 2025-06-01..2025-07-31 range'],
  [
    'The truce held from November 2023 to January 2024.',
    'from November 2023 to January 2024 = 2023-11-01..2024-01-31 range',
  ],
  ['The truce held from May 2018 until last year.', 'from May 2018 until last year = 2018-05-01..2024-12-31 range'],
  ['It ran from 2023-05-16 to 2023-06-02.', 'from 2023-05-16 to 2023-06-02 = 2023-05-16..2023-06-02 range'],
])('%s', (text, expected) => {
  expect(datesIn(text, written)).toEqual([expected])
})

test.each([
  ['The round was moved from May 2 to May 9.', ['May 2 = 2025-05-02', 'May 9 = 2025-05-09']],
  ['They met on May 16 and 23.', ['May 16 = 2025-05-16', '23 = 2025-05-23']],
  ['They met on June 2, 9 and 16.', ['June 2 = 2025-06-02', '9 = 2025-06-09', '16 = 2025-06-16']],
  ['They met on May 16 and June 2.', ['May 16 = 2025-05-16', 'June 2 = 2025-06-02']],
  ['They met on 16 May and 17 June.', ['16 May = 2025-05-16', '17 June = 2025-06-17']],
  ['They met on May 16 and 20 people were freed.', ['May 16 = 2025-05-16']],
  ['He left on Monday – Tuesday was calm.', ['Monday = 2025-08-11', 'Tuesday = 2025-08-12']],
  ['They met on Monday and Wednesday.', ['Monday = 2025-08-11', 'Wednesday = 2025-08-13']],
])('no one stretch: %s', (text, expected) => {
  expect(datesIn(text, written)).toEqual(expected)
})

test('a range that is not over is this year’s', () => {
  expect(datesIn('They visited the camps from August 11 to 20.', written)).toEqual([
    'from August 11 to 20 = 2025-08-11..2025-08-20 range',
  ])
})

test('a range backwards in one year has no value', () => {
  expect(datesIn('It ran from June 2, 2024 to May 16, 2024.', written)).toEqual([
    'from June 2, 2024 to May 16, 2024 = ?',
  ])
})

test('without a day of publication a range needs its year', () => {
  expect(datesIn('Talks ran from May 16 to June 2.', null)).toEqual(['from May 16 to June 2 = ?'])
  expect(datesIn('Talks ran from May 16 to June 2, 2024.', null)).toEqual([
    'from May 16 to June 2, 2024 = 2024-05-16..2024-06-02 range',
  ])
})
