import { expect, test } from 'vitest'
import { writtenDay } from './written-day.js'

test.each([
  ['2026-03-05', '2026-03-05'],
  ['2026-03-05T23:30:00-05:00', '2026-03-05'],
  ['2026-03-05 01:10', '2026-03-05'],
  ['2026/3/5', '2026-03-05'],
  ['20260305', '2026-03-05'],
  ['20260305T101500Z', '2026-03-05'],
  ['Thu, 05 Mar 2026 23:30:00 GMT', '2026-03-05'],
  ['March 5th, 2026', '2026-03-05'],
  ['Updated 5 Sept. 2026, 10:20', '2026-09-05'],
  ['25/03/2026', '2026-03-25'],
  ['03/25/2026', '2026-03-25'],
  ['04.04.2026', '2026-04-04'],
])('%s', (written, day) => expect(writtenDay(written)).toBe(day))

test.each([
  ['two days at once', '03/04/2026'],
  ['no such day', '2026-02-30'],
  ['a year nobody knew', '0001-01-01T00:00:00Z'],
  ['no day', 'March 2026'],
  ['a time alone', '10:20'],
  ['seconds since 1970', '1772751600'],
  ['nothing', ''],
])('%s: %s', (_, written) => expect(writtenDay(written)).toBeNull())
