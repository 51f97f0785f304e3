import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from './decode.js'

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0))
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}

test.each([
  ['UTF-8', utf8('Erdoğan met “Ms. Çelik”'), 'Erdoğan met “Ms. Çelik”'],
  ['UTF-8 with a byte order mark', utf8('\ufeffTalks'), 'Talks'],
  ['UTF-8 though the page claims latin-1', utf8('<meta charset="iso-8859-1">é'), '<meta charset="iso-8859-1">é'],
  ['windows-1252 without a claim', latin('\x93Talks\x94 in S\xe3o Paulo'), '“Talks” in São Paulo'],
  ['the charset claimed', latin('<meta charset=windows-1251>\xcc\xe8\xf0'), '<meta charset=windows-1251>Мир'],
  [
    'the charset claimed the old way',
    latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-9">Erdo\xf0an'),
    '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-9">Erdoğan',
  ],
  ['a false claim of UTF-8', latin('<meta charset="utf-8">caf\xe9'), '<meta charset="utf-8">café'],
  ['a claim nobody knows', latin('<meta charset="klingon">caf\xe9'), '<meta charset="klingon">café'],
  ['UTF-16, little end first, marked', utf16('\ufeffTalks', true), 'Talks'],
  ['UTF-16, big end first, marked', utf16('\ufeffTalks', false), 'Talks'],
  ['UTF-16, little end first', utf16('Talks in Doha', true), 'Talks in Doha'],
  ['UTF-16, big end first', utf16('Talks in Doha', false), 'Talks in Doha'],
  ['UTF-8 cut in the middle of a letter', utf8('Erdoğan, Çelik, é').slice(0, -1), 'Erdoğan, Çelik, \ufffd'],
  ['UTF-8 with a stray byte', Uint8Array.from([...utf8('é à'), 0xff, ...utf8(' ü')]), 'é à\ufffd ü'],
])('%s', (_, bytes, text) => expect(decode(bytes)).toEqual({ text }))

test.each([
  ['a PDF', latin('%PDF-1.7\nBT')],
  ['a ZIP archive or an office document', latin('PK\x03\x04word')],
  ['an image', latin('\x89PNG\r\n')],
  ['an image', latin('\xff\xd8\xff\xe0')],
  ['a gzip archive', latin('\x1f\x8b\x08')],
  ['a binary file', latin('Talks\0\0 in Doha')],
  ['a binary file', latin('\x01\x02\x03\x04')],
])('%s', (binary, bytes) => expect(decode(bytes)).toEqual({ binary }))

test('whatever is written in UTF-8 comes back, but for what no text holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      fc.pre(!/\p{Cc}/u.test(text) && !/^(?:%PDF|GIF8|RIFF|\ufeff)/.test(text))
      expect(decode(utf8(text))).toEqual({ text })
    }),
  )
})
