import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const told = (text: string) =>
  coded(text, '2025-09-17').records.map(({ event, status, actor, recipient }) =>
    [event, status, ...actor.map(party => party.code), '>', ...recipient.map(party => party.code)].join(' '),
  )

test.each([
  'The governor of Lima asked who would pay for the bridge.',
  'Chile asked whether the bridge was safe.',
  '"Who pays for the bridge?" the Chilean president asked.',
  'We must ask ourselves: what is Chile for?',
  'A Chilean diplomat, who asked not to be named, spoke of delays.',
  'The Peruvian minister was asking for trouble.',
])('who asks a question, or not to be named, asks nobody for anything: %s', text => expect(told(text)).toEqual([]))

test.each([
  'The bridge meets the aspirations of the Chilean people.',
  'Chile strives to meet the hopes of the Peruvian people.',
])('what meets a hope meets nobody: %s', text => expect(told(text)).toEqual([]))

test.each([
  ['Chile asked Peru to open the border.', 'REQUEST occurred CHL > PER'],
  ['Chile asked Peru for ships.', 'REQUEST occurred CHL > PER'],
  ['Chile asked Peru not to close the border.', 'REQUEST occurred CHL > PER'],
])('who asks for something does: %s', (text, record) => expect(told(text)).toEqual([record]))

test.each([
  ['Chilean helicopter shot down near Arica.', ['ASSAULT occurred > CHL']],
  ['Bolivian journalist arrested in Lima.', ['COERCE occurred > BOL']],
  ['Chile arrested and deported two Bolivian journalists.', ['COERCE occurred CHL > BOL', 'COERCE occurred CHL > BOL']],
])('what is done to a subject without its auxiliary: %s', (text, records) => expect(told(text)).toEqual(records))

test.each([
  'The bakers asked their customers to be patient.',
  'The nurses rejected the offer.',
  'Jane Roe and John Doe reached an agreement on the garden.',
])('nobody public: %s', text => expect(told(text)).toEqual([]))

test.each(['The family arrived in Lima on Monday.', 'A stabbing in Lima closed the market.'])(
  'nobody public takes part: %s',
  text => expect(told(text)).toEqual([]),
)

test.each([
  ['A murder of nine Chilean soldiers shocked Lima.', ['ASSAULT occurred > CHL']],
  ['Protesters asked for a mediator.', ['REQUEST occurred  >']],
  ['Medieval kings of Norway demanded a tenth of the herring.', []],
])('%s', (text, records) => expect(told(text)).toEqual(records))

test.each([
  ['The Chilean minister arrived in Lima on Monday.', 'CONSULT occurred CHL > PER'],
  ['Peru and Chile reached an agreement on fishing.', 'AGREE occurred PER CHL >'],
])('%s', (text, record) => expect(told(text)).toEqual([record]))

test.each(['Chile is balking at signing the treaty.', 'The delays have made Chile wary of signing the treaty.'])(
  'what is balked at has not happened: %s',
  text =>
    expect(told(text).filter(record => /occurred|ongoing/.test(record) && !record.startsWith('REJECT'))).toEqual([]),
)

test.each([
  'Peru and the Chilean government have been accused of starving the camp by blocking the delivery of aid.',
  'Bolivia accused Peru and Chile of meddling in its affairs.',
  'Bolivia was accused of blocking the road in an attempt to force Peru to leave.',
])('a charge tells no deed: %s', text => expect(told(text).every(record => record.startsWith('ACCUSE'))).toBe(true))

test.each([
  'Soldiers from Chile took to the streets with shovels after the flood.',
  'Peruvian police surrounded the campus as the latest round of protests grew.',
  'The Peru Democracy and Human Rights Act would impose a travel ban on officials.',
  'A region like Palau demands more boats than it can build.',
  'Jane Roe objected to Peru opening an investigation into the bridge.',
  'Spain have offered their striker a contract.',
  'Officials in Suva say a stabbing that killed a passenger on a ferry may have followed a quarrel.',
])('a party is not whoever stands near: %s', text =>
  expect(told(text).filter(record => !/^(?:COERCE|ACCUSE) (?:occurred|hypothetical) PER >/.test(record))).toEqual([]),
)

test.each(['Danish troops besieged the town for seven months in 1659.', 'Ivan IV of Russia banned chess in 1551.'])(
  'what was long ago is no news: %s',
  text => expect(told(text)).toEqual([]),
)

test.each([
  'Many bakers agree that China has long taken flour from Peru and support the bridge.',
  'The Peru Democracy Act would impose a travel ban on ministers.',
  'A city like Palau demands more boats than it can build.',
  'A source, who feared for his job and asked not to be identified, spoke of delays.',
])('nobody named does it: %s', text => expect(told(text)).toEqual([]))
