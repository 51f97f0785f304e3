import { expect, test } from 'vitest'
import type { Finding } from '../model/index.js'
import { withSettings } from './rule-settings.js'

const finding = (rule: string, silenced: string | null = null): Finding => ({
  id: rule,
  rule,
  severity: silenced === null ? 'warning' : 'info',
  message: 'They differ.',
  evidence: [],
  silenced,
})

test.each([
  ['off', []],
  ['error', ['error', 'info']],
  ['info', ['info', 'info']],
] as const)('a rule set to %s leaves %j; others are as they were', (level, severities) => {
  const findings = [finding('value'), finding('value', 'rounding'), finding('role')]
  const left = withSettings(findings, new Map([['value', level]]))
  expect(left.filter(one => one.rule === 'value').map(one => one.severity)).toEqual(severities)
  expect(left.filter(one => one.rule === 'role')).toEqual([finding('role')])
})
