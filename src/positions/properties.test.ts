import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coded } from '../pipeline/testing/tools.js'
import { POSITION_SENTENCES } from './testing/position-sentences.js'
import { PROVISION_TEXTS } from './testing/provision-texts.js'

const words = [...POSITION_SENTENCES, ...PROVISION_TEXTS].flatMap(([text]) => text.split(/(?<=\s)/))
const broken = fc
  .array(
    fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom('“', '"', ' – ', ';\n\n', ':\n\n', '(', '🕊', '\u202e', ' <b> '),
    ),
    {
      maxLength: 60,
    },
  )
  .map(parts => parts.join(''))
  .filter(text => text.trim() !== '')

test('words in any order give records whose words stand where they say, and the same twice', () => {
  fc.assert(
    fc.property(broken, text => {
      const report = coded(text, '2025-08-14')
      const anchors = [
        ...report.positions.map(({ anchor }) => anchor),
        ...report.documents.flatMap(({ anchor, provisions }) => [anchor, ...provisions.map(one => one.anchor)]),
      ]
      for (const { exact, start, end } of anchors) {
        expect(exact.length).toBeGreaterThan(0)
        expect(report.text.slice(start, end)).toBe(exact)
      }
      for (const { text: said, anchor } of report.positions) expect(anchor.exact).toContain(said)
      for (const { text: said, anchor } of report.documents.flatMap(document => document.provisions))
        expect(anchor.exact).toBe(said)
      expect(coded(text, '2025-08-14')).toEqual(report)
    }),
    { numRuns: 60 },
  )
})

test('a report of thousands of papers names each once, and every provision is under its own', () => {
  const names = Array.from({ length: 1500 }, (_, at) => `Lake${at} Treaty`)
  const text = names.map(name => `The ${name} obliges Peru to pay Chile.`).join(' ')
  const { documents } = coded(text, '2025-08-14')
  expect(documents.map(({ name }) => name)).toEqual(names)
  expect(documents.every(({ provisions }) => provisions.length === 1)).toBe(true)
})
