import { expect, test } from 'vitest'
import { coded } from '../pipeline/testing/tools.js'

const parties = (text: string) => coded(text, '2025-08-14').records[0]?.actor.map(party => party.name)

test.each([
  ['The deputy head of the African Union (AU), General Kofi Mensah, met Dr Jane Roe.', ['Kofi Mensah', 'Jane Roe']],
  ['Kofi Mensah, chairman of the Sudan Call (SC), met Dr Jane Roe.', ['Kofi Mensah', 'Jane Roe']],
])('an office beside a name is that person: %s', (text, names) => expect(parties(text)).toEqual(names))

test.each([
  ['Kofi Mensah and the deputy head of UNAMID met.', ['Kofi Mensah', 'Deputy head of UNAMID']],
  ['The deputy head of UNAMID and Kofi Mensah met.', ['Deputy head of UNAMID', 'Kofi Mensah']],
])('an office joined to a name is another: %s', (text, names) => expect(parties(text)).toEqual(names))
