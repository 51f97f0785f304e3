import { expect, test } from 'vitest'
import { isReadable } from './media-type.js'

test.each([
  [null, true],
  ['', true],
  ['; charset=utf-8', true],
  ['text/html', true],
  ['Text/HTML; charset=windows-1251', true],
  ['text/plain', true],
  ['text/xml', true],
  ['application/xhtml+xml', true],
  ['application/xml', true],
  ['application/json', true],
  ['application/x-ndjson', true],
  ['application/pdf', false],
  ['application/octet-stream', false],
  ['application/jsonp', false],
  ['image/png', false],
  ['video/mp4', false],
  ['multipart/mixed; boundary=text/html', false],
  ['text/', false],
  ['not-text/html', false],
])('%j: %s', (contentType, readable) => expect(isReadable(contentType)).toBe(readable))
