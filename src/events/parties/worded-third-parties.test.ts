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
  ['Fiji and Samoa met in Suva in talks arranged by the emir of Qatar.', ['Tamim bin Hamad Al Thani facilitator']],
  [
    "Fiji and Samoa opened talks in Suva, with Norway's deputy minister Vidar Helgesen facilitating.",
    ['Vidar Helgesen facilitator'],
  ],
  ["Fiji and Samoa held talks in Nairobi hosted by Kenya's William Ruto.", ['William Ruto host']],
  [
    'Fiji and Samoa agreed to a truce during talks in Lima mediated by Kenya and Chile.',
    ['Chile mediator', 'Kenya mediator'],
  ],
  ['Minister Fidan led the mediation with Pedro Quispe of Peru.', ['Hakan Fidan mediator', 'Pedro Quispe mediator']],
  ['Peru and Chile signed a pact after ten days of talks led by the African Union.', ['African Union mediator']],
  // Who invites a guest to itself is the other side.
  ['Fiji met Samoa at the invitation of Samoa.', []],
  ['William Ruto visited Samoa at the invitation of Samoa.', []],
])('%s', (text, third) => expect(thirdOf(text)).toEqual(third))

test.each([
  ['The agreement was signed by Hamas and Fatah under the supervision of Egypt.', ['Egypt mediator']],
  ['Hamas and Fatah signed the agreement under Saudi sponsorship in Mecca.', ['Saudi Arabia mediator']],
  ['Hamas and Fatah resumed talks in Mecca under Norwegian mediation.', ['Norway mediator']],
  ['Hamas and Fatah signed the agreement in Mecca.', []],
])('%s', (text, third) =>
  expect(
    coded(text, '2025-08-14').records.map(record => record.thirdParty.map(party => `${party.name} ${party.role}`)),
  ).toEqual([third]),
)

test.each([
  // Who leads talks with somebody is one of those who talk; who leads those of others mediates.
  ['Sergey Lavrov led talks with Iran in Moscow.', ['Iran', 'Sergey Lavrov']],
  ['Kenya led talks between Iran and Oman in Nairobi.', ['Iran', 'Oman']],
  ['The talks, led by Sergey Lavrov and attended by Hakan Fidan, ended on Friday.', ['Hakan Fidan', 'Sergey Lavrov']],
  // Those accompanied were there, and so were those beside them.
  [
    'Hakan Fidan was accompanied by Minister of Defence Yasar Guler at the talks with Iran.',
    ['Hakan Fidan', 'Iran', 'Yaşar Güler'],
  ],
  [
    'Under the leadership of Ambassador Hope Karimi, envoy of Peru, the UN Security Council visited Quito.',
    ['Hope Karimi', 'UN Security Council'],
  ],
])('%s', (text, parties) => {
  const [record, ...others] = coded(text, '2025-08-14').records
  expect(others).toEqual([])
  expect(record?.actor.map(party => party.name).sort()).toEqual(parties)
})

test('an ordinal is nobody', () =>
  expect(
    coded('The Sixth meeting of Fiji and Samoa ended.', '2025-08-14').records[0]?.actor.map(party => party.name),
  ).toEqual(['Fiji', 'Samoa']))
