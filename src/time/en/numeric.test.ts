import { expect, test } from 'vitest'
import { datesIn } from '../testing/dates-in.js'
import { orderShown } from './numeric.js'

test.each([
  ['Filed 2025-07-23 in Doha.', '2025-07-23 = 2025-07-23'],
  ['Filed 2025/07/23 in Doha.', '2025/07/23 = 2025-07-23'],
  ['Filed 2025-07-23T10:30 in Doha.', '2025-07-23 = 2025-07-23'],
  ['Filed 23.07.2025 in Doha.', '23.07.2025 = 2025-07-23'],
  ['Filed 3.7.2025 in Doha.', '3.7.2025 = 2025-07-03'],
  ['Filed 04.03.2025.', '04.03.2025 = 2025-03-04'],
  ['Filed 07/23/2025.', '07/23/2025 = 2025-07-23'],
  ['Filed 23/07/2025.', '23/07/2025 = 2025-07-23'],
  ['Filed 23-07-2025.', '23-07-2025 = 2025-07-23'],
  ['Filed 03/04/2025.', '03/04/2025 = 2025-03-04..2025-04-03 range'],
  ['Filed 05/05/2025.', '05/05/2025 = 2025-05-05'],
  ['Filed 29.02.2024.', '29.02.2024 = 2024-02-29'],
])('%s', (text, expected) => {
  expect(datesIn(text, null)).toEqual([expected])
})

test.each([
  ['Signed 03/04/2025, ratified 23/07/2025.', ['03/04/2025 = 2025-04-03', '23/07/2025 = 2025-07-23']],
  ['Signed 03/04/2025, ratified 07/23/2025.', ['03/04/2025 = 2025-03-04', '07/23/2025 = 2025-07-23']],
  [
    'Signed 03/04/2025, tabled 23/07/2025, ratified 07/24/2025.',
    ['03/04/2025 = 2025-03-04..2025-04-03 range', '23/07/2025 = 2025-07-23', '07/24/2025 = 2025-07-24'],
  ],
])('the order of day and month is learnt from the report: %s', (text, expected) => {
  expect(datesIn(text, null)).toEqual(expected)
})

test.each(['31.02.2025', '23.13.2025', '10.15.7', '23.07.25', '7/23', '2025-02-30', '123.07.2025', '1.2.3.2025'])(
  '%s is no date',
  text => {
    expect(datesIn(`Filed ${text} in Doha.`, '2025-08-14')).toEqual([])
  },
)

test.each([
  ['23/07/2025', true],
  ['07/23/2025', false],
  ['03/04/2025', null],
  ['23.07.2025', null],
  ['talks', null],
])('%s shows its order: %s', (text, order) => {
  expect(orderShown(text)).toBe(order)
})
