import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSpellingOf, lettersApart } from './names.js'

describe('isSpellingOf', () => {
  test.each([
    ['giorgos gerapetritis', 'george gerapetritis', true],
    ['antonio guterez', 'antonio guterres', true],
    ['peter halvorsen', 'mark rutte', false],
    ['xi', 'li', false],
    ['', '', false],
  ])('%s and %s: %s', (a, b, same) => expect(isSpellingOf(a, b)).toBe(same))
})

describe('lettersApart', () => {
  test.each([
    ['kadirov', 'kadyrov', 1],
    ['amman', 'ammann', 1],
    ['lindner', 'lindgren', 3],
    ['a', 'abcdef', 3],
  ])('%s and %s: %i', (a, b, apart) => expect(lettersApart(a, b, 2)).toBe(apart))

  const word = fc.stringMatching(/^[a-e]{0,12}$/)

  test('is the same both ways, none for a word and itself, and one for a letter put in', () => {
    fc.assert(
      fc.property(word, word, fc.nat(), (a, b, at) => {
        expect(lettersApart(a, b, 20)).toBe(lettersApart(b, a, 20))
        expect(lettersApart(a, a, 20)).toBe(0)
        const place = at % (a.length + 1)
        expect(lettersApart(a, `${a.slice(0, place)}z${a.slice(place)}`, 20)).toBe(1)
      }),
    )
  })
})
