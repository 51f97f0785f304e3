import { expect, test } from 'vitest'
import { isUnreadable } from '../model/index.js'
import { readPage } from './index.js'

const text = `<article><p>${'Envoys of both sides met in Doha on Monday. '.repeat(5)}</p></article>`
const facts = (head: string, body = '') => {
  const page = readPage(new TextEncoder().encode(`<html><head>${head}</head><body>${body}${text}</body></html>`), {
    id: 'r1',
  })
  if (isUnreadable(page)) throw new Error(page.message)
  return page
}

test.each([
  ['og:title', '<title>No</title><meta property="og:title" content="Talks &amp; more">', '', 'Talks & more'],
  ['h1 before title', '<title>Talks resume: our report | World</title>', '<h1>Talks resume</h1>', 'Talks resume'],
  [
    'title without its outlet',
    '<title>Talks resume - The Example</title><meta property="og:site_name" content="The Example">',
    '',
    'Talks resume',
  ],
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"Talks resume"}]}</script>',
    '',
    'Talks resume',
  ],
])('title from %s', (_, head, body, title) => expect(facts(head, body).title).toBe(title))

test.each([
  [
    'article:published_time, in its own offset',
    '<meta property="article:published_time" content="2026-03-05T23:30:00-05:00">',
    '',
    '2026-03-05',
  ],
  [
    'JSON-LD',
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2026-03-05T01:00:00+03:00"}</script>',
    '',
    '2026-03-05',
  ],
  ['meta name=date', '<meta name="date" content="5 March 2026">', '', '2026-03-05'],
  [
    'a time element in the article',
    '',
    '<article><time datetime="2026-03-05T10:00">Thursday</time></article>',
    '2026-03-05',
  ],
  [
    'the next source where the first is no date',
    '<meta property="article:published_time" content="soon"><meta name="date" content="2026-03-05">',
    '',
    '2026-03-05',
  ],
])('day from %s', (_, head, body, day) => expect(facts(head, body).published).toBe(day))

test.each([
  ['a date that does not exist', '<meta property="article:published_time" content="2026-02-30">', ''],
  ['a day of an update', '', '<article><time class="updated" datetime="2026-03-05">5 March</time></article>'],
  ['a day of another report', '', '<article><ul><li><time datetime="2026-03-05">5 March</time></li></ul></article>'],
])('no day from %s', (_, head, body) => expect(facts(head, body)).not.toHaveProperty('published'))

test.each([
  ['og:site_name', '<meta property="og:site_name" content="The Example">', 'The Example'],
  [
    'the publisher',
    '<script type="application/ld+json">{"@type":"Article","publisher":{"name":"The Example"}}</script>',
    'The Example',
  ],
  ['the host', '<link rel="canonical" href="https://www.example.org/a">', 'example.org'],
  ['an address given as a name', '<meta property="og:site_name" content="https://www.example.org">', 'example.org'],
])('outlet from %s', (_, head, source) => expect(facts(head).source).toBe(source))

test.each([
  ['canonical', '<link rel="canonical" href="https://example.org/a?b=1&amp;c=2">', 'https://example.org/a?b=1&c=2'],
  [
    'og:url',
    '<link rel="canonical" href="/a"><meta property="og:url" content="https://example.org/a">',
    'https://example.org/a',
  ],
])('address from %s', (_, head, url) => expect(facts(head).url).toBe(url))
