import { expect, test } from 'vitest'
import { errorSentence, statusSentence } from './failure.js'
import { InwardAddress } from './guarded-lookup.js'

const name = 'https://news.example/a'

test.each([
  ['ENOTFOUND', `The host of ${name} cannot be found; check the address and your connection.`],
  ['EAI_AGAIN', `The host of ${name} cannot be looked up just now; check your connection and try again.`],
  ['ECONNREFUSED', `The host of ${name} takes no connection; try again later, or save the page and give the file.`],
  ['ENETUNREACH', `The host of ${name} cannot be reached from here; check your connection and try again.`],
  ['ETIMEDOUT', `The host of ${name} does not answer; try again later, or save the page and give the file.`],
  ['ECONNRESET', `${name} broke off before the page was whole; try again later, or save the page and give the file.`],
  [
    'HPE_INVALID_CONSTANT',
    `${name} does not answer as a web server does (HPE_INVALID_CONSTANT); save the page and give the file.`,
  ],
  ...[
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'EPROTO',
  ].map(code => [
    code,
    `${name} offers no encrypted connection that can be trusted (${code}); save the page and give the file.`,
  ]),
  ['EMFILE', `${name} could not be fetched (EMFILE); save the page and give the file.`],
])('%s', (code, sentence) => expect(errorSentence(name, Object.assign(new Error('x'), { code }))).toBe(sentence))

test.each([
  ['an error without a code', new Error('secret\nstack')],
  ['no error at all', 'odd'],
])('%s', (_, error) =>
  expect(errorSentence(name, error)).toBe(`${name} could not be fetched; save the page and give the file.`),
)

test('an inward address is named', () =>
  expect(errorSentence(name, new InwardAddress('10.1.2.3'))).toBe(
    `${name} points to 10.1.2.3, which is not a public address; save the page and give the file.`,
  ))

test.each([
  [204, `${name} answered without a page (204 No Content); open it in a browser, save the page and give the file.`],
  [304, `${name} answered without a page (304 Not Modified); open it in a browser, save the page and give the file.`],
  [403, `${name} is not open to everyone (403 Forbidden); open it in a browser, save the page and give the file.`],
  [404, `${name} does not exist (404 Not Found); check the address.`],
  [410, `${name} does not exist (410 Gone); check the address.`],
  [
    429,
    `${name} has been asked for too often (429 Too Many Requests); try again later, or save the page and give the file.`,
  ],
  [500, `${name} is out of order (500 Internal Server Error); try again later, or save the page and give the file.`],
  [599, `${name} is out of order (599); try again later, or save the page and give the file.`],
])('status %i', (status, sentence) => expect(statusSentence(name, status)).toBe(sentence))
