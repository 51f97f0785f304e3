import { expect, test } from 'vitest'
import { datesIn } from '../testing/dates-in.js'

const written = '2025-08-14'

test.each([
  ['It changed after the 9/11 attacks.', '9/11 = 2001-09-11'],
  ['It changed after the Sept. 11 attacks.', 'Sept. 11 = 2001-09-11'],
  ['It began with the October 7 attack on Israel.', 'October 7 = 2023-10-07'],
  ['They met on Christmas Day.', 'Christmas Day = 2024-12-25'],
  ["They met on New Year's Eve 2022.", "New Year's Eve 2022 = 2022-12-31"],
  ['They will meet on Christmas Eve.', 'Christmas Eve = 2025-12-24'],
  ['They met on Good Friday.', 'Good Friday = 2025-04-18'],
  ['They met on Easter Sunday 2024.', 'Easter Sunday 2024 = 2024-03-31'],
  ['They met on Easter Monday 2019.', 'Easter Monday 2019 = 2019-04-22'],
])('%s', (text, expected) => {
  expect(datesIn(text, written)).toEqual([expected])
})
