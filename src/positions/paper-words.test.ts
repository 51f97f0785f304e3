import { expect, test } from 'vitest'
import { compiledEntries } from '../knowledge/compiled.js'
import { buildKnowledge, layOver, parseKnowledge } from '../knowledge/index.js'
import { paperWords } from './paper-words.js'

const ours = compiledEntries()

test('no noun has two kinds, and no verb two statuses', () => {
  const all = [
    ...ours.papers.flatMap(({ nouns }) => nouns.map(noun => `noun ${noun}`)),
    ...ours.papers.flatMap(({ verbs }) => verbs.map(verb => `verb ${verb}`)),
    ...ours.papers.flatMap(({ subjects }) => subjects.map(verb => `subject of ${verb}`)),
  ]
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([])
})

test('an entry of one’s own is asked before ours', () => {
  const text = `
- { kind: treaty, nouns: [compact, charter], example: Fiji signed a compact. }
- { status: signed, verbs: [ink], subjects: [come into being], example: Fiji inked a compact. }`
  const { entries, problems } = parseKnowledge([{ path: 'papers/mine.yaml', text }])
  expect(problems).toEqual([])
  const { kinds, done, states } = paperWords(buildKnowledge(layOver(ours, entries), 'test'))
  expect([kinds.get('compact'), kinds.get('charter'), kinds.get('annex')]).toEqual(['treaty', 'treaty', 'other'])
  expect([done.get('ink'), done.get('put forward')]).toEqual(['signed', 'tabled'])
  expect(states).toContainEqual(['come', 'being', 'signed'])
  expect(states).toContainEqual(['expire', null, 'lapsed'])
})
