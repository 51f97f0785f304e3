import { expect, test } from 'vitest'
import type { Decision, Dossier, Finding } from '../model/index.js'
import { codeReport } from '../pipeline/code-report.js'
import { changeLines, settledSince } from './show-changes.js'

const report = codeReport({ id: 'a', text: 'Envoys of Iran and Qatar met in Oslo on Monday.', published: '2025-03-05' })
if (!('records' in report)) throw new Error(report.message)
const finding: Finding = {
  id: 'f',
  rule: 'date-weekday',
  severity: 'warning',
  message: 'March 4 was a Tuesday.',
  evidence: [],
  silenced: null,
}
const dossier: Dossier = {
  reports: [{ report: { ...report, findings: [finding] }, revision: 0 }],
  events: [],
  findings: [{ ...finding, id: 'g', rule: 'value', reports: ['a', 'b'], event: null }],
}

function settling(no: number, id: string, undone: Decision['undone'] = null): Decision {
  const at = `2025-03-0${no}T09:00:00Z`
  const ruling = {
    kind: 'settle-finding',
    finding: id,
    rule: 'r',
    as: 'false-alarm',
    sides: [{ report: 'c', exact: id }],
  } as const
  return { no, at, by: 'ana', reason: 'seen', ruling, undone }
}

test.each<[readonly Decision[], readonly string[]]>([
  [[], []],
  [
    [settling(7, 'f')],
    ['settled   2025-03-05             a  date-weekday March 4 was a Tuesday. → false-alarm, says ana'],
  ],
  [[settling(8, 'g')], ['settled   undated                a, b  value March 4 was a Tuesday. → false-alarm, says ana']],
  [[settling(5, 'f')], []],
  [[settling(7, 'f', { at: '2025-03-08T09:00:00Z', by: 'ben', reason: null })], []],
])('what is settled since a day is told: %j', (decisions, lines) => {
  expect(changeLines(settledSince(dossier, decisions, '2025-03-06'))).toEqual(lines)
})
