import { expect, test } from 'vitest'
import { HOSTILE_ID, sampleDossier } from './testing/sample.js'
import { buildDossierView } from './view.js'

const view = buildDossierView(sampleDossier)

test('events come in order of time, undated ones last', () => {
  expect(view.dated.map(each => each.event.id.at(-1))).toEqual(['1', '3', '7', '4', '5'])
  expect(view.undated.map(each => each.event.id.at(-1))).toEqual(['2', '6', '8'])
  expect(view.events).toHaveLength(8)
})

test.each([
  [
    '00000000000000a1',
    { start: '2025-03-03', end: '2025-03-03', earliest: '2025-03-03', latest: '2025-03-04', disputed: true },
  ],
  ['00000000000000a3', { start: '2025-03-03', end: '2025-03-15', precision: 'range', disputed: false }],
  ['00000000000000a5', { start: '2025-04-01', end: '2025-04-30', precision: 'month', text: 'in April 2025' }],
])('the time of %s', (id, timing) => expect(view.event(id)?.timing).toMatchObject(timing))

test('evidence carries its report, record and sentence', () => {
  const evidence = view.event('00000000000000a4')?.evidence[0]
  expect(evidence?.report.id).toBe(HOSTILE_ID)
  expect(evidence?.record.mode).toBe('phone')
  expect(evidence?.report.text.slice(evidence.passage.start, evidence.passage.end)).toMatch(
    /^Anton Brek phoned .* a spokesman\.$/,
  )
})

test.each([
  ['00000000000000a1', ['f-date']],
  ['00000000000000a3', ['f-count']],
  ['00000000000000a7', ['f-day']],
  ['00000000000000a2', []],
])('the findings of event %s', (id, findings) =>
  expect(view.event(id)?.findings.map(each => each.finding.id)).toEqual(findings),
)

test('findings come gravest first, silenced ones last', () => {
  expect(view.findings.map(each => each.finding.id)).toEqual(['f-date', 'f-office', 'f-day', 'f-count', 'f-quiet'])
})

test('a finding between reports stands beside both', () => {
  expect(view.report('harbour-times.html')?.findings.map(each => each.finding.id)).toEqual(['f-date', 'f-count'])
  expect(view.report(HOSTILE_ID)?.findings.map(each => each.finding.id)).toEqual(['f-office'])
})

test('each record of a report names its event', () => {
  expect(view.report('4')?.events.map(({ record, event }) => [record.id, event?.id.at(-1)])).toEqual([
    ['r4-exchange', '7'],
    ['r4-demand', '8'],
    ['r4-threat', '8'],
  ])
})

test('an actor has its events, spellings and company', () => {
  const brek = view.actor('anton-brek')
  expect(brek?.events.map(({ event, part }) => [event.id.at(-1), part])).toEqual([
    ['3', 'actor'],
    ['4', 'actor'],
  ])
  expect(brek?.company.map(({ name, events }) => [name, events.length])).toEqual([
    ['Ilse Varn', 1],
    ['Kestria', 1],
    ['Morvane', 1],
  ])
  expect(view.actors[0]?.name).toBe('Morvane')
})

test('documents and positions are gathered', () => {
  expect(view.documents.map(({ name, statuses }) => [name, statuses])).toEqual([['Port Alder Protocol', ['tabled']]])
  expect(view.positions.issues).toEqual(['customs', 'transport'])
  expect(view.positions.parties).toEqual([{ key: 'kestria', name: 'Kestria', actor: 'KST' }])
  expect(view.positions.cell('transport', 'kestria').map(({ position }) => position.stance)).toEqual(['demands'])
  expect(view.positions.cell('customs', 'kestria').map(({ position }) => position.party.name)).toEqual(['Ilse Varn'])
  expect(view.positions.cell('transport', 'morvane')).toEqual([])
  expect(view.positions.of('ilse-varn').map(({ position }) => position.stance)).toEqual(['rejects'])
})

test.each(['', 'nobody', '__proto__'])('what is not there is null: %s', id => {
  expect([view.event(id), view.report(id), view.actor(id)]).toEqual([null, null, null])
})

test('the order of the reports changes nothing', () => {
  const turned = buildDossierView({ ...sampleDossier, reports: [...sampleDossier.reports].reverse() })
  expect(turned.events).toEqual(view.events)
  expect(turned.findings).toEqual(view.findings)
  expect(turned.actors).toEqual(view.actors)
})

test('evidence whose report is gone is left out', () => {
  const bare = buildDossierView({ ...sampleDossier, reports: [] })
  expect(bare.events).toHaveLength(8)
  expect(bare.events.flatMap(each => each.evidence)).toEqual([])
  expect(bare.event('00000000000000a1')?.timing).toMatchObject({ start: '2025-03-03', text: null })
  expect(bare.findings[0]?.sides.map(each => each.report)).toEqual([null, null])
})
