import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coded } from '../pipeline/testing/tools.js'

const PIECES = [
  'NATO Secretary General ',
  'Mark Rutte ',
  'the 84 prisoners ',
  'Of these, 12 were ',
  'third round of talks ',
  'did not ',
  'at the request of ',
  'from July 23 to July 21 ',
  '31 June ',
  'Geneva, Austria, ',
  '"We will not sign this text," ',
  'signed in 1996 ',
  '. ',
  '\n\n',
  ', ',
  '('.repeat(40),
  '\u0000',
  '\ud800',
  '١٢٣',
]

test('whatever is thrown at the rules, each side is words of the text, and the same text finds the same', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 }), pieces => {
      const text = `Talks began. ${pieces.join('')}`
      const { findings, text: read } = coded(text, '2025-08-14')
      for (const { evidence } of findings)
        for (const anchor of evidence) expect(read.slice(anchor.start, anchor.end)).toBe(anchor.exact)
      expect(coded(text, '2025-08-14').findings).toEqual(findings)
    }),
    { numRuns: 60 },
  )
})
