import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CodedReport } from '../model/index.js'
import { joinReports } from './all-reports.js'
import { codeWithSentences } from './one-report.js'
import { tools } from './testing/tools.js'
import { VERSION } from './version.js'

const root = new URL('../../', import.meta.url)
const examples = readdirSync(new URL('examples/', root)).filter(name => /\.(?:html|txt)$/.test(name))

function read(name: string): CodedReport {
  const coded = codeWithSentences({ id: name, bytes: readFileSync(new URL(`examples/${name}`, root)) }, tools)
  if (!('report' in coded)) throw new Error(coded.message)
  return coded.report
}

const reports = examples.map(read)

/** Every object with `exact` or `text` and offsets, wherever it sits in a report. */
function placed(value: unknown): readonly { readonly words: string; readonly start: number; readonly end: number }[] {
  if (Array.isArray(value)) return value.flatMap(placed)
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(placed)
  const words = 'exact' in value ? value.exact : 'text' in value ? value.text : undefined
  if (typeof words !== 'string' || !('start' in value) || !('end' in value)) return inside
  const { start, end } = value
  return typeof start === 'number' && typeof end === 'number' ? [{ words, start, end }, ...inside] : inside
}

/** Nothing holds a report against the schema as it is made: each is what the schema would make of it, key by key. */
function isSound(report: CodedReport): void {
  expect(JSON.stringify(CodedReport.parse(report))).toBe(JSON.stringify(report))
  everyAnchorResolves(report)
}

function everyAnchorResolves({ text, records, documents, positions, findings }: CodedReport): void {
  for (const { words, start, end } of placed([records, documents, positions, findings]))
    expect(text.slice(start, end)).toBe(words)
}

test('the version is the package’s', () => {
  expect(JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))).toMatchObject({ version: VERSION })
})

describe('one report', () => {
  test.each(reports.map(report => [report.id, report] as const))(
    'every anchor and participant of %s is where it says',
    (_, report) => {
      expect(report.records.length).toBeGreaterThan(0)
      everyAnchorResolves(report)
      for (const record of report.records) {
        expect(record.anchor.exact).not.toContain('\n')
        expect(record.anchor.exact.length).toBeLessThan(400)
      }
    },
  )

  test('the same input gives the same bytes', () => {
    expect(examples.map(read).map(report => JSON.stringify(report))).toEqual(
      reports.map(report => JSON.stringify(report)),
    )
  })

  test('every report is what the schema makes of it', () => {
    for (const report of reports) isSound(report)
  })

  test('record ids are one of a kind', () => {
    for (const { records } of reports) expect(new Set(records.map(record => record.id)).size).toBe(records.length)
  })

  test('any text is read or refused with a reason, and what is read is sound', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), text => {
        const coded = codeWithSentences({ id: 'any', text, published: '2025-08-14' }, tools)
        if ('report' in coded) isSound(coded.report)
        else expect(coded.message).toMatch(/^any .*\.$/)
      }),
      { numRuns: 200 },
    )
  })

  test('words of reports in any order are read without harm', () => {
    const words = reports.flatMap(report => report.text.split(/\s+/))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 }), list => {
        const coded = codeWithSentences({ id: 'any', text: list.join(' '), published: '2025-08-14' }, tools)
        if ('report' in coded) isSound(coded.report)
      }),
      { numRuns: 200 },
    )
  })
})

describe('all reports', () => {
  const joined = joinReports(reports)

  test('the order of the reports changes nothing', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), shuffled => {
        expect(JSON.stringify(joinReports(shuffled))).toBe(JSON.stringify(joined))
      }),
      { numRuns: 20 },
    )
  })

  test('every record is evidence of one event, and of one only', () => {
    const evidence = joined.events.flatMap(event => event.evidence.map(one => `${one.report} ${one.record}`))
    expect(evidence.sort()).toEqual(
      reports.flatMap(report => report.records.map(record => `${report.id} ${record.id}`)).sort(),
    )
  })

  test('the exchange is one event told by three reports, two of which differ on the number', () => {
    const exchange = joined.events.find(event => event.slots.some(slot => slot.slot === 'quantity' && slot.disputed))
    expect(exchange?.evidence.map(one => one.report).sort()).toEqual([
      '04-exchange-at-the-crossing.html',
      '05-exchange-and-brussels.txt',
      '07-geneva-round-put-off.html',
    ])
    expect(
      joined.findings.filter(finding => finding.rule === 'value' && finding.message.includes('number')),
    ).toHaveLength(1)
  })

  test('a round two reports place in two cities, and nothing else they differ on', () => {
    expect(
      joined.findings.filter(finding => finding.rule === 'value').map(finding => [...finding.reports].sort()),
    ).toEqual([
      expect.arrayContaining(['05-exchange-and-brussels.txt']),
      ['04-exchange-at-the-crossing.html', '05-exchange-and-brussels.txt'],
    ])
  })

  test('a round one report tells and another puts off', () => {
    expect(
      joined.findings.filter(finding => finding.rule === 'existence').map(finding => [...finding.reports].sort()),
    ).toEqual([['06-third-round-geneva.html', '07-geneva-round-put-off.html']])
  })

  test('an empty dossier joins to nothing', () => {
    expect(joinReports([])).toEqual({ events: [], findings: [] })
  })
})
