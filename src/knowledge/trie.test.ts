import { describe, expect, test } from 'vitest'
import { NameTrie } from './trie.js'
import { wordsOf } from './words.js'

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
