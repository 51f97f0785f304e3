import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { compiledEntries } from '../src/knowledge/compiled.js'
import { parseKnowledge } from '../src/knowledge/parse.js'
import { officesPage } from './write-offices-page.js'

const docs = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs')

test('docs/offices.md is what the script makes; `npm run compiled && npm run offices-page` makes it anew', () => {
  expect(readFileSync(join(docs, 'offices.md'), 'utf8') === officesPage(compiledEntries())).toBe(true)
})

describe('a row says how far an office is known', () => {
  const tenures = [
    "{ name: A, from: '2010', to: '2012-03-31', source: s, checked: source }",
    "{ name: B, from: '2012-05', to: '2014', source: s, checked: memory, gap: source }",
    "{ name: C, from: '2016-02-03', to: '2018-01-01', source: s, checked: memory, gap: vacant }",
  ]
  const page = (holders: readonly string[], more = '') =>
    officesPage(
      parseKnowledge([
        { path: 'states/a.yaml', text: '- { code: ZZA, name: Ruritania }' },
        { path: 'offices/a.yaml', text: `- { office: King, of: ZZA, until: '2020', holders: [${holders}]${more} }` },
      ]).entries,
    )

  test.each([
    ['one that has ended', page(tenures), '| King | 2010 | 2018-01-01 | 3 | 1 | 2 | 2 |'],
    [
      'one that lasts',
      page(tenures.slice(0, 2).map(line => line.replace("to: '2014', ", ''))),
      '| King | 2010 | 2020-12-31 | 2 | 1 | 1 | 1 |',
    ],
    ['one of several', page(tenures, ', single: false'), '| King (several) | 2010 | 2020-12-31 | 3 | 1 | 2 | – |'],
    ['one without holders', page([]), '| King | – | – | 0 | 0 | 0 | 0 |'],
  ])('%s', (_, made, row) => expect(made.split('\n')).toContain(row))

  test('its owner stands above it', () => expect(page(tenures)).toContain('\n### Ruritania (`ZZA`)\n'))
})
