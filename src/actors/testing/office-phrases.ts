import { AUGUST, type Row } from './row.js'

/** Offices of bodies that stand behind their state, titles in a row, envoys whose matter the report gives. */
export const officePhrases: readonly Row[] = [
  [
    "Kofi Mensah, head of Ghana's ruling Salvation Council, came.",
    AUGUST,
    ["Kofi Mensah, head of Ghana's ruling Salvation Council = Kofi Mensah; person GHA -; head"],
  ],
  [
    "The deputy head of Ghana's Salvation Council came.",
    AUGUST,
    ["deputy head of Ghana's Salvation Council = Deputy head of Salvation Council; person GHA -; deputy head"],
  ],
  [
    "The chairman of Mali's Lakeside Commission came.",
    AUGUST,
    ["chairman of Mali's Lakeside Commission = Chairman of Lakeside Commission; person MLI -; chairman"],
  ],
  [
    'Prime Minister and Defence Minister Kofi Mensah of Ghana came.',
    AUGUST,
    [
      'Prime Minister and Defence Minister Kofi Mensah of Ghana = Kofi Mensah; person GHA GOV; Prime Minister and Defence Minister',
    ],
  ],
  [
    "Ghana's chief negotiator, Deputy Foreign Minister Kofi Mensah, came.",
    AUGUST,
    ["Ghana's chief negotiator, Deputy Foreign Minister Kofi Mensah = Kofi Mensah; person GHA GOV; chief negotiator"],
  ],
  [
    "Ghana's chief negotiator, Deputy Foreign Minister Kofi Mensah said no.",
    AUGUST,
    ["Ghana's chief negotiator, Deputy Foreign Minister Kofi Mensah = Kofi Mensah; person GHA GOV; chief negotiator"],
  ],
  [
    'The UN special envoy arrived in Yemen.',
    AUGUST,
    ['UN special envoy = Hans Grundberg; person UNO -; special envoy', 'Yemen = Yemen; state YEM -'],
  ],
  [
    'The Special Envoy of the UN Secretary-General for Yemen arrived.',
    AUGUST,
    ['Special Envoy of the UN Secretary-General for Yemen = Hans Grundberg; person UNO -; Special Envoy'],
  ],
  [
    'The UN special envoy arrived in Yemen from Syria.',
    AUGUST,
    [
      'UN special envoy = Special Envoy of UN; person UNO -; special envoy',
      'Yemen = Yemen; state YEM -',
      'Syria = Syria; state SYR -',
    ],
  ],
  ['US Secretary Rubio called.', AUGUST, ['US Secretary Rubio = Marco Rubio; person USA GOV; Secretary']],
  ['Secretary Rubio called.', AUGUST, ['Secretary Rubio = Marco Rubio; person USA GOV; Secretary']],
  ['VP Vance called.', AUGUST, ['VP Vance = JD Vance; person USA GOV; VP']],
  [
    'Ousted President Kofi Mensah of Ghana fled.',
    AUGUST,
    ['Ousted President Kofi Mensah of Ghana = Kofi Mensah; person GHA ELI; Ousted President'],
  ],
  [
    'Fidan told Reuters that talks go on.',
    AUGUST,
    ['Fidan = Hakan Fidan; person TUR GOV; Minister of Foreign Affairs'],
  ],
  [
    'Fidan said so in an interview with Al Jazeera.',
    AUGUST,
    ['Fidan = Hakan Fidan; person TUR GOV; Minister of Foreign Affairs'],
  ],
  ['Reuters reported it.', AUGUST, ['Reuters = Reuters; organisation MNC JRN']],
  [
    'The Peace and Security Council met in Addis Ababa.',
    AUGUST,
    [
      'Peace and Security Council = African Union Peace and Security Council; organisation IGO -',
      'Addis Ababa = Ethiopia; state ETH -',
    ],
  ],
  ['Trump said no.', null, ['Trump = Donald Trump; person USA -']],
  ['President Mandela spoke.', null, ['President Mandela = Nelson Mandela; person ZAF GOV; President']],
  ['President Reagan spoke.', null, ['President Reagan = Ronald Reagan; person USA GOV; President']],
]
