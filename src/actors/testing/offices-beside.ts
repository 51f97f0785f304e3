import { AUGUST, type Row } from './row.js'

/** Whose people somebody is who is sent, a second office told beside the first, and names in two halves. */
export const officesBeside: readonly Row[] = [
  [
    "The US embassy's acting spokesman, Omar Sy, left.",
    AUGUST,
    ["US embassy's acting spokesman, Omar Sy = Omar Sy; person USA GOV; acting spokesman"],
  ],
  // Whose deputy president he is, the text does not say.
  [
    'The deputy president of the council met the US ambassador.',
    '2019-07-10',
    ['US ambassador = Ambassador of United States; person USA GOV; ambassador'],
  ],
  // A second office of the same person: its body does nothing.
  [
    'Omar Sy, deputy head of the Lakeside Council and commander of the Northern Brigade, left.',
    AUGUST,
    ['Omar Sy, deputy head of the Lakeside Council = Omar Sy; person - -; deputy head'],
  ],
  [
    'The head of NATO and the head of the Lakeside Council left.',
    '2019-07-10',
    [
      'head of NATO = Jens Stoltenberg; person IGO -; head',
      'head of the Lakeside Council = Head of Lakeside Council; person - -; head',
    ],
  ],
  [
    "Taiwan's Lin Chia-lung left.",
    '2004-05-05',
    ['Taiwan = Taiwan; state TWN -', 'Lin Chia-lung = Lin Chia-lung; person - -'],
  ],
  [
    'South Korean National Security Adviser Park Gung-lac left. Park was late.',
    '2004-05-05',
    [
      'South Korean National Security Adviser Park Gung-lac = Park Gung-lac; person KOR GOV; National Security Adviser',
      'Park = Park Gung-lac; person KOR GOV; National Security Adviser',
    ],
  ],
  ['Omar Zahir-led talks ended.', AUGUST, ['Omar Zahir = Omar Zahir; person - -']],
]
