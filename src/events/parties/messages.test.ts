import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const told = (text: string) =>
  coded(text, '2025-08-14').records.map(
    ({ event, mode, actor, thirdParty, topic }) =>
      `${event}/${mode} ${actor.map(party => party.name).sort()} < ${thirdParty.map(party => party.name)} | ${topic}`,
  )

test.each([
  // Who carries words between two is between them.
  [
    'Messages were passed by Omani officials between Fiji and Samoa.',
    ['CONSULT/third-party Fiji,Samoa < Oman | Messages'],
  ],
  [
    'Kenya relayed a proposal between Fiji and Samoa.',
    ['CONSULT/third-party Fiji,Samoa < Kenya | a proposal between Fiji and Samoa'],
  ],
  ['The winger passed the ball between Fiji and Samoa.', []],
  [
    'President Gabriel Boric received a letter from Dina Boluarte.',
    ['CONSULT/phone Dina Boluarte,Gabriel Boric <  | a letter'],
  ],
  [
    'President Gabriel Boric sent a letter to Dina Boluarte.',
    ['CONSULT/phone Dina Boluarte,Gabriel Boric <  | a letter'],
  ],
  ['Samoa received a message of condolence from Fiji.', []],
  ['Fans sent love letters to Fiji.', []],
  // A meal with somebody of another state is a meeting.
  [
    'President Gabriel Boric had dinner with Dina Boluarte in Lima.',
    ['CONSULT/null Dina Boluarte,Gabriel Boric <  | null'],
  ],
  ['President Gabriel Boric had dinner with his family in Lima.', []],
  // The talks that were hosted are the record, and neither its topic nor a second one.
  ['Fiji and Samoa held talks in Lima hosted by Peru.', ['CONSULT/third-party Fiji,Samoa < Peru | null']],
  ['Peru hosted talks between Fiji and Samoa on fishing.', ['CONSULT/third-party Fiji,Samoa < Peru | fishing']],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))
