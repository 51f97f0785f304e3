import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const told = (text: string) =>
  coded(text, '2025-08-14').records.map(record =>
    [...record.actor, ...record.thirdParty].map(party => party.name).sort(),
  )

test.each([
  // A body named by its members before a hyphen, whatever stands between the last of them and its own noun.
  ['The AU-EU-UN joint panel held talks with Fiji.', ['African Union', 'EU', 'Fiji', 'UN']],
  ['The United Nations-African Union-EU panel visited Fiji.', ['African Union', 'EU', 'UN']],
  [
    'The AU-EU-UN Trilateral Mechanism is brokering talks between Fiji and Samoa.',
    ['African Union', 'EU', 'Fiji', 'Samoa', 'Trilateral Mechanism', 'UN'],
  ],
  ['UNHCR field offices engaged with elders of Fiji.', ['Fiji', 'UNHCR']],
  // Of whom a body is made up, be it named or not.
  [
    'The committee, comprised of representatives of Fiji and the African Union, met in Lima.',
    ['African Union', 'Fiji'],
  ],
  ['Representatives of lakeside clans, the UN and Fiji and some others met in Lima.', ['Fiji', 'UN']],
  // A body told with who leads it, and whoever is told behind it or behind an occasion.
  ['The Lakeside Council led by Kofi Mensah commenced talks with Fiji.', ['Fiji', 'Kofi Mensah', 'Lakeside Council']],
  [
    'The Lakeside Front led by Kofi Mensah said it has met William Ruto.',
    ['Kofi Mensah', 'Lakeside Front', 'William Ruto'],
  ],
  ['Fiji held talks with African Union (AU) Commissioner Kofi Mensah.', ['Fiji', 'Kofi Mensah']],
  ['William Ruto met on the sidelines of the assembly in Lima, Ms Wanjiru Odera.', ['Wanjiru Odera', 'William Ruto']],
  ['William Ruto met on Monday at the palace, Wanjiru Odera said.', ['William Ruto']],
  // For whom somebody came, and who is said to be among those who were there.
  [
    'Kofi Mensah, representing the Lakeside Front, met Wanjiru Odera.',
    ['Kofi Mensah', 'Lakeside Front', 'Wanjiru Odera'],
  ],
  ['A delegation representing the Lakeside Front met Fiji.', ['Fiji', 'Lakeside Front']],
  ['Among those attending the talks were Fiji, the EU and the UN.', ['EU', 'Fiji', 'UN']],
  ['The EU brought together Fijian political parties.', ['EU', 'Fijian political parties']],
  ['The Arab League will hold its summit in Lima.', ['Arab League']],
  ['Kenya was represented at the talks by William Ruto.', ['Kenya', 'William Ruto']],
  [
    'Hans Grundberg met several groups, including the Lakeside Front, represented by Kofi Mensah, and the EU.',
    ['EU', 'Hans Grundberg', 'Kofi Mensah', 'Lakeside Front'],
  ],
  ['Talks between Peru and Chile under the umbrella of the African Union resumed.', ['African Union', 'Chile', 'Peru']],
  [
    'Hans Grundberg of the UN and Filippo Grandi of UNHCR held a joint press conference.',
    ['Filippo Grandi', 'Hans Grundberg'],
  ],
  [
    'Yemen and the Houthis met in a committee co-chaired by the Office of the Special Envoy and the ICRC.',
    ['Houthis (Ansar Allah)', 'ICRC', 'OSESG-Yemen', 'Yemen'],
  ],
])('%s', (text, parties) => expect(told(text)[0]).toEqual(parties))

test('who does something jointly with others does it', () => {
  expect(told('UNHCR, in collaboration with the harbour office, held talks with Fiji.')).toContainEqual([
    'Fiji',
    'UNHCR',
  ])
})

test.each([
  'The office, comprised of three rooms, met in Fiji.',
  'Fiji participated in the school race.',
  'Kofi Mensah, representing the interests of Fiji, sang.',
  'The Lakeside Front will hold its breath.',
])('%s', text => expect(told(text)).toEqual([]))
