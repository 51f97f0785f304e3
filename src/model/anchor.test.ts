import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Anchor, anchorAt } from './anchor.js'

describe('anchorAt', () => {
  test.each([
    ['Talks began. They ended.', 13, 23, { exact: 'They ended', prefix: 'Talks began. ', suffix: '.' }],
    ['Talks', 0, 5, { exact: 'Talks', prefix: '', suffix: '' }],
  ])('%s %i-%i', (text, start, end, said) => {
    expect(anchorAt(text, { start, end }, 0)).toMatchObject(said)
  })

  test('context never cuts a character in two', () => {
    const text = `${'🕊'.repeat(40)}peace${'🕊'.repeat(40)}`
    const start = text.indexOf('peace')
    const { prefix, suffix } = anchorAt(text, { start, end: start + 5 }, 0)
    expect([prefix, suffix].every(part => part.isWellFormed())).toBe(true)
  })

  test('quotes what stands between its offsets, with what stands beside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)]
        const anchor = Anchor.parse(anchorAt(text, { start, end }, 0))
        expect(text.slice(anchor.start, anchor.end)).toBe(anchor.exact)
        expect(text.slice(0, anchor.start).endsWith(anchor.prefix)).toBe(true)
        expect(text.slice(anchor.end).startsWith(anchor.suffix)).toBe(true)
      }),
    )
  })
})
