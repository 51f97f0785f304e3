import { AUGUST, type Row } from './row.js'

/** Titles and governments whose state the report does not say beside them. */
export const oneState: readonly Row[] = [
  [
    'Kenyan police left the town. The president thanked them.',
    AUGUST,
    ['Kenyan police = Kenyan police; group KEN COP', 'president = William Ruto; person KEN GOV; president'],
  ],
  [
    'A bridge fell in Kenya. The finance minister went there.',
    AUGUST,
    ['Kenya = Kenya; state KEN -', 'finance minister = Finance Minister of Kenya; person KEN GOV; finance minister'],
  ],
  [
    'Kenya and Uganda built a bridge. The president came.',
    AUGUST,
    ['Kenya = Kenya; state KEN -', 'Uganda = Uganda; state UGA -'],
  ],
  ['The president came.', AUGUST, []],
  ['Zambia urged the president to stop.', AUGUST, ['Zambia = Zambia; state ZMB -']],
  [
    'Kenyan President Ada Berg left. The president was late.',
    AUGUST,
    [
      'Kenyan President Ada Berg = Ada Berg; person KEN GOV; President',
      'president = Ada Berg; person KEN GOV; president',
    ],
  ],
  ['The Netanyahu government said no.', AUGUST, ['Netanyahu government = Israel; state ISR GOV']],
  ['The Obama administration said no.', null, ['Obama administration = United States; state USA GOV']],
  ['The Assad regime said no.', '2015-03-01', ['Assad regime = Syria; state SYR GOV']],
  [
    'Obama administration officials said no.',
    '2015-03-01',
    ['Obama administration officials = United States; state USA GOV'],
  ],
  ['Rohingya refugees went home.', AUGUST, ['Rohingya refugees = Rohingya refugees; group - REF']],
  ['Opposition lawmakers went home.', AUGUST, ['Opposition lawmakers = opposition lawmakers; group - LEG']],
]
