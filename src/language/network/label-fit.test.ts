import { expect, test } from 'vitest'
import { labelMisfits } from './label-fit.js'

const labels = ['nsubj', 'advmod', 'obl:unmarked', 'cc', 'det']

test.each([
  ['PROPN/NNP', [0, 1, 0, 1, 1]],
  ['NOUN/NNS', [0, 1, 0, 1, 1]],
  ['PRON/WDT', [0, 0, 0, 1, 0]],
  ['ADV/RB', [0, 0, 0, 0, 0]],
  ['CCONJ/CC', [1, 0, 1, 0, 0]],
])('%s', (tag, misfits) => {
  expect([...(labelMisfits([tag], labels)[0] ?? [])]).toEqual(misfits)
})
