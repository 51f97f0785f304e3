import { AUGUST, type Row } from './row.js'

/** Heads of a state's councils and of armed groups by title alone, and the government that talks to a group. */
export const stateBodies: readonly Row[] = [
  [
    'Malian military representatives left.',
    AUGUST,
    ['Malian military representatives = Malian Armed Forces; group MLI MIL'],
  ],
  [
    "Sudan's military council left.",
    '2019-07-10',
    ["Sudan's military council = Transitional Military Council; organisation SDN MIL"],
  ],
  [
    "The chairman of Sudan's Sovereign Council left.",
    AUGUST,
    ["chairman of Sudan's Sovereign Council = Abdel Fattah al-Burhan; person SDN GOV; chairman"],
  ],
  [
    'The Sovereign Council chief left.',
    AUGUST,
    ['Sovereign Council chief = Abdel Fattah al-Burhan; person SDN GOV; chief'],
  ],
  [
    "The deputy head of Sudan's Sovereign Council left.",
    AUGUST,
    ["deputy head of Sudan's Sovereign Council = Malik Agar; person SDN GOV; deputy head"],
  ],
  [
    "The deputy head of Sudan's Sovereign Council left.",
    '2021-03-01',
    ["deputy head of Sudan's Sovereign Council = Mohamed Hamdan Dagalo; person SDN GOV; deputy head"],
  ],
  [
    "The chairman of Sudan's Sovereign Council left.",
    null,
    ["chairman of Sudan's Sovereign Council = Abdel Fattah al-Burhan; person SDN GOV; chairman"],
  ],
  ['The NATO chief left.', null, ['NATO chief = Chief of NATO; person IGO -; chief']],
  [
    "The leader of Sudan's paramilitary Rapid Support Forces (RSF) left.",
    AUGUST,
    [
      "leader of Sudan's paramilitary Rapid Support Forces = Mohamed Hamdan Dagalo; person SDN REB; leader",
      'RSF = Rapid Support Forces; group SDN REB',
    ],
  ],
  [
    'The Special Representative of the Secretary-General of the United Nations for Sudan left.',
    '2022-01-05',
    [
      'Special Representative of the Secretary-General of the United Nations for Sudan = Volker Perthes; person UNO -; Special Representative of the Secretary-General',
    ],
  ],
  ['The RSF commander left.', AUGUST, ['RSF commander = Mohamed Hamdan Dagalo; person SDN REB; commander']],
  ['The Houthi leader left.', AUGUST, ['Houthi leader = Abdul-Malik al-Houthi; person YEM REB; leader']],
  ['The leader of Hezbollah left.', '2024-03-01', ['leader of Hezbollah = Hassan Nasrallah; person LBN REB; leader']],
  ['The leader of Hezbollah left.', AUGUST, ['leader of Hezbollah = Naim Qassem; person LBN REB; leader']],
  [
    'The government and the ELN agreed to a truce.',
    AUGUST,
    ['government = Colombia; state COL GOV', 'ELN = National Liberation Army; group COL REB'],
  ],
  [
    'Talks between the army and Renamo opened in Geneva.',
    AUGUST,
    ['army = Mozambican army; group MOZ MIL', 'Renamo = RENAMO; group MOZ REB'],
  ],
  [
    'The government, Hamas and the Houthis spoke.',
    AUGUST,
    [
      'government = government; state - GOV',
      'Hamas = Hamas; group PSE REB',
      'Houthis = Houthis (Ansar Allah); group YEM REB',
    ],
  ],
]
