import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tameHtml } from './tame-html.js'

const body = (source: string) => /<body>(.*)<\/body>/s.exec(tameHtml(source, 1000)?.html ?? '')?.[1]

test.each([
  ['paragraphs left open', '<p>One<p>Two', '<p>One</p><p>Two</p>'],
  ['a heading in a paragraph left open', '<p>One<h2>Two</h2>', '<p>One</p><h2>Two</h2>'],
  ['items left open', '<ul><li>One<li>Two</ul>', '<ul><li>One</li><li>Two</li></ul>'],
  ['an item of an inner list', '<li>A<ul><li>B</ul><li>C', '<li>A<ul><li>B</li></ul></li><li>C</li>'],
  [
    'cells left open',
    '<table><tr><td>A<td>B<tr><td>C</table>D',
    '<table><tr><td>A</td><td>B</td></tr><tr><td>C</td></tr></table>D',
  ],
  ['a closing tag of nothing', 'One</div></p>Two', 'OneTwo'],
  [
    'a closing tag that would leave its cell',
    '<div><table><tr><td></div>A</table>',
    '<div><table><tr><td>A</td></tr></table></div>',
  ],
  ['scripts and styles', 'A<script>if (a<b) "</p>"</script><style>p{}</style>B', 'AB'],
  ['a comment', 'A<!-- <p> -->B', 'AB'],
  ['attributes nobody reads', '<p onclick="x()" class=lead style="color:red">A', '<p class="lead">A</p>'],
  ['a style that hides', '<p style="display: none">A', '<p hidden="">A</p>'],
  ['a quotation mark in a value', `<p class='a"b'>A`, '<p class="a&quot;b">A</p>'],
  ['a bracket in a value', '<p id="a>b">A', '<p id="a>b">A</p>'],
  ['entities of every kind', '&rsquo;&#8217;&#x2019;&#146;', '’’’’'],
  ['a declaration with entities of its own', '<!DOCTYPE x [<!ENTITY a "b">]>A', 'A'],
])('%s', (_, source, tamed) => expect(body(source)).toBe(tamed))

test('JSON-LD is kept apart', () => {
  expect(tameHtml('<script type="application/ld+json">{"a":"</p>"}</script>', 10)?.jsonLd).toEqual(['{"a":"</p>"}'])
})

test('the head is gathered from wherever it stands', () => {
  expect(tameHtml('<p>A<title>B < C</title><meta name=a content=b>', 10)?.html).toMatch(
    /<head><title>B . C<\/title><meta name="a" content="b"><\/head><body><p>A<\/p><\/body>/,
  )
})

test('too many elements are refused', () => {
  expect(tameHtml('<br>'.repeat(11), 10)).toBeNull()
  expect(tameHtml('&zcaron;'.repeat(11), 10)).toBeNull()
})

test('nesting is bounded', () => {
  const html = tameHtml(`${'<div>'.repeat(1000)}A${'</div>'.repeat(1000)}<p>B`, 5000)?.html ?? ''
  expect(html.match(/<div>/g)?.length).toBeLessThan(200)
  expect(html).toContain('</div><p>B</p>')
})

test('what comes out is well nested, whatever goes in', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<td>',
    '<table>',
    '</table>',
    '<a href="',
    '<!--',
    'x',
    '<b',
    '">',
    '<li>',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
      const open: string[] = []
      for (const [, closing, name = ''] of (body(pieces.join('')) ?? '').matchAll(
        /<(\/?)([a-z0-9]+)(?: [a-z]+="[^"]*")*>/g,
      )) {
        if (closing) expect(open.pop()).toBe(name)
        else open.push(name)
      }
      expect(open).toEqual([])
    }),
  )
})
