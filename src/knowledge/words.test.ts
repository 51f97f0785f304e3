import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, wordsOf } from './words.js'

test.each([
  ['Erdoğan', 'erdogan'],
  ['Türkiye', 'turkiye'],
  ["Sana'a", 'sanaa'],
  ['Sana’a', 'sanaa'],
  ['U.S.', 'us'],
  ['Iğdır', 'igdir'],
  ['Tromsø', 'tromso'],
])('folds %s to %s', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

describe('wordsOf', () => {
  test.each([
    ["Kyiv's answer", ['kyiv', 's', 'answer']],
    ['the U.S. envoy', ['the', 'us', 'envoy']],
    ['al-Burhan', ['al', 'burhan']],
    ['84 prisoners', ['84', 'prisoners']],
    ['', []],
  ])('%s', (text, keys) => {
    expect(wordsOf(text).map(word => word.key)).toEqual(keys)
  })

  test('stand in order where they say they are, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        let last = 0
        for (const word of wordsOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(last)
          expect(fold(text.slice(word.start, word.end))).toBe(word.key)
          last = word.end
        }
      }),
    )
  })
})

test('words read by hand and by the pattern alone are the same', () => {
  const pattern = /\p{L}[\p{L}\p{M}\p{N}]*(?:\.\p{Lu}\b)*(?:['’ʼʻ`](?!s\b)[\p{L}\p{M}]+)*|\p{N}+/gu
  const letters = fc.constantFrom(..."aBsS9 .-'’`é\u0301İ٣𝔸😀", '.U', "'s", 'U.S.', 'ıø')
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 30 }), list => {
      const text = list.join('')
      const found = wordsOf(text, 7).map(({ start, end, key, capital }) => [start, end, key, capital])
      expect(found).toEqual(
        [...text.matchAll(pattern)].map(({ index, 0: word }) => {
          const first = word.charAt(0)
          return [index + 7, index + 7 + word.length, fold(word), first !== first.toLowerCase()]
        }),
      )
    }),
    { numRuns: 2000 },
  )
})
