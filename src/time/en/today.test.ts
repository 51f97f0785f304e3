import { expect, test } from 'vitest'
import { datesIn } from '../testing/dates-in.js'

const written = '2025-08-14'

test.each([
  ['They met today.', 'today = 2025-08-14'],
  ["Today's round failed.", 'Today = 2025-08-14'],
  ['They met yesterday.', 'yesterday = 2025-08-13'],
  ['They met yesterday evening.', 'yesterday evening = 2025-08-13'],
  ['They meet tomorrow.', 'tomorrow = 2025-08-15'],
  ['They meet tomorrow morning.', 'tomorrow morning = 2025-08-15'],
  ['They meet tonight.', 'tonight = 2025-08-14'],
  ['They met this morning.', 'this morning = 2025-08-14'],
  ['They met this afternoon.', 'this afternoon = 2025-08-14'],
  ['They met last night.', 'last night = 2025-08-13..2025-08-14 range'],
  ['A last night of talks ended yesterday.', 'yesterday = 2025-08-13'],
  ['They met the day before yesterday.', 'the day before yesterday = 2025-08-12'],
  ['They meet the day after tomorrow.', 'the day after tomorrow = 2025-08-16'],
  ['They met yesterday, August 13, in Doha.', 'yesterday, August 13 = 2025-08-13'],
  ['They met today (Thursday) in Doha.', 'today (Thursday) = 2025-08-14'],
  ['They met yesterday (13 August) in Doha.', 'yesterday (13 August) = 2025-08-13'],
  ['The town was shelled overnight.', 'overnight = 2025-08-13..2025-08-14 range'],
  ['Overnight strikes killed two.', 'Overnight = 2025-08-13..2025-08-14 range'],
  ['The town was shelled overnight into Wednesday.', 'overnight into Wednesday = 2025-08-12..2025-08-13 range'],
  ['The town was shelled overnight on Tuesday.', 'overnight on Tuesday = 2025-08-11..2025-08-13 range'],
])('%s', (text, expected) => {
  expect(datesIn(text, written)).toEqual([expected])
})

test('without a day of publication they are told but unknown', () => {
  expect(datesIn('They met yesterday, and overnight.', null)).toEqual(['yesterday = ?', 'overnight = ?'])
})
