import { describe, expect, test } from 'vitest'
import type { CodedReport, Participant, Ruling } from '../../model/index.js'
import { codeReport } from '../../pipeline/code-report.js'
import { ruleActors } from './rule-actors.js'

function read(id: string, text: string): CodedReport {
  const report = codeReport({ id, text, published: '2025-03-05' })
  if (!('records' in report)) throw new Error(report.message)
  return report
}

function people(report: CodedReport): readonly Participant[] {
  return report.records.flatMap(record => [...record.actor, ...record.recipient]).filter(one => one.kind === 'person')
}

const ids = (report: CodedReport, name: string) => [
  ...new Set(
    people(report)
      .filter(one => one.name === name)
      .map(one => one.id),
  ),
]

const sofia = read(
  'sofia',
  'Bulgarian Foreign Minister Petrov met the Iranian president in Sofia on Monday. Petrov praised Iran.',
)
const astana = read('astana', 'Kazakhstan’s Foreign Minister Petrov met the Qatari emir in Astana on Monday.')
const again = read('again', 'Foreign Minister Petrov of Bulgaria met the Kenyan president in Nairobi on Tuesday.')

describe('across reports', () => {
  test('two people of one surname stay two, and one stays one', () => {
    const [one, two, three] = [sofia, astana, again].map(report => ids(report, 'Petrov'))
    expect([one?.length, two?.length]).toEqual([1, 1])
    expect(one).not.toEqual(two)
    expect(three).toEqual(one)
  })

  test('somebody named in full has one id, whoever is told to act for whom', () => {
    const first = read('first', 'Ilse Varn, an envoy of Norway, met the Kenyan president in Nairobi on Monday.')
    const second = read('second', 'Ilse Varn met Kenyan officials in Nairobi on Monday.')
    expect(ids(first, 'Ilse Varn')).toEqual(['person:ilse-varn'])
    expect(ids(second, 'Ilse Varn')).toEqual(['person:ilse-varn'])
  })
})

describe('what a person has decided', () => {
  const from = { id: ids(sofia, 'Petrov')[0] ?? '', name: 'Petrov' }
  const ivan = { id: 'person:ivan-petrov', name: 'Ivan Petrov' }
  const merge: Ruling = { kind: 'merge-actors', into: ivan, others: [from] }
  const split: Ruling = {
    kind: 'split-actor',
    from: ivan,
    into: { id: 'person:other', name: 'Other' },
    reports: ['again'],
  }

  test.each<[string, readonly Ruling[], string, string]>([
    ['nothing', [], 'Petrov', 'Petrov'],
    ['a merge', [merge], 'Ivan Petrov', 'Ivan Petrov'],
    ['a merge, then a split in one report', [merge, split], 'Ivan Petrov', 'Other'],
    ['a split before there was anything to split', [split, merge], 'Ivan Petrov', 'Ivan Petrov'],
  ])('%s', (_, rulings, inSofia, inAgain) => {
    const names = [sofia, again].map(report => new Set(people(ruleActors(report, rulings)).map(one => one.name)))
    expect(names[0]?.has(inSofia)).toBe(true)
    expect(names[1]?.has(inAgain)).toBe(true)
  })

  test('the words of a report stay as they are, and another person with them', () => {
    expect(people(ruleActors(sofia, [merge])).map(one => one.text)).toEqual(people(sofia).map(one => one.text))
    expect(ruleActors(astana, [split])).toBe(astana)
    expect(ruleActors(astana, [merge])).toEqual(astana)
  })
})
