import { expect, test } from 'vitest'
import { toTenures } from './tenures.js'
import type { Row } from './wikidata.js'

const row = (name: string, from: string, to: string): Row => ({
  of: 'TUR',
  office: 'Minister of Foreign Affairs',
  name,
  wikidata: '',
  from,
  to,
  acting: false,
})

const spans = (rows: readonly Row[], single = true) =>
  toTenures(rows, single, 'a source').map(({ name, from, to, note }) => [name, from, to, note])

test.each<[string, Row[], unknown[]]>([
  [
    'terms back to back are one',
    [row('A', '2014-08-29', '2015-08-28'), row('A', '2015-08-28', '2015-11-24')],
    [['A', '2014-08-29', '2015-11-24', undefined]],
  ],
  [
    'a return after another stays apart',
    [row('A', '2014-01-01', '2015-01-01'), row('B', '2015-01-01', '2015-02-01'), row('A', '2015-02-01', '')],
    [
      ['A', '2014-01-01', '2015-01-01', undefined],
      ['B', '2015-01-01', '2015-02-01', undefined],
      ['A', '2015-02-01', undefined, undefined],
    ],
  ],
  [
    'the life of a cabinet gives way to the stays within it',
    [
      row('A', '2016-05-24', '2017-07-19'),
      row('A', '2016-05-24', '2018-07-10'),
      row('B', '2016-05-24', '2018-07-09'),
      row('B', '2017-07-19', '2018-07-10'),
    ],
    [
      ['A', '2016-05-24', '2017-07-19', undefined],
      ['B', '2017-07-19', '2018-07-10', undefined],
    ],
  ],
  [
    'a short overlap ends at the handover',
    [row('A', '2017-01-01', '2018-09-19'), row('B', '2018-09-05', '')],
    [
      ['A', '2017-01-01', '2018-09-05', 'ends 2018-09-19 in the source, after the next begins'],
      ['B', '2018-09-05', undefined, undefined],
    ],
  ],
  [
    'a gap is noted as a gap of the source',
    [row('A', '2011-07-06', '2013-01-24'), row('B', '2015-07-03', '')],
    [
      ['A', '2011-07-06', '2013-01-24', undefined],
      ['B', '2015-07-03', undefined, 'the source has nobody from 2013-01-24 to 2015-07-03'],
    ],
  ],
])('%s', (_, rows, expected) => expect(spans(rows)).toEqual(expected))

test.each<[string, string, string | undefined]>([
  ['2013-01-24', '2015-07-03', 'source'],
  ['2013-01-24', '2013-01-27', 'source'],
  ['2013-01-24', '2013-01-25', undefined],
  ['2013-01-24', '2013-01-24', undefined],
  ['2013-01', '2013-01-29', undefined],
  ['2013-01', '2013-02-03', 'source'],
])('%s to %s: the gap is %s, as the check of offices wants to know', (to, from, gap) => {
  expect(toTenures([row('A', '2011-07-06', to), row('B', from, '')], true, 'a source')[1]?.gap).toBe(gap)
})

test('an office of many keeps people side by side, without a note', () => {
  expect(spans([row('A', '2010-01-01', '2014-01-01'), row('B', '2011-01-01', '')], false)).toEqual([
    ['A', '2010-01-01', '2014-01-01', undefined],
    ['B', '2011-01-01', undefined, undefined],
  ])
})
