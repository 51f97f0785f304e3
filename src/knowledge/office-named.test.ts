import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compiledEntries } from './compiled.js'
import { buildKnowledge, officesNamed, parseKnowledge } from './index.js'

const office = (title: string, of: string, titles = '') =>
  `- { office: ${title}, of: ${of}, titles: [${titles}], until: '2020', holders: [] }`

const { entries } = parseKnowledge([
  {
    path: 'states/a.yaml',
    text: `- { code: ZZA, name: Ruritania, adjectives: [Ruritanian] }
- { code: ZZB, name: Strelland, adjectives: [Strellish, Ruritanic] }
- { code: ZZC, name: Zendia, adjectives: [Zendian, Ruritanic] }
- { code: ZZA, sector: PRE, name: Free Zenda, adjectives: [Zendish] }`,
  },
  {
    path: 'bodies/a.yaml',
    text: `- { id: league, name: Lake League, names: [LL], code: IGO }
- { id: bureau, name: Bureau of Maps, names: [BOM], code: ZZA }
- { id: ll-envoy-office, name: LL envoy, code: IGO }`,
  },
  {
    path: 'offices/a.yaml',
    text: [
      office('King', 'ZZA'),
      office('Prime Minister', 'ZZA', 'premier, leader'),
      office('Prime Minister', 'ZZB', 'premier'),
      office('Prime Minister', 'ZZC', 'premier'),
      office('Director of the Bureau of Maps', 'ZZA', 'BOM chief'),
      office('Deputy Minister of Foreign Affairs', 'ZZB'),
      office('Foreign Minister', 'ZZB'),
      office('Secretary General', 'league', 'chief, head'),
      office('Special Envoy for Zendia', 'league', 'Zendia envoy'),
      office('Speaker of the House of Lakes', 'ZZB'),
    ].join('\n'),
  },
  {
    path: 'titles/a.yaml',
    text: '- { title: Foreign Minister, forms: [top diplomat, deputy foreign minister] }',
  },
])
const knowledge = buildKnowledge({ ...entries, wordsets: compiledEntries().wordsets }, 'test')
const named = (phrase: string) => officesNamed(phrase, knowledge).map(entry => `${entry.of} ${entry.office}`)

describe('the office a phrase names', () => {
  test.each([
    ['King of Ruritania', ['ZZA King']],
    ['the Ruritanian premier', ['ZZA Prime Minister']],
    ["Ruritania's prime minister", ['ZZA Prime Minister']],
    ['Secretary General of the Lake League', ['league Secretary General']],
    ['LL secretary-general', ['league Secretary General']],
    ["the LL's special envoy for Zendia", ['league Special Envoy for Zendia']],
    ['LL envoy to Zendia', ['league Special Envoy for Zendia']],
    ['Speaker of the Strellish House of Lakes', ['ZZB Speaker of the House of Lakes']],
    ['Director of the BOM', ['ZZA Director of the Bureau of Maps']],
    ['BOM chief', ['ZZA Director of the Bureau of Maps']],
    ['Strellish top diplomat', ['ZZB Foreign Minister']],
    ['the King', ['ZZA King']],
    ['Ruritanic premier', ['ZZB Prime Minister', 'ZZC Prime Minister']],
  ])('%s', (phrase, offices) => expect(named(phrase)).toEqual(offices))
})

describe('none, rather than another', () => {
  test.each([
    'former King of Ruritania',
    'King of Strelland',
    'premier',
    'leader of Free Zenda',
    'Zendish prime minister',
    'Strellish deputy foreign minister',
    'LL envoy for Ruritania',
    'Ruritania',
    'king of the hill of Ruritania',
    '',
  ])('%s', phrase => expect(named(phrase)).toEqual([]))
})

test('whatever is asked, it answers', () => {
  const words = fc.constantFrom('King', 'of', 'the', 'LL', 'envoy', 'for', 'Zendia', "'s", '’', 'ı', '(', '  ')
  fc.assert(fc.property(fc.array(words, { maxLength: 60 }), list => named(list.join(' ')).length < 4))
  fc.assert(fc.property(fc.string({ unit: 'binary' }), text => named(text).length < 4))
  expect(named('King of Ruritania '.repeat(100_000))).toEqual([])
})
