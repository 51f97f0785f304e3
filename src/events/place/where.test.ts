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
])('%s', (text, places) => {
  expect([...new Set(coded(text).records.flatMap(record => record.place?.name ?? []))]).toEqual(places)
})
