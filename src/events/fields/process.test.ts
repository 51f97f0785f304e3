import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

test.each([
  ['Peru and Chile held talks in the Lima format on Friday.', 'Lima format'],
  ['Peru, Chile and Brazil met under the Quito Process.', 'Quito Process'],
  ['Peru and Chile held border talks on Friday.', 'Chile–Peru border talks'],
  ['Peru met Chile on Friday.', null],
])('%s', (text, process) => {
  expect(coded(text, '2025-05-21').records[0]?.process).toBe(process)
})
