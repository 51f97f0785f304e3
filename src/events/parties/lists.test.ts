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
  ['At the request of Norway, Fiji and Samoa met in Dakar.', ['Fiji', 'Samoa'], []],
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
])('%s', (text, parties, third) => expect(told(text)[0]).toEqual({ parties, third }))
