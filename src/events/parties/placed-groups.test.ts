import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const told = (text: string) =>
  coded(text, '2025-08-14').records.map(({ event, actor, recipient }) => {
    const codes = (parties: typeof actor) => parties.map(party => `${party.code ?? '-'}${party.sector ?? ''}`).join('+')
    return `${event} ${codes(actor)} > ${codes(recipient)}`
  })

test.each([
  ['Hundreds of people blocked the streets of Lima.', ['PROTEST PERCVL > PER']],
  ['About 300 people picketed the Chilean embassy in Lima.', ['PROTEST PERCVL > CHLGOV']],
  [
    'Villagers went on hunger strike to demand the resignation of Kenyan President William Ruto.',
    ['PROTEST KENCVL > KENGOV'],
  ],
  ['Women in Dakar marched in protest at the arrest of a singer.', ['PROTEST SENCVL > SEN']],
  ['A landmine near Goma killed two Kenyan soldiers.', ['ASSAULT CODUAF > KENMIL']],
  ['Two Ghanaian officers were killed by a roadside bomb outside the Malian city of Gao.', ['ASSAULT MLIUAF > GHA']],
])('%s', (text, records) => expect(told(text)).toEqual(records))

test.each([
  'Hundreds of people gathered for the concert in Lima.',
  'Thousands of people left Lima.',
  'The film bombed in Lima.',
])('%s', text => expect(told(text)).toEqual([]))

test('who is said to have laid a bomb, and whoever blew himself up, is not unknown', () => {
  expect(told('A roadside bomb laid by the Shebab killed two Kenyan soldiers in Somalia.')).not.toContain(
    'ASSAULT SOMUAF > KENMIL',
  )
  expect(told('Two Kenyan soldiers were killed in a suicide bombing in Mogadishu.')).toEqual(['ASSAULT  > KENMIL'])
})
