import { describe, expect, test } from 'vitest'
import { coded } from '../pipeline/testing/tools.js'
import { REPORT_RULES } from './check-report.js'

const rules = (text: string, published?: string) =>
  coded(text, published)
    .findings.filter(finding => finding.silenced === null)
    .map(finding => finding.rule)

describe('office-two-holders', () => {
  test.each([
    [
      'NATO Secretary General Mark Rutte met Zelensky. NATO Secretary General Jens Stoltenberg praised the talks.',
      '2025-08-14',
      true,
    ],
    [
      'NATO Secretary General Mark Rutte met Zelensky. Former NATO Secretary General Jens Stoltenberg praised the talks.',
      '2025-08-14',
      false,
    ],
    ['NATO Secretary General Mark Rutte met Zelensky. Rutte praised the talks.', '2025-08-14', false],
    ['French President Emmanuel Macron met German Chancellor Friedrich Merz.', '2025-08-14', false],
  ])('%s (%s): %s', (text, published, fires) => {
    expect(rules(text, published).includes('office-two-holders')).toBe(fires)
  })

  test('names both, quotes both, and says who it was that day and how that is known', () => {
    const finding = coded(
      'NATO Secretary General Mark Rutte met Zelensky. NATO Secretary General Jens Stoltenberg praised the talks.',
      '2025-08-14',
    ).findings.find(one => one.rule === 'office-two-holders')
    expect(finding).toMatchObject({ severity: 'error', silenced: null })
    expect(finding?.message).toContain('Mark Rutte')
    expect(finding?.message).toContain('Jens Stoltenberg')
    expect(finding?.message).toContain('2024-10-01')
    expect(finding?.evidence.map(anchor => anchor.exact)).toEqual([
      'NATO Secretary General Mark Rutte',
      'NATO Secretary General Jens Stoltenberg',
    ])
    expect(finding?.reference?.source).toContain('NATO')
  })

  test('in the month of a handover both may stand, and it is said so', () => {
    const [finding] = coded(
      'NATO Secretary General Mark Rutte took over. NATO Secretary General Jens Stoltenberg left Brussels.',
      '2024-10-01',
    ).findings.filter(one => one.rule === 'office-two-holders')
    expect(finding).toMatchObject({ severity: 'info', silenced: 'office-changed-hands' })
  })
})

describe('office-stale', () => {
  test.each([
    ['Dutch Prime Minister Mark Rutte met Zelensky.', '2025-08-14', true],
    ['Dutch Prime Minister Mark Rutte met Zelensky.', '2023-08-14', false],
    ['Former Dutch Prime Minister Mark Rutte met Zelensky.', '2025-08-14', false],
    ['Dutch Prime Minister Mark Rutte met Zelensky.', undefined, false],
  ])('%s (%s): %s', (text, published, fires) => {
    expect(rules(text, published).includes('office-stale')).toBe(fires)
  })
})

describe('date-weekday', () => {
  test.each([
    ['They met on Tuesday, July 23, 2025.', '2025-08-14', true],
    ['They met on Wednesday, July 23, 2025.', '2025-08-14', false],
    ['They met on Wednesday.', '2025-08-14', false],
    ['They met on July 23, 2025.', '2025-08-14', false],
  ])('%s (%s): %s', (text, published, fires) => {
    expect(rules(text, published).includes('date-weekday')).toBe(fires)
  })
})

test('every rule says in one sentence what it finds, and has a name of its own', () => {
  expect(new Set(REPORT_RULES.map(rule => rule.name)).size).toBe(REPORT_RULES.length)
  for (const rule of REPORT_RULES) expect(rule.about).toMatch(/^[A-Z][^.]*\.$/)
})
