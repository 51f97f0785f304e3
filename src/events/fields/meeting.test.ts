import { describe, expect, test } from 'vitest'
import type { EventRecord } from '../../model/index.js'
import { coded } from '../../pipeline/testing/tools.js'

const records = (text: string): readonly EventRecord[] => coded(text, '2025-05-21').records

describe('what kind of meeting, and at which level', () => {
  test.each([
    ['Peru and Chile met on the sidelines of the assembly.', 'side-meeting', null],
    ['Experts of Peru and Chile met in a working group in Lima.', 'working-group', 'technical'],
    ['The envoy shuttled between Peru and Chile for three days.', 'shuttle', 'delegations'],
    ['Peru, Chile and Ecuador held trilateral talks.', 'trilateral', null],
    ['Kenya hosted a summit of Rwanda and Burundi in January.', 'summit', null],
    ['Negotiators from Peru and Chile met in Quito.', 'bilateral', 'delegations'],
    ['Peru and Chile held ministerial talks in Quito.', 'bilateral', 'ministers'],
  ])('%s', (text, kind, level) => {
    const meetings = records(text).flatMap(record => record.meeting ?? [])
    expect(meetings).toContainEqual({ kind, level })
  })
})

describe('who took part without being a side', () => {
  test.each([
    [
      'Peru and Chile met in Quito. Brazil and Mexico took part as guarantors.',
      ['Brazil guarantor', 'Mexico guarantor'],
    ],
    ['Peru and Chile signed a treaty, which Brazil signed as a witness.', ['Brazil witness']],
    [
      'Peru and Chile held talks with Brazilian and Mexican facilitation.',
      ['Brazil facilitator', 'Mexico facilitator'],
    ],
    ['Peru and Chile exchanged messages through the Brazilian foreign minister.', ['Mauro Vieira mediator']],
    ['Peru and Chile held talks in Quito.', []],
    ['Peru and Chile met on March 4 and 5 with Brazil as mediator.', ['Brazil mediator']],
    ['Peru and Chile held talks with Brazil as host.', ['Brazil host']],
    ['Peru and Chile signed a pact, witnessed by Brazil.', ['Brazil witness']],
    ["Brazil's president hosted the presidents of Peru and Chile in Brasilia.", ['Luiz Inácio Lula da Silva host']],
  ])('%s', (text, third) => {
    const found = records(text).flatMap(record => record.thirdParty.map(({ name, role }) => `${name} ${role}`))
    expect([...new Set(found)]).toEqual(third)
  })
})

describe('rounds told by their number', () => {
  const text =
    'Peru and Chile held the sixth round of talks in Quito. A seventh round will be held in Lima in June. The fifth ended in La Paz on April 3.'
  test('take the parties of the round told before', () => {
    expect(records(text).map(({ status, round, place, actor }) => [status, round, place?.name, actor.length])).toEqual([
      ['occurred', 6, 'Quito', 2],
      ['planned', 7, 'Lima', 2],
      ['occurred', 5, 'La Paz', 2],
    ])
  })

  test('and are none where no round was told', () => {
    expect(records('The fifth ended in La Paz on April 3.')).toEqual([])
  })
})

describe('what did not come about', () => {
  test.each([
    ['Talks between Peru and Chile ended without a deal.', ['CONSULT occurred', 'AGREE denied']],
    ['Peru and Chile held talks. There was no agreement on the border.', ['CONSULT occurred', 'AGREE denied']],
    ['Peru and Chile held talks. The agreement on the border is old.', ['CONSULT occurred']],
    ['Peru and Chile held talks. Talks planned for June were postponed.', ['CONSULT occurred', 'CONSULT postponed']],
  ])('%s', (text, said) => {
    expect(records(text).map(({ event, status }) => `${event} ${status}`)).toEqual(said)
  })

  test('whoever was not there is absent', () => {
    const [, away] = records('Peru and Chile held talks in Quito. Brazil was absent.')
    expect(away?.actor.map(({ name, role }) => `${name} ${role}`)).toEqual(['Brazil absent'])
  })
})
