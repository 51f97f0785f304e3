import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleDossier } from '../dossier/testing/sample.js'
import type { Dossier } from '../model/index.js'
import { CSV_COLUMNS, EXPORTERS, toCsv, toJsonl, toMarkdown, toPlover } from './index.js'

/** A reader of RFC 4180, written apart from the writer. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = []
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y
  for (let row: string[] = []; cell.lastIndex < csv.length; ) {
    const at = cell.lastIndex
    const found = cell.exec(csv)
    if (!found) throw new Error(`no cell at ${csv.slice(at, at + 40)}`)
    row.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'))
    if (found[3] === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

const column = (csv: string, name: string) =>
  readCsv(csv)
    .slice(1)
    .map(row => row[CSV_COLUMNS.indexOf(name)])

const labelled = (label: string): Dossier => ({
  ...sampleDossier,
  events: sampleDossier.events.slice(0, 1).map(event => ({ ...event, label })),
})

test('CSV has a header and a row for each event, all as wide', () => {
  const rows = readCsv(toCsv(sampleDossier))
  expect(rows[0]).toEqual(CSV_COLUMNS)
  expect(rows).toHaveLength(9)
  expect(new Set(rows.map(row => row.length))).toEqual(new Set([CSV_COLUMNS.length]))
})

test.each([
  ['date_start', ['', '', '2025-03-03', '2025-03-20', '2025-04-01', '', '2025-03-16', '']],
  [
    'date_values',
    ['2025-03-03; 2025-03-04', '', '2025-03-03/2025-03-15', '2025-03-20', '2025-04', '', '2025-03-16', ''],
  ],
  ['disputed', ['date', '', 'quantity', '', '', '', '', '']],
  ['third_party_roles', ['mediator', '', '', '', '', '', '', '']],
])('CSV column %s', (name, values) => {
  const dossier = { ...sampleDossier, events: sampleDossier.events.map(withoutConservativeDate) }
  expect(column(toCsv(dossier), name)).toEqual(values)
})

// The first event's date has one reading left in the sample; without it no single date may be written down.
const withoutConservativeDate = (event: Dossier['events'][number]) => ({
  ...event,
  slots: event.slots.map(slot => (slot.slot === 'date' && slot.disputed ? { ...slot, conservative: null } : slot)),
})

test('any label comes back from CSV as it was, but for the apostrophe before a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), label => {
      const [back] = column(toCsv(labelled(label)), 'label')
      expect(back).toBe(/^[=+\-@\t\r\n＝＋－＠]/.test(label) ? `'${label}` : label)
    }),
  )
})

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("https://evil.example","x")'])(
  'the formula %j is disarmed',
  label => expect(column(toCsv(labelled(label)), 'label')).toEqual([`'${label}`]),
)

test('JSON lines carry the event, its records and their anchors', () => {
  const lines = toJsonl(sampleDossier).trimEnd().split('\n')
  expect(lines).toHaveLength(8)
  const first: unknown = JSON.parse(lines[0] ?? '')
  expect(first).toMatchObject({
    id: '00000000000000a1',
    slots: sampleDossier.events[0]?.slots,
    records: [
      {
        report: 'harbour-times.html',
        record: { id: 'r1-met', cues: { trigger: { exact: 'met', start: 30, end: 33 } } },
      },
      { report: 'reports/morvane gazette.txt', record: { id: 'r2-round' } },
    ],
  })
})

test('Markdown tells every event, its words and the findings, and leaves no markup of a report', () => {
  const text = toMarkdown(sampleDossier)
  expect(text).toContain('### 2025-03-20: Anton Brek and Ilse Varn: call')
  expect(text).toContain('- date (disputed): 2025-03-03 (Harbour Times); 2025-03-04 (Morvane Gazette)')
  expect(text).toContain('> Anton Brek phoned Ilse Varn on 20 March 2025')
  expect(text).toContain('- **error** date-differs')
  expect(text).not.toMatch(/(?<!\\)<\w/)
  expect(text).not.toMatch(/(?<!\\)\]\(/)
})

test('PLOVER leaves out what has no day and what did not happen', () => {
  const records = toPlover(sampleDossier)
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(records.map(record => Object(record).id.at(-1))).toEqual(['1', '3', '4', '5', '7'])
  expect(records[2]).toMatchObject({
    date: '2025-03-20',
    event: ['CONSULT'],
    quad_code: 1,
    event_text: ['phoned'],
    actor: [
      { code: 'MRV', sector: 'GOV', entity_text: 'Anton Brek' },
      { code: 'KST', entity_text: 'Ilse Varn', office: 'chief negotiator' },
    ],
  })
})

test.each(Object.entries(EXPORTERS))(
  '%s writes the same twice, writes an empty dossier, and is in the docs',
  (name, exporter) => {
    expect(exporter.write(sampleDossier)).toBe(exporter.write(sampleDossier))
    expect(() => exporter.write({ reports: [], events: [], findings: [] })).not.toThrow()
    const docs = readFileSync(new URL('../../docs/exports.md', import.meta.url), 'utf8')
    expect(docs).toContain(`\`${name}\``)
  },
)

test('every CSV column is in the docs', () => {
  const docs = readFileSync(new URL('../../docs/exports.md', import.meta.url), 'utf8')
  expect(CSV_COLUMNS.filter(name => !docs.includes(`\`${name}\``))).toEqual([])
})
