import { expect, test } from 'vitest'
import { coded } from '../pipeline/testing/tools.js'

const parties = (text: string) => coded(text, '2025-08-14').records[0]?.actor.map(party => party.name)

test.each([
  ['The deputy head of the African Union (AU), General Kofi Mensah, met Dr Jane Roe.', ['Kofi Mensah', 'Jane Roe']],
  ['Kofi Mensah, chairman of the Sudan Call (SC), met Dr Jane Roe.', ['Kofi Mensah', 'Jane Roe']],
  // What the office is about stands between.
  [
    'The Permanent Representative of Chad to the United Nations in New York, Ambassador Pedro Quispe, met Dr Jane Roe.',
    ['Pedro Quispe', 'Jane Roe'],
  ],
  [
    'Dr Jane Roe met the U.S. Deputy Assistant Secretary of State for East Africa, Sudan, and South Sudan, Vincent Spira.',
    ['Jane Roe', 'Vincent Spira'],
  ],
  ['The head of the UN office in Lima, Pedro Quispe, met Dr Jane Roe.', ['Pedro Quispe', 'Jane Roe']],
  // The name right behind the brackets.
  ['Dr Jane Roe met the head of the National Rescue Front (NRF) General Pedro Quispe.', ['Jane Roe', 'Pedro Quispe']],
  [
    'Hans Grundberg spoke with the commander of the Rapid Support Forces (RSF) Mohamed Hamdan Dagalo.',
    ['Hans Grundberg', 'Mohamed Hamdan Dagalo'],
  ],
  ['Kofi Mensah Qatar’s Special Envoy for the lakes met Hans Grundberg.', ['Kofi Mensah', 'Hans Grundberg']],
  // Whom the words name goes before whom our lists know in such an office.
  [
    'The African Union chief mediator, former South African President Thabo Mbeki, met Dr Jane Roe.',
    ['Thabo Mbeki', 'Jane Roe'],
  ],
])('an office beside a name is that person: %s', (text, names) => expect(parties(text)).toEqual(names))

test.each([
  ['Kofi Mensah and the deputy head of UNAMID met.', ['Kofi Mensah', 'Deputy head of UNAMID']],
  ['The deputy head of UNAMID and Kofi Mensah met.', ['Deputy head of UNAMID', 'Kofi Mensah']],
  ['Fiji met the head of the UN office in Lima, Pedro Quispe and Jane Roe.', ['Fiji', 'António Guterres']],
  ['The deputy head of UNAMID said in Lima, William Ruto met Hans Grundberg.', ['William Ruto', 'Hans Grundberg']],
])('an office joined to a name is another: %s', (text, names) => expect(parties(text)).toEqual(names))

test('who holds an office by the words alone acts for whose it is', () => {
  const text =
    'The Permanent Representative of Chad to the United Nations in New York, Ambassador Pedro Quispe, met Dr Jane Roe.'
  expect(coded(text, '2025-08-14').records[0]?.actor[0]).toMatchObject({
    name: 'Pedro Quispe',
    code: 'TCD',
    sector: 'GOV',
  })
})
