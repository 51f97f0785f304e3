import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const told = (text: string) =>
  coded(text, '2025-08-14').records.map(
    ({ event, recipient }) => `${event} > ${recipient.map(party => party.code).join('+')}`,
  )

test.each([
  ['Chilean students marched in Santiago to demand an apology from Peru.', ['PROTEST > PER']],
  ["Kenyan nurses went on strike in protest at the Kenyan government's cuts.", ['PROTEST > KEN']],
  ['Bolivian miners blocked the road in defiance of the Chilean authorities.', ['PROTEST > CHL']],
  ['Ghanaian farmers rallied in Accra, demanding that Togo reopen the border.', ['PROTEST > TGO']],
])('%s', (text, records) => expect(told(text)).toEqual(records))

test.each([
  ['Chile demanded the release of the sailors.', ['REQUEST > ']],
  ['Kenyan nurses protested, and Uganda asked Chad to help.', ['PROTEST > ', 'REQUEST > TCD']],
])('%s', (text, records) => expect(told(text)).toEqual(records))
