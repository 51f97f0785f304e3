import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hashOf, idOf } from './hash.js'

test('is sha256 of the text in UTF-8', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      expect(hashOf(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
    }),
  )
})

test('keeps the parts of an id apart', () => {
  expect(idOf('ab', 'c')).not.toBe(idOf('a', 'bc'))
  expect(idOf('a', 1)).toMatch(/^[0-9a-f]{16}$/)
})
