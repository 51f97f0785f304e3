import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchOf } from './search.js'
import { sampleReport, sentencesOf } from './testing/sample-report.js'
import { temporaryStore } from './testing/temporary.js'

async function searchable() {
  const { store } = await temporaryStore()
  const report = sampleReport()
  await store.addReport(report, sentencesOf(report.text), 'monday')
  return { store, report }
}

test.each<[string, readonly number[]]>([
  ['prisoners', [1, 3]],
  ['PRISONER', [1, 3]],
  ['rod norland', [0, 2]],
  ['Röd "Norland"', [0, 2]],
  ['call', [0, 5]],
  ['ceasefire NOT demands', []],
  ['ceasefire OR call', []],
  ['text:ceasefire', []],
  ['cease*', []],
  ['-ceasefire', [4]],
  ['^ceasefire', [4]],
  ['ceasefire"', [4]],
  ['(ceasefire', [4]],
  ["ceasefire'", [4]],
  ['cease\u0000fire', []],
  ['', []],
  ['   ', []],
  ['"', []],
  ['🕊️', []],
  ['%', []],
])('%j finds sentences %j', async (text, sentences) => {
  const { store } = await searchable()
  expect((await store.search(text)).map(hit => hit.sentence).sort()).toEqual(sentences)
})

test('a hit names its report, its span and the words that matched', async () => {
  const { store, report } = await searchable()
  const [hit] = await store.search('ceasefire')
  const text = 'The League demands a ceasefire first.'
  const start = report.text.indexOf(text)
  expect(hit).toEqual({
    report: report.id,
    revision: 0,
    sentence: 4,
    start,
    end: start + text.length,
    text,
    snippet: [
      { text: 'The League demands a ', match: false },
      { text: 'ceasefire', match: true },
      { text: ' first.', match: false },
    ],
    reprints: 0,
  })
})

test('only the current revision is searched', async () => {
  const { store } = await searchable()
  const changed = sampleReport({ text: 'Envoys met in Bergby.' })
  await store.addReport(changed, sentencesOf(changed.text), 'tuesday')
  expect(await store.search('ceasefire')).toEqual([])
  expect((await store.search('envoys'))[0]).toMatchObject({ report: changed.id, revision: 1, sentence: 0 })
})

test('reprints are counted, not listed', async () => {
  const { store } = await searchable()
  for (const id of ['a', 'z']) {
    const reprint = sampleReport({ id })
    await store.addReport(reprint, sentencesOf(reprint.text), 'tuesday')
  }
  expect(await store.search('ceasefire')).toMatchObject([{ report: 'a', reprints: 2 }])
})

test('no more hits than asked for', async () => {
  const { store } = await searchable()
  expect(await store.search('the', 2)).toHaveLength(2)
})

test('a long sentence is cut round the words that matched', async () => {
  const { store } = await temporaryStore()
  const report = sampleReport({ text: `${'so '.repeat(200)}ceasefire ${'on '.repeat(200)}` })
  await store.addReport(report, [{ start: 0, end: report.text.length, paragraph: 0 }], 'monday')
  const [hit] = await store.search('ceasefire')
  expect(hit?.snippet.filter(part => part.match)).toEqual([{ text: 'ceasefire', match: true }])
  expect(hit?.snippet.map(part => part.text).join('').length).toBeLessThan(200)
})

test('any text is only words', async () => {
  const { store } = await searchable()
  const operators = fc.constantFrom(
    'AND',
    'OR',
    'NOT',
    'NEAR(',
    ')',
    '"',
    "'",
    '*',
    ':',
    '^',
    '-',
    '{',
    '\u0000',
    '🕊️',
    '\ud83d',
  )
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(operators).map(parts => parts.join(' ')),
  )
  await fc.assert(
    fc.asyncProperty(hostile, async text => {
      await store.search(text)
      const hits = await store.search(`ceasefire ${text.replace(/[\p{L}\p{N}\p{M}\p{Co}]/gu, ' ')}`)
      expect(hits.map(hit => hit.sentence)).toEqual([4])
    }),
  )
})

test('a text of a million words is a search like another', async () => {
  const { store } = await searchable()
  const many = Array.from({ length: 1_000_000 }, (_, index) => `w${index}`).join(' ')
  expect(await store.search(many)).toEqual([])
  expect(matchOf(many)?.split(' ')).toHaveLength(32)
})
