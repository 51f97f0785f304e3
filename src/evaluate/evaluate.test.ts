import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EVENT_TYPES, type EventType } from '../model/index.js'
import { actorCode, countryOf } from './codes.js'
import type { Dyad } from './dyad.js'
import { COUNTED_USUALLY, evaluatorOf, kindOfGold } from './index.js'
import { fits, type Level } from './levels.js'
import { largestMatching } from './matching.js'
import { merge } from './merge.js'
import { randomNumbers } from './random-numbers.js'

function dyad(words: string, alt: readonly EventType[] = []): Dyad {
  const [type = '', source = '', target = ''] = words.split(/ (?:> )?/)
  const list = (codes: string) => new Set(codes.split('+').filter(code => code !== '-'))
  return { type: EVENT_TYPES.find(one => one === type) ?? 'AID', source: list(source), target: list(target), alt }
}

test.each([
  ['IRQ', 'IRQ', 'IRQ'],
  ['irqgovmil', 'IRQ', 'IRQGOV'],
  ['IGOUNOKID', 'UNO', 'UNO'],
  ['IGOEURREF', 'EUR', 'EUR'],
  ['IGOEEC', 'EUR', 'EUR'],
  ['UNO', 'UNO', 'UNO'],
  ['JAPMIL', 'JPN', 'JPNMIL'],
  ['---CVL', '', '---CVL'],
  ['---', '', ''],
  ['', '', ''],
])('%s is of %s, in full %s', (code, country, full) => {
  expect([countryOf(code), actorCode(code)]).toEqual([country, full])
})

describe('merging', () => {
  test.each([
    [['ACCUSE PER > BOL', 'ACCUSE CHL > BOL'], ['ACCUSE PER+CHL > BOL']],
    [['ACCUSE PER > BOL', 'ACCUSE PER > CHL'], ['ACCUSE PER > BOL+CHL']],
    [['ACCUSE PER > BOL', 'ACCUSE PER > BOL'], ['ACCUSE PER > BOL']],
    [
      ['ACCUSE PER > -', 'ACCUSE CHL > -'],
      ['ACCUSE PER > -', 'ACCUSE CHL > -'],
    ],
    [
      ['ACCUSE PER > BOL', 'REJECT PER > BOL'],
      ['ACCUSE PER > BOL', 'REJECT PER > BOL'],
    ],
    [['CONSULT PER > BOL', 'CONSULT BOL > PER'], ['CONSULT PER > BOL']],
    [['CONSULT PER > BOL', 'CONSULT CHL > PER'], ['CONSULT PER+CHL > BOL']],
    [
      ['CONSULT PER > BOL', 'CONSULT CHL > ARG'],
      ['CONSULT PER > BOL', 'CONSULT CHL > ARG'],
    ],
    [
      ['AID PER > BOL', 'AID CHL > ARG', 'AID PER > ARG'],
      ['AID PER > BOL+ARG', 'AID CHL > ARG'],
    ],
  ])('%j', (before, after) => {
    expect(merge(before.map(words => dyad(words)))).toEqual(after.map(words => dyad(words)))
  })

  test('what is merged stays as it is when merged again', () => {
    const code = fc.constantFrom('PER', 'BOL', 'CHL', 'ARG')
    const anyDyad = fc
      .tuple(fc.constantFrom('AID', 'CONSULT', 'ACCUSE'), fc.array(code), fc.array(code))
      .map(([type, source, target]) => dyad(`${type} ${source.join('+') || '-'} > ${target.join('+') || '-'}`))
    fc.assert(
      fc.property(fc.array(anyDyad, { maxLength: 6 }), dyads => {
        const once = merge(dyads)
        expect(merge(once)).toEqual(once)
      }),
    )
  })
})

