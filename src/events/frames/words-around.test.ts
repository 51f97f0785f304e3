import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const told = (text: string) =>
  coded(text, '2025-08-14').records.map(
    ({ event, status, actor, recipient }) =>
      `${event} ${status} ${actor.map(party => party.text).join('+')} > ${recipient.map(party => party.text).join('+')}`,
  )

test.each([
  ['Fiji withdrew some of its troops from Tonga.', ['RETREAT occurred Fiji > troops from Tonga']],
  ['Chile and Peru began a new round of joint naval exercises.', ['COOPERATE occurred Chile+Peru > ']],
  ['Canada rolled back tariffs on Brazilian goods.', ['RETREAT occurred Canada > Brazilian']],
  ['Canada lowered tariffs on Brazilian goods.', ['RETREAT occurred Canada > Brazilian']],
  ['A Fijian court freed a former shipowner.', ['RETREAT occurred Fijian court > former shipowner']],
  ['Peruvian miners ended the strike.', ['RETREAT occurred Peruvian miners > ']],
  ['Peruvian miners will not end the strike.', ['REJECT refused Peruvian miners > ']],
  ['Guyana and Suriname failed to reach a deal.', ['AGREE denied Guyana+Suriname > ']],
  ['Guyana failed to reach its target.', []],
  ['Guyana failed to reach the airport in time.', []],
  ['Chad will join forces with Niger.', ['AGREE planned Chad+Niger > ']],
  ['Chad joined the forces of order.', []],
  ['Niger gave permission for a rally.', ['CONCEDE occurred Niger > ']],
  ['A Fijian court released a statement.', []],
  [
    'A Kenyan court freed a Ugandan consulate employee.',
    ['RETREAT occurred Kenyan court > Ugandan consulate employee'],
  ],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))
