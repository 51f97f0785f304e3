import { expect, test } from 'vitest'
import { coded } from '../../pipeline/testing/tools.js'

const told = (text: string) =>
  coded(text, '2025-08-14').records.map(
    ({ event, mode, actor, recipient }) =>
      `${event}${mode ? `/${mode}` : ''} ${actor
        .map(({ name }) => name)
        .sort()
        .join('+')} > ${recipient
        .map(({ name }) => name)
        .sort()
        .join('+')}`,
  )

test.each([
  // Whose visit it is.
  [
    'Kofi Mensah embarked on a two-day official visit to Abu Dhabi.',
    ['CONSULT/visit Kofi Mensah > United Arab Emirates'],
  ],
  ['William Ruto arrived on an official visit to Peru.', ['CONSULT/visit William Ruto > Peru']],
  ['During an official visit to Lima, William Ruto spoke of the harvest.', ['CONSULT/visit William Ruto > Peru']],
  // Whom a journey was for.
  [
    'William Ruto travelled to Ethiopia on Tuesday to discuss the crisis with Ethiopian Prime Minister Abiy Ahmed.',
    ['CONSULT/visit William Ruto > Abiy Ahmed+Ethiopia'],
  ],
  [
    'Ruto arrived in Peru on Monday for talks with his counterpart, President Dina Boluarte.',
    ['CONSULT/visit William Ruto > Dina Boluarte+Peru'],
  ],
  // During somebody else's visit.
  ['During a visit by Kofi Mensah to Lima, William Ruto stayed at home.', ['CONSULT/visit Kofi Mensah > Peru']],
  ['After the visit to Lima, William Ruto was silent.', []],
])('%s', (text, expected) => expect(told(text)).toEqual(expected))
