import { expect, test } from 'vitest'
import { dateInWords, durationInWords } from './words.js'

test.each([
  ['2025-03-03', '2025-03-03', 'day', '3 March 2025'],
  ['2025-03-03', '2025-03-15', 'range', '3–15 March 2025'],
  ['2025-03-29', '2025-04-02', 'range', '29 March – 2 April 2025'],
  ['2024-12-30', '2025-01-02', 'range', '30 December 2024 – 2 January 2025'],
  ['2025-04-01', '2025-04-30', 'month', 'April 2025'],
  ['2025-01-01', '2025-12-31', 'year', '2025'],
  ['2025-03-03', '2025-03-09', 'week', '3–9 March 2025'],
  ['not', 'a day', 'day', 'not – a day'],
])('%s to %s, %s: %s', (start, end, precision, words) => expect(dateInWords({ start, end, precision })).toBe(words))

test.each([
  ['PT4H', '4 hours'],
  ['P1DT40M', '1 day 40 minutes'],
  ['P2W', '2 weeks'],
  ['P', 'P'],
  ['nearly two hours', 'nearly two hours'],
])('%s is %s', (iso, words) => expect(durationInWords(iso)).toBe(words))
