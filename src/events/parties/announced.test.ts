import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const told = (text: string) =>
  coded(text, '2025-08-14').records.map(
    ({ event, status, actor, recipient, date }) =>
      `${event} ${status} ${actor.map(party => party.name).sort()} > ${recipient.map(party => party.name).sort()} | ${date?.start ?? '-'}`,
  )

test.each([
  // Who announces what others agreed is no side of it.
  ['Kenya announced a ceasefire between Fiji and Samoa.', ['CONCEDE planned Fiji,Samoa >  | -']],
  ['Fiji announced a ceasefire with Samoa.', ['CONCEDE occurred Fiji > Samoa | -']],
  // The day until which something holds is not the day it was done.
  ['Fiji suspended its tariffs on Samoan fish until August 30.', ['CONCEDE occurred Fiji > Samoa | -']],
  ['Fiji suspended its tariffs on Samoan fish on August 10.', ['CONCEDE occurred Fiji > Samoa | 2025-08-10']],
  // A belief is no verdict.
  ['The conviction that Fiji must pay is widespread in Samoa.', []],
  // Whom somebody fights does not act for him.
  ['Anti-Taliban fighters attacked a barracks in Uganda.', []],
  ['Taliban fighters attacked a barracks in Uganda.', ['ASSAULT occurred Taliban > Uganda | -']],
  // Whose report it is.
  [
    'Radio Okapi - The M23 must withdraw from Goma.',
    ['CONCEDE proposed March 23 Movement > Democratic Republic of the Congo | -'],
  ],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))
