import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const thirdOf = (text: string) => {
  const record = coded(text, '2025-08-14').records.find(({ event }) => event === 'CONSULT')
  return record?.thirdParty.map(party => `${party.name} ${party.role}`).sort()
}

test.each([
  ['Fiji and Samoa met in Suva at the invitation of Tonga.', ['Tonga host']],
  ['Fiji and Samoa held talks in Lima at the invitation of Peru and Chile.', ['Chile host', 'Peru host']],
  ["Fiji and Samoa met in Suva at Tonga's invitation.", ['Tonga host']],
  [
    'The ceasefire was brokered by Kenya with help from Chile and the UN.',
    ['Chile mediator', 'Kenya mediator', 'UN mediator'],
  ],
  ['Peru and Chile imposed a truce on the two clans.', ['Chile mediator', 'Peru mediator']],
  ['I am grateful to Kenya for hosting the meetings.', ['Kenya host']],
  // Who invites a guest to itself is the other side.
  ['Fiji met Samoa at the invitation of Samoa.', []],
  ['William Ruto visited Samoa at the invitation of Samoa.', []],
])('%s', (text, third) => expect(thirdOf(text)).toEqual(third))

test('an ordinal is nobody', () =>
  expect(
    coded('The Sixth meeting of Fiji and Samoa ended.', '2025-08-14').records[0]?.actor.map(party => party.name),
  ).toEqual(['Fiji', 'Samoa']))
