import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const partiesOf = (text: string) => {
  const record = coded(text, '2025-08-14').records.find(({ event }) => event === 'CONSULT')
  return [...(record?.actor ?? []), ...(record?.recipient ?? [])].map(party => party.name).sort()
}

test.each([
  // The first of two behind "between".
  ['Meeting between Hans Grundberg and Peruvian officials to discuss trade.', ['Hans Grundberg', 'Peru']],
  ['Meetings between Grundberg and various officials from Fiji and Samoa.', ['Fiji', 'Hans Grundberg', 'Samoa']],
  // Behind who the first is said to be.
  [
    'A meeting between the Fiji Women Network, a coalition of unions and clubs, and Ambassador Pedro Quispe, head of the mission, took place on 18 August.',
    ['Fiji Women Network', 'Pedro Quispe'],
  ],
  ['Chad-Niger discussions on trade.', ['Chad', 'Niger']],
  ['UAE-US discussions on mediating in Mali.', ['United Arab Emirates', 'United States']],
  // Whoever says something in a meeting is there.
  ['William Ruto made the remark in a Monday meeting with Pedro Quispe of Peru.', ['Pedro Quispe', 'William Ruto']],
  [
    'William Ruto expressed support for the truce in a meeting with the Peruvian minister Pedro Quispe.',
    ['Pedro Quispe', 'William Ruto'],
  ],
  ['The Friends of Lebanon group held a meeting in Qatar.', ['Friends of Lebanon']],
  ['Norway held a workshop with the Taliban and Fatah.', ['Fatah', 'Norway', 'Taliban']],
  // Who was there besides, and who spoke to whom in a call.
  [
    "The Taliban met Chinese officials in Urumqi, with Pakistan's envoy Mohammad Sadiq also in attendance.",
    ['China', 'Mohammad Sadiq', 'Taliban'],
  ],
  ['In a phone call, Marco Rubio told Sergey Lavrov that the offer stands.', ['Marco Rubio', 'Sergey Lavrov']],
  [
    'Marco Rubio emerged from three hours of talks with Sergey Lavrov saying that the offer stands.',
    ['Marco Rubio', 'Sergey Lavrov'],
  ],
  ['Marco Rubio shook hands with Sergey Lavrov in Riyadh.', ['Marco Rubio', 'Sergey Lavrov']],
  ['The Arab League held an emergency session on Monday.', ['Arab League']],
  ['The council held an emergency session on Monday.', []],
  [
    'Hamas said its delegation, headed by Khalil al-Hayya, had left Cairo after meeting Minister Hakan Fidan.',
    ['Hakan Fidan', 'Hamas', 'Khalil al-Hayya'],
  ],
  ['Peru and Chile signed a pact after talks between Fiji and Samoa.', ['Fiji', 'Samoa']],
  ['The High Negotiations Committee, led by Riad Hijab, demanded an end to air strikes.', []],
  // Whom somebody met, behind the day.
  [
    'The Kenyan envoy Wanjiru Odera met on Monday Chadian President Mahamat Déby.',
    ['Mahamat Idriss Déby', 'Wanjiru Odera'],
  ],
  [
    'Wanjiru Odera of Kenya met in Doha yesterday the Peruvian minister Pedro Quispe.',
    ['Pedro Quispe', 'Wanjiru Odera'],
  ],
  // Who met, apart from the verb by an apposition or a word.
  [
    'Wanjiru Odera, the deputy president of the Transitional Council of Chad, engaged in talks with President William Ruto.',
    ['Wanjiru Odera', 'William Ruto'],
  ],
  [
    'Ambassador Pedro Quispe, director of the department of Chad and Niger, met with the Fijian minister Mere Tuilagi.',
    ['Mere Tuilagi', 'Pedro Quispe'],
  ],
  [
    'On Friday, William Ruto and Pedro Quispe, nonetheless, held a joint meeting with Fijian envoys.',
    ['Fiji', 'Pedro Quispe', 'William Ruto'],
  ],
  ['A meeting between officials from Fiji and Samoa ended.', ['Fiji', 'Samoa']],
  ['Meeting between envoys of Fiji and Samoa aimed at a truce.', ['Fiji', 'Samoa']],
  // What a title is about is not whom somebody met with.
  [
    'Kenyan envoy Wanjiru Odera kicked off consultations with the Peruvian Ambassador to Fiji, Pedro Quispe, to find a solution.',
    ['Pedro Quispe', 'Wanjiru Odera'],
  ],
  // "Opposition" says who they are, and is none.
  ['Kenyan envoy Wanjiru Odera met opposition leaders from Fiji.', ['Fijian opposition leaders', 'Wanjiru Odera']],
  ['William Ruto dispatched his minister Musalia Mudavadi to Samoa.', ['Musalia Mudavadi', 'Samoa', 'William Ruto']],
  ['William Ruto said so at a joint press conference with Marco Rubio.', ['Marco Rubio', 'William Ruto']],
  ['William Ruto said so at a press conference.', []],
  [
    'During a visit to Lima on 26 January, the Prime Minister of Ethiopia, Abiy Ahmed, held meetings with Peruvian officials, including General Quispe, armed groups and others.',
    ['Abiy Ahmed', 'Peru', 'Quispe'],
  ],
  // Nobody else is drawn in.
  ['Ties between Kenya and Chad were on the table when Fiji met Samoa.', ['Fiji', 'Samoa']],
  ['Kenya, which borders Chad, was quiet while Fiji met Samoa.', ['Fiji', 'Samoa']],
  ['Fiji met Samoa, on Monday Tonga said.', ['Fiji', 'Samoa']],
  ['Fiji met Samoa, and Kenya condemned Chad.', ['Fiji', 'Samoa']],
  ['The plan met opposition in Kenya.', []],
])('%s', (text, expected) => expect(partiesOf(text)).toEqual(expected))
