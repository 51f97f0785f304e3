import { describe, expect, test } from 'vitest'
import { buildOffices, holdsOn } from './offices.js'
import { Office } from './schema.js'

const offices = buildOffices(
  [
    {
      office: 'Secretary',
      of: 'league',
      titles: ['chief'],
      until: '2020',
      holders: [
        { name: 'Ada Berg', from: '2010-02', to: '2014-06-30', source: 'list', checked: 'memory' },
        { name: 'Carl Dahl', from: '2015-01-01', source: 'list', checked: 'memory', gap: 'vacant' },
      ],
    },
    {
      office: 'Secretary',
      of: 'league',
      until: '2025-12-31',
      holders: [
        { name: 'Carl Dahl', from: '2015-01-01', to: '2021-03-31', source: 'list', checked: 'source' },
        { name: 'Eva Falk', from: '2021-04-01', source: 'list', checked: 'source' },
      ],
    },
  ].map(entry => Office.parse(entry)),
)
const [secretary] = offices.find('league', 'Secretary')

function holder(day: string): string {
  const answer = secretary && offices.on(secretary, day)
  return answer?.kind === 'held' ? answer.by.map(held => held.tenure.name).join(' and ') : (answer?.kind ?? 'no office')
}

describe('who held an office', () => {
  test.each([
    ['2010-02-01', 'Ada Berg'],
    ['2014-06-30', 'Ada Berg'],
    ['2014-07-01', 'vacant'],
    ['2015-01-01', 'Carl Dahl'],
    ['2021-03-31', 'Carl Dahl'],
    ['2021-04-01', 'Eva Falk'],
    ['2025-12-31', 'Eva Falk'],
    ['2026-01-01', 'not-known'],
    ['2010-01-31', 'not-known'],
  ])('on %s: %s', (day, name) => {
    expect(holder(day)).toBe(name)
  })

  test('one office told in two files is one, and a tenure told twice is the one whose end is known', () => {
    expect(offices.all()).toHaveLength(1)
    expect(secretary?.holders.map(held => [held.tenure.name, held.to])).toEqual([
      ['Ada Berg', '2014-06-30'],
      ['Carl Dahl', '2021-03-31'],
      ['Eva Falk', null],
    ])
  })

  test('is found by every title, and by nothing else', () => {
    expect(offices.find('league', 'Chief')).toHaveLength(1)
    expect(offices.find('league', 'president')).toHaveLength(0)
    expect(offices.find('union', 'Secretary')).toHaveLength(0)
  })
})

/** "name from to gap" by line; "-" for what is left out. */
function list(text: string, until: string, single = true): Office {
  const holders = text.split('; ').map(line => {
    const [name = '', from = '', to = '-', gap = '-'] = line.split(' ')
    const ends = to === '-' ? {} : { to }
    return { name, from, ...ends, ...(gap === '-' ? {} : { gap }), source: 'list', checked: 'memory' }
  })
  return Office.parse({ office: 'Chair', of: 'league', until, single, holders })
}

function chair(lists: readonly Office[], day: string): string {
  const [entry] = buildOffices(lists).all()
  const answer = entry ? buildOffices(lists).on(entry, day) : null
  if (answer?.kind === 'held') return answer.by.map(held => held.tenure.name).join(' and ')
  return answer?.kind === 'not-known' ? answer.why : (answer?.kind ?? 'no office')
}

describe('a gap is a vacancy only where the list says so', () => {
  test.each([
    ['Ada 2010 2014-06; Bo 2015 - vacant', '2014-08-01', 'vacant'],
    ['Ada 2010 2014-06; Bo 2015 - source', '2014-08-01', 'gap'],
    ['Ada 2010 2014-06; Bo 2015', '2014-08-01', 'gap'],
    ['Ada 2010 2014-06; Bo 2015 - source', '2009-12-31', 'before'],
    ['Ada 2010 2014-06; Bo 2015 2016', '2016-12-31', 'Bo'],
    ['Ada 2010 2014-06; Bo 2015 2016', '2017-01-01', 'after'],
    ['Ada 2010', '2020-12-31', 'Ada'],
    ['Ada 2010', '2021-01-01', 'after'],
  ])('%s, on %s: %s', (text, day, expected) => expect(chair([list(text, '2020')], day)).toBe(expected))

  test('an office without holders is not known, and of several seats none is known to be empty', () => {
    const empty = Office.parse({ office: 'Chair', of: 'league', until: '2020', holders: [] })
    expect(chair([empty], '2015-01-01')).toBe('no-holders')
    expect(chair([list('Ada 2010 2011; Bo 2015', '2020', false)], '2013-01-01')).toBe('gap')
  })
})

describe('an end nobody has told', () => {
  const imported = list('Ada 2010; Bo 2018', '2020-06-30')
  test.each<[string, Office[], string, string]>([
    ['is known no further than its list', [imported], '2020-07-01', 'after'],
    [
      'is known as far as a later list that has nobody after it',
      [imported, list('Zoe 2005 2009', '2024')],
      '2023-01-01',
      'Bo',
    ],
    [
      'ends where the only seat is taken by another',
      [list('Ada 2010', '2020'), list('Bo 2015', '2024')],
      '2015-01-02',
      'Bo',
    ],
    [
      'leaves what lies between its list and the next holder open',
      [list('Ada 2010', '2020'), list('Bo 2022', '2024')],
      '2021-01-01',
      'gap',
    ],
    [
      'of one seat among several is not made longer by another list',
      [list('Ada 2010', '2020', false), list('Bo 2022', '2024', false)],
      '2023-01-01',
      'Bo',
    ],
  ])('%s', (_, lists, day, expected) => {
    expect(chair(lists, day)).toBe(expected)
    expect(chair(lists.toReversed(), day)).toBe(expected)
  })

  test('is no present office of its holder once the list has ended', () => {
    const [ada] = buildOffices([list('Ada 2010', '2020')]).heldBy('Ada')
    expect(ada && ['2009-12-31', '2010-01-01', '2020-12-31', '2021-01-01'].map(day => holdsOn(ada, day))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
})

describe('the same tenure told twice', () => {
  const days = (...texts: string[]) =>
    buildOffices(texts.map(text => list(text, '2024')))
      .all()[0]
      ?.holders.map(({ tenure }) => `${tenure.from} ${tenure.to ?? '-'}`)

  test.each([
    ['Ada 2010-02-03 2014-06-30', 'Ada 2010-02 2014-06', ['2010-02-03 2014-06-30']],
    ['Ada 2010 2014-06-30', 'Ada 2010-02 2014', ['2010-02 2014-06-30']],
    ['Ada 2010-02-03 -', 'Ada 2010-02-03 2014', ['2010-02-03 2014']],
    ['Ada 2010-02-03 2014-06-29', 'Ada 2010-02-05 2014-06-30', ['2010-02-05 2014-06-30']],
    ['Ada 2010-02-03 2014-06-30', 'Ada 2012-02-03 2014-06-30', ['2010-02-03 2014-06-30', '2012-02-03 2014-06-30']],
  ])('%s, %s', (first, second, expected) => expect(days(first, second)).toEqual(expected))

  test.each([
    ['Ada 2010-02-03 2014-06-30', 'Ada 2010-02 2014-06'],
    ['Ada 2010 2014-06-30', 'Ada 2010-02 2014'],
    ['Ada 2010-02-03 -', 'Ada 2010-02-03 2014'],
  ])('%s, %s: in whichever order', (first, second) => expect(days(first, second)).toEqual(days(second, first)))
})