describe('levels', () => {
  const rows: readonly (readonly [string, string, Level, boolean])[] = [
    ['AID PER > BOL', 'AID CHL > ARG', 'type', true],
    ['AID PER > BOL', 'ACCUSE PER > BOL', 'type', false],
    ['AID PER > BOL', 'AID PERGOV > ARG', 'type+source', true],
    ['AID PER > BOL', 'AID PER+CHL > BOL', 'type+source', false],
    ['CONSULT PER > BOL', 'CONSULT BOL > CHL', 'type+source', true],
    ['CONSULT PER > BOL', 'CONSULT BOL+PER > -', 'type+source+target', true],
    ['AID PER > BOL', 'AID BOL > PER', 'type+source+target', false],
    ['AID PER > BOL+CHL', 'AID PER > BOL', 'overlap', true],
    ['AID PER > BOL', 'AID PER > -', 'overlap', false],
    ['AID PER > -', 'AID PER > -', 'overlap', true],
    ['AID PERGOV > BOL', 'AID PERMIL > BOL', 'sectors', false],
    ['AID PERGOV > BOL', 'AID PERGOV > BOL+---CVL', 'sectors', true],
  ]
  test.each(rows)('%s read as %s at %s: %s', (gold, read, level, right) => {
    expect(fits(level, dyad(gold), dyad(read), { alt: true, oneBody: false })).toBe(right)
  })

  test('an alternative type is right where asked for', () => {
    const [gold, read] = [dyad('REJECT PER > BOL', ['CONSULT']), dyad('CONSULT PER > BOL')]
    expect([true, false].map(alt => fits('type', gold, read, { alt, oneBody: false }))).toEqual([true, false])
  })

  test('bodies of states are one where asked for', () => {
    const [gold, read] = [dyad('AID UNO > PER'), dyad('AID IGO > PER')]
    const at = (oneBody: boolean) => fits('type+source+target', gold, read, { alt: true, oneBody })
    expect([at(true), at(false)]).toEqual([true, false])
  })
})

test('no larger matching exists, and each item is in one pair', () => {
  const best = (edges: readonly (readonly number[])[], taken: readonly number[] = []): number => {
    const [first, ...rest] = edges
    if (first === undefined) return 0
    const free = first.filter(item => !taken.includes(item))
    return Math.max(best(rest, taken), ...free.map(item => 1 + best(rest, [...taken, item])))
  }
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.nat(4)), { maxLength: 5 }), edges => {
      const pairs = largestMatching(edges)
      expect(pairs.length).toBe(best(edges))
      expect(new Set(pairs.map(([left]) => left)).size).toBe(pairs.length)
      expect(new Set(pairs.map(([, right]) => right)).size).toBe(pairs.length)
      expect(pairs.every(([left, right]) => edges[left]?.includes(right))).toBe(true)
    }),
  )
})

test('random numbers are those of Python for the same seed', () => {
  const below = randomNumbers(0)
  expect([below(1), below(1), below(474), below(474), below(474)]).toEqual([0, 0, 20, 132, 261])
  const later = randomNumbers(7)
  expect(Array.from({ length: 700 }, () => later(1000)).slice(-4)).toEqual([11, 347, 566, 427])
})

describe('a line of a gold set', () => {
  test.each([
    [{ id: 'a', text: 'Peru thanked Chile.', gold: [] }, 'events'],
    [{ id: 'a', text: 'Peru thanked Chile.', root: 'SUPPORT' }, 'relations'],
    [{ id: 'a', text: 'Peru thanked Chile.', thirdParties: [] }, 'mediation'],
    [{ id: 'a', text: 'Peru thanked Chile.' }, null],
    ['gold', null],
    [null, null],
  ])('%j is of %s', (line, kind) => expect(kindOfGold(line)).toBe(kind))

  test.each([
    [{ id: 'a', gold: [] }, /^text: /],
    [{ id: 'a', text: 'Peru thanked Chile.', gold: [{ type: 'PRAISE' }] }, /^gold\.0\.type: /],
    [{ id: 'a', text: 'Peru thanked Chile.', gold: [{ type: 'SUPPORT', status: ['gone'] }] }, /^gold\.0\.status\.0: /],
    [{ id: 'a', text: 'Peru thanked Chile.', date: '2025-02-30', gold: [] }, /^date: /],
    ['gold', /./],
  ])('%j is told', (line, said) => {
    const taken = evaluatorOf('events', COUNTED_USUALLY).take(line)
    expect('problem' in taken ? taken.problem : '').toMatch(said)
  })

  test('with the id of an earlier one is told', () => {
    const evaluator = evaluatorOf('events', COUNTED_USUALLY)
    const line = { id: 'a', text: 'Peru thanked Chile.', gold: [] }
    expect(evaluator.take(line)).toMatchObject({ read: { id: 'a', text: line.text } })
    expect(evaluator.take(line)).toEqual({ problem: 'id: "a" is the name of an earlier line too' })
  })

  test('of any shape never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        for (const kind of ['events', 'relations', 'mediation'] as const)
          expect(Object.keys(evaluatorOf(kind, COUNTED_USUALLY).take(value)).length).toBeGreaterThan(0)
      }),
    )
  })
})
