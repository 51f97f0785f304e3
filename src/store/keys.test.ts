import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idOfKey, keyOf } from './keys.js'

const anyText = fc.array(fc.nat(0xffff), { maxLength: 12 }).map(units => String.fromCharCode(...units))
const awkward = fc.array(fc.constantFrom('\u0000', '\ufffd', '\ud800', '\udc00', '0000', 'fffd', '🕊', "'", '"'), {
  maxLength: 8,
})

test.each([
  ['rutte-call', 'rutte-call'],
  ['a"b\'c; drop table report', 'a"b\'c; drop table report'],
  ['🕊️ Çağ', '🕊️ Çağ'],
  ['a\u0000b', 'a\ufffd0000b'],
  ['\ud83d', '\ufffdd83d'],
  ['\ufffd0000', '\ufffdfffd0000'],
])('%j is kept under %j', (id, key) => {
  expect(keyOf(id)).toBe(key)
  expect(idOfKey(key)).toBe(id)
})

test('a key gives back its id, and is text that UTF-8 can hold', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyText,
        awkward.map(parts => parts.join('')),
      ),
      id => {
        const key = keyOf(id)
        expect(idOfKey(key)).toBe(id)
        expect(Buffer.from(key, 'utf8').toString('utf8')).toBe(key)
        expect(key).not.toContain('\u0000')
      },
    ),
  )
})
