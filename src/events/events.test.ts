import { describe, expect, test } from 'vitest'
import type { EventRecord, Participant } from '../model/index.js'
import { coded } from '../pipeline/testing/tools.js'

const WRITTEN = '2025-08-14'

/** A record in one line: TYPE/mode status: actors > recipients (third parties) @place date #round. */
function line(record: EventRecord): string {
  const names = (parties: readonly Participant[]) => parties.map(party => party.name.split(' ').at(-1)).join('+')
  const parts = [
    `${record.event}${record.mode === null ? '' : `/${record.mode}`} ${record.status}:`,
    names(record.actor),
    record.recipient.length > 0 ? `> ${names(record.recipient)}` : '',
    record.thirdParty.length > 0 ? `(${names(record.thirdParty)})` : '',
    record.place ? `@${record.place.name}` : '',
    record.date
      ? record.date.start === record.date.end
        ? record.date.start
        : `${record.date.start}/${record.date.end}`
      : '',
    record.round === null ? '' : `#${record.round}`,
  ]
  return parts.filter(part => part !== '').join(' ')
}

function lines(text: string): string[] {
  return coded(text, WRITTEN).records.map(line)
}

describe('meetings', () => {
  test.each([
    ['Macron met Merz in Paris on Monday.', ['CONSULT occurred: Macron+Merz @Paris 2025-08-11']],
    [
      'Armenia and Azerbaijan held talks in Brussels on July 14.',
      ['CONSULT occurred: Armenia+Azerbaijan @Brussels 2025-07-14'],
    ],
    [
      'The foreign ministers of Egypt and Ethiopia met in Nairobi.',
      ['CONSULT occurred: Abdelatty+Timothewos @Nairobi'],
    ],
    [
      'Emmanuel Macron spoke by phone with Volodymyr Zelensky on Sunday.',
      ['CONSULT/phone occurred: Macron+Zelenskyy 2025-08-10'],
    ],
    ['Putin and Erdogan discussed Syria over the phone.', ['CONSULT/phone occurred: Putin+Erdoğan']],
    ['Talks between Sudan and Ethiopia resumed in Cairo.', ['CONSULT occurred: Sudan+Ethiopia @Cairo']],
    [
      'The second round of talks between Serbia and Kosovo ended in Brussels.',
      ['CONSULT occurred: Serbia+Kosovo @Brussels #2'],
    ],
    [
      'Delegations from Chad and Mali began talks in Lagos under UN auspices.',
      ['CONSULT/third-party occurred: Chad+Mali (UN) @Lagos'],
    ],
    ['Chad suspended the talks with Mali after attacks in the north.', ['CONSULT postponed: Mali+Chad']],
    ['Qatar mediated the talks between Hamas and Israel.', ['CONSULT/third-party occurred: Hamas+Israel (Qatar)']],
    [
      'A meeting between Iran and Oman took place in Muscat on Tuesday.',
      ['CONSULT occurred: Iran+Oman @Muscat 2025-08-12'],
    ],
    ['Wang Yi visited Pakistan last week.', ['CONSULT/visit occurred: Yi > Pakistan @Pakistan 2025-08-04/2025-08-10']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected)
  })
})

describe('what did not come about, or has not yet', () => {
  test.each([
    [
      'Armenia and Azerbaijan will hold talks in Brussels on September 2.',
      ['AGREE planned: Armenia+Azerbaijan @Brussels 2025-09-02'],
    ],
    ['Serbia and Kosovo agreed to hold a third round in Brussels.', ['AGREE planned: Serbia+Kosovo @Brussels #3']],
    ['The talks between Egypt and Ethiopia were postponed.', ['CONSULT postponed: Egypt+Ethiopia']],
    ['Turkey and Greece called off a meeting in Ankara.', ['CONSULT cancelled: Türkiye+Greece @Ankara']],
    ['Khartoum refused to meet the Rapid Support Forces.', ['REJECT/meet occurred: Sudan > Forces']],
    ['No talks took place between Israel and Lebanon.', ['CONSULT denied: Israel+Lebanon']],
    ['Iran denied that it had met American officials.', ['CONSULT denied: Iran+States']],
    ['Russia and Ukraine could hold talks in Istanbul.', ['CONSULT hypothetical: Russia+Ukraine @Istanbul']],
    ['If Kenya and Somalia meet, Ethiopia will attend.', ['CONSULT hypothetical: Kenya+Somalia']],
    ['Egypt urged Ethiopia to resume negotiations.', ['REQUEST/meet occurred: Egypt > Ethiopia']],
    ['Norway offered to host talks between Colombia and the ELN.', ['AGREE proposed: Norway > Colombia+Army']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected)
  })
})

describe('releases, documents and words', () => {
  test.each([
    [
      'Russia and Ukraine exchanged 300 prisoners on Wednesday.',
      ['RETREAT/release occurred: Russia+Ukraine 2025-08-13'],
    ],
    ['Hamas released two hostages.', ['RETREAT/release occurred: Hamas > hostages']],
    [
      'Kenya and Somalia signed a protocol in Nairobi on Tuesday.',
      ['SUPPORT occurred: Kenya+Somalia @Nairobi 2025-08-12'],
    ],
    ['Kigali accused Kinshasa of violating the ceasefire.', ['ACCUSE/allege occurred: Rwanda > Congo']],
    ['Ukraine rejected the draft.', ['REJECT occurred: Ukraine']],
    ['Norway and its neighbour Sweden, called for a truce.', ['REQUEST/yield occurred: Norway+Sweden']],
    ['Spain recognised Palestine.', ['SUPPORT occurred: Spain > Palestine']],
    ['Russian forces withdrew from Kherson.', ['RETREAT/withdraw occurred: forces > Ukraine']],
    ['The European Union imposed sanctions on Belarus.', ['SANCTION/discontinue occurred: EU > Belarus']],
    ['Washington threatened Tehran with new sanctions.', ['THREATEN/relations occurred: States > Iran']],
  ])('%s', (text, expected) => {
    expect(lines(text)).toEqual(expected)
  })
})

describe('what is none', () => {
  test.each([
    'Spain beat Italy in the final on Sunday.',
    'The round of applause lasted a minute.',
    'The band will visit six cities on its tour.',
    'The two chefs discussed the menu over the phone.',
    'Shares in the company fell after talks with creditors.',
    'The talks stole the show.',
    'Rain is expected in Geneva on Monday.',
  ])('%s', text => {
    expect(lines(text)).toEqual([])
  })
})

test('a call, at whose request, how long, about what, and whose word it is', () => {
  const [record] = coded(
    'Erdogan said he had discussed the grain corridor with Putin over the phone for 40 minutes at the request of Russia.',
    WRITTEN,
  ).records
  expect(record).toMatchObject({
    event: 'CONSULT',
    mode: 'phone',
    meeting: { kind: 'call' },
    duration: 'PT40M',
    topic: 'the grain corridor',
    initiator: { name: 'Russia' },
  })
})

test('counts keep their bounds and their words', () => {
  const [record] = coded(
    'Russia and Ukraine exchanged at least 1,200 prisoners and returned 50 bodies.',
    WRITTEN,
  ).records
  expect(record?.quantity[0]).toEqual({
    low: 1200,
    best: 1200,
    high: 1200,
    unit: 'prisoner',
    text: 'at least 1,200 prisoners',
  })
})
