import { expect, test } from 'vitest'
import { readFilter } from './filter.js'
import { narrow } from './narrow.js'
import { sampleDossier } from './testing/sample.js'

test.each([
  [{ actor: 'varn' }, ['2', '4']],
  [{ actor: 'kst' }, ['1', '2', '3', '4', '7', '8']],
  [{ actor: 'lakes union' }, ['1', '4', '7']],
  [{ actor: 'lake' }, []],
  [{ process: 'kestria morvane' }, ['1']],
  [{ type: 'consult' }, ['1', '4']],
  [{ status: 'planned' }, ['3', '5']],
  [{ since: '2025-03-16' }, ['4', '5', '7']],
  [{ since: '2025-03-04', until: '2025-03-04' }, ['1', '3']],
  [{ until: '2025-03' }, ['1', '3', '4', '7']],
  [{ type: 'AGREE', actor: 'Brek' }, ['3']],
  [{ actor: ' ', type: '' }, ['1', '2', '3', '4', '5', '6', '7', '8']],
])('%j keeps the events %j', (input, ids) => {
  const { filter, problems } = readFilter(input)
  expect(problems).toEqual([])
  expect(narrow(sampleDossier, filter).events.map(each => each.id.at(-1))).toEqual(ids)
})

test.each([
  [{ type: 'PARTY' }, /^type "PARTY" is none of AGREE, /],
  [{ since: '2025-02-30' }, /^since "2025-02-30" is not a date written YYYY-MM-DD, YYYY-MM or YYYY\.$/],
  [{ actor: 'x'.repeat(401) }, /^actor "x{60}" is longer than 400 characters\.$/],
])('%j is no filter', (input, problem) => {
  const read = readFilter(input)
  expect(read.filter).toEqual({})
  expect(read.problems).toEqual([expect.stringMatching(problem)])
})

test('nothing narrowed is the same dossier', () => expect(narrow(sampleDossier, {})).toBe(sampleDossier))

test('reports keep what belongs to the events kept, and go where nothing is left', () => {
  const narrowed = narrow(sampleDossier, readFilter({ actor: 'varn' }).filter)
  expect(narrowed.reports.map(({ report }) => [report.source, report.records.map(each => each.id)])).toEqual([
    ['Harbour Times', ['r1-refused']],
    ['The <b>Example</b>', ['r3-call']],
  ])
  expect(narrowed.reports.map(({ report }) => report.positions.length)).toEqual([1, 0])
})

test.each([
  [{ type: 'RETREAT' }, ['f-day'], []],
  [{ status: 'planned' }, [], ['f-count']],
])('%j keeps the findings of what is left', (input, own, between) => {
  const narrowed = narrow(sampleDossier, readFilter(input).filter)
  expect(narrowed.reports.flatMap(({ report }) => report.findings.map(each => each.id))).toEqual(own)
  expect(narrowed.findings.map(each => each.id)).toEqual(between)
})
