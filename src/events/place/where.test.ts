import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

test.each([
  ['The Moroccan foreign minister visited Madrid on Monday.', ['Madrid']],
  ['Morocco and Spain held talks during a visit to Rabat by the Spanish king.', ['Rabat']],
  ['The Algerian envoy flew to Bamako and met the Malian president.', ['Bamako']],
  ['The Algerian envoy arrived in Bamako, where he met the Malian president.', ['Bamako']],
  ['Peru and Ecuador held talks in the Brazilian capital.', ['Brasilia']],
  ['Peru and Ecuador held talks in the Brazilian capital, Brasilia.', ['Brasilia']],
  ["Peru and Ecuador held talks in Brazil's capital of Brasilia.", ['Brasilia']],
  // Where a state speaks from is a place as well, where somebody is there.
  ['Benjamin Netanyahu met President Donald Trump at the White House.', ['Washington']],
  ['The White House said that Putin met Xi.', []],
  ['Peru and Ecuador met in the Binnenhof.', []],
  ['Peru and Ecuador signed a truce in Suva on Monday.', ['Suva']],
  // A town no list has, before its state; the state may as well do something.
  ['Peru and Ecuador opened peace talks in Kortowal, Thailand.', ['Kortowal']],
  ['Peru and Ecuador met in Kortowal, Thailand, on Monday.', ['Kortowal']],
  ['Peru and Ecuador held talks on the situation in Haiti.', []],
  ['The Algerian president met the Malian president to discuss the conflict in Libya.', []],
  ['Peru called on Ecuador to end the violence in Quito.', []],
  ['The Algerian envoy visited Madrid and is now in Bamako, where he met the Malian president.', ['Madrid', 'Bamako']],
  ['In Lima, Peru and Ecuador signed a treaty.', ['Lima']],
  ['On May 3, in Quito, the foreign ministers of Peru and Ecuador met.', ['Quito']],
  ['The Kenyan president met the Ugandan president at State House, Entebbe.', ['Entebbe']],
  ['The Algerian envoy met Malian officials during visits to Bamako and Gao.', ['Bamako']],
  ['The Algerian envoy flew to Sudan for talks with the army in Khartoum.', ['Khartoum']],
  ['Peru met Ecuador, and the Algerian envoy flew to Bamako.', ['Bamako']],
  ['Peru and Ecuador signed a treaty at a ceremony in Quito.', ['Quito']],
  ['Peru and Ecuador agreed on a truce during talks in Quito.', ['Quito']],
  ['Peru welcomed the truce that Ecuador and Chile had signed in Quito.', ['Quito']],
  ['Nairobi hosted talks between Peru and Ecuador.', ['Nairobi']],
  ['Peru and Ecuador held talks at the Nairobi summit.', ['Nairobi']],
  ['Peru and Ecuador discussed a “lasting ceasefire” in Haiti.', []],
  ['The Algerian envoy is on a tour to speak of the situation in Haiti.', []],
  ['The Algerian envoy paid a visit to the director for Mali.', []],
  ['The Algerian envoy left for Bamako for talks.', ['Bamako']],
  ['The Algerian envoy visited the Malian capital of Bamako and met the president.', ['Bamako']],
  ['The Algerian envoy toured regional capitals, including Bamako, to speak of the truce.', ['Bamako']],
  ['The African Union held a summit of heads of state and government in Bamako.', ['Bamako']],
  ['Peru and Ecuador cut short their talks after the attack in Quito.', []],
  ['Chile invited Peru and Ecuador to Santiago for talks.', ['Santiago']],
  ['The foreign ministry in Lima hosted talks between Chile and Ecuador.', ['Lima']],
  ['The foreign ministry in Lima said Chile and Ecuador had met.', []],
  ['The African Union convened in Bamako.', ['Bamako']],
  ['Rebel leaders gathered in Bamako.', ['Bamako']],
  ['Tourists gathered in Bamako.', []],
  ['A photograph shows the meeting of the African Union in Bamako.', ['Bamako']],
  ['Peru and Ecuador took part in the Lima negotiations.', ['Lima']],
  ['Peru and Ecuador met in the Lima talks on trade.', ['Lima']],
  ['Chile and the army fought over the Lima agreement.', []],
  ['The forces that Peru is to withdraw are named in the Lima agreement with Ecuador.', []],
  ['A meeting last weekend in Brazil, attended by officials from Peru and Ecuador, ended well.', ['Brazil']],
  ['The foreign minister of Peru attended a meeting of the larger economies in Brazil.', ['Brazil']],
  ['The foreign minister of Peru attended a meeting on the border in Brazil.', []],
  ['On the sidelines of the Lima conference, Chile brought together Peru and Ecuador.', ['Lima']],
  ['On the sidelines of the summit in Lima, Chile brought together Peru and Ecuador.', ['Lima']],
  ['Nairobi will witness talks between Peru and Ecuador.', ['Nairobi']],
  ['The Peruvian president hosted his Chilean counterpart for talks in Lima.', ['Lima']],
  ['The Chilean envoy met the Peruvian president to win support for his government based in Quito.', []],
  ['The Chilean ministry, in a statement issued in Santiago, said that the meeting with Peru went well.', []],
  ['The meeting of Chile and Peru dealt with the violence in Haiti, particularly in Jacmel.', []],
  ['The Chilean president will meet the Peruvian president, who was in Ecuador last week.', []],
  ['The Chilean president met the Peruvian president, who was in Ecuador on a visit.', ['Ecuador']],
  ['Chile is negotiating with Peru to bring aid to people in Haiti.', []],
  ['The Algerian envoy met the Malian president in Bamako and the Chadian president in Gao.', ['Bamako', 'Gao']],
  ['The Algerian envoy is in Bamako to mediate between the army and the rebels.', ['Bamako']],
])('%s', (text, places) => {
  expect([...new Set(coded(text).records.flatMap(record => record.place?.name ?? []))]).toEqual(places)
})

