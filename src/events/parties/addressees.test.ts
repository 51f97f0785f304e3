import { describe, expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const told = (text: string) =>
  coded(text, '2025-08-14').records.map(
    ({ event, status, actor, recipient }) =>
      `${event} ${status} ${actor.map(party => party.name).join('+')} > ${recipient.map(party => party.name).join('+')}`,
  )

describe('whom words are said to', () => {
  test.each([
    [
      'Emmanuel Macron called Friedrich Merz on Monday to congratulate him.',
      ['CONSULT occurred Emmanuel Macron+Friedrich Merz > ', 'SUPPORT occurred Emmanuel Macron > Friedrich Merz'],
    ],
    [
      'Emmanuel Macron called Friedrich Merz to apologize for the leak.',
      ['CONSULT occurred Emmanuel Macron+Friedrich Merz > ', 'CONCEDE occurred Emmanuel Macron > Friedrich Merz'],
    ],
    ['Norway called on Peru to apologise to Chile.', ['REQUEST occurred Norway > Peru']],
    ['Norway called Peru a friend.', []],
  ])('%s', (text, expected) => expect(told(text).slice(0, 2)).toEqual(expected))
})

describe('who must move first, of what is refused', () => {
  test.each([
    ['Fiji said it will not lift the embargo until Tonga holds elections.', 'REJECT refused Fiji > Tonga'],
    ['Fiji will not lift the embargo on Samoa until Tonga pays.', 'REJECT refused Fiji > Samoa'],
    ['Peruvian miners will not end the strike until the government pays.', 'REJECT refused Peruvian miners > Peru'],
    ['Fiji lifted the embargo before Tonga held elections.', 'RETREAT occurred Fiji > '],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('who acts where a passive names whoever was sent, or from where somebody was put out', () => {
  test.each([
    ['Uruguayan soldiers were deployed near Brazil.', 'MOBILIZE occurred Uruguayan soldiers > Brazil'],
    ['Two Kenyan diplomats were expelled from Uganda.', 'SANCTION occurred Uganda > Kenya'],
    ['A missile battery was deployed near Brazil.', 'none'],
    ['The Kenyan striker was expelled from the field.', 'none'],
  ])('%s', (text, expected) => {
    const records = told(text).filter(record => !/ {2}>|^\S+ \S+ {1}>/.test(record))
    expect(records.length === 0 ? ['none'] : records).toContain(expected)
  })
})

describe('whose country it is that a speaker tells of', () => {
  test.each([
    [
      'Prime Minister Sanchez of Spain said his country will lift the ban on Chile.',
      'CONCEDE planned Pedro Sánchez > Chile',
    ],
    [
      'Narendra Modi said his country had expelled three Canadian diplomats.',
      'SANCTION occurred Narendra Modi > Canada',
    ],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('whom a thing acted upon was laid on, or is about', () => {
  test.each([
    ['Chile lifted restrictions imposed on Peru.', 'CONCEDE occurred Chile > Peru'],
    ['Chile lifted restrictions imposed in May.', 'CONCEDE occurred Chile > '],
    ['Kenyan police opened an investigation into claims that Uganda spied.', 'ACCUSE occurred Kenyan police > Uganda'],
    ['Iran announced the release of two Kuwaiti nationals.', 'CONCEDE planned Iran > Kuwaiti nationals'],
    ['Chile rejected a request by Peru to meet.', 'REJECT occurred Chile > Peru'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))
})

describe('between whom a mediation is to make peace', () => {
  test.each([
    [
      'Norway launched a mediation effort to resolve the rift between Chile and Peru.',
      'CONSULT occurred Chile+Peru > ',
    ],
    ['Norway launched a mediation effort to resolve the rift.', 'CONSULT occurred  > '],
    ['Norway said military intervention in Haiti must be avoided.', 'REQUEST occurred Norway > Haiti'],
    ['Kosovo awarded a medal to Emmanuel Macron.', 'SUPPORT occurred Kosovo > Emmanuel Macron'],
  ])('%s', (text, expected) => expect(told(text)).toContain(expected))

  test('what aid is for is no further aid', () =>
    expect(told('Peru announced assistance of 60 million euros to help people in Haiti.')).toEqual([
      'AID occurred Peru > Haiti',
    ]))
})
