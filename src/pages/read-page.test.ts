import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hashOf, isUnreadable, type Page } from '../model/index.js'
import { pageFromText, type Reading, readPage } from './index.js'

const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  ['nothing', bytes(''), 'empty'],
  ['blanks', bytes(' \n\t '), 'empty'],
  ['a PDF', bytes('%PDF-1.7'), 'binary'],
  ['zero bytes', Uint8Array.of(72, 0, 0, 0, 105), 'binary'],
  ['a page of menus', bytes('<html><body><nav><a href="/">Home</a></nav></body></html>'), 'no-article'],
  ['more elements than any article', bytes(`<html>${'<br>'.repeat(200_000)}`), 'too-large'],
])('%s cannot be read, and one sentence says why', (_, file, problem) => {
  const reading = readPage(file, { id: 'report-12' })
  expect(reading).toMatchObject({ id: 'report-12', problem })
  expect(isUnreadable(reading) && reading.message).toMatch(/^report-12 [^\n]{10,200}\.$/)
})

test('a size above the limit names both and the way out', () => {
  const reading = readPage(
    new Uint8Array(3 * 1024 * 1024),
    { id: 'a' },
    { mostBytes: 1024 * 1024, wayOut: 'raise --max-bytes' },
  )
  expect(reading).toEqual({
    id: 'a',
    problem: 'too-large',
    message: 'a has 3.0 MB, more than the 1.0 MB read: raise --max-bytes.',
  })
})

test.each(['2026-02-30', '5 March 2026', ''])('a day given that is none: %j', published => {
  expect(readPage(bytes('Talks began.'), { id: 'a', published })).toMatchObject({ problem: 'bad-date' })
  expect(pageFromText('Talks began.', { id: 'a', published })).toMatchObject({ problem: 'bad-date' })
})

test('what the page says comes before what is known of it, and the rest is filled in', () => {
  const html =
    '<html><head><meta name="date" content="2026-03-05"></head><body><p>Talks began in Doha on Monday.</p></body></html>'
  const facts = { id: 'a', published: '2026-03-09', title: 'Talks', url: 'https://www.example.org/a' }
  expect(readPage(bytes(html), facts)).toMatchObject({
    published: '2026-03-05',
    title: 'Talks',
    url: facts.url,
    source: 'example.org',
  })
})

test('a text that speaks of a tag is a text', () => {
  expect(readPage(bytes('The <b> element was named in the talks.'), { id: 'a' })).toMatchObject({
    text: 'The <b> element was named in the talks.',
  })
})

function expectSound(page: Page): void {
  expect(page.textHash).toBe(hashOf(page.text))
  const said = page.paragraphs.map(({ start, end }) => page.text.slice(start, end))
  expect(said.join('\n\n')).toBe(page.text)
  for (const paragraph of said) {
    expect(paragraph).not.toBe('')
    expect(paragraph.trim()).toBe(paragraph)
    expect(paragraph).not.toMatch(/[\n\r\u2028\u2029]/)
  }
}

describe('whatever comes in, nothing is thrown and every page is sound', () => {
  const words = fc.constantFrom(
    'Talks began. ',
    'Read also:',
    '\n',
    '\n\n',
    '- ',
    'By Ann Lee',
    '\u2028',
    '\ud800',
    '\u00a0',
    'Ж',
    '&amp;',
    '&#x0;',
  )
  const tags = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="share">',
    '</div>',
    '<h1>',
    '<a href="/x">',
    '</a>',
    '<br>',
    '<li>',
    '<td>',
    '<',
    '<!--',
    '<img>',
    '<figcaption>',
    '<blockquote>',
    '<title>',
  )
  const text = fc.array(words, { maxLength: 40 }).map(parts => parts.join(''))
  const html = fc.array(fc.oneof(words, tags), { maxLength: 60 }).map(parts => `<html>${parts.join('')}`)
  const sound = (reading: Reading) => {
    if (isUnreadable(reading)) expect(reading.message).toMatch(/^r1 [^\n]+\.$/)
    else expectSound(reading)
  }

  test.each([
    ['bytes', fc.uint8Array({ maxLength: 300 })],
    ['strings', fc.string({ unit: 'binary' }).map(bytes)],
    ['texts', text.map(bytes)],
    ['pages', html.map(bytes)],
  ])('%s', (_, files) => {
    fc.assert(fc.property(files, file => sound(readPage(file, { id: 'r1' }))))
    fc.assert(fc.property(files, file => sound(readPage(file, { id: 'r1' }, { captions: true }))))
  })

  test('texts taken out before', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), text), raw => sound(pageFromText(raw, { id: 'r1' }))))
  })
})

describe('hostile pages cost no more than their size', () => {
  const much = 100_000
  test.each([
    ['nested tags', `${'<div>'.repeat(much)}Talks began in Doha on Monday.`],
    ['nested bold', `<p>${'<b>'.repeat(much)}Talks began in Doha on Monday.`],
    ['attributes', `<p ${'a="b" '.repeat(much)} class="${'x '.repeat(much)}">Talks began in Doha on Monday.`],
    ['a quotation mark left open', `<p>Talks began in Doha on Monday.</p>${'<a href="'.repeat(much)}`],
    ['comments left open', `<p>Talks began in Doha on Monday.</p>${'<!--'.repeat(much)}`],
    ['raw elements left open', `<p>Talks began in Doha on Monday.</p>${'<noscript>'.repeat(much)}`],
    ['entities', `<p>${'&amp;'.repeat(much)} Talks began in Doha on Monday.</p>`],
    ['brackets', `<p>${'<'.repeat(much)} Talks began in Doha on Monday.</p>`],
    ['blanks', `<p>Talks began in Doha${' '.repeat(much)}on Monday.</p>`],
    ['a title of separators', `<title>${' - a'.repeat(much)}</title><p>Talks began in Doha on Monday.</p>`],
    [
      'deep JSON-LD',
      `<script type="application/ld+json">${'[{"a":'.repeat(much)}</script><p>Talks began in Doha on Monday.</p>`,
    ],
  ])('%s', { timeout: 20_000 }, (_, html) => {
    const reading = readPage(bytes(`<html><body>${html}`), { id: 'r1' })
    expect(isUnreadable(reading) ? reading.message : reading.text).toContain('Talks began in Doha')
  })
})