test.each([
  [
    'The Algerian envoy arrived in Mali on Monday. In Bamako, the Algerian envoy met the Malian president.',
    'Bamako Bamako',
  ],
  [
    'The Algerian envoy arrived in Mali on Monday. In Bamako, the Chilean envoy met the Malian president.',
    'Mali Bamako',
  ],
  [
    'The Algerian envoy arrived in Mali. He met the Chilean envoy in Bamako and met the Peruvian envoy in Gao.',
    'Mali Bamako Gao',
  ],
  ['The Algerian envoy arrived in Mali. The Algerian envoy will meet the Malian president in Bamako.', 'Mali Bamako'],
])('%s', (text, places) => {
  expect(
    coded(text)
      .records.flatMap(record => record.place?.name ?? [])
      .join(' '),
  ).toBe(places)
})

test.each([
  [
    'The Algerian envoy met with the Malian president in Bamako and with the Chadian president in Gao.',
    ['Bamako: Special Envoy of Algeria + President of Mali', 'Gao: Special Envoy of Algeria + President of Chad'],
  ],
  [
    'The Algerian envoy visited Bamako on 3 May 2024 and Abuja on 5 May 2024.',
    ['Bamako 2024-05-03: Special Envoy of Algeria + Mali', 'Abuja 2024-05-05: Special Envoy of Algeria + Nigeria'],
  ],
  [
    'The Algerian envoy paid a visit to Mali (3 May 2024), followed by Niger (5 May 2024).',
    ['Mali 2024-05-03: Special Envoy of Algeria + Mali', 'Niger 2024-05-05: Special Envoy of Algeria + Niger'],
  ],
  [
    'The Algerian envoy visited Bamako and Abuja on 5 May 2024.',
    ['Bamako 2024-05-05: Special Envoy of Algeria + Mali + Nigeria'],
  ],
  [
    'The Algerian envoy met the presidents of Mali and Niger in Bamako and Niamey.',
    ['Bamako: Special Envoy of Algeria + Mali + Niger'],
  ],
  [
    'The Algerian envoy met the Malian president in Bamako, and the Chadian president met the rebels in Gao.',
    ['Bamako: Special Envoy of Algeria + President of Mali', 'Gao: President of Chad + rebels'],
  ],
])('%s', (text, meetings) => {
  expect(
    coded(text).records.map(({ place, date, actor, recipient }) => {
      const when = date ? ` ${date.start}` : ''
      return `${place?.name}${when}: ${[...actor, ...recipient].map(({ name }) => name).join(' + ')}`
    }),
  ).toEqual(meetings)
})

test('the words of a stop lie inside the words of its record', () => {
  for (const { anchor, cues } of coded(
    'The envoy of Mali paid a visit to Niger (3 May 2024), followed by Chad (5 May 2024).',
  ).records)
    expect(cues.place && anchor.start <= cues.place.start && cues.place.end <= anchor.end).toBe(true)
})
