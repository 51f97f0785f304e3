import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const partiesOf = (text: string) =>
  coded(text, '2025-08-14')
    .records.filter(({ event, mode }) => event === 'CONSULT' || mode === 'meet' || event === 'AGREE')
    .map(({ actor, recipient, thirdParty }) => [
      [...actor, ...recipient].map(party => party.name).sort(),
      thirdParty.map(party => `${party.name} ${party.role}`).sort(),
    ])

const FIJI_SAMOA_TONGA = ['Fiji', 'Samoa', 'Tonga']

test.each([
  // Who was there, told before the verb.
  ['Present at the meeting were representatives of Fiji, Samoa and the government of Tonga.', FIJI_SAMOA_TONGA],
  ['Present at the meeting in Suva were Fiji, Samoa and Tonga.', FIJI_SAMOA_TONGA],
  ['Present at the Friends of Chad meeting in Suva were representatives from Fiji, Samoa and Tonga.', FIJI_SAMOA_TONGA],
  ['Also present were the envoys of Fiji, Samoa, and Tonga.', FIJI_SAMOA_TONGA],
  ['Also, present at the ceremony were delegates from Fiji, Samoa and Tonga.', FIJI_SAMOA_TONGA],
  ['The presidents of Fiji, Samoa and Tonga met in Suva.', FIJI_SAMOA_TONGA],
  ['In attendance were the ambassadors of Fiji, Samoa and Tonga.', FIJI_SAMOA_TONGA],
  ['Representatives of Fiji, Samoa and Tonga were present at the talks.', FIJI_SAMOA_TONGA],
  // Who is among those who attended, took part or met.
  ['Members of the international community, including Fiji, Samoa and Tonga, attended.', FIJI_SAMOA_TONGA],
  ['Several neighbouring states, including Fiji, Samoa and Tonga, attended the meeting.', FIJI_SAMOA_TONGA],
  ['Diplomats from several countries, among them Fiji, Samoa and Tonga, met in Suva.', FIJI_SAMOA_TONGA],
  // Attended by those who come for others.
  ['The meeting was attended by observers from Fiji and Samoa and experts from Tonga.', FIJI_SAMOA_TONGA],
  ['The session was also attended by the ambassadors of Fiji, Samoa and Tonga.', FIJI_SAMOA_TONGA],
  [
    'Participants included representatives of Fiji, Samoa,the Kingdom of Tonga and Chile.',
    ['Chile', ...FIJI_SAMOA_TONGA],
  ],
  [
    'The meeting brings together representatives of 12 stakeholders, including Fiji, Samoa and Tonga.',
    FIJI_SAMOA_TONGA,
  ],
  ['Representatives of Fiji, Samoa and Tonga participated in the workshop.', FIJI_SAMOA_TONGA],
  ['The talks were attended by observers including representatives of Fiji, Samoa and Tonga.', FIJI_SAMOA_TONGA],
  ['Chile hosted a two-day meeting involving Fiji, Samoa and Tonga.', FIJI_SAMOA_TONGA],
  ['The talks brought together groups of the lake region, including Fiji, Samoa and Tonga.', FIJI_SAMOA_TONGA],
])('%s', (text, parties) => expect(partiesOf(text)[0]?.[0]).toEqual(parties))

test.each([
  [
    'The ceremony was attended by envoys of Peru, Fiji and Samoa as guarantors and Tonga and Chile as witnesses.',
    ['Peru'],
    ['Chile witness', 'Fiji guarantor', 'Samoa guarantor', 'Tonga witness'],
  ],
  [
    'Peru and Chile met in Suva, with Fiji, Samoa and Tonga as observers.',
    ['Chile', 'Peru'],
    ['Fiji observer', 'Samoa observer', 'Tonga observer'],
  ],
])('%s', (text, parties, third) => expect(partiesOf(text)[0]).toEqual([parties, third]))

test.each([
  'Troops of Fiji and Samoa were present in the valley.',
  'Also present were the singers of Fiji and Samoa.',
  'Present in the air of Fiji and Samoa were traces of sulphur.',
  'The school was attended by children from Fiji and Samoa.',
  'The delegates from Fiji and Samoa were not present in the market.',
  'The price includes breakfast, and Fiji and Samoa are served by plane.',
])('%s', text => expect(partiesOf(text)).toEqual([]))

test.each([
  [
    'Members of the international community, including Samoa, the Kingdom of Norway, the European Union, IGAD and MINUSMA, attended.',
    [[['EU', 'IGAD', 'MINUSMA', 'Norway', 'Samoa'], []]],
  ],
  [
    'Present at the meeting were representatives from the World Bank, Canada, Kuwait, The Netherlands, Norway and the government of Fiji.',
    [[['Canada', 'Fiji', 'Kuwait', 'Netherlands', 'Norway', 'World Bank'], []]],
  ],
  // Of whom a group is made up.
  [
    'The two parties announced the extension of the truce, following discussions with the panel comprising Kenya, Fiji and Samoa.',
    [[['Fiji', 'Kenya', 'Samoa'], []]],
  ],
  // Whom a meeting brought together is told with who convened it, once.
  [
    'On Friday, Kenya convened a virtual meeting, bringing together leaders of the United Nations, IGAD and the Arab League.',
    [[['Arab League', 'IGAD', 'UN'], ['Kenya host']]],
  ],
  [
    'Kenya convened a summit in Suva, bringing together the heads of state of neighbouring states of Chad and the Secretary-General of the Arab League.',
    [[['Ahmed Aboul Gheit'], ['Kenya host']]],
  ],
  [
    'Kenya held a roundtable conference gathering political figures, as well as Fijian, Samoan and African Union diplomats.',
    [[['African Union', 'Fiji', 'Samoa'], []]],
  ],
  [
    'The Kenyan minister flew to Suva for a meeting with the Arab League.',
    [[['Arab League', 'Fiji', 'Minister of Kenya'], []]],
  ],
  ['Minister Hakan Fidan was also present.', [[['Hakan Fidan'], []]]],
  ['Minister Hakan Fidan also attended the concert.', []],
  // What an envoy is about ends no list.
  [
    'The talks in Suva were attended by the UN Special Envoy for the Horn of Africa and representatives of Fiji and Samoa.',
    [[['Fiji', 'Samoa', 'Special Envoy of UN'], []]],
  ],
])('%s', (text, expected) => expect(partiesOf(text)).toEqual(expected))

test('of whom a bloc is made up calls where nobody else does', () =>
  expect(
    coded('Leaders of the bloc, made up of Chad, Niger and Fiji, called for a halt to the fighting.').records.map(
      ({ event, actor }) => [event, actor.map(party => party.name)],
    ),
  ).toEqual([['REQUEST', ['Chad', 'Niger', 'Fiji']]]))
