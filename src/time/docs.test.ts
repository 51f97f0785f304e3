import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findDurations } from './index.js'
import { datesIn, sentencesOf } from './testing/dates-in.js'

const page = readFileSync(new URL('../../docs/time.md', import.meta.url), 'utf8')
const [dates = '', durations = ''] = page.split('\n## Durations\n')
const rowsOf = (part: string) =>
  [...part.matchAll(/^\| `(.+?)` \| `(.+?)` \|$/gm)].map(row => [row[1] ?? '', row[2] ?? ''])

test.each(rowsOf(dates))('the page says of %s: %s', (text, expected) => {
  expect(datesIn(text, '2025-08-14')).toEqual([expected])
})

test.each(rowsOf(durations))('the page says of %s: %s', (text, expected) => {
  expect(findDurations(text, sentencesOf(text)).map(found => `${found.text} = ${found.iso}`)).toEqual([expected])
})

test('the page has its examples', () => {
  expect(rowsOf(dates).length).toBeGreaterThan(40)
  expect(rowsOf(durations).length).toBeGreaterThan(7)
})
