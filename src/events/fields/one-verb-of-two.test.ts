import { describe, expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const told = (text: string) =>
  coded(text, '2025-05-21').records.map(({ event, mode, status, date, actor }) =>
    [event, mode, status, date?.start ?? null, actor.map(({ name }) => name).join('+')].filter(Boolean).join(' '),
  )

describe('of two verbs each has its own day and its own telephone', () => {
  test.each([
    [
      'Chile met Peru in Lima last week and spoke with Brazil by phone on Sunday.',
      ['CONSULT occurred 2025-05-12 Chile+Peru', 'CONSULT phone occurred 2025-05-18 Chile+Brazil'],
    ],
    [
      'Fiji attacked Tonga in October 2019 and met Samoa on Tuesday.',
      ['ASSAULT occurred 2019-10-01 Fiji', 'CONSULT occurred 2025-05-20 Fiji+Samoa'],
    ],
    ['Chile spoke by phone with Peru on Monday.', ['CONSULT phone occurred 2025-05-19 Chile+Peru']],
    ['Chile and Peru held talks by phone on Monday.', ['CONSULT phone occurred 2025-05-19 Chile+Peru']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('who says that talks are planned with somebody is one of them', () => {
  test.each([
    ['Iran denied that a meeting with Oman was planned.', ['CONSULT denied Oman+Iran']],
    ['Iran said that a meeting with Oman was planned.', ['AGREE planned Oman+Iran']],
    ['Iran said that a meeting between Chile and Peru was planned.', ['AGREE planned Chile+Peru']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

describe('at whose request', () => {
  test.each([
    ["Chile and Peru spoke by phone. The call came at the request of the agency's head, Ana Sol.", 'Ana Sol'],
    ["Chile and Peru spoke by phone. The call came at the request of Brazil's president.", 'Luiz Inácio Lula da Silva'],
    ['Chile and Peru spoke by phone at the request of Brazil.', 'Brazil'],
  ])('%s', (text, expected) => {
    expect(coded(text, '2025-05-21').records.at(-1)?.initiator?.name).toBe(expected)
  })
})
