import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const told = (text: string) =>
  coded(text, '2025-08-14').records.map(record => ({
    parties: record.actor.map(party => party.name).sort(),
    third: record.thirdParty.map(party => party.name).sort(),
  }))

test.each([
  [
    'Diplomats met delegates from the African Union (AU) and the Arab League (LAS) in Lagos.',
    ['African Union', 'Arab League'],
    [],
  ],
  [
    "Burundi's President Evariste Ndayishimiye, Kenya's William Ruto and Angola's Joao Lourenco met in Oslo.",
    ['João Lourenço', 'William Ruto', 'Évariste Ndayishimiye'],
    [],
  ],
  [
    'The Quad foreign ministers of Australia and Japan met in Lima.',
    ['Penny Wong', 'Quadrilateral Security Dialogue', 'Takeshi Iwaya'],
    [],
  ],
  // A marshal's son is not the marshal.
  [
    "Khalifa Haftar's son met Minister Yasar Guler and Minister Hakan Fidan in Ankara.",
    ['Hakan Fidan', 'Yaşar Güler'],
    [],
  ],
  ['At the request of Norway, Fiji and Samoa met in Dakar.', ['Fiji', 'Samoa'], []],
  ['The Quartet, comprising Fiji, Samoa and Chile, held talks in Lima.', ['Chile', 'Fiji', 'Quartet', 'Samoa'], []],
  ['Peru, Chile, Fiji and Samoa held talks in Dakar.', ['Chile', 'Fiji', 'Peru', 'Samoa'], []],
  [
    'The round was attended by officials from Kenya, Uganda and the East African Community (EAC).',
    ['East African Community', 'Kenya', 'Uganda'],
    [],
  ],
  ['The talks were co-chaired by Peru, Chile (CHL) and the African Union.', [], ['African Union', 'Chile', 'Peru']],
  [
    'Fiji and Samoa held talks, mediated by Chile and Peru, and Kenya said it would wait.',
    ['Fiji', 'Samoa'],
    ['Chile', 'Peru'],
  ],
  ['The AU-EU-UN mechanism held talks with Fiji.', ['African Union', 'EU', 'Fiji', 'UN'], []],
  [
    'Peru met the East African Community (Egypt, the United Arab Emirates (UAE), the African Union (AU) and the UN) in Dakar.',
    ['African Union', 'East African Community', 'Egypt', 'Peru', 'UN', 'United Arab Emirates'],
    [],
  ],
  [
    'Peru held talks with the Rapid Support Forces and the opposition Forces for Freedom and Change.',
    ['Forces for Freedom and Change', 'Peru', 'Rapid Support Forces'],
    [],
  ],
  [
    'A meeting between Sudan’s ruling Transitional Military Council (TMC) and the opposition Sudan Call took place.',
    ['Sudan Call', 'Transitional Military Council'],
    [],
  ],
  [
    "Fiji met diplomats from the Security Council's three newest members (Peru, Chile and Kenya).",
    ['Chile', 'Fiji', 'Kenya', 'Peru', 'UN Security Council'],
    [],
  ],
  ['Fiji and UN envoys met in Dakar.', ['Fiji', 'UN'], []],
  ['Kenya met Fijian, Samoan and African Union diplomats in Dakar.', ['African Union', 'Fiji', 'Kenya', 'Samoa'], []],
  // Two before the verb, of which the tree keeps one.
  [
    'On 11 May, representatives of the Rapid Support Forces and the Sudanese Armed Forces signed a truce.',
    ['Rapid Support Forces', 'Sudanese Armed Forces'],
    [],
  ],
  [
    'Fiji held talks with President William Ruto and senior Saudi officials.',
    ['Fiji', 'Saudi Arabia', 'William Ruto'],
    [],
  ],
  ['In Lima, Fiji and Samoa signed a truce.', ['Fiji', 'Samoa'], []],
  // Who is said to be among those who met, names of nobody we know between them.
  [
    'Hans Grundberg held meetings with many groups, including the Lakeside coalition, members of the Arab League, elders, and the African Union.',
    ['African Union', 'Arab League', 'Hans Grundberg'],
    [],
  ],
  // A list that ends with nobody we know, and one that goes on behind a bracket.
  [
    'Fiji met representatives of the Rapid Support Forces (RSF), the opposition Sudan Call, the press, and some elders.',
    ['Fiji', 'Rapid Support Forces', 'Sudan Call'],
    [],
  ],
  [
    'Fiji met the Troika countries (Norway, the United Kingdom and the United States), Chad, the EU and the Arab League.',
    ['Arab League', 'Chad', 'EU', 'Fiji', 'Norway', 'Troika', 'United Kingdom', 'United States'],
    [],
  ],
  [
    'Fiji met representatives of the Chilean transport ministry and the African Union in Dakar.',
    ['African Union', 'Chile', 'Fiji'],
    [],
  ],
  [
    'Fiji met the Rapid Support Forces, the pro-army Sudan Call alliance, and the African Union.',
    ['African Union', 'Fiji', 'Rapid Support Forces', 'Sudan Call'],
    [],
  ],
  // An office is no second name, and a verb ends a list.
  ['Fiji met Kofi Mensah, the chief mediator and head of the delegation, in Dakar.', ['Fiji', 'Kofi Mensah'], []],
  ['Fiji met Samoa, Chad said on Monday, and others waited.', ['Fiji', 'Samoa'], []],
  [
    'A delegation including the chairman Malik Agar, the Chadian minister Kofi Mensah and the Kenyan envoy Wanjiru Odera visited Lima.',
    ['Kofi Mensah', 'Malik Agar', 'Wanjiru Odera'],
    [],
  ],
])('%s', (text, parties, third) => expect(told(text)[0]).toEqual({ parties, third }))
