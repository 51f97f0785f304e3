import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { annotate, readModel } from '../language/index.js'
import { findDates } from './index.js'
import { dateTable } from './testing/date-table.js'
import { valueText } from './testing/dates-in.js'

const model = readModel(readFileSync(new URL('../language/model/english.bin', import.meta.url)))
const rows = dateTable()

test('the table has its rows', () => {
  expect(rows.length).toBeGreaterThanOrEqual(280)
})

test.each(rows)('$published: $text', ({ text, published, values }) => {
  const sentences = annotate(model, { text, paragraphs: [{ start: 0, end: text.length }] })
  expect(findDates(text, sentences, published).map(valueText)).toEqual(values)
})
