import { expect, test } from 'vitest'
import type { SlotName } from '../../model/index.js'
import { printOf } from './prints.js'
import { readingsOf } from './readings.js'

const texts = ['a', 'b', 'c', 'd'].map(letter => `${letter}1 ${letter}2 ${letter}3 ${letter}4 ${letter}5 ${letter}6`)
const [one = '', two = '', three = '', four = ''] = texts.map(printOf)

test.each<
  [SlotName, readonly (readonly [string, ...(readonly string[])])[], string | null, string | null, string | null]
>([
  [
    'quantity',
    [
      ['84 prisoner', one],
      ['96 prisoner', two, three],
    ],
    '84 prisoner',
    null,
    '96 prisoner',
  ],
  [
    'quantity',
    [
      ['84 prisoner', one],
      ['12 bus', one],
    ],
    null,
    null,
    null,
  ],
  [
    'quantity',
    [
      ['84 prisoner', one, two],
      ['96 prisoner', three, three, three],
    ],
    '84 prisoner',
    null,
    '84 prisoner',
  ],
  [
    'date',
    [
      ['2025-03-04', one],
      ['2025-03-03/2025-03-07', two, three],
    ],
    '2025-03-03/2025-03-07',
    '2025-03-04',
    '2025-03-03/2025-03-07',
  ],
  [
    'date',
    [
      ['2025-03-04', one],
      ['2025-03-05', two],
    ],
    null,
    null,
    null,
  ],
  [
    'date',
    [
      ['2025-03-04', one, two],
      ['2025-03-05', three],
      ['2025-03-01/2025-03-31', four],
    ],
    '2025-03-01/2025-03-31',
    null,
    '2025-03-04',
  ],
  [
    'place',
    [
      ['Ciragan Palace', one],
      ['Istanbul', two, three],
    ],
    'Istanbul',
    'Ciragan Palace',
    'Istanbul',
  ],
  [
    'place',
    [
      ['Ankara', one],
      ['Istanbul', two],
    ],
    null,
    null,
    null,
  ],
  [
    'topic',
    [
      ['grain', one],
      ['the export of grain', two],
    ],
    null,
    'the export of grain',
    null,
  ],
  [
    'status',
    [
      ['planned', one],
      ['occurred', two, three],
    ],
    null,
    null,
    'occurred',
  ],
  ['round', [['3', one, two]], '3', '3', '3'],
])('%s %j: %s, %s, %s', (slot, values, conservative, informative, representative) => {
  const weighed = values.map(([value, ...prints]) => ({ value, prints }))
  expect(readingsOf(slot, weighed)).toEqual({ conservative, informative, representative })
  expect(readingsOf(slot, [...weighed].reverse())).toEqual({ conservative, informative, representative })
})
