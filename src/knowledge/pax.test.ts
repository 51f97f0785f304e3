import { expect, test } from 'vitest'
import { compiledEntries } from './compiled.js'
import { buildKnowledge } from './knowledge.js'
import { paxFamilies, paxStage } from './pax.js'

const knowledge = buildKnowledge(compiledEntries(), 'test')

test('every issue of ours has its families of PA-X', () => {
  expect(knowledge.issues.length).toBeGreaterThan(25)
  expect(knowledge.issues.filter(issue => issue.pax.families.length === 0)).toEqual([])
})

test('a family is told once, and an issue nobody knows has none', () => {
  expect(paxFamilies(knowledge, ['prisoners', 'ceasefire', 'prisoners', 'chess'])).toEqual(['TjPrire', 'Ce'])
})

test.each<[readonly string[], string | null]>([
  [['ceasefire'], 'Cea'],
  [['prisoners', 'missing'], 'Pre'],
  [['ceasefire', 'borders'], 'SubPar'],
  [['prisoners', 'ceasefire'], 'Cea'],
  [['monitoring', 'prisoners'], 'Pre'],
  [['monitoring'], 'Imp'],
  [['legitimacy'], null],
  [[], null],
])('%j: %s', (issues, stage) => {
  expect(paxStage(knowledge, issues)).toBe(stage)
})
