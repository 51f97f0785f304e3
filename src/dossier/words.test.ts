import { expect, test } from 'vitest'
import { foldedWords, wordMatcher } from './words.js'

test.each([
  ['Erdoğan, R.T.', ' erdogan r t '],
  ['Türkiye–NATO', ' turkiye nato '],
  ['  ', '  '],
  ['Киев', ' киев '],
])('%s is compared as its bare words', (text, words) => expect(foldedWords(text)).toBe(words))

test.each([
  ['iran', 'Iran', true],
  ['iran', 'Tirana', false],
  ['erdogan', 'Recep Tayyip Erdoğan', true],
  ['tayyip erdogan', 'Recep Tayyip Erdoğan', true],
  ['recep erdogan', 'Recep Tayyip Erdoğan', false],
  ['***', 'Iran', false],
  ['', 'Iran', false],
])('"%s" in "%s": %s', (query, text, found) => expect(wordMatcher(query)(text)).toBe(found))
