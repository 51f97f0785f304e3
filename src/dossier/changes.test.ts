import { expect, test } from 'vitest'
import { joinEvents } from '../events/index.js'
import { report } from '../events/join/testing/told.js'
import type { CodedReport, CrossFinding, Dossier } from '../model/index.js'
import { changesBetween } from './changes.js'

const round = { event: 'CONSULT', meeting: { kind: 'round', level: null } } as const
const both = ['Nauru/NRU', 'Tonga/TON']
const planned = report('plan', {
  ...round,
  event: 'AGREE',
  status: 'planned',
  actor: both,
  round: 3,
  date: '2025-03-04',
  place: 'Suva',
})
const later = report('later', {
  ...round,
  event: 'AGREE',
  status: 'planned',
  actor: both,
  round: 3,
  date: '2025-03-11',
  place: 'Suva',
})
const held = report('held', { ...round, actor: both, round: 3, date: '2025-03-11', place: 'Suva' })
const elsewhere = report('elsewhere', { ...round, actor: both, round: 3, date: '2025-03-11', place: 'Apia' })
const other = report('other', { ...round, actor: ['Fiji/FJI', 'Tonga/TON'], date: '2025-05-02' })

function dossierOf(
  reports: readonly CodedReport[],
  findings: (event: string) => readonly CrossFinding[] = () => [],
): Dossier {
  const events = joinEvents(reports)
  return {
    reports: reports.map(one => ({ report: one, revision: 0 })),
    events,
    findings: events.flatMap(event => findings(event.id)),
  }
}

test.each<[string, readonly CodedReport[], readonly CodedReport[], readonly string[]]>([
  ['nothing', [planned], [planned], []],
  ['a first report of something', [planned], [planned, other], ['new Fiji, Tonga: round null → occurred']],
  ['a report taken from it', [planned, other], [planned], ['gone Fiji, Tonga: round occurred → null']],
  ['another report of the same', [held], [held, { ...held, id: 'again' }], []],
  ['a plan that came about', [later], [later, held], ['moved Nauru, Tonga: round 3 status planned → occurred']],
  [
    'a plan for one day that came about on another',
    [planned],
    [planned, held],
    [
      'moved Nauru, Tonga: round 3 date 2025-03-04 → 2025-03-11',
      'moved Nauru, Tonga: round 3 status planned → occurred',
    ],
  ],
  [
    'a place that another report denies',
    [held],
    [held, elsewhere],
    ['disputed Nauru, Tonga: round 3 place Suva → Apia or Suva'],
  ],
  [
    'a report that was corrected',
    [held, elsewhere],
    [held, { ...held, id: 'elsewhere' }],
    ['settled Nauru, Tonga: round 3 place Apia or Suva → Suva'],
  ],
])('%s', (_, before, after, expected) => {
  expect(
    changesBetween(dossierOf(before), dossierOf(after)).map(({ change, label, what, before: old, after: now }) =>
      [change, label, ...(what === null ? [] : [what]), old, '→', now].map(String).join(' '),
    ),
  ).toEqual(expected)
})

test('a contradiction that no slot shows is a dispute, and settled when it is silenced', () => {
  const existence =
    (silenced: string | null) =>
    (event: string): readonly CrossFinding[] => [
      {
        id: 'x',
        rule: 'existence',
        severity: 'error',
        message: 'One says so; one does not.',
        evidence: [],
        silenced,
        reports: [],
        event,
      },
    ]
  const [plain, open, closed] = [
    dossierOf([held]),
    dossierOf([held], existence(null)),
    dossierOf([held], existence('settled')),
  ]
  const told = (from: Dossier, to: Dossier) => changesBetween(from, to).map(one => [one.change, one.what])
  expect(told(plain, open)).toEqual([['disputed', 'existence']])
  expect(told(open, closed)).toEqual([['settled', 'existence']])
  expect(told(open, open)).toEqual([])
})
