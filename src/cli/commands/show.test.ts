import { expect, test } from 'vitest'
import { CodedReport } from '../../model/index.js'
import { folderWith, linesOf, ndjson, run } from '../testing/program.js'

const REPORTS = [
  { id: 'oslo', text: 'Envoys of Iran and Qatar met in Oslo on Monday.', date: '2025-03-05' },
  { id: 'rome', text: 'Iran released 40 prisoners on Tuesday. France praised the release.', date: '2025-06-05' },
  {
    id: 'late\n\u001b[31m',
    text: 'German Foreign Minister Annalena Baerbock met Fidan in Ankara on Monday.',
    date: '2025-09-18',
  },
]

async function dossier(): Promise<string> {
  const cwd = await folderWith({ 'talks.ndjson': ndjson(REPORTS) })
  expect(await run(['read', 'talks.ndjson', '--quiet'], { cwd })).toMatchObject({ code: 0, stderr: '' })
  return cwd
}

const eventsIn = (stdout: string) =>
  linesOf(stdout).map(line => {
    const { event, label }: { readonly event: string; readonly label: string } = JSON.parse(line)
    return `${event} ${label}`
  })

test('events are shown whole or narrowed, as text or JSON, and exported likewise', async () => {
  const cwd = await dossier()
  const show = (...args: string[]) => run(['show', 'events', '--format', 'json', ...args], { cwd })
  const [all, iran, release] = await Promise.all([
    show(),
    show('--actor', 'Iran', '--until', '2025-03'),
    show('--type', 'retreat', '--since', '2025'),
  ])
  const events = eventsIn(all.stdout)
  expect(events.length).toBeGreaterThanOrEqual(3)
  expect(eventsIn(iran.stdout)).toEqual(events.filter(event => event.includes('Qatar')))
  expect(eventsIn(release.stdout)).toEqual(events.filter(event => event.startsWith('RETREAT')))
  expect(eventsIn(iran.stdout).length).toBe(1)
  expect(eventsIn(release.stdout).length).toBe(1)

  const text = await run(['show', 'timeline', '--actor', 'Fidan'], { cwd })
  expect(text).toMatchObject({ code: 0, stderr: '' })
  expect(text.stdout).toContain('told by late \ufffd[31m  event ')
  expect(text.stdout).not.toContain('\u001b')

  const [csv, jsonl] = await Promise.all(
    ['csv', 'jsonl'].map(format => run(['export', '--format', format, '--type', 'RETREAT'], { cwd })),
  )
  expect(csv?.stdout.split('\r\n').filter(row => row !== '').length).toBe(2)
  expect(eventsIn(jsonl?.stdout ?? '')).toEqual(eventsIn(release.stdout))
})

test('actors, findings and one report are shown; a report that is not there is named with the way out', async () => {
  const cwd = await dossier()
  const [actors, findings, report, lost] = await Promise.all([
    run(['show', 'actors', '--format', 'json'], { cwd }),
    run(['show', 'findings'], { cwd }),
    run(['show', 'report', './oslo', '--format', 'json'], { cwd }),
    run(['show', 'report', 'bergen'], { cwd }),
  ])
  const names = linesOf(actors.stdout).map(line => {
    const { name }: { readonly name: string } = JSON.parse(line)
    return name
  })
  expect(names).toContain('Iran')
  expect(new Set(names).size).toBe(names.length)
  expect(findings.stdout).toMatch(/^late \ufffd\[31m:1:1 warning .+ office-stale [0-9a-f]{8}\n/)
  expect(CodedReport.parse(JSON.parse(report.stdout)).id).toBe('oslo')
  expect(lost).toEqual({
    code: 2,
    signal: null,
    stdout: '',
    stderr: 'rapporteur: There is no report bergen in rapporteur.db; "rapporteur show events" names the reports.\n',
  })
})
