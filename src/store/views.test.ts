import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { hashOf } from '../model/index.js'
import { Sqlite } from './sqlite.js'
import { outputOf } from './testing/processes.js'
import { joinAs, sampleJoined } from './testing/sample-joined.js'
import { sampleReport, sentencesOf } from './testing/sample-report.js'
import { temporaryStore } from './testing/temporary.js'

const DOCS = readFileSync(new URL('../../docs/dossier.md', import.meta.url), 'utf8')
const QUERIES = [...DOCS.matchAll(/```sql\n([^`]*)```/g)].map(match => match[1] ?? '')

/** A closed dossier: a report with two revisions, its reprint, a joined layer. */
async function filledDossier(): Promise<string> {
  const { store, file } = await temporaryStore()
  const text = `${sampleReport().text} A prisoner exchange followed.`
  const reports = [
    sampleReport({ id: 'b', coder: 'old' }),
    sampleReport({ id: 'b', text, textHash: hashOf(text) }),
    sampleReport({ id: 'a', text }),
  ]
  for (const report of reports) await store.addReport(report, sentencesOf(report.text), 'monday')
  const current = (await store.reports()).map(kept => kept.report)
  await joinAs(store, sampleJoined(current))
  await store.addUnreadable({ id: 'c', problem: 'empty', message: 'c is empty.' }, 'monday')
  await store.close()
  return file
}

function rowsOf(file: string, sql: string): readonly unknown[] {
  const sqlite = new Sqlite(file, 0)
  try {
    return sqlite.prepare(sql).all([])
  } finally {
    sqlite.close()
  }
}

test.each<[string, readonly unknown[]]>([
  [
    'select report_id, revision, duplicate_of from current_reports order by report_id',
    [
      { report_id: 'a', revision: 0, duplicate_of: null },
      { report_id: 'b', revision: 1, duplicate_of: 'a' },
    ],
  ],
  [
    "select type, status, actors, recipients, third_parties, date_start, date_precision, round, duration from current_records where report_id = 'a' and seq = 0",
    [
      {
        type: 'CONSULT',
        status: 'occurred',
        actors: 'Freda Holm; Sami Röd',
        recipients: 'Norland',
        third_parties: 'Lake League',
        date_start: '2026-03-03',
        date_precision: 'day',
        round: 3,
        duration: 'PT40M',
      },
    ],
  ],
  [
    "select low, best, high, unit from quantity join current_records using (record_no) where report_id = 'a'",
    [{ low: 1200, best: 1200.5, high: 1300, unit: 'prisoner' }],
  ],
  [
    "select part, name, role from current_participants where report_id = 'a' and document_no is not null order by part, seq",
    [
      { part: 'party', name: 'Norland', role: 'participant' },
      { part: 'party', name: 'Lake League', role: 'participant' },
      { part: 'tabled_by', name: 'Sami Röd', role: 'mediator' },
    ],
  ],
  [
    "select document, party, issue, deadline_end, deadline_precision from current_provisions where report_id = 'a' and seq = 0",
    [
      {
        document: 'Bergby Protocol',
        party: 'Norland',
        issue: 'prisoners',
        deadline_end: '2026-04-30',
        deadline_precision: 'month',
      },
    ],
  ],
  [
    "select party, issue, stance, firmness from current_positions where report_id = 'a'",
    [{ party: 'Lake League', issue: 'ceasefire', stance: 'demands', firmness: 'strong' }],
  ],
  [
    'select parties, date_start, date_end, place, process, sources, reports, disputed from events',
    [
      {
        parties: 'Freda Holm; Sami Röd; Lake League',
        date_start: '2026-03-03',
        date_end: '2026-03-03',
        place: 'Bergby',
        process: 'Lake talks',
        sources: 1,
        reports: 2,
        disputed: 'date',
      },
    ],
  ],
  [
    'select one, other, date_start, place from who_met_whom',
    [{ one: 'Freda Holm', other: 'Sami Röd', date_start: '2026-03-03', place: 'Bergby' }],
  ],
  [
    'select scope, rule, report_id, side, exact from contradictions order by scope, report_id, side',
    [
      { scope: 'dossier', rule: 'event-date-conflict', report_id: 'a', side: 0, exact: '3 March' },
      { scope: 'dossier', rule: 'event-date-conflict', report_id: 'b', side: 1, exact: '3 March' },
      { scope: 'report', rule: 'date-conflict', report_id: 'a', side: 0, exact: '3 March' },
      { scope: 'report', rule: 'date-conflict', report_id: 'a', side: 1, exact: '4 March' },
      { scope: 'report', rule: 'date-conflict', report_id: 'b', side: 0, exact: '3 March' },
      { scope: 'report', rule: 'date-conflict', report_id: 'b', side: 1, exact: '4 March' },
    ],
  ],
])('%s', async (sql, rows) => {
  expect(rowsOf(await filledDossier(), sql)).toEqual(rows)
})

test('every query of the docs runs, and all but the one about releases find something', async () => {
  const file = await filledDossier()
  expect(QUERIES.length).toBeGreaterThan(5)
  const silent = QUERIES.filter(sql => rowsOf(file, sql).length === 0)
  expect(silent.map(sql => sql.includes("'release'"))).toEqual([true])
})

test('every table, view and column is in the docs', async () => {
  const file = await filledDossier()
  const columns = rowsOf(
    file,
    `select m.name || '.' || c.name as name from sqlite_schema m, pragma_table_info(m.name) c
     where m.type in ('table', 'view') and m.name not like 'sqlite_%' and m.name not like 'sentence_text_%'`,
  ).map(row => JSON.stringify(row).slice('{"name":"'.length, -2))
  const absent = columns.filter(name => name.split('.').some(part => !DOCS.includes(`\`${part}\``)))
  expect(columns.length).toBeGreaterThan(100)
  expect(absent).toEqual([])
})

test("Python's sqlite3 reads the views, the search and the offsets", async context => {
  const file = await filledDossier()
  const script = `
import json, sqlite3, sys
dossier = sqlite3.connect('file:' + sys.argv[1] + '?mode=ro', uri=True)
for sql in json.load(sys.stdin):
    dossier.execute(sql).fetchall()
for text, start, end, exact in dossier.execute('select text, start_offset, end_offset, exact from current_reports join evidence'):
    assert text.encode('utf-16-le')[2 * start : 2 * end].decode('utf-16-le') == exact, exact
print(dossier.execute('pragma integrity_check').fetchone()[0])
`
  const output = outputOf('python3', ['-c', script, file], JSON.stringify(QUERIES))
  if (output === null) context.skip('python3 is not installed here')
  expect(output).toBe('ok\n')
})

test('the sqlite3 shell reads the views', async context => {
  const file = await filledDossier()
  const output = outputOf('sqlite3', ['-readonly', file], `${QUERIES.join('\n')}\nselect 'done';\n`)
  if (output === null) context.skip('sqlite3 is not installed here')
  expect(output?.endsWith('done\n')).toBe(true)
})
