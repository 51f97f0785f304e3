import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CodedReport, hashOf } from '../../model/index.js'
import { changedFact } from './changed-fact.js'
import { self } from './copies.js'
import { twinsOf } from './twins.js'

const AROUND = 'Both sides called the meeting useful and friendly. Observers had come from the north.'

function report(id: string, sentence: string, published = '2025-05-21'): CodedReport {
  const text = `${sentence}\n\n${AROUND}`
  return {
    id,
    source: 'North Desk',
    published,
    text,
    textHash: hashOf(text),
    coder: 'test',
    records: [],
    documents: [],
    positions: [],
    findings: [],
  }
}

const factsOf = (a: string, b: string) =>
  twinsOf(report('a', a), report('b', b)).flatMap(twin => twin.chunks.map(changedFact))

describe('the fact two copies of a sentence have differently', () => {
  test.each([
    [
      'The convoy carried 126 people to the town of Goma.',
      'The convoy carried 162 people to the town of Goma.',
      ['number'],
    ],
    [
      'They held the second round of talks in the old palace.',
      'They held the third round of talks in the old palace.',
      ['round'],
    ],
    [
      'The delegations met on Monday in the old town hall.',
      'The delegations met on Friday in the old town hall.',
      ['date'],
    ],
    [
      'The truce begins on May 12 at dawn in both valleys.',
      'The truce begins on May 21 at dawn in both valleys.',
      ['date'],
    ],
    [
      'The delegations met for two hours in Lima this week.',
      'The delegations met for two hours in Quito this week.',
      ['place'],
    ],
    [
      'The meeting was chaired by Jane Wekesa of the ministry.',
      'The meeting was chaired by Halima Nur of the ministry.',
      ['name'],
    ],
    [
      'The call was held at the request of Chile last night.',
      'The call was held at the request of Peru last night.',
      ['asker'],
    ],
    ['The two sides agreed on a truce of ten days.', 'The two sides did not agree on a truce of ten days.', ['agreed']],
    [
      'The two envoys met in the old palace last night.',
      'The two envoys never met in the old palace last night.',
      ['happened'],
    ],
    ['The envoys of both states met in Kiev last week.', 'The envoys of both states met in Kyiv last week.', [null]],
    [
      'The talks with Zelensky lasted two hours last night.',
      'The talks with Zelenskyy lasted two hours last night.',
      [null],
    ],
    ['The talks were useful for both of the states.', 'The talks were helpful for both of the states.', [null]],
  ])('%s / %s: %j', (a, b, facts) => expect(factsOf(a, b)).toEqual(facts))

  test('texts that share no other sentence are no copies', () => {
    const [a, b] = [
      report('a', 'The convoy carried 126 people to the town.'),
      report('b', 'The convoy carried 162 people to the town.'),
    ]
    expect(twinsOf(a, { ...b, text: b.text.replace(AROUND, 'Nothing else is known. It rained.') })).toEqual([])
  })

  test('a later, higher count is silenced; a text that comes back a week later is another', () => {
    const first = report('a', 'The convoy carried 126 people to the town of Goma.')
    const later = (day: string) => report('b', 'The convoy carried 162 people to the town of Goma.', day)
    expect(self.checkPair(first, later('2025-05-22')).map(one => one.silenced)).toEqual(['superseded-figure'])
    expect(self.checkPair(first, later('2025-05-21')).map(one => one.silenced)).toEqual([undefined])
    expect(self.checkPair(first, later('2025-05-28'))).toEqual([])
  })

  test('whatever the texts, the sides are words of their reports', () => {
    const words = fc.array(fc.constantFrom('Lima', 'Quito', 'not', '84', 'agreed', 'on', '.', '\n', '"', 'é', '🕊'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(words, words, (one, two) => {
        const [a, b] = [report('a', one.join(' ')), report('b', two.join(' '))]
        for (const { sides } of self.checkPair(a, b))
          for (const { report: of, anchor } of sides) expect(of.text.slice(anchor.start, anchor.end)).toBe(anchor.exact)
      }),
    )
  })
})
