import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CodedReport, Ruling } from '../../model/index.js'
import { joinEvents } from './join-events.js'
import { report, reportOf, together } from './testing/told.js'

const call = { event: 'CONSULT', mode: 'phone', meeting: { kind: 'call', level: null } } as const
const round = { event: 'CONSULT', meeting: { kind: 'round', level: null } } as const
const release = { event: 'RETREAT', mode: 'release' } as const
const both = ['Nauru/NRU', 'Tonga/TON']
const many = (best: number) => [{ low: best, best, high: best, unit: 'sailor', text: `${best} sailors` }]

test.each<[string, string, readonly CodedReport[]]>([
  [
    'a minister and the state are one side',
    'a b',
    [
      report('a', { ...call, actor: ['Lita Fale/TON/GOV', 'Nauru/NRU'], date: '2025-03-04' }),
      report('b', { ...call, actor: both, date: '2025-03-04' }),
    ],
  ],
  [
    'a plan and what came of it',
    'a b',
    [
      report('a', { ...round, event: 'AGREE', status: 'planned', actor: both, date: '2025-03-04', place: 'Suva' }),
      report('b', { ...round, actor: both, date: '2025-03-04', place: 'Suva' }),
    ],
  ],
  [
    'two calls of one day by other people',
    'a | b',
    [
      report('a', { ...call, actor: ['Lita Fale/TON/GOV', 'Ben Aroi/NRU/GOV'], date: '2025-03-04' }),
      report('b', { ...call, actor: ['Tevita Moala/TON/GOV', 'Kay Dube/NRU/GOV'], date: '2025-03-04' }),
    ],
  ],
  [
    'a surname and the full name',
    'a b',
    [
      report('a', { ...call, actor: ['Fale/TON/GOV', 'Ben Aroi/NRU/GOV'], date: '2025-03-04' }),
      report('b', { ...call, actor: ['Lita Fale/TON/GOV', 'Aroi/NRU/GOV'], date: '2025-03-04' }),
    ],
  ],
  [
    'a call in the morning and one in the evening of the same people',
    'a | b',
    [
      report('a', { ...call, actor: both, date: '2025-03-04', words: 'Nauru called Tonga on Tuesday morning' }),
      report('b', { ...call, actor: both, date: '2025-03-04', words: 'Tonga rang Nauru late on Tuesday evening' }),
    ],
  ],
  [
    'a call, and another that the same report tells of',
    'a | a',
    [
      reportOf('a', undefined, [
        { ...call, actor: both, date: '2025-03-04', words: 'Nauru called Tonga on Tuesday' },
        { ...call, actor: both, date: '2025-03-04', words: 'the two spoke again by telephone after the vote' },
      ]),
    ],
  ],
  [
    'a call and a visit of one day',
    'a | b',
    [
      report('a', { ...call, actor: both, date: '2025-03-04' }),
      report('b', { event: 'CONSULT', mode: 'visit', actor: both, date: '2025-03-04' }),
    ],
  ],
  [
    'one round whose day is disputed',
    'a b',
    [
      report('a', { ...round, actor: both, round: 3, date: '2025-03-04' }),
      report('b', { ...round, actor: both, round: 3, date: '2025-03-06' }),
    ],
  ],
  [
    'third rounds of two years',
    'a | b',
    [
      report('a', { ...round, actor: both, round: 3, date: '2025-03-04' }),
      report('b', { ...round, actor: both, round: 3, date: '2021-03-04' }),
    ],
  ],
  [
    'two rounds of one day',
    'a | b',
    [
      report('a', { ...round, actor: both, round: 3, date: '2025-03-04' }),
      report('b', { ...round, actor: both, round: 4, date: '2025-03-04' }),
    ],
  ],
  [
    'days that do not touch',
    'a | b',
    [
      report('a', { ...round, actor: both, date: '2025-03-04' }),
      report('b', { ...round, actor: both, date: '2025-03-07' }),
    ],
  ],
  [
    'a day and the days it lies in',
    'a b',
    [
      report('a', { ...round, actor: both, date: '2025-03-04', place: 'Suva' }),
      report('b', { ...round, actor: both, date: '2025-03-03/2025-03-05', place: 'Suva' }),
    ],
  ],
  [
    'the day that talks of three days opened, and the day they ended',
    'a b',
    [
      report('a', { ...round, actor: both, date: '2025-03-04', duration: 'P3D', place: 'Suva' }),
      report('b', { ...round, actor: both, date: '2025-03-06', duration: 'P3D', place: 'Suva' }),
    ],
  ],
  [
    'a movement, and the rebels that another report calls it',
    'a b',
    [
      report('a', {
        ...round,
        actor: ['Reef Front/TON/REB', 'Tonga/TON'],
        round: 2,
        place: 'Suva',
        published: '2025-03-04',
      }),
      report('b', { ...round, actor: ['rebels'], round: 2, place: 'Suva', published: '2025-03-05' }),
    ],
  ],
  [
    'a meeting without a day is not that of any day',
    'a | b',
    [
      report('a', { ...round, actor: both, date: '2025-03-04', published: '2025-03-05' }),
      report('b', { ...round, actor: both, published: '2025-06-05' }),
    ],
  ],
  [
    'a mediator who is a party to one reporter',
    'a b',
    [
      report('a', { ...round, actor: ['Nauru/NRU', 'Tonga/TON', 'Fiji/FJI'], date: '2025-03-04' }),
      report('b', { ...round, actor: both, thirdParty: [], date: '2025-03-04' }),
    ],
  ],
  [
    'meetings of one day that share a single party',
    'a | b',
    [
      report('a', { ...round, actor: ['Nauru/NRU', 'Fiji/FJI'], date: '2025-03-04', place: 'Suva' }),
      report('b', { ...round, actor: both, date: '2025-03-04', place: 'Suva' }),
    ],
  ],
  [
    'an exchange whose number is disputed',
    'a b',
    [
      report('a', { ...release, actor: both, date: '2025-03-04', quantity: many(84) }),
      report('b', { ...release, actor: both, date: '2025-03-04', quantity: many(96) }),
    ],
  ],
  [
    'a release of one day, told by one side, of as many',
    'a b',
    [
      report('a', { ...release, actor: ['Tonga/TON'], date: '2025-03-04', quantity: many(8) }),
      report('b', {
        ...release,
        actor: ['Tonga/TON'],
        recipient: ['Nauru/NRU'],
        date: '2025-03-04',
        quantity: many(8),
      }),
    ],
  ],
  [
    'a release by each of the two is two',
    'a | b',
    [
      report('a', { ...release, actor: ['Tonga/TON'], recipient: ['Nauru/NRU'], date: '2025-03-04' }),
      report('b', { ...release, actor: ['Nauru/NRU'], recipient: ['Tonga/TON'], date: '2025-03-04' }),
    ],
  ],
  [
    'two charges of one day',
    'a | b',
    [
      report('a', { event: 'ACCUSE', actor: ['Tonga/TON'], recipient: ['Nauru/NRU'], date: '2025-03-04' }),
      report('b', { event: 'ACCUSE', actor: ['Tonga/TON'], recipient: ['Nauru/NRU'], date: '2025-03-04' }),
    ],
  ],
  [
    'one charge in much the same words',
    'a b',
    [
      report('a', {
        event: 'ACCUSE',
        actor: ['Tonga/TON'],
        recipient: ['Nauru/NRU'],
        date: '2025-03-04',
        words: 'Tonga accused Nauru of cutting submarine cables near the reef',
      }),
      report('b', {
        event: 'ACCUSE',
        actor: ['Tonga/TON'],
        recipient: ['Nauru/NRU'],
        date: '2025-03-04',
        words: 'Nauru was accused by Tonga of having cut submarine cables off a reef',
      }),
    ],
  ],
  [
    'a clause printed again, though nothing in it has a day',
    'a b',
    [
      report('a', {
        event: 'REJECT',
        actor: ['Tonga/TON'],
        published: '2025-03-04',
        words: 'Tonga turned down the plan for shared patrols',
      }),
      report('b', {
        event: 'REJECT',
        actor: ['Tonga/TON'],
        published: '2025-03-05',
        words: 'Tonga turned down the plan for shared patrols',
      }),
    ],
  ],
  [
    'people of one state among themselves',
    'a b | c',
    [
      report('a', { ...call, actor: ['Lita Fale/TON/GOV', 'Sione Latu/TON/GOV'], date: '2025-03-04' }),
      report('b', { ...call, actor: ['Sione Latu/TON/GOV', 'Lita Fale/TON/GOV'], date: '2025-03-04' }),
      report('c', { ...call, actor: ['Ana Vea/TON/GOV', 'Pita Hola/TON/GOV'], date: '2025-03-04' }),
    ],
  ],
])('%s: %s', (_, expected, reports) => {
  expect(together(joinEvents(reports))).toBe(expected)
})

