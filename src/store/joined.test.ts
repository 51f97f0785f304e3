import { expect, test } from 'vitest'
import type { Event } from '../model/index.js'
import type { EventFilter } from './read-joined.js'
import { joinAs, sampleJoined } from './testing/sample-joined.js'
import { sampleReport, sentencesOf } from './testing/sample-report.js'
import { temporaryStore } from './testing/temporary.js'

const reports = ['b', 'a'].map(id => sampleReport({ id }))

async function joinedStore() {
  const { store } = await temporaryStore()
  for (const report of reports) await store.addReport(report, sentencesOf(report.text), 'monday')
  await joinAs(store, sampleJoined(reports))
  return store
}

test('events and findings come back as they were saved, and the dossier holds all', async () => {
  const store = await joinedStore()
  const { events, findings } = sampleJoined(reports)
  expect(JSON.stringify(await store.events())).toBe(JSON.stringify(events))
  expect(JSON.stringify(await store.findings())).toBe(JSON.stringify(findings))
  expect(await store.dossier()).toEqual({ reports: await store.reports(), events, findings })
})

test('other rules than those that joined a dossier join it anew', async () => {
  const store = await joinedStore()
  const { events } = sampleJoined(reports)
  const renamed = { events: events.map(event => ({ ...event, label: 'a call' })), findings: [] }
  await joinAs(store, renamed)
  expect((await store.events()).map(event => event.label)).toEqual(events.map(event => event.label))
  expect(await store.isJoined('sample')).toBe(true)
  expect(await store.isJoined('others')).toBe(false)
  await joinAs(store, renamed, 'others')
  expect((await store.events()).map(event => event.label)).toEqual(['a call'])
  expect(await store.findings()).toEqual([])
})

test('what cannot be joined leaves what was joined before, and waits', async () => {
  const store = await joinedStore()
  const { events, findings } = sampleJoined(reports)
  await store.addReport(sampleReport({ id: 'c' }), [], 'tuesday')
  // A slot twice over is against the schema, and comes last.
  const broken = events.map((event): Event => ({ ...event, slots: [...event.slots, ...event.slots] }))
  await expect(joinAs(store, { events: [...events, ...broken], findings: [] })).rejects.toThrow()
  expect(await store.events()).toEqual(events)
  expect(await store.findings()).toEqual(findings)
  expect(await store.isJoined()).toBe(false)
})

test.each<[EventFilter, number]>([
  [{}, 1],
  [{ type: 'CONSULT' }, 1],
  [{ type: 'AGREE' }, 0],
  [{ status: 'occurred', type: 'CONSULT' }, 1],
  [{ status: 'planned' }, 0],
  [{ since: '2026-03-03', until: '2026-03-03' }, 1],
  [{ since: '2026-03-04' }, 0],
  [{ until: '2026-03-02' }, 0],
  [{ actor: 'ROD' }, 1],
  [{ actor: 'NRL' }, 1],
  [{ actor: 'freda-holm' }, 1],
  [{ actor: "' or 1=1 --" }, 0],
  [{ process: 'lake' }, 1],
  [{ process: 'river' }, 0],
])('%j passes %i of the events', async (filter, count) => {
  const store = await joinedStore()
  expect(await store.events(filter)).toHaveLength(count)
})

test('the dossier says when a report has come after the joining', async () => {
  const store = await joinedStore()
  expect(await store.isJoined()).toBe(true)
  await store.addReport(sampleReport({ id: 'c' }), [], 'tuesday')
  expect([await store.isJoined(), await store.pending()]).toEqual([false, 1])
  await joinAs(store, sampleJoined(reports))
  expect([await store.isJoined(), await store.pending()]).toEqual([true, 0])
})

test('an empty dossier is joined', async () => {
  const { store } = await temporaryStore()
  expect(await store.isJoined('sample')).toBe(true)
})
