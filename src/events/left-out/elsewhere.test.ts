import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const told = (text: string) =>
  coded(text).records.map(record => [record.event, ...record.actor.map(party => party.code)].join(' '))

test.each([
  'The Fijian winger launched an attack from his own line.',
  'The Welsh soprano rejected the offer.',
  'A violinist from Baku demanded silence.',
  'The Dutch supermarket promised lower prices.',
  'Samoa fought back after a scrum and pressed for a try in stoppage time.',
  'Honduras surrendered a two-goal lead in extra time.',
])('%s', text => expect(told(text)).toEqual([]))

test.each([
  ['Police in Lima arrested the Fijian coach.', 'COERCE PER'],
  ['Peru arrested the Welsh soprano.', 'COERCE PER'],
  ['Fiji rejected the offer.', 'REJECT FJI'],
])('%s is told', (text, record) => expect(told(text)).toEqual([record]))

test.each([
  ['Jane Roe, the founder of a bakery, asked for patience.', []],
  ['The French foreign minister asked for patience.', ['REQUEST FRA']],
])('somebody private asks nobody: %s', (text, records) => expect(told(text)).toEqual(records))

test.each([
  ['Investors worried about the refusal of Peru.', []],
  ["Peru's criticism of Chile surprised investors.", ['ACCUSE PER']],
])('a noun in passing with one party is none: %s', (text, records) => expect(told(text)).toEqual(records))
