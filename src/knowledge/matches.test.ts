import { expect, test } from 'vitest'
import { matchesIn } from './matches.js'

test.each([
  ['one, two', /\w+/g, ['one 0', 'two 5']],
  ['a b', /x?/g, [' 0', ' 1', ' 2', ' 3']],
  ['nothing here', /\d+/g, []],
])('what matchAll finds in %j', (text, pattern, found) => {
  for (const matches of [matchesIn(text, pattern), matchesIn(text, pattern), [...text.matchAll(pattern)]])
    expect(matches.map(match => `${match[0]} ${match.index}`)).toEqual(found)
})