/** Reports of two parties over a few days, so that they meet, dispute and miss one another in many ways. */
const reports = fc
  .array(
    fc.record({
      day: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
      days: fc.integer({ min: 0, max: 2 }),
      round: fc.option(fc.integer({ min: 1, max: 2 }), { nil: null }),
      place: fc.constantFrom('', 'Suva', 'Apia'),
      actor: fc.constantFrom(both, ['Nauru/NRU', 'Lita Fale/TON/GOV'], ['Tonga/TON'], ['Nauru/NRU', 'Fiji/FJI'], []),
      published: fc.constantFrom(undefined, '2025-03-03', '2025-03-08'),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map(list =>
    list.map(({ day, days, published, place, ...told }, index) =>
      report(`r${index}`, {
        ...round,
        ...told,
        ...(place === '' ? {} : { place }),
        ...(published === undefined ? {} : { published }),
        ...(day === undefined ? {} : { date: `2025-03-0${day}/2025-03-0${day + days}` }),
      }),
    ),
  )

describe('any reports', () => {
  test('join to the same bytes in any order', () => {
    fc.assert(
      fc.property(
        reports.chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(JSON.stringify(joinEvents(shuffled))).toBe(JSON.stringify(joinEvents(list)))
        },
      ),
      { numRuns: 100 },
    )
  })

  test('have each record in one event, and each event an id of its own', () => {
    fc.assert(
      fc.property(reports, list => {
        const events = joinEvents(list)
        expect(events.flatMap(event => event.evidence.map(one => one.report)).sort()).toEqual(
          list.map(one => one.id).sort(),
        )
        expect(new Set(events.map(event => event.id)).size).toBe(events.length)
      }),
    )
  })
})

describe('what a person has decided', () => {
  const day = (id: string, date: string) => report(id, { ...call, actor: both, date })
  const list = [day('a', '2025-03-04'), day('b', '2025-03-04'), day('c', '2025-03-09')]
  const cited = (...ids: readonly string[]) =>
    list
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ id, records }) =>
        records.map(record => ({ report: id, record: record.id, event: record.event, exact: record.anchor.exact })),
      )
  const merge: Ruling = { kind: 'merge-events', groups: [cited('a', 'b'), cited('c')] }
  const split: Ruling = { kind: 'split-event', apart: cited('b'), rest: cited('a') }

  test.each<[string, readonly Ruling[]]>([
    ['a b | c', []],
    ['a b c', [merge]],
    ['a | b | c', [split]],
    [
      'a | b | c',
      [
        merge,
        { kind: 'split-event', apart: cited('b'), rest: cited('a', 'c') },
        { kind: 'split-event', apart: cited('c'), rest: cited('a') },
      ],
    ],
    ['a b c', [split, merge, { kind: 'merge-events', groups: [cited('a'), cited('b')] }]],
  ])('%s', (expected, rulings) => {
    expect(together(joinEvents(list, rulings))).toBe(expected)
  })

  test('a later report joins what was merged', () => {
    expect(together(joinEvents([...list, day('d', '2025-03-09'), day('e', '2025-03-04')], [merge]))).toBe('a b c d e')
  })

  test('it is about the words of a report that has been read anew', () => {
    const again = list.map(one => ({
      ...one,
      records: one.records.map(record => ({ ...record, id: `${record.id}x` })),
    }))
    expect(together(joinEvents(again, [merge]))).toBe('a b c')
  })

  test('two reports of one text that are split are two events', () => {
    const twins = [list[0], list[0]].flatMap((one, index) => (one ? [{ ...one, id: `twin${index}` }] : []))
    const ends = twins.map(({ id, records }) =>
      records.map(record => ({ report: id, record: record.id, event: record.event, exact: record.anchor.exact })),
    )
    const events = joinEvents(twins, [{ kind: 'split-event', apart: ends[0] ?? [], rest: ends[1] ?? [] }])
    expect(new Set(events.map(event => event.id)).size).toBe(2)
  })
})
