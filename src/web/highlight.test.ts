import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MARK_KINDS, type Mark, paragraphsOf, splitMarks } from './highlight.js'

const shown = (text: string, marks: readonly Mark[]) =>
  splitMarks(text, marks)
    .map(({ text, kinds }) => (kinds.length > 0 ? `[${kinds.join('+')} ${text}]` : text))
    .join('')

test.each<[string, readonly Mark[], string]>([
  ['Brek met Varn', [], 'Brek met Varn'],
  ['Brek met Varn', [{ start: 0, end: 4, kind: 'actor' }], '[actor Brek] met Varn'],
  [
    'Brek met Varn',
    [
      { start: 0, end: 8, kind: 'actor' },
      { start: 5, end: 13, kind: 'date' },
    ],
    '[actor Brek ][actor+date met][date  Varn]',
  ],
  [
    'Brek met Varn',
    [
      { start: 0, end: 13, kind: 'finding' },
      { start: 5, end: 8, kind: 'trigger' },
      { start: 5, end: 8, kind: 'trigger' },
    ],
    '[finding Brek ][trigger+finding met][finding  Varn]',
  ],
  ['Brek', [{ start: 2, end: 99, kind: 'place' }], 'Br[place ek]'],
  ['Brek', [{ start: 3, end: 1, kind: 'place' }], 'Brek'],
  ['\u{1F54A}\u{1F54A}', [{ start: 1, end: 3, kind: 'place' }], '[place \u{1F54A}\u{1F54A}]'],
])('%s under %j', (text, marks, expected) => expect(shown(text, marks)).toBe(expected))

const hasHalf = (text: string) => /\p{Cs}/u.test(text)

const mark = fc.record({ start: fc.nat(40), end: fc.nat(60), kind: fc.constantFrom(...MARK_KINDS) })

test('segments give the text back, in order, each under exactly the marks that cover it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(mark),
      fc.array(fc.nat(50)),
      (text, marks, cuts) => {
        const segments = splitMarks(text, marks, undefined, cuts)
        expect(segments.map(each => each.text).join('')).toBe(text)
        for (const { start, end, kinds, text: piece } of segments) {
          expect(end).toBeGreaterThan(start)
          expect(piece).toBe(text.slice(start, end))
          expect(hasHalf(piece) && !hasHalf(text)).toBe(false)
          const covering = marks.filter(each => each.start < each.end && each.start < end && each.end > start)
          expect(kinds.every(kind => covering.some(each => each.kind === kind))).toBe(true)
          const whole = marks.filter(each => each.start <= start && each.end >= end)
          expect(whole.every(each => kinds.includes(each.kind))).toBe(true)
        }
      },
    ),
  )
})

test.each([
  ['', []],
  ['One.', ['One.']],
  ['One.\n\nTwo.\nStill two.\n\n\n\nThree.', ['One.', 'Two.\nStill two.', 'Three.']],
  ['\n\n', []],
])('the paragraphs of %j', (text, paragraphs) =>
  expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs),
)
