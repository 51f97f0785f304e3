import { describe, expect, test } from 'vitest'
import { compiledEntries } from './compiled.js'
import { layOver, parseKnowledge } from './parse.js'
import { WORDSETS } from './wordset-names.js'
import { buildWordsets } from './wordsets.js'

const ours = compiledEntries()

test.each(WORDSETS)('our %s says what its words do, and has each of them once', name => {
  const own = ours.wordsets.filter(entry => entry.set === name)
  expect(own.map(({ about }) => about)).toEqual([expect.stringMatching(/^\p{Lu}.*\.$/u)])
  const words = own.flatMap(entry => entry.words)
  expect(words.length).toBeGreaterThan(0)
  expect(words.filter((word, at) => words.indexOf(word) !== at || word !== word.toLowerCase())).toEqual([])
})

describe('an entry of one’s own', () => {
  const laid = (text: string) => {
    const { entries, problems } = parseKnowledge([{ path: 'wordsets/mine.yaml', text }])
    return { problems, sets: buildWordsets(layOver(ours, entries).wordsets) }
  }

  test('adds words to ours and takes out others', () => {
    const { sets, problems } = laid('- { set: games, words: [padel], without: [polo], example: The padel ended. }')
    expect(problems).toEqual([])
    expect([sets.games.has('padel'), sets.games.has('polo'), sets.games.has('goalkeeper')]).toEqual([true, false, true])
  })

  test('of a set no rule asks for is refused', () => {
    expect(laid('- { set: chess, words: [rook], example: The rook fell. }').problems).toEqual([
      expect.stringContaining('wordsets/mine.yaml: entry 1 at set:'),
    ])
  })
})

test('a set without an entry is refused, by its name', () => {
  const others = ours.wordsets.filter(({ set }) => set !== 'loyal')
  expect(() => buildWordsets(others)).toThrow(/no entry in wordsets\/ for loyal; lay/)
})
