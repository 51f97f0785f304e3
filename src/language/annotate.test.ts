import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Sentence } from '../model/index.js'
import { annotate, readModel } from './index.js'

const model = readModel(readFileSync(new URL('./model/english.bin', import.meta.url)))

const read = (text: string): Sentence[] => annotate(model, { text, paragraphs: [{ start: 0, end: text.length }] })

describe('trees', () => {
  test.each([
    ['The ministers signed the agreement.', 'signed', 'ministers', 'nsubj'],
    ['The ministers signed the agreement.', 'signed', 'agreement', 'obj'],
    ['The envoys met in Geneva on Tuesday.', 'met', 'Geneva', 'obl'],
    ['The deal was rejected by the rebels.', 'rejected', 'deal', 'nsubj:pass'],
    ['The deal was rejected by the rebels.', 'rejected', 'was', 'aux:pass'],
    ['Both sides refused to talk.', 'refused', 'talk', 'xcomp'],
    ['The minister said the talks would resume.', 'said', 'resume', 'ccomp'],
  ])('%s %s <- %s is %s', (text, head, word, relation) => {
    const tokens = read(text)[0]?.tokens ?? []
    const token = tokens.find(candidate => candidate.text === word)
    expect([tokens[token?.head ?? -1]?.text, token?.deprel]).toEqual([head, relation])
  })
})

describe('properties', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...' .,"\'“”‘’()-–—?!:;…nst ABCab12\n\u00a0$%/@'), maxLength: 80 }),
  )

  test('words lie where they say, in order and apart, and each sentence is one tree', () => {
    fc.assert(
      fc.property(anyText, text => {
        let last = 0
        for (const sentence of read(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(last)
          expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
          expect(sentence.tokens.filter(token => token.head === -1)).toHaveLength(1)
          for (const token of sentence.tokens) {
            expect(token.start).toBeGreaterThanOrEqual(last)
            expect(token.end).toBeGreaterThan(token.start)
            expect(text.slice(token.start, token.end)).toBe(token.text)
            last = token.end
            expect(stepsToRoot(sentence, token.head)).toBeLessThan(sentence.tokens.length)
          }
          expect(last).toBe(sentence.end)
        }
      }),
      { numRuns: 500 },
    )
  })
})

function stepsToRoot(sentence: Sentence, head: number): number {
  let steps = 0
  let at = head
  while (at >= 0 && steps <= sentence.tokens.length) {
    at = sentence.tokens[at]?.head ?? -1
    steps++
  }
  return steps
}
