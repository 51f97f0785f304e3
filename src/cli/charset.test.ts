import { expect, test } from 'vitest'
import { inUtf8 } from './charset.js'

const CYRILLIC = Uint8Array.of(0xcf, 0xe5, 0xf0, 0xe5, 0xe3, 0xee, 0xe2, 0xee, 0xf0, 0xfb)

test.each<[string, Uint8Array, string | null, string]>([
  ['the charset the server says', CYRILLIC, 'text/html; charset=windows-1251', 'Переговоры'],
  ['a charset in quotation marks', CYRILLIC, 'text/html;Charset="Windows-1251"; x=y', 'Переговоры'],
  ['bytes that are UTF-8, whatever is said', Buffer.from('Genève'), 'text/plain; charset=iso-8859-1', 'Genève'],
])('%s', (_, bytes, contentType, expected) => {
  expect(Buffer.from(inUtf8(bytes, contentType)).toString('utf8')).toBe(expected)
})

test.each([
  ['no Content-Type', null],
  ['no charset', 'text/html'],
  ['a charset nobody knows', 'text/html; charset=klingon'],
  ['a charset that is false', 'text/html; charset=utf-8'],
])('%s leaves the bytes as they are', (_, contentType) => {
  expect(inUtf8(CYRILLIC, contentType)).toBe(CYRILLIC)
})

test('a byte order mark stands over what the server says', () => {
  const bytes = Uint8Array.of(0xff, 0xfe, 0x47, 0x00)
  expect(inUtf8(bytes, 'text/html; charset=windows-1251')).toBe(bytes)
})
