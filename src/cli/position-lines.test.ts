import { expect, test } from 'vitest'
import { coded } from '../pipeline/testing/tools.js'
import { positionLines } from './show-text.js'

test('a position that changed says since when, and what it was', () => {
  const reports = [
    { ...coded('Chile rejected any observers at the border crossing.', '2025-05-12'), id: 'may' },
    { ...coded('Chile accepted observers at the border crossing.', '2025-06-02'), id: 'june' },
  ]
  const [first, second] = positionLines(reports)
  expect(first).not.toContain('since')
  expect(second).toContain('since 2025-06-02; was rejects on 2025-05-12, may')
})

test('a stance the report itself says was given up needs no earlier report', () => {
  const [line] = positionLines([coded('Chile dropped its demand for reparations.', '2025-06-02')])
  expect(line).toContain('accepts')
  expect(line).toContain('since 2025-06-02; was demands')
})
