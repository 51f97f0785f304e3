import { expect, test } from 'vitest'
import { excludeOneAnother } from './slot-values.js'

test.each([
  ['date', '2025-07-22', '2025-07-20/2025-07-23', false],
  ['date', '2025-07-22', '2025-07-23', true],
  ['date', '2025-07-01/2025-07-31', '2025-08-01', true],
  ['quantity', '84 prisoner', '96 prisoner', true],
  ['quantity', '84 prisoner', '12 body', false],
  ['quantity', '84 prisoner', '84 prisoner', false],
  ['place', 'Doha', 'Muscat', true],
  ['place', 'Doha', 'Lakeside Palace', false],
  ['topic', 'water', 'the river', false],
] as const)('%s: %s and %s: %s', (slot, a, b, exclude) => {
  expect(excludeOneAnother(slot, a, b)).toBe(exclude)
  expect(excludeOneAnother(slot, b, a)).toBe(exclude)
})
