import { describe, expect, test } from 'vitest'
import { compiledEntries } from './compiled.js'
import { frameProblems } from './frames-lint.js'
import { parseKnowledge } from './parse.js'

function problemsOf(...frames: readonly string[]): readonly string[] {
  const { entries, problems } = parseKnowledge([
    { path: 'events/a.yaml', text: frames.map(one => `- { ${one} }`).join('\n') },
  ])
  return [...problems, ...frameProblems(entries.events)]
}

const rally = 'verbs: [rally], event: PROTEST, example: Students rallied.'

describe('frames that nothing tells apart', () => {
  test.each([
    ['the same word twice', [rally, 'verbs: [rally], event: SUPPORT, example: Allies rallied.']],
    [
      'the same words asked for',
      [`${rally}, of: [square, street]`, 'verbs: [rally], of: [street], event: SUPPORT, example: B.'],
    ],
    [
      'the same words behind',
      [`${rally}, behind: ['on', in]`, "verbs: [rally], behind: ['on'], event: SUPPORT, example: B."],
    ],
  ])('%s', (_name, frames) => {
    expect(problemsOf(...frames)).toHaveLength(1)
  })

  test('are said with both examples', () => {
    expect(problemsOf(rally, 'verbs: [rally], event: SUPPORT, example: Allies rallied.')).toEqual([
      '"rally" of "Allies rallied." is never asked: "Students rallied." always holds before it; take it out of one of them, or tell them apart by "of", "behind" or "unless".',
    ])
  })

  test('a word both ask for is named with both events', () => {
    expect(
      problemsOf(`${rally}, of: [square, street]`, 'verbs: [rally], of: [street, flag], event: SUPPORT, example: B.'),
    ).toEqual([
      '"rally" of street is claimed by "Students rallied." (PROTEST), which comes first, and by "B." (SUPPORT); leave it to one of them.',
    ])
  })
})

describe('frames that are told apart', () => {
  test.each([
    ['by the words one asks for', [rally, 'verbs: [rally], of: [flag], event: SUPPORT, example: B.']],
    ['by what stands behind', [rally, 'verbs: [rally], behind: [round], event: SUPPORT, example: B.']],
    ['by another sense', [`${rally}, unless: [ally]`, 'verbs: [rally], event: SUPPORT, example: B.']],
    ['by somebody as the object', [rally, 'verbs: [rally], whom: true, event: SUPPORT, example: B.']],
    ['by the particle', [rally, 'verbs: [rally round], event: SUPPORT, example: B.']],
    ['by asking for more', [`${rally}, of: [a]`, 'verbs: [rally], of: [a], behind: [to], event: AID, example: B.']],
    ['by being noun and verb', [rally, 'nouns: [rally], event: SUPPORT, example: B.']],
    [
      'by words of one event',
      [`${rally}, of: [a, b]`, 'verbs: [rally], of: [b, c], event: PROTEST, mode: riot, example: B.'],
    ],
  ])('%s', (_name, frames) => {
    expect(problemsOf(...frames)).toEqual([])
  })
})

test('our own frames each have their say', () => {
  expect(frameProblems(compiledEntries().events)).toEqual([])
})
