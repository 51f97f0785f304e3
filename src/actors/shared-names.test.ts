import { expect, test } from 'vitest'
import { compiledEntries } from '../knowledge/compiled.js'
import { coded } from '../pipeline/testing/tools.js'

const parties = (text: string) => coded(text, '2025-08-14').records[0]?.actor.map(party => party.name)

test.each([
  ['The Quad held talks with Sudan’s prime minister.', 'Quad for Sudan'],
  ['The Quad for Sudan met in Oslo.', 'Quad for Sudan'],
  ['Leaders of the Quad met in Tokyo.', 'Quadrilateral Security Dialogue'],
  [
    'The Quad, comprising Australia, India, Japan and the United States, met in Oslo.',
    'Quadrilateral Security Dialogue',
  ],
  ['The Quad met in Aden. Yemen welcomed it.', 'Yemen Quad'],
  ['The Quartet met in Jerusalem.', 'Middle East Quartet'],
  ['The Quint met Kosovo’s prime minister.', 'Quint'],
  // Of no listed one it is known to be.
  ['The Quad held talks in Manila.', 'Quad'],
  ['The Quartet held talks in Tunis.', 'Quartet'],
])('a name several bodies share is the one the report can mean: %s', (text, name) =>
  expect(parties(text)).toContain(name),
)

test('what a name of a body is about is a state', () => {
  const { states, bodies, groups } = compiledEntries()
  const codes = new Set(states.map(state => state.code))
  expect([...bodies, ...groups].flatMap(body => body.about ?? []).filter(code => !codes.has(code))).toEqual([])
})
