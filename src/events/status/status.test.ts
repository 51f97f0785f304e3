import { expect, test } from 'vitest'
import type { CodedReport, EventRecord, Status } from '../../model/index.js'
import { coded } from '../../pipeline/testing/tools.js'
import { PLANNED, PROPOSED } from './testing/status-ahead.js'
import { OCCURRED, ONGOING } from './testing/status-deeds.js'
import type { StatusRow, StatusRows } from './testing/status-row.js'
import { BACKGROUND, SPEAKERS } from './testing/status-speakers.js'
import { HYPOTHETICAL, NOTHING_HAPPENED } from './testing/status-supposed.js'
import { CANCELLED, DENIED, POSTPONED, REFUSED } from './testing/status-undone.js'

const TABLES: Readonly<Record<Status, StatusRows>> = {
  occurred: OCCURRED,
  ongoing: ONGOING,
  planned: PLANNED,
  proposed: PROPOSED,
  postponed: POSTPONED,
  cancelled: CANCELLED,
  refused: REFUSED,
  denied: DENIED,
  hypothetical: HYPOTHETICAL,
}

const WORDS: ReadonlySet<EventRecord['event']> = new Set(['REQUEST', 'REJECT', 'THREATEN', 'ACCUSE'])
const UNDONE: ReadonlySet<Status> = new Set(['postponed', 'cancelled', 'refused', 'denied'])

// What is asked for or refused has no record of its own: the asking or refusing tells it.
const TOLD_BY: Readonly<Partial<Record<EventRecord['event'], readonly Status[]>>> = {
  REJECT: ['refused'],
  REQUEST: ['proposed'],
  THREATEN: ['hypothetical', 'planned'],
}

function isTrigger(record: EventRecord, word: string): boolean {
  return record.cues.trigger?.exact.toLowerCase() === word.toLowerCase()
}

/** The record a word tells, or that of the verb which carries it: "held" of "held talks". */
function recordOf({ text, records }: CodedReport, trigger: string): EventRecord | undefined {
  const at = text.toLowerCase().indexOf(trigger.toLowerCase())
  return (
    records.find(record => isTrigger(record, trigger)) ??
    records.find(({ anchor }) => anchor.start <= at && at < anchor.end)
  )
}

function isRight([text, trigger, status]: StatusRow, { records }: CodedReport): boolean {
  const allowed: readonly Status[] = typeof status === 'string' ? [status] : status
  const own = records.find(record => isTrigger(record, trigger))
  if (own) return allowed.includes(own.status)
  const at = text.toLowerCase().indexOf(trigger.toLowerCase())
  return records
    .filter(({ anchor }) => anchor.start <= at && at < anchor.end)
    .some(({ event, status: outer }) =>
      WORDS.has(event) && outer !== 'refused' && outer !== 'denied'
        ? (TOLD_BY[event] ?? []).some(told => allowed.includes(told))
        : allowed.includes(outer) || (event === 'AGREE' && !UNDONE.has(outer) && allowed.includes('planned')),
    )
}

function happened({ records }: CodedReport): readonly EventRecord[] {
  return records.filter(({ event, status }) => (status === 'occurred' || status === 'ongoing') && !WORDS.has(event))
}

function said({ records }: CodedReport): string {
  const lines = records.map(({ event, status, cues }) => `${event} ${status} (${cues.trigger?.exact})`)
  return lines.join(', ') || 'no record'
}

/** How many rows may be wrong, each told with what was read, so that a failure shows which. */
function atMost<T extends readonly [text: string, ...rest: unknown[]]>(
  rows: readonly T[],
  most: number,
  wrong: (row: T) => string | null,
) {
  const failures = rows.flatMap(row => {
    const reading = wrong(row)
    return reading === null ? [] : [`${row[0]} (${row.slice(1).join(', ')}): ${reading}`]
  })
  expect(failures.length, failures.join('\n')).toBeLessThanOrEqual(most)
}

test.each([
  ['occurred', 1],
  ['ongoing', 2],
  ['planned', 3],
  ['proposed', 0],
  ['postponed', 1],
  ['cancelled', 2],
  ['refused', 0],
  ['denied', 2],
  ['hypothetical', 1],
] as const)('%s: all but %i rows are read as a careful reader does', (status, most) => {
  const { published, rows } = TABLES[status]
  atMost(rows, most, row => {
    const report = coded(row[0], published)
    return isRight(row, report) ? null : said(report)
  })
})

test('what has not happened is never told as having happened', () => {
  atMost(
    NOTHING_HAPPENED.map(text => [text] as const),
    0,
    ([text]) => {
      const report = coded(text, '2025-05-28')
      return happened(report).length === 0 ? null : said(report)
    },
  )
})

test('whose word it is', () => {
  atMost(SPEAKERS, 2, ([text, trigger, speaker]) => {
    const report = coded(text, '2025-09-17')
    const record = recordOf(report, trigger)
    if (!record) return said(report)
    return (record.speaker?.name ?? null) === speaker ? null : (record.speaker?.name ?? 'nobody')
  })
})

test('an earlier happening keeps its own day', () => {
  atMost(BACKGROUND, 2, ([text, trigger, start, end]) => {
    const report = coded(text, '2025-09-17')
    const record = recordOf(report, trigger)
    if (!record) return said(report)
    return record.date?.start === start && record.date.end === end ? null : `${record.date?.start} ${record.date?.end}`
  })
})
