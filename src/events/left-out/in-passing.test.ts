import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const told = (text: string) =>
  coded(text, '2025-08-14').records.map(
    ({ event, status, actor, recipient }) =>
      `${event} ${status} ${actor.map(party => party.name).sort()} > ${recipient.map(party => party.name).sort()}`,
  )

test.each([
  // What talks are about has not come about.
  ['Peru and Chile held talks in Lima on ending the war.', ['CONSULT occurred Chile,Peru > ']],
  ['Peru and Chile held three hours of talks on releasing the sailors.', ['CONSULT occurred Chile,Peru > ']],
  [
    'Peru and Chile held talks after releasing the sailors.',
    ['CONSULT occurred Chile,Peru > ', 'RETREAT occurred Chile,Peru > sailors'],
  ],
  // Where it was said, and how, is nothing that was done.
  [
    'Peru and Chile agreed to a customs office on the sidelines of the African Union summit.',
    ['AGREE occurred Chile,Peru > '],
  ],
  ['Peru and Chile agreed to hold a summit.', ['AGREE planned Chile,Peru > ']],
  // A meeting that somebody stayed away from may have been held.
  ['Peru boycotted a meeting of the African Union in Lagos.', ['PROTEST occurred Peru > African Union']],
  // A name is given, and nobody is called upon.
  ['Peru called it a victory for dialogue.', []],
  ['Peru called for dialogue.', ['REQUEST occurred Peru > ']],
  // Whom others do something with is not who condemns it.
  [
    'Peru and Chile condemned the cooperation between Fiji and Samoa.',
    ['ACCUSE occurred Chile,Peru > Fiji,Samoa', 'COOPERATE occurred Fiji,Samoa > '],
  ],
  [
    'Norway welcomed the deal between Fiji and Samoa.',
    ['SUPPORT occurred Norway > Fiji,Samoa', 'AGREE occurred Fiji,Samoa > '],
  ],
  ['Peru and Chile agreed to exchange prisoners of war.', ['AGREE planned Chile,Peru > ']],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))
