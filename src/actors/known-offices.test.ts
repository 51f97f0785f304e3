import { describe, expect, test } from 'vitest'
import { compiledEntries } from '../knowledge/compiled.js'
import { buildKnowledge, parseKnowledge } from '../knowledge/index.js'
import { KnownOffices } from './known-offices.js'

const { entries } = parseKnowledge([
  { path: 'states/one.yaml', text: '- { code: KEN, name: Kenya }' },
  {
    path: 'offices/one.yaml',
    text: `
- office: President
  of: KEN
  until: '2022-06-30'
  holders:
    - { name: Ada Berg, from: '2010-01-01', source: list, checked: memory }
- office: President
  of: KEN
  until: '2024-12-31'
  holders:
    - { name: Carl Dahl, from: '2021-04-01', source: other, checked: memory }
- office: Water Minister
  of: KEN
  until: '2022-06-30'
  holders:
    - { name: Eva Falk, from: '2015-01-01', source: list, checked: memory }`,
  },
])
const knowledge = buildKnowledge({ ...entries, wordsets: compiledEntries().wordsets }, 'test')

describe('an office whose list has no end of it', () => {
  test.each([
    ['Ada Berg', '2015-03-01', 'President', false],
    ['Ada Berg', '2023-03-01', null, true],
    ['Carl Dahl', '2023-03-01', 'President', false],
    ['Carl Dahl', '2025-03-01', null, false],
    ['Eva Falk', '2022-03-01', 'Water Minister', false],
    ['Eva Falk', '2023-03-01', null, false],
  ])('%s on %s: %s; known to be over: %s', (name, day, office, over) => {
    const offices = new KnownOffices(knowledge, day)
    expect(offices.heldBy(name)?.office ?? null).toBe(office)
    expect(offices.isRetired(name)).toBe(over)
  })
})
