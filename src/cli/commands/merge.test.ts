import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeReport } from '../../pipeline/code-report.js'
import { openStore } from '../../store/index.js'
import { folderWith, linesOf, ndjson, run } from '../testing/program.js'

const REPORTS = [
  { id: 'wire', text: 'The foreign ministers of Iran and Qatar met in Oslo on Monday.', date: '2025-03-05' },
  { id: 'paper', text: 'Iran and Qatar held talks in Oslo on Monday, March 3.', date: '2025-03-06' },
  {
    id: 'sofia',
    text: 'Minister Petrov said on Monday that Bulgaria would host talks. Petrov met the Iranian envoy.',
    date: '2025-03-05',
  },
  { id: 'later', text: 'Envoys of Iran and Qatar met in Rome on Thursday.', date: '2025-03-15' },
]

type Told = { readonly id: string; readonly evidence: readonly { readonly report: string }[]; readonly label: string }

async function eventsIn(cwd: string): Promise<readonly Told[]> {
  const { stdout } = await run(['show', 'events', '--type', 'CONSULT', '--actor', 'Qatar', '--format', 'json'], { cwd })
  return linesOf(stdout).map(line => {
    const event: Told = JSON.parse(line)
    return event
  })
}

const told = (events: readonly Told[]) =>
  events.map(event => [...new Set(event.evidence.map(one => one.report))].join(' '))

test('events are merged and split for good, through reading again, and it is taken back by number', async () => {
  const cwd = await folderWith({ 'talks.ndjson': ndjson(REPORTS) })
  await run(['read', 'talks.ndjson', '--quiet'], { cwd })
  const before = await eventsIn(cwd)
  expect(told(before)).toEqual(['paper wire', 'later'])
  const [one, two] = before
  if (!one || !two) throw new Error('There are two.')

  const merged = await run(['merge', one.id.slice(0, 8), two.id, '--by', 'ana', '--reason', 'same trip'], { cwd })
  expect(merged).toMatchObject({ code: 0, stderr: '' })
  expect(merged.stdout).toMatch(/^Decision 1: "[^"]+" and "[^"]+" are one event\.\n$/)
  expect(told(await eventsIn(cwd))).toEqual(['later paper wire'])

  await run(['read', 'talks.ndjson', '--quiet'], { cwd })
  expect(told(await eventsIn(cwd))).toEqual(['later paper wire'])

  expect(await run(['merge', '--undo', '1', '--by', 'ben'], { cwd })).toMatchObject({
    code: 0,
    stdout: 'Decision 2: decision 1 is taken back.\n',
  })
  expect(told(await eventsIn(cwd))).toEqual(['paper wire', 'later'])

  expect(await run(['split', one.id, 'wire', '--by', 'ana'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  expect(told(await eventsIn(cwd)).sort()).toEqual(['later', 'paper', 'wire'])
  const { stdout } = await run(['show', 'decisions'], { cwd })
  expect(
    linesOf(stdout).map(line => line.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then').replace(/ {2,}/g, '  ')),
  ).toEqual([
    '  1  then  ana  one event: paper, wire and later  "same trip"  taken back then by ben',
    '  3  then  ana  two events: wire and paper',
  ])
})

test('an actor is merged into another and split off in a report, and that is taken back', async () => {
  const cwd = await folderWith({ 'talks.ndjson': ndjson(REPORTS) })
  await run(['read', 'talks.ndjson', '--quiet'], { cwd })
  const names = async () => {
    const { stdout } = await run(['show', 'actors', '--format', 'json'], { cwd })
    return linesOf(stdout).map(line => {
      const { id, events }: { readonly id: string; readonly events: readonly object[] } = JSON.parse(line)
      return `${id} ${events.length}`
    })
  }
  const before = await names()
  expect(before).toContain('state:QAT 2')
  expect(await run(['merge', '--actor', 'Iran', 'qatar'], { cwd })).toMatchObject({
    code: 0,
    stdout: 'Decision 1: Qatar (state:QAT) is Iran (state:IRN).\n',
  })
  expect((await names()).join()).not.toContain('state:QAT')
  await run(['merge', '--undo', '1'], { cwd })
  expect(await names()).toEqual(before)
  expect(await run(['split', '--actor', 'state:QAT', 'later', '--name', 'Another'], { cwd })).toMatchObject({ code: 0 })
  expect((await names()).filter(name => name.startsWith('state:QAT')).sort()).toEqual([
    'state:QAT 1',
    expect.stringMatching(/^state:QAT:\w{8} 1$/),
  ])
})

test.each([
  [
    ['merge', 'abcd1234', 'ffff0000'],
    'There is no event abcd1234 in rapporteur.db; "rapporteur show events" gives their ids.',
  ],
  [['merge', 'abcd1234'], 'Name at least two events to merge; "rapporteur show events" gives their ids.'],
  [
    ['merge', '--actor', 'Iran', 'Atlantis'],
    'There is no actor Atlantis in rapporteur.db; "rapporteur show actors" gives their ids.',
  ],
  [['merge', '--undo', '7'], 'There is no decision 7 in rapporteur.db; "rapporteur show decisions" lists them.'],
  [['merge', '--undo', 'x'], '--undo x is no number of a decision; "rapporteur show decisions" lists them.'],
  [['split', 'abcd1234'], 'Name the event and the reports that tell of another: rapporteur split ID REPORT….'],
  [
    ['split', '--actor', 'Iran', 'nowhere'],
    'There is no report nowhere in rapporteur.db; "rapporteur show events" names the reports.',
  ],
  [['show', 'changes'], 'Say since when: rapporteur show changes --since 2026-03-05.'],
])('%j is refused in one sentence', async (args, said) => {
  const cwd = await folderWith({ 'talks.ndjson': ndjson(REPORTS) })
  await run(['read', 'talks.ndjson', '--quiet'], { cwd })
  expect(await run(args, { cwd })).toMatchObject({ code: 2, stdout: '', stderr: `rapporteur: ${said}\n` })
})

test('changes since a day are what reports read since then tell', async () => {
  const cwd = await folderWith()
  const store = await openStore(join(cwd, 'rapporteur.db'), { create: true })
  for (const [index, { id, text, date }] of REPORTS.entries()) {
    const coded = codeReport({ id, text, published: date })
    if (!('records' in coded)) throw new Error(coded.message)
    await store.addReport(coded, [], index < 3 ? '2026-03-04T23:59:59.000Z' : '2026-03-05T08:00:00.000Z')
  }
  await store.close()
  const changes = await run(['show', 'changes', '--since', '2026-03-05', '--actor', 'Qatar'], { cwd })
  expect(changes).toMatchObject({ code: 0, stderr: '' })
  expect(linesOf(changes.stdout)).toEqual([
    expect.stringMatching(/^new {7}2025-03-13 +Iran, Qatar: meeting {2}occurred {2}event \w{16}$/),
  ])
  expect((await run(['show', 'changes', '--since', '2026-03-06'], { cwd })).stdout).toBe('')
})
