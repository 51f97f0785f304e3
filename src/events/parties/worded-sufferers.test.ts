import { describe, expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const told = (text: string) =>
  coded(text, '2025-08-14').records.map(
    ({ event, actor, recipient }) =>
      `${event} ${actor.map(party => party.text).join('+')} > ${recipient.map(party => `${party.text}=${party.code ?? '-'}`).join('+')}`,
  )

describe('who an act is done to, where no list has them', () => {
  test.each([
    ['Norway issued an ultimatum to shipowners.', ['THREATEN Norway > shipowners=-']],
    ['Police in Suva arrested 12 senior union bosses.', ['COERCE Police in Suva > senior union bosses=FJI']],
    ['Kenyan police arrested a suspected smuggler.', ['COERCE Kenyan police > suspected smuggler=-']],
    ['A Chilean court fined Austral Pesca.', ['SANCTION Chilean court > Austral Pesca=-']],
    ['The Norwegian government sued its former contractor.', ['ACCUSE Norwegian government > former contractor=-']],
    ['The Danish prime minister condemned the shipowners.', ['ACCUSE Danish prime minister > shipowners=-']],
    ['Samoa reduced aid to island chiefs.', ['SANCTION Samoa > island chiefs=-']],
    ['Ghanaian police arrested dozens of vendors.', ['COERCE Ghanaian police > vendors=-']],
    ['Fiji demanded that the shipowner resign.', ['REQUEST Fiji > shipowner=-']],
    ['Fiji demanded the withdrawal of all foreign trawler captains.', ['REQUEST Fiji > foreign trawler captains=-']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})

describe('a thing is nobody, and words alone make no record', () => {
  test.each([
    ['Norway condemned the outcome.', ['ACCUSE Norway > ']],
    ['Norway condemned Peru.', ['ACCUSE Norway > Peru=PER']],
    ['A bakery sued its landlord.', []],
    ['A man was arrested in a bakery.', []],
    ['Hungary outlawed Zorbing.', ['COERCE Hungary > ']],
    ['Soldiers gave Oakland a ball.', []],
    ['The company asked its customers to wait.', []],
    ['The landlord accused the plumber of fraud.', []],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected))
})
