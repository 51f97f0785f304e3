import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorAt } from '../model/index.js'
import { positionIn } from './source-position.js'
import { sourceText } from './source-text.js'

/** What an editor would find from the position on. */
function jumpedTo(source: string, { line, column }: { readonly line: number; readonly column: number }): string {
  return (source.split('\n')[line - 1] ?? '').slice(column - 1)
}

const TEXT = 'Envoys met in Oslo.\n\nThe talks in Oslo lasted two days, he said.'
const anchorOf = (words: string, nth = 0) => {
  let start = TEXT.indexOf(words)
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(words, start + 1)
  return anchorAt(TEXT, { start, end: start + words.length }, 0)
}

test.each<[string, string, string, number, string]>([
  ['a text as it is', TEXT, 'Oslo', 1, 'Oslo lasted two days, he said.'],
  ['a text with a head before it', `By Ann\nOslo, 3 May\n\n${TEXT}`, 'Oslo', 0, 'Oslo.'],
  ['wrapped lines', TEXT.replaceAll(' ', '\n'), 'talks in Oslo', 0, 'talks'],
  ['line ends of Windows', TEXT.replaceAll(' ', '\r\n'), 'Oslo', 1, 'Oslo\r'],
  [
    'HTML with the words in its title too',
    '<title>The talks in Oslo</title>\n<p>Envoys met in <b>Oslo</b>.</p>\n<p>The <i>talks</i> in\n  Oslo lasted two days, he said.</p>',
    'talks in Oslo',
    0,
    'talks</i> in',
  ],
  [
    'HTML with an advertisement between its paragraphs',
    '<h1>The talks in Oslo</h1><p>Envoys met in Oslo.</p><div>Buy!</div>\n<p>The talks in Oslo lasted two days, he said.</p>',
    'The talks in Oslo',
    0,
    'The talks in Oslo lasted two days, he said.</p>',
  ],
  ['HTML with entities', '<p>Envoys&nbsp;met in Oslo.</p>\n<p>The talks in &#79;slo lasted</p>', 'Oslo', 1, '&#79;slo'],
])('%s: the position is that of the words', (_, source, words, nth, expected) => {
  const position = positionIn(TEXT, anchorOf(words, nth), sourceText(source))
  expect(jumpedTo(source, position).startsWith(expected)).toBe(true)
})

test.each([
  ['without a source', null],
  ['with a source that has not the words', 'Something else.'],
])('%s the position is that in the text of the report', (_, source) => {
  const position = positionIn(TEXT, anchorOf('lasted'), source === null ? null : sourceText(source))
  expect(position).toEqual({ line: 3, column: 19 })
})

test('a source of open brackets is read in linear time', () => {
  expect(sourceText('<a'.repeat(500_000)).seen.length).toBe(1_000_000)
})

test('what is seen of a source stands where it is said to stand', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '<b>',
    '</b>',
    '<',
    '>',
    '&amp;',
    '&',
    ';',
    '&#x1F54A;',
    '&#999999999;',
    'é',
  )
  fc.assert(
    fc.property(fc.array(piece), pieces => {
      const raw = pieces.join('')
      const { seen, at } = sourceText(raw)
      expect(at.length).toBe(seen.length)
      for (let i = 0; i < seen.length; i++) {
        const there = raw.charAt(at[i] ?? -1)
        expect(there === seen.charAt(i) || there === '&').toBe(true)
      }
    }),
  )
})
