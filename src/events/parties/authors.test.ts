import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const told = (text: string) =>
  coded(text, '2025-08-14').records.map(
    ({ event, actor, recipient }) =>
      `${event} ${actor.map(party => party.name).sort()} > ${recipient.map(party => party.name).sort()}`,
  )

test.each([
  // A statement says what it says for those who made it.
  [
    'Peru, Chile, Fiji and the European Union issued a joint statement calling on Samoa to hold talks.',
    ['REQUEST Chile,EU,Fiji,Peru > Samoa'],
  ],
  ['Kenya and Uganda released a statement urging Chad to lift the siege.', ['REQUEST Kenya,Uganda > Chad']],
  [
    'Peru joined Chile on Friday by signing up to a statement urging Samoa to lift the siege.',
    ['AGREE Chile,Peru > ', 'REQUEST Chile,Peru > Samoa'],
  ],
  [
    'In a statement issued by Peru and Chile calling on Samoa to hold talks, nothing was said of Fiji.',
    ['REQUEST Chile,Peru > Samoa'],
  ],
  ['Kenya and Chad put out a communique condemning the coup in Fiji.', ['ACCUSE Chad,Kenya > ']],
  [
    'A letter signed by Kenya and Chad urged Fiji to lift the siege.',
    ['SUPPORT Chad,Kenya > ', 'REQUEST Chad,Kenya > Fiji'],
  ],
  [
    'The European Union, Troika countries (Norway, the United Kingdom, and the United States), and Chile issued a statement condemning the coup in Fiji.',
    ['ACCUSE Chile,EU,Norway,Troika,United Kingdom,United States > '],
  ],
  // Who only reads, sells or quotes it says nothing.
  ['Peru read a statement urging Samoa to lift the siege.', []],
  ['Kenya rejected a statement urging Chad to lift the siege.', ['REJECT Kenya > Chad']],
  ['Peru and Chile sold a book calling on Samoa to hold talks.', []],
])('%s', (text, records) => expect(told(text)).toEqual(records))
