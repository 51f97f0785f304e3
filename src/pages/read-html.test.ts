import { expect, test } from 'vitest'
import { isUnreadable, type Page } from '../model/index.js'
import { readPage } from './index.js'

const read = (html: string, captions = false): Page => {
  const page = readPage(new TextEncoder().encode(html), { id: 'r1' }, { captions })
  if (isUnreadable(page)) throw new Error(page.message)
  return page
}
const paragraphs = (page: Page) => page.paragraphs.map(({ kind, start, end }) => [kind, page.text.slice(start, end)])

const first = 'Envoys of both sides met in Doha on Monday, the first round in which they sat in one room since March.'
const second = 'They agreed to free 120 prisoners, the mediators said, and to meet again within two weeks in Muscat.'
const third =
  'A third session, planned for Tuesday, was called off at the request of one delegation, for reasons it kept.'
const article = (inside: string) =>
  `<html><head><title>Envoys meet in Doha | The Example</title>
  <link rel="canonical" href="https://www.example.org/doha"></head><body>
  <header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
  <main><article><h1>Envoys meet in Doha</h1><p>${first}</p>${inside}<p>${second}</p><p>${third}</p></article></main></body></html>`
const plain = [
  ['lead', first],
  ['body', second],
  ['body', third],
]

test.each([
  ['nothing more', ''],
  ['the headline again', '<h2>Envoys meet in Doha</h2>'],
  [
    'a list of other reports under a label',
    '<div><h3>Read also:</h3><ul><li><a href="/1">Grain moves again</a></li><li><a href="/2">Ministers fly home</a></li></ul></div>',
  ],
  [
    'the same without any class, as paragraphs',
    '<p>Read also:</p><p><a href="/1">Grain moves again after a pause of a month</a></p>',
  ],
  ['a pointer in a paragraph', '<p>Related: <a href="/1">Grain moves again after a pause of a month</a></p>'],
  ['a row of links', '<p><a href="/1">Grain moves again</a> | <a href="/2">Ministers fly home</a> | more</p>'],
  ['an advertisement', '<p>Advertisement</p>'],
  ['a share bar', '<div class="share-tools"><span>Share this report</span><a href="#">Post</a></div>'],
  ['an invitation', '<p>Sign up for our newsletter to get a daily summary.</p>'],
  [
    'a cookie notice',
    '<div id="cookie-banner"><p>We and our partners keep data on your device, with your consent.</p></div>',
  ],
  [
    'a figure',
    '<figure><img src="a.jpg"><figcaption>The palace where the envoys met, in a photo of 2019.</figcaption></figure>',
  ],
  ['a picture with words under it and no figure', '<div><img src="a.jpg">The palace where the envoys met</div>'],
  ['a caption told by its credit', '<p>The palace where the envoys met, in 2019 (Photo: Ann Lee)</p>'],
  ['a byline', '<p class="byline">By Ann Lee in Doha</p>'],
  ['a byline without a class', '<p>By Ann Lee</p><p>Published 10:20, 5 March 2026</p>'],
  ['a pull quote', '<aside class="pullquote">They sat in one room</aside>'],
  ['hidden text', '<p hidden>The text of an older version of this report, which nobody is to see.</p>'],
  [
    'a script that writes',
    '<script>document.write("<p>Written by a script, and longer than any label is.</p>")</script>',
  ],
  [
    'comments',
    '<section class="comments"><p>I do not believe a word of what these envoys tell us, and never did.</p></section>',
  ],
])('%s leaves the article as it is', (_, inside) => expect(paragraphs(read(article(inside)))).toEqual(plain))

test.each([
  ['a heading', '<h2>What comes next</h2>', ['heading', 'What comes next']],
  [
    'a quotation',
    '<blockquote><p>We will not sign before they are home.</p></blockquote>',
    ['quotation', 'We will not sign before they are home.'],
  ],
  [
    'an item of a list',
    '<ul><li>A truce of thirty days along the whole line.</li></ul>',
    ['list-item', 'A truce of thirty days along the whole line.'],
  ],
  [
    'a linked name in a sentence',
    '<p>The envoy, <a href="/p/1">Ann Lee</a>, spoke first, and for long.</p>',
    ['body', 'The envoy, Ann Lee, spoke first, and for long.'],
  ],
  [
    'a paragraph of many lines',
    '<p>The envoy\n   spoke&nbsp;first,<br>and for&shy; “long”.</p>',
    ['body', 'The envoy spoke first, and for “long”.'],
  ],
  [
    'a row of a table',
    '<table><tr><td>Freed on the first day:</td><td>60 of them.</td></tr></table>',
    ['body', 'Freed on the first day: 60 of them.'],
  ],
  [
    'a link to a document elsewhere',
    '<p><a href="https://un.example/doc">The text of the joint statement they signed.</a></p>',
    ['body', 'The text of the joint statement they signed.'],
  ],
])('%s is kept', (_, inside, paragraph) => {
  expect(paragraphs(read(article(inside)))).toEqual([plain[0], paragraph, ...plain.slice(1)])
})

test('two line breaks part paragraphs', () => {
  const page = read(`<html><body><div id="story">${first}<br><br>${second}<br />\n<br />${third}</div></body></html>`)
  expect(paragraphs(page)).toEqual(plain)
})

test('a standfirst is the lead, also where it is written as a heading', () => {
  const page = read(
    article('').replace('<p>', '<h2 class="sub-headline">The first round in a month brings a swap.</h2><p>'),
  )
  expect(paragraphs(page).slice(0, 2)).toEqual([
    ['lead', 'The first round in a month brings a swap.'],
    ['body', first],
  ])
})

test('a card that opens from a name leaves the name in its sentence', () => {
  const card = '<span class="popover"><b>Ann Lee</b> Envoy since 2024. More reports about her and the talks.</span>'
  const page = read(
    article(
      `<p>The envoy <span class="popover-box"><a href="/p">Ann Lee</a>${card}</span> spoke first, and for long.</p>`,
    ),
  )
  expect(page.text).toContain('The envoy Ann Lee spoke first, and for long.')
})

test('a caption is kept where it is wanted', () => {
  const page = read(
    article('<figure><img src="a.jpg"><figcaption>The palace where they met.</figcaption></figure>'),
    true,
  )
  expect(paragraphs(page)).toContainEqual(['caption', 'The palace where they met.'])
})

test('other reports on the page are left out', () => {
  const other =
    '<article><h2>Grain moves again</h2><p>Ships left the port on Monday, after a pause of a month, with corn.</p></article>'
  expect(paragraphs(read(article('').replace('</main>', `${other}${other}</main>`)))).toEqual(plain)
})

test('a page that writes its text by a script is read from what it states', () => {
  const body = JSON.stringify([first, second, third].join('\n\n'))
  const page = read(`<html><script type="application/ld+json">{"@type":"NewsArticle","articleBody":${body}}</script>
    <body><div id="app"><p>Please enable JavaScript to read this page.</p></div></body></html>`)
  expect(paragraphs(page)).toEqual(plain)
})
