import { expect, test } from 'vitest'
import type { Event } from '../model/index.js'
import type { EventFilter } from './read-joined.js'
import { sampleJoined } from './testing/sample-joined.js'
import { sampleReport, sentencesOf } from './testing/sample-report.js'
import { temporaryStore } from './testing/temporary.js'

const reports = ['b', 'a'].map(id => sampleReport({ id }))

async function joinedStore() {
  const { store } = await temporaryStore()
  for (const report of reports) await store.addReport(report, sentencesOf(report.text), 'monday')
  await store.reports()
  await store.saveJoined(sampleJoined(reports))
  return store
}

test('events and findings come back as they were saved, and the dossier holds all', async () => {
  const store = await joinedStore()
  const { events, findings } = sampleJoined(reports)
  expect(JSON.stringify(await store.events())).toBe(JSON.stringify(events))
  expect(JSON.stringify(await store.findings())).toBe(JSON.stringify(findings))
  expect(await store.dossier()).toEqual({ reports: await store.reports(), events, findings })
})

test('a joined layer replaces the one before it', async () => {
  const store = await joinedStore()
  const { events } = sampleJoined(reports)
  const renamed = events.map(event => ({ ...event, label: 'a call' }))
  await store.saveJoined({ events: renamed, findings: [] })
  expect((await store.events()).map(event => event.label)).toEqual(['a call'])
  expect(await store.findings()).toEqual([])
  await store.saveJoined({ events: [], findings: [] })
  expect(await store.events()).toEqual([])
})

test('a joined layer that cannot be saved leaves the one before it', async () => {
  const store = await joinedStore()
  const { events, findings } = sampleJoined(reports)
  // A slot twice over is against the schema, and comes last.
  const broken = events.map((event): Event => ({ ...event, slots: [...event.slots, ...event.slots] }))
  await expect(store.saveJoined({ events: [...events, ...broken], findings: [] })).rejects.toThrow()
  expect(await store.events()).toEqual(events)
  expect(await store.findings()).toEqual(findings)
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
  expect(await store.isJoined()).toBe(false)
  await store.saveJoined(sampleJoined(reports))
  expect(await store.isJoined()).toBe(false)
  await store.dossier()
  await store.saveJoined(sampleJoined(reports))
  expect(await store.isJoined()).toBe(true)
})

test('an empty dossier is joined', async () => {
  const { store } = await temporaryStore()
  expect(await store.isJoined()).toBe(true)
})
