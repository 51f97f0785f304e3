import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const partiesOf = (text: string) => {
  const [record] = coded(text, '2025-08-14').records
  return [...(record?.actor ?? []), ...(record?.recipient ?? [])].map(party => party.name).sort()
}

test.each([
  [
    'A delegation from the Fijian embassy in Lima, headed by Deputy Ambassador Mere Tuilagi, held talks with Peru.',
    ['Fiji', 'Mere Tuilagi', 'Peru'],
  ],
  ['A Kenyan team led by Wanjiru Odera met officials of Peru.', ['Kenya', 'Peru', 'Wanjiru Odera']],
  [
    'Chile held talks with the National Rescue Movement under the leadership of Pedro Quispe in Lima.',
    ['Chile', 'National Rescue Movement', 'Pedro Quispe'],
  ],
  [
    'The National Rescue Movement (NRM), led by Pedro Quispe, met the Chilean government.',
    ['Chile', 'National Rescue Movement', 'Pedro Quispe'],
  ],
  [
    'Led by Pedro Quispe, the National Rescue Movement held talks with Chile.',
    ['Chile', 'National Rescue Movement', 'Pedro Quispe'],
  ],
  [
    'Chile sent a delegation, headed by Minister Pedro Quispe, to Suva to consult with Fiji.',
    ['Chile', 'Fiji', 'Pedro Quispe'],
  ],
  [
    'Chile met the National Rescue Movement, represented by Pedro Quispe.',
    ['Chile', 'National Rescue Movement', 'Pedro Quispe'],
  ],
  [
    'The National Rescue Movement faction based in the south under the leadership of Pedro Quispe joined the talks with Chile.',
    ['Chile', 'National Rescue Movement', 'Pedro Quispe'],
  ],
  ['The Trilateral Mechanism led by Norway met Chile.', ['Chile', 'Norway', 'Trilateral Mechanism']],
  // Who leads something else, or led it once, has no part in it.
  ['Chile and Peru held talks on an alliance led by Kofi Mensah.', ['Chile', 'Peru']],
  ['Chile met Peru after an inquiry led by Kofi Mensah.', ['Chile', 'Peru']],
])('%s', (text, expected) => expect(partiesOf(text)).toEqual(expected))
