import { describe, expect, test } from 'vitest'
import { compiledEntries } from './compiled.js'
import { officeProblems } from './office-lint.js'
import { parseKnowledge } from './parse.js'

function problemsOf(office: string): readonly string[] {
  const { entries, problems } = parseKnowledge([
    { path: 'bodies/a.yaml', text: '- { id: league, name: League, code: IGO }' },
    { path: 'offices/a.yaml', text: office },
  ])
  return [...problems, ...officeProblems(entries.offices, entries.states, entries.bodies)]
}

const chair = (holders: string, more = '') =>
  `- { office: Chair, of: league, until: '2020-12-31', holders: [${holders}]${more} }`
const held = (name: string, from: string, to: string, more = '') =>
  `{ name: ${name}, from: '${from}', ${to && `to: '${to}', `}source: s, checked: memory${more} }`

describe('what does not fit together', () => {
  test.each([
    [
      'two at once',
      chair(`${held('A', '2010-01-01', '2014-05-02')}, ${held('B', '2014-05-01', '')}`),
      'Chair of league: A (2010-01-01 to 2014-05-02) and B (2014-05-01 to now) hold it at once; end one, or say why in a note.',
    ],
    [
      'two at once, the first without an end',
      chair(`${held('A', '2010-01-01', '')}, ${held('B', '2014-05-01', '')}`),
      'Chair of league: A (2010-01-01 to now) and B (2014-05-01 to now) hold it at once; end one, or say why in a note.',
    ],
    [
      'two at once, though another came between',
      chair(
        `${held('A', '2010-01-01', '2016-01-01')}, ${held('B', '2011-01-01', '2012-01-01', ', note: a rival')}, ${held('C', '2013-01-01', '2014-01-01')}`,
      ),
      'Chair of league: A (2010-01-01 to 2016-01-01) and C (2013-01-01 to 2014-01-01) hold it at once; end one, or say why in a note.',
    ],
    [
      'a gap',
      chair(`${held('A', '2010', '2014-05-01')}, ${held('B', '2014-06-01', '')}`),
      'Chair of league: nobody from 2014-05-02 to 2014-05-31, between A (2010 to 2014-05-01) and B (2014-06-01 to now); say why in a note or in "gap".',
    ],
    [
      'an end before its beginning',
      chair(held('A', '2014-05-01', '2014-04')),
      'Chair of league: A ends on 2014-04, before the beginning on 2014-05-01; mend one of them.',
    ],
    [
      'a list that ends before its last tenure begins',
      chair(held('A', '2021', '')),
      'Chair of league: until 2020-12-31 ends before A begins on 2021; move "until".',
    ],
    [
      'an owner nobody knows',
      chair(held('A', '2010', '')).replace('of: league', 'of: leage'),
      'Chair of leage: there is neither a state nor a body "leage"; add it, or mend "of".',
    ],
    [
      'a day that does not exist',
      chair(held('A', '2014-02-30', '')),
      'offices/a.yaml: entry 1 at holders.0.from: is not a date written YYYY-MM-DD, YYYY-MM or YYYY',
    ],
  ])('%s', (_, yaml, problem) => expect(problemsOf(yaml)).toEqual([problem]))
})

describe('what may be', () => {
  test.each([
    ['a handover within a day', `${held('A', '2010', '2014-05-01')}, ${held('B', '2014-05-01', '')}`, ''],
    ['a handover overnight', `${held('A', '2010', '2014-05-01')}, ${held('B', '2014-05-02', '')}`, ''],
    [
      'months that may meet',
      `${held('A', '2010', '2014-05')}, ${held('B', '2014-05-02', '2014')}, ${held('C', '2014', '')}`,
      '',
    ],
    ['two at once with a note', `${held('A', '2010', '2014', ', note: jailed')}, ${held('B', '2012', '')}`, ''],
    ['a gap with a note', `${held('A', '2010', '2014')}, ${held('B', '2016', '', ', note: none was chosen')}`, ''],
    ['a gap of the source', `${held('A', '2010', '2014')}, ${held('B', '2016', '', ', gap: source')}`, ''],
    [
      'two at once in an office of several',
      `${held('A', '2010', '2014')}, ${held('B', '2012', '')}`,
      ', single: false',
    ],
  ])('%s', (_, holders, more) => expect(problemsOf(chair(holders, more))).toEqual([]))
})

test('a note on the tenure before says nothing of the gap behind it', () => {
  const holders = `${held('A', '2010', '2014', ', note: jailed')}, ${held('B', '2016', '')}`
  expect(problemsOf(chair(holders))).toHaveLength(1)
})

test('our own lists fit together', () => {
  const { offices, states, bodies, groups } = compiledEntries()
  expect(offices.length).toBeGreaterThan(1000)
  expect(officeProblems(offices, states, [...bodies, ...groups])).toEqual([])
})
