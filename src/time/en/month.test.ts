import { expect, test } from 'vitest'
import { datesIn } from '../testing/dates-in.js'

const written = '2025-08-14'

test.each([
  ['The post closed in March 2022.', 'March 2022 = 2022-03-01..2022-03-31 month'],
  ['The post closed in Feb. 2024.', 'Feb. 2024 = 2024-02-01..2024-02-29 month'],
  ['The post closed in May.', 'May = 2025-05-01..2025-05-31 month'],
  ['The post closed in March.', 'March = 2025-03-01..2025-03-31 month'],
  ['The post closed in November.', 'November = 2024-11-01..2024-11-30 month'],
  ['The post will open in November.', 'November = 2025-11-01..2025-11-30 month'],
  ['The post will open in February.', 'February = 2026-02-01..2026-02-28 month'],
  ['The sides agreed to open the post in November.', 'November = 2025-11-01..2025-11-30 month'],
  ['The post closed last July.', 'last July = 2025-07-01..2025-07-31 month'],
  ['The post closed last August.', 'last August = 2024-08-01..2024-08-31 month'],
  ['The post opens next March.', 'next March = 2026-03-01..2026-03-31 month'],
  ['The post closed in July last year.', 'July last year = 2024-07-01..2024-07-31 month'],
  ['The post closed in July of 2023.', 'July of 2023 = 2023-07-01..2023-07-31 month'],
  ['The post closed in late July.', 'late July = 2025-07-21..2025-07-31 range'],
  ['The post closed in early July 2024.', 'early July 2024 = 2024-07-01..2024-07-10 range'],
  ['The post closed in mid-July.', 'mid-July = 2025-07-11..2025-07-20 range'],
  ['The post closed in mid July.', 'mid July = 2025-07-11..2025-07-20 range'],
  ['The post closed at the end of June.', 'the end of June = 2025-06-24..2025-06-30 range'],
  ['The post closed at the beginning of June.', 'the beginning of June = 2025-06-01..2025-06-07 range'],
  ['The July talks brought nothing.', 'July = 2025-07-01..2025-07-31 month'],
  ['The first week of June was calm.', 'The first week of June = 2025-06-01..2025-06-07 week'],
  ['It was signed in the last week of May 2024.', 'the last week of May 2024 = 2024-05-25..2024-05-31 week'],
  ['It was signed in the second half of July.', 'the second half of July = 2025-07-16..2025-07-31 range'],
  ['It was signed in the first half of July.', 'the first half of July = 2025-07-01..2025-07-15 range'],
  ['It was signed in the first days of July.', 'the first days of July = 2025-07-01..2025-07-07 range'],
  ['It was signed in the week of July 21.', 'the week of July 21 = 2025-07-21..2025-07-27 week'],
  ['It was signed in the week beginning July 21.', 'the week beginning July 21 = 2025-07-21..2025-07-27 week'],
])('%s', (text, expected) => {
  expect(datesIn(text, written)).toEqual([expected])
})

test.each([
  ['Talks in June and July failed.', ['June = 2025-06-01..2025-06-30 month', 'July = 2025-07-01..2025-07-31 month']],
  [
    'Clashes in April 2021 and again in September 2022.',
    ['April 2021 = 2021-04-01..2021-04-30 month', 'September 2022 = 2022-09-01..2022-09-30 month'],
  ],
  [
    'Prime Minister Theresa May left in May 2019. In May she had lost a vote.',
    ['May 2019 = 2019-05-01..2019-05-31 month'],
  ],
])('%s', (text, expected) => {
  expect(datesIn(text, written)).toEqual(expected)
})

test('without a day of publication a month needs its year', () => {
  expect(datesIn('The post closed in July.', null)).toEqual(['July = ?'])
  expect(datesIn('The post closed in July 2024.', null)).toEqual(['July 2024 = 2024-07-01..2024-07-31 month'])
})
