import { expect, test } from 'vitest'
import { datesIn } from '../testing/dates-in.js'

const written = '2025-08-14'

test.each([
  ['The third round was held on July 23.', 'July 23 = 2025-07-23'],
  ['They met on 23 July.', '23 July = 2025-07-23'],
  ['They met on 23 July 2025 in Doha.', '23 July 2025 = 2025-07-23'],
  ['They met on July 23, 2025, in Doha.', 'July 23, 2025 = 2025-07-23'],
  ['They met on July 23 2025.', 'July 23 2025 = 2025-07-23'],
  ['They met on Jul. 23 in Doha.', 'Jul. 23 = 2025-07-23'],
  ['They met on Jul 23rd.', 'Jul 23rd = 2025-07-23'],
  ['Envoys met on Sept. 3, 2024, in Baku.', 'Sept. 3, 2024 = 2024-09-03'],
  ['Envoys met on 3 Sep 2024.', '3 Sep 2024 = 2024-09-03'],
  ['Envoys met on the 23rd of July.', 'the 23rd of July = 2025-07-23'],
  ['Envoys met on the 23rd of July, 2024.', 'the 23rd of July, 2024 = 2024-07-23'],
  ['Envoys met on July the 23rd.', 'July the 23rd = 2025-07-23'],
  ['Envoys met on 1st May 2024.', '1st May 2024 = 2024-05-01'],
  ['The truce of MAY 16 was extended.', 'MAY 16 = 2025-05-16'],
  ['The round was held on Tuesday, July 22.', 'Tuesday, July 22 = 2025-07-22'],
  ['The round was held on Tuesday 22 July.', 'Tuesday 22 July = 2025-07-22'],
  ['The round was held on Tue, July 22.', 'Tue, July 22 = 2025-07-22'],
  ['The round was held on Tuesday, the 22nd of July.', 'Tuesday, the 22nd of July = 2025-07-22'],
  ['The round was held on Tuesday (July 22) in Doha.', 'Tuesday (July 22) = 2025-07-22'],
  ['The round was held on July 22 (Tuesday) in Doha.', 'July 22 (Tuesday) = 2025-07-22'],
  ['The round was held on July 22, a Tuesday, in Doha.', 'July 22, a Tuesday = 2025-07-22'],
  ['The envoy left on July 3 last year.', 'July 3 last year = 2024-07-03'],
  ['The envoy left on July 3 of this year.', 'July 3 of this year = 2025-07-03'],
  ['The envoy will leave on July 3 next year.', 'July 3 next year = 2026-07-03'],
  ['A border post opened on July 23, Doha said.', 'July 23 = 2025-07-23'],
])('%s', (text, expected) => {
  expect(datesIn(text, written)).toEqual([expected])
})

// The year that is not said: the latest return for what has been, the next for what is to come.
test.each([
  ['The last prisoners were freed on December 28.', '2025-01-05', 'December 28 = 2024-12-28'],
  ['The council met on September 20.', '2025-08-14', 'September 20 = 2024-09-20'],
  ['The council will meet on September 20.', '2025-08-14', 'September 20 = 2025-09-20'],
  ['The council will meet on January 8.', '2025-12-20', 'January 8 = 2026-01-08'],
  ['The council is to meet on February 3.', '2025-08-14', 'February 3 = 2026-02-03'],
  ['The council is due to meet on February 3.', '2025-08-14', 'February 3 = 2026-02-03'],
  ['The two sides agreed to meet again on January 12.', '2025-11-30', 'January 12 = 2026-01-12'],
  ['The envoy said they would meet on January 12.', '2025-11-30', 'January 12 = 2026-01-12'],
  ['The round, planned for March 3, was put off.', '2025-03-01', 'March 3 = 2025-03-03'],
  ['The round had been planned for March 3 but was put off.', '2025-03-11', 'March 3 = 2025-03-03'],
  ['The round was to begin on March 3 but was put off.', '2025-03-11', 'March 3 = 2025-03-03'],
  ['Talks were held on August 14.', '2025-08-14', 'August 14 = 2025-08-14'],
  ['Talks were held on August 15 in Sydney.', '2025-08-14', 'August 15 = 2025-08-15'],
  ['Talks were held on August 25.', '2025-08-14', 'August 25 = 2024-08-25'],
  ['Talks were held on Monday, August 25.', '2025-08-14', 'Monday, August 25 = 2025-08-25'],
  ['They set a target date of January 15.', '2025-11-20', 'January 15 = 2026-01-15'],
  ['The January 15 deadline was set.', '2025-11-20', 'January 15 = 2026-01-15'],
  ['Agenda of the August 25 talks', '2025-08-14', 'August 25 = 2025-08-25'],
  ['Agenda of the November 25 talks', '2025-08-14', 'November 25 = 2024-11-25'],
  ['The upcoming November 25 talks have no agenda.', '2025-08-14', 'November 25 = 2025-11-25'],
  ['Notes on the talks of Tuesday, October 21', '2025-08-14', 'Tuesday, October 21 = 2025-10-21'],
  ['Notes on the talks of Monday, October 21', '2025-08-14', 'Monday, October 21 = 2024-10-21'],
  ['A leap day meeting was held on February 29.', '2025-08-14', 'February 29 = 2024-02-29'],
  ['The round was postponed to August 20.', '2025-08-14', 'August 20 = 2025-08-20'],
  ['The round was postponed until August 20.', '2025-08-14', 'August 20 = 2025-08-20'],
])('%s (%s)', (text, published, expected) => {
  expect(datesIn(text, published)).toEqual([expected])
})

test.each([
  ['The pact was signed on February 30.', 'February 30 = ?'],
  ['The pact was signed on June 31, 2024.', 'June 31, 2024 = ?'],
  ['The pact was signed on 29 February 2025.', '29 February 2025 = ?'],
])('a day that is in no calendar has no value: %s', (text, expected) => {
  expect(datesIn(text, written)).toEqual([expected])
})

test.each([
  ['The pact was signed on July 23.', ['July 23 = ?']],
  ['It was signed on July 23, 2024.', ['July 23, 2024 = 2024-07-23']],
  [
    'The pact was signed on July 23, 2024. It was ratified on August 2.',
    ['July 23, 2024 = 2024-07-23', 'August 2 = 2024-08-02'],
  ],
  [
    'The pact of August 2 was signed late. It dates from July 23, 2024.',
    ['August 2 = ?', 'July 23, 2024 = 2024-07-23'],
  ],
])('without a day of publication: %s', (text, expected) => {
  expect(datesIn(text, null)).toEqual(expected)
})

test.each([
  [
    'In 2014, on September 5, the first protocol was signed.',
    ['2014 = 2014-01-01..2014-12-31 year', 'September 5 = 2014-09-05'],
  ],
  [
    'In May 2014, on the way to Oslo, he fell ill; he died on June 3.',
    ['May 2014 = 2014-05-01..2014-05-31 month', 'June 3 = 2014-06-03'],
  ],
  ['Talks that failed in 2022 resumed on July 23.', ['2022 = 2022-01-01..2022-12-31 year', 'July 23 = 2025-07-23']],
  [
    'The first pact was made in 1998. The second was made on June 3 of that year.',
    ['1998 = 1998-01-01..1998-12-31 year', 'June 3 of that year = 1998-06-03'],
  ],
])('a year told beside it: %s', (text, expected) => {
  expect(datesIn(text, written)).toEqual(expected)
})
