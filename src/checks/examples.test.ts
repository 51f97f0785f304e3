import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { layOver, parseKnowledge } from '../knowledge/index.js'
import type { CodedReport } from '../model/index.js'
import { english, englishEntries } from '../pipeline/english.js'
import { checkTogether, knowledgeFrom } from '../pipeline/index.js'
import { codeWithSentences } from '../pipeline/one-report.js'
import { CROSS_RULES, REPORT_RULES } from './index.js'

const docs = new URL('../../docs/', import.meta.url)
const pages = readdirSync(new URL('rules/', docs)).map(file => ({ name: file.replace(/\.md$/, ''), file }))
const known = new Set([...REPORT_RULES.map(rule => rule.name), ...CROSS_RULES.map(rule => rule.name)])

/** Our words with the examples of knowledge.md laid over: the Zenda Protocol is one of them. */
const tools = {
  model: english().model,
  knowledge: knowledgeFrom(
    layOver(
      englishEntries(),
      parseKnowledge(
        [...readFileSync(new URL('knowledge.md', docs), 'utf8').matchAll(/^```yaml\n# (\S+)\n([\s\S]*?)^```$/gm)].map(
          match => ({ path: match[1] ?? '', text: match[2] ?? '' }),
        ),
      ).entries,
    ),
  ),
}

type Row = { readonly outcome: string; readonly days: readonly string[]; readonly reports: readonly string[] }

function rowsOf(file: string): readonly Row[] {
  return [...readFileSync(new URL(`rules/${file}`, docs), 'utf8').matchAll(/^\| (.+) \| (.*) \| (.+) \|$/gm)]
    .map(([, outcome = '', days = '', reports = '']) => ({
      outcome,
      days: days.split('<br>').map(day => day.trim()),
      reports: reports.split('<br>'),
    }))
    .filter(row => /^(?:fires|quiet|missed|false alarm|silenced `[a-z-]+`)$/.test(row.outcome))
}

function coded(id: string, report: string, day: string): CodedReport {
  const bytes = new TextEncoder().encode(report.split(' ¶ ').join('\n\n'))
  const read = codeWithSentences({ id, bytes, captions: true, ...(day === '' ? {} : { published: day }) }, tools)
  if (!('report' in read)) throw new Error(read.message)
  return read.report
}

/** What a rule makes of a row, in the words of the table. */
function outcomeOf(rule: string, { days, reports }: Row): string {
  const read = reports.map((report, at) => coded(`r${at + 1}`, report, days[at] ?? ''))
  const found = [...read.flatMap(one => one.findings), ...checkTogether(read)].filter(one => one.rule === rule)
  if (found.some(one => one.silenced === null)) return 'fires'
  return found[0] ? `silenced \`${found[0].silenced}\`` : 'quiet'
}

describe.each(pages)('$name', ({ name, file }) => {
  const rows = rowsOf(file)

  test('has at least six examples that it is for and eight that it is not', () => {
    const positive = rows.filter(({ outcome }) => outcome === 'fires' || outcome === 'missed')
    expect(positive.length).toBeGreaterThanOrEqual(6)
    expect(rows.length - positive.length).toBeGreaterThanOrEqual(8)
  })

  // What a rule is known to miss is not held to missing it: the rooms it reads from learn, too.
  const held = rows.filter(({ outcome }) => outcome !== 'missed' && outcome !== 'false alarm')
  test.each(held)('$outcome: $days $reports', row => {
    expect(outcomeOf(name, row)).toBe(row.outcome)
  })
})

test('every rule has a page of its own, and every page a rule', () => {
  expect(pages.map(page => page.name).toSorted()).toEqual([...known].toSorted())
})
