import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const told = (text: string) => {
  const record = coded(text, '2025-08-14').records.find(({ event }) => event === 'CONSULT' || event === 'AGREE')
  const names = (parties: readonly { readonly name: string }[] = []) => parties.map(party => party.name).sort()
  return [names(record?.actor), names(record?.thirdParty)]
}

test.each([
  ['The mediator, Wanjiru Odera, said Fiji and Samoa resumed talks in Lima.', ['Fiji', 'Samoa'], ['Wanjiru Odera']],
  [
    'Wanjiru Odera, a member of the Kenyan mediation team, said Fiji and Samoa held talks in Lima.',
    ['Fiji', 'Samoa'],
    ['Wanjiru Odera'],
  ],
  [
    'Pedro Quispe, spokesman for the negotiating delegation, said Fiji held talks with the National Rescue Front.',
    ['Fiji', 'National Rescue Front', 'Pedro Quispe'],
    [],
  ],
  [
    'Fiji and the National Rescue Front agreed on a roadmap, its chief negotiator Pedro Quispe said.',
    ['Fiji', 'National Rescue Front', 'Pedro Quispe'],
    [],
  ],
  // Who only speaks of talks of others has no part in them.
  ['The Kenyan minister Wanjiru Odera said Fiji and Samoa held talks in Lima.', ['Fiji', 'Samoa'], []],
  ['The former mediator Wanjiru Odera said Fiji and Samoa held talks in Lima.', ['Fiji', 'Samoa'], []],
  ['Wanjiru Odera said the negotiations between Fiji and Samoa resumed in Lima.', ['Fiji', 'Samoa'], []],
  ['The mediator Wanjiru Odera said Fiji and Samoa shelled each other.', [], []],
])('%s', (text, actor, third) => expect(told(text)).toEqual([actor, third]))
