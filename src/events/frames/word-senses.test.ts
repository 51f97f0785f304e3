import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const told = (text: string) =>
  coded(text, '2025-08-14').records.map(({ event, actor, recipient }) => {
    const codes = (parties: typeof actor) => parties.map(party => party.code ?? '-').join('+')
    return `${event} ${codes(actor)} > ${codes(recipient)}`
  })

test.each([
  ['Fiji provided Samoa with a batch of vaccines.', ['AID FJI > WSM']],
  ['Norway sent 12 ambulances to Moldova.', ['AID NOR > MDA']],
  ['Peru is training Bolivian policemen.', ['AID PER > BOL']],
  ['Samoa handed over a suspected trafficker to Fiji.', ['COOPERATE WSM > FJI']],
  ['Ghanaian peacekeepers arrived in Mali on Friday.', ['AID GHA > MLI']],
  ['Ghana suspended part of a military aid programme for Togo.', ['SANCTION GHA > TGO']],
  ['Ghana suspended its nuclear programme.', ['RETREAT GHA > ']],
  ['Kenya withdrew its mediators between Chad and Sudan.', ['SANCTION KEN > TCD+SDN']],
  ['The Kenyan president on Sunday called for sanctions against Chad.', ['REQUEST KEN > TCD']],
  ["Peru tightened the blockade of Chile with Bolivia's help.", ['COERCE PER > CHL']],
  ['Chadian jets bombed a camp near the Sudanese border.', ['ASSAULT TCD > ']],
  ['Chad and Togo signed a treaty of friendship and cooperation.', ['SUPPORT TCD+TGO > ']],
  ['Chad and Togo held negotiations on a withdrawal of Chadian troops.', ['CONSULT TCD+TGO > ']],
  ['Ghana offered to contribute up to 400 soldiers to a force in Mali.', ['AGREE GHA > MLI']],
  ['The Malian rebels said they would meet the Kenyan envoy if he came alone.', ['AGREE MLI+KEN > ']],
  ['An anti-Chinese activist was arrested by Kenyan police in Nairobi.', ['COERCE KEN > KEN']],
  ['Togo announced that Benin must return the boats.', ['REQUEST TGO > BEN']],
])('%s', (text, records) => expect(told(text)).toEqual(records))

test.each([
  'The hotel trained 40 cooks in Togo.',
  'Togo sent a postcard to Benin.',
  'Kenya gave the film 24 hours of rain.',
  'The Kenyan president called on Sunday.',
  'Two firms in Togo merged their databases.',
  'The school sent home 12 pupils in Togo.',
])('%s', text => expect(told(text)).toEqual([]))
