import { describe, expect, test } from 'vitest'
import { NameTrie } from './trie.js'
import { wordsOf } from './words.js'

const WORDS = ['North', 'Lake', 'River', 'Council', 'Peace', 'Front', 'Party', 'Union', 'Forum']
const trie = new NameTrie<string>()
for (const name of [
  'South Sudan',
  'Sudan',
  'US',
  'United States',
  'WHO',
  'foreign minister',
  'P5+1',
  'Sharm el-Sheikh',
])
  trie.add(name, name)

function found(text: string): string[] {
  const words = wordsOf(text)
  const hits: string[] = []
  for (let at = 0; at < words.length; ) {
    const hit = trie.longest(text, words, at)
    hits.push(...(hit?.values ?? []))
    at = hit ? hit.to : at + 1
  }
  return hits
}

describe('the longest name at a place', () => {
  test.each([
    ['Talks in South Sudan began', ['South Sudan']],
    ['Talks in Sudan began', ['Sudan']],
    ['between South, and Sudan', ['Sudan']],
    ['he told us', []],
    ['the U.S. side', ['US']],
    ['who came', []],
    ['The WHO came', ['WHO']],
    ['the united front', []],
    ['Foreign Minister and foreign minister', ['foreign minister', 'foreign minister']],
    ['the P5+1 powers', ['P5+1']],
    ['Sharm el Sheikh and Sharm-el-Sheikh', ['Sharm el-Sheikh', 'Sharm el-Sheikh']],
  ])('%s', (text, names) => {
    expect(found(text)).toEqual(names)
  })
})

describe('a trie too small for its names', () => {
  const names = Array.from({ length: 200 }, (_, at) => `${WORDS[at % 9]} ${WORDS[at % 7]} ${WORDS[at % 5]}`)
  const small = new NameTrie<string>(4)
  const large = new NameTrie<string>(1 << 16)
  for (const name of names.slice(0, 40)) for (const trie of [small, large]) trie.add(name, name)

  test('finds what a large one finds, and no more', () => {
    const text = names.join(' and then ')
    const words = wordsOf(text)
    const found = words.map((_, at) => small.longest(text, words, at))
    expect(found).toEqual(words.map((_, at) => large.longest(text, words, at)))
    expect(found.filter(hit => hit !== null).length).toBeGreaterThan(39)
  })
})

test('a name of more words than any has is not found', () => {
  const known = new NameTrie<string>()
  const name = (count: number) => Array.from({ length: count }, (_, at) => WORDS[at % 9]).join(' ')
  known.add(name(32), 'too long')
  known.add(name(31), 'long')
  const text = name(40)
  expect(known.longest(text, wordsOf(text), 0)?.values).toEqual(['long'])
})
