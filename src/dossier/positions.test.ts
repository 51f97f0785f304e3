import { expect, test } from 'vitest'
import { anchorAt, type CodedReport, hashOf, type Position, type Stance } from '../model/index.js'
import { positionsOf } from './positions.js'

/** A report of a day in which Kestria takes one stance on customs. */
function reportOf(published: string, stance: Stance, was?: Stance): CodedReport {
  const text = `Kestria ${stance} the customs post.`
  const position: Position = {
    party: {
      id: 'KST',
      name: 'Kestria',
      text: 'Kestria',
      start: 0,
      end: 7,
      kind: 'state',
      code: 'KST',
      affiliation: null,
      sector: 'GOV',
      office: null,
      role: 'participant',
    },
    issue: 'customs',
    stance,
    firmness: 'plain',
    ...(was === undefined ? {} : { was }),
    text: 'the customs post',
    speaker: null,
    date: null,
    anchor: anchorAt(text, { start: 0, end: text.length }, 0),
  }
  return {
    id: `${published}.txt`,
    published,
    text,
    textHash: hashOf(text),
    coder: 'test',
    records: [],
    documents: [],
    positions: [position],
    findings: [],
  }
}

function changes(...reports: readonly CodedReport[]): readonly (string | null)[] {
  const grid = positionsOf(reports)
  return grid.cell('customs', 'kestria').map(told => grid.earlier(told)?.report.published ?? null)
}

test.each<[string, readonly CodedReport[], readonly (string | null)[]]>([
  ['a refusal given up', [reportOf('2025-03-01', 'rejects'), reportOf('2025-04-01', 'accepts')], [null, '2025-03-01']],
  [
    'a demand repeated as a proposal',
    [reportOf('2025-03-01', 'demands'), reportOf('2025-04-01', 'proposes')],
    [null, null],
  ],
  [
    'a demand said to be dropped',
    [reportOf('2025-03-01', 'demands'), reportOf('2025-04-01', 'accepts', 'demands')],
    [null, '2025-03-01'],
  ],
  [
    'an acceptance with a condition put to it',
    [reportOf('2025-03-01', 'accepts'), reportOf('2025-04-01', 'conditions')],
    [null, '2025-03-01'],
  ],
  ['two of one day', [reportOf('2025-03-01', 'rejects'), reportOf('2025-03-01', 'accepts')], [null, null]],
  [
    'back again',
    [reportOf('2025-03-01', 'rejects'), reportOf('2025-04-01', 'accepts'), reportOf('2025-05-01', 'rejects')],
    [null, '2025-03-01', '2025-04-01'],
  ],
])('%s', (_, reports, expected) => {
  expect(changes(...reports)).toEqual(expected)
  expect(changes(...[...reports].reverse()).filter(day => day !== null).length).toBe(
    expected.filter(day => day !== null).length,
  )
})
