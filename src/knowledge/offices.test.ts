import { describe, expect, test } from 'vitest'
import { buildOffices } from './offices.js'
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
        { name: 'Carl Dahl', from: '2015-01-01', source: 'list', checked: 'memory' },
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
