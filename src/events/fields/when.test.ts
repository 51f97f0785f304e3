import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

test.each([
  ['Chile and Peru met ahead of talks on 3 May 2024.', [null]],
  ['Chile and Peru met on 2 May 2024 ahead of a summit.', ['2024-05-02']],
  ['Chile and Peru met two days before the talks in Quito on 3 May 2024.', [null]],
  ['Chile and Peru met in Quito on 3 May 2024, two days before the vote.', ['2024-05-03']],
  ['The Chilean ministry said in a statement released on 3 May 2024 that Chile and Peru had met.', [null]],
  ['The Chilean ministry said in a statement that Chile and Peru had met on 3 May 2024.', ['2024-05-03']],
])('%s', (text, days) => {
  const met = coded(text).records.filter(({ event, cues }) => event === 'CONSULT' && cues.trigger?.exact === 'met')
  expect(met.map(({ date }) => date?.start ?? null)).toEqual(days)
})
