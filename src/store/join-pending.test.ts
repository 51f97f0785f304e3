import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import type { Cited, CodedReport, Event, Ruling } from '../model/index.js'
import { joinReports, rulesFrom } from '../pipeline/all-reports.js'
import { codeWithSentences } from '../pipeline/one-report.js'
import { tools } from '../pipeline/testing/tools.js'
import { APPLICATION_ID } from './header.js'
import { MIGRATIONS } from './migrations/index.js'
import { openStore } from './open.js'
import { Sqlite } from './sqlite.js'
import type { Store } from './store.js'
import { temporaryFolder, temporaryStore } from './testing/temporary.js'

const root = new URL('../../', import.meta.url)

function readAll(folder: string): readonly CodedReport[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:txt|html)$/.test(name) && !name.includes('README'))
    .sort()
    .map(name => {
      const coded = codeWithSentences({ id: name, bytes: readFileSync(new URL(`${folder}${name}`, root)) }, tools)
      if (!('report' in coded)) throw new Error(coded.message)
      return coded.report
    })
}

const reports = [...readAll('examples/'), ...readAll('fixtures/retold/')]
const decided = { at: '2026-03-05T09:00:00Z', by: 'a tester', reason: null }

async function joinNow(store: Store, limit: number): Promise<void> {
  while ((await store.joinPending(rulesFrom, limit)) > 0);
}

async function layerOf(store: Store): Promise<string> {
  return JSON.stringify({ events: await store.events(), findings: await store.findings() })
}

/** A report as it may have been before its outlet changed it: the last thing it tells was not in it. */
function earlier(report: CodedReport): CodedReport {
  return { ...report, title: 'An earlier version', records: report.records.slice(0, -1) }
}

test('reports joined as they come, in any order and portions, and after they changed, give what joining all at once does', async () => {
  const whole = JSON.stringify(joinReports(reports))
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(reports, { minLength: reports.length }),
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 }),
      fc.subarray(reports.map(report => report.id)),
      async (shuffled, portions, changed) => {
        const { store } = await temporaryStore()
        const early = shuffled.filter(report => changed.includes(report.id)).map(earlier)
        const coming = [...early, ...shuffled]
        for (let at = 0, turn = 0; at < coming.length; turn++) {
          const portion = portions[turn % portions.length] ?? 1
          for (const report of coming.slice(at, at + portion)) await store.addReport(report, [], 'monday')
          await joinNow(store, 1 + (turn % 7))
          at += portion
        }
        expect(await layerOf(store)).toBe(whole)
      },
    ),
    { numRuns: 4 },
  )
})

function citing(event: Event, where: (report: string) => boolean = () => true): readonly Cited[] {
  return event.evidence
    .filter(({ report }) => where(report))
    .flatMap(({ report, record }) => {
      const found = reports.find(one => one.id === report)?.records.find(one => one.id === record)
      return found ? [{ report, record, event: found.event, exact: found.anchor.exact }] : []
    })
}

function rulingsOn(events: readonly Event[]): readonly Ruling[] {
  const told = events.filter(event => new Set(event.evidence.map(one => one.report)).size > 1)
  const [one, two, three] = told
  if (!one || !two || !three) throw new Error('There is too little to decide about.')
  const first = three.evidence[0]?.report
  return [
    { kind: 'merge-events', groups: [citing(one), citing(two)] },
    { kind: 'split-event', apart: citing(three, id => id === first), rest: citing(three, id => id !== first) },
    {
      kind: 'merge-actors',
      into: { id: 'state:QAT', name: 'Qatar' },
      others: [{ id: 'state:OMN', name: 'Oman' }],
    },
  ]
}

test('decisions made before, between and after the reports come to the same, and taken back they leave nothing', async () => {
  const plain = joinReports(reports)
  const rulings = rulingsOn(plain.events)
  const { store } = await temporaryStore()
  const add = async (list: readonly CodedReport[]) => {
    for (const report of list) await store.addReport(report, [], 'monday')
    await joinNow(store, 9)
  }
  const [first, second, third] = rulings
  if (!first || !second || !third) throw new Error('There are three.')
  await store.decide(first, decided)
  await add(reports.slice(0, 20))
  await store.decide(second, decided)
  await add(reports.slice(20))
  await store.decide(third, decided)
  await joinNow(store, 5)
  const decisions = await store.decisions()
  const ruled = joinReports(reports, decisions)
  expect(await layerOf(store)).toBe(JSON.stringify(ruled))
  expect(JSON.stringify(ruled)).not.toBe(JSON.stringify(plain))
  expect(ruled.events.flatMap(event => event.parties).map(party => party.participant.id)).not.toContain('state:OMN')
  for (const decision of decisions) await store.undo(decision, decided)
  await joinNow(store, 9)
  expect(await layerOf(store)).toBe(JSON.stringify(plain))
  expect((await store.decisions()).map(({ no, undone }) => [no, undone?.by])).toEqual(
    decisions.map(({ no }) => [no, 'a tester']),
  )
})

test('a second reader finds everything joined and writes nothing', async () => {
  const { store } = await temporaryStore()
  for (const report of reports.slice(0, 5)) await store.addReport(report, [], 'monday')
  expect(await store.joinPending(rulesFrom, 3)).toBe(3)
  expect(await store.joinPending(rulesFrom, 3)).toBe(2)
  expect(await store.joinPending(rulesFrom, 3)).toBe(0)
})

test('a dossier that was joined as a whole waits to be joined report by report', async () => {
  const file = join(temporaryFolder(), 'old.db')
  const old = new Sqlite(file, 0)
  old.exec(`${MIGRATIONS.slice(0, 4).join('')}; pragma application_id = ${APPLICATION_ID}; pragma user_version = 4`)
  for (const [index, report] of reports.slice(0, 8).entries())
    old.run(
      'insert into report (report_no, report_id, revision, is_current, text, text_hash, coder, read_at, json) values (?, ?, 0, 1, ?, ?, ?, ?, ?)',
      [index + 1, report.id, report.text, report.textHash, report.coder, 'monday', JSON.stringify(report)],
    )
  old.exec(`insert into event (event_no, event_id, type, status, label, sources, json)
    values (1, 'e', 'CONSULT', 'occurred', 'a call', 1, '{}'); insert into joined_layer values (1, 8)`)
  old.close()
  const store = await openStore(file, { create: false })
  onTestFinished(() => store.close())
  expect([await store.pending(), await store.isJoined(), await store.events()]).toEqual([8, false, []])
  await joinNow(store, 3)
  expect(await layerOf(store)).toBe(JSON.stringify(joinReports(reports.slice(0, 8))))
})
