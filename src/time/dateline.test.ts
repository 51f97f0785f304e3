import { expect, test } from 'vitest'
import { findDateline } from './dateline.js'
import { datesIn } from './testing/dates-in.js'

test.each([
  ['ANKARA, Aug 14 (Agency) - Talks resumed.', 'ANKARA', [8, 14, null]],
  ['ANKARA, Aug. 14 (Agency) -- Talks resumed.', 'ANKARA', [8, 14, null]],
  ['ADDIS ABABA, April 10 — The envoy left.', 'ADDIS ABABA', [4, 10, null]],
  ['UNITED NATIONS, 3 September 2024 (Agency) — Talks resumed.', 'UNITED NATIONS', [9, 3, 2024]],
  ['ASTANA, Feb. 11 (Meridian Wire) — They spoke.', 'ASTANA', [2, 11, null]],
  ['LISBON, Portugal, May 2 (Agency) — They spoke.', 'LISBON, Portugal', [5, 2, null]],
  ['KYIV/MOSCOW, May 2 (Agency) — They spoke.', 'KYIV/MOSCOW', [5, 2, null]],
  ['PORT-AU-PRINCE, May 2 — They spoke.', 'PORT-AU-PRINCE', [5, 2, null]],
  ["N'DJAMENA, May 2 — They spoke.", "N'DJAMENA", [5, 2, null]],
  ['February 23, 2018 (KHARTOUM) – They spoke.', 'KHARTOUM', [2, 23, 2018]],
  ['Ankara, 14 August 2025 – They spoke.', 'Ankara', [8, 14, 2025]],
  ['New York, May 2: They spoke.', 'New York', [5, 2, null]],
  ['BELFAST — The town marked the day.', 'BELFAST', null],
  ['DOHA (Agency) — They spoke.', 'DOHA', null],
  ['Talks go on in Doha\n\nBy a reporter\n\nDOHA, May 2 (Agency) — They spoke.', 'DOHA', [5, 2, null]],
])('%s', (text, place, date) => {
  const found = findDateline(text)
  expect(found?.place).toBe(place)
  expect(found?.date && [found.date.month, found.date.day, found.date.year]).toEqual(date)
  expect(text.slice(found?.span.start, found?.span.end)).toContain(place)
})

test.each([
  'Ankara and Doha spoke on Monday.',
  'NATO said on Monday that it would help.',
  'NATO, the EU and the UN spoke — again.',
  'UN-led talks resumed.',
  'Ankara — it seems — agreed.',
  'Ankara, Doha and Muscat spoke.',
  'May 2 (Friday) was calm.',
  'The talks — the third — failed.',
  '- a list entry',
  '',
  '\n\n\n',
])('no dateline: %j', text => {
  expect(findDateline(text)).toBeNull()
})

test.each([
  ['The day of the dateline is no date told', 'DOHA, May 2 (Agency) — They met.', '2025-05-03', []],
  [
    'A weekday is read against the dateline',
    'DOHA, May 2 (Agency) — They met on Friday and spoke today.',
    '2025-05-03',
    ['Friday = 2025-05-02', 'today = 2025-05-02'],
  ],
  [
    'A dateline long past is not the report’s own day',
    'DOHA, May 2 (Agency) — They met yesterday.',
    '2025-08-14',
    ['yesterday = 2025-08-13'],
  ],
  [
    'A dateline with its year stands in for the publication',
    'DOHA, 2 May 2025 (Agency) — They met yesterday.',
    null,
    ['yesterday = 2025-05-01'],
  ],
  ['A dateline without its year does not', 'DOHA, May 2 (Agency) — They met yesterday.', null, ['yesterday = ?']],
])('%s', (_, text, published, expected) => {
  expect(datesIn(text, published)).toEqual(expected)
})
