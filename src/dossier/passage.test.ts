import fc from 'fast-check'
import { expect, test } from 'vitest'
import { passageAround } from './passage.js'

const passageOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  const { start: from, end } = passageAround(text, { start, end: start + words.length })
  return text.slice(from, end)
}

test.each([
  ['One came. Two met late. Three left.', 'met', 'Two met late.'],
  ['One came.\n\nTwo met late.\n\nThree left.', 'met', 'Two met late.'],
  ['One came. Mr. Brek met Gen. Orren. Three left.', 'met', 'Mr. Brek met Gen. Orren.'],
  ['He said: “They met.” Others left.', 'They', 'He said: “They met.”'],
  ['They met. Others left.', 'They met.', 'They met.'],
  ['no stop at all', 'stop', 'no stop at all'],
])('%s around "%s"', (text, words, passage) => expect(passageOf(text, words)).toBe(passage))

test('any span of any text stays inside its passage, and the passage inside the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Mr. ', 'They met. ', '\n\n', 'x', '“A.” ', '. ')).map(parts => parts.join('')),
      fc.nat(60),
      fc.nat(60),
      (text, a, length) => {
        const start = Math.min(a, text.length)
        const end = Math.min(start + length, text.length)
        const passage = passageAround(text, { start, end })
        expect(passage.start).toBeGreaterThanOrEqual(0)
        expect(passage.start).toBeLessThanOrEqual(start)
        expect(passage.end).toBeGreaterThanOrEqual(end)
        expect(passage.end).toBeLessThanOrEqual(text.length)
      },
    ),
  )
})
