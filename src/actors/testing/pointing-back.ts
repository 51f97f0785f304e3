import { AUGUST, type Row } from './row.js'

/** Words that point back, and those that could point at more than one and so point at nobody. */
export const pointingBack: readonly Row[] = [
  [
    'Hakan Fidan met Abbas Araghchi. The two will meet again.',
    AUGUST,
    [
      'Hakan Fidan = Hakan Fidan; person TUR GOV; Minister of Foreign Affairs',
      'Abbas Araghchi = Abbas Araghchi; person IRN GOV; Minister of Foreign Affairs',
      'The two = Hakan Fidan; person TUR GOV; Minister of Foreign Affairs',
      'The two = Abbas Araghchi; person IRN GOV; Minister of Foreign Affairs',
    ],
  ],
  [
    'Hakan Fidan, who met Abbas Araghchi, said the two would meet again.',
    AUGUST,
    [
      'Hakan Fidan = Hakan Fidan; person TUR GOV; Minister of Foreign Affairs',
      'Abbas Araghchi = Abbas Araghchi; person IRN GOV; Minister of Foreign Affairs',
      'the two = Hakan Fidan; person TUR GOV; Minister of Foreign Affairs',
      'the two = Abbas Araghchi; person IRN GOV; Minister of Foreign Affairs',
    ],
  ],
  [
    'Hakan Fidan met Abbas Araghchi. The two boats will sail again.',
    AUGUST,
    [
      'Hakan Fidan = Hakan Fidan; person TUR GOV; Minister of Foreign Affairs',
      'Abbas Araghchi = Abbas Araghchi; person IRN GOV; Minister of Foreign Affairs',
    ],
  ],
  [
    'Iran and Oman spoke. The two have agreed.',
    AUGUST,
    [
      'Iran = Iran; state IRN -',
      'Oman = Oman; state OMN -',
      'The two = Iran; state IRN -',
      'The two = Oman; state OMN -',
    ],
  ],
  [
    'Kenyan spokeswoman Wanjiru Odera left. He was late.',
    AUGUST,
    ['Kenyan spokeswoman Wanjiru Odera = Wanjiru Odera; person KEN GOV; spokeswoman'],
  ],
  [
    'Kenyan spokeswoman Wanjiru Odera left. She was late.',
    AUGUST,
    [
      'Kenyan spokeswoman Wanjiru Odera = Wanjiru Odera; person KEN GOV; spokeswoman',
      'She = Wanjiru Odera; person KEN GOV; spokeswoman',
    ],
  ],
  [
    'Polish minister Maria Kowalczyk left. He was late.',
    AUGUST,
    ['Polish minister Maria Kowalczyk = Maria Kowalczyk; person POL GOV; minister'],
  ],
  [
    'Polish minister Dmitry Kowalczyk left. She was late.',
    AUGUST,
    ['Polish minister Dmitry Kowalczyk = Dmitry Kowalczyk; person POL GOV; minister'],
  ],
  [
    'Annalena Baerbock left. He was late.',
    '2023-04-20',
    ['Annalena Baerbock = Annalena Baerbock; person DEU GOV; Minister of Foreign Affairs'],
  ],
  [
    'Hakan Fidan opened the meeting.\n\nHe thanked the hosts.\n\nIt rained. The guests left.\n\nHe stayed.',
    AUGUST,
    [
      'Hakan Fidan = Hakan Fidan; person TUR GOV; Minister of Foreign Affairs',
      'He = Hakan Fidan; person TUR GOV; Minister of Foreign Affairs',
    ],
  ],
  [
    'Maria Zakharova opened the meeting. He thanked her.',
    AUGUST,
    ['Maria Zakharova = Maria Zakharova; person RUS GOV; Foreign Ministry Spokesperson'],
  ],
  [
    'U.S. Secretary Blinken left. Blinken was late.',
    '2023-04-20',
    [
      'U.S. Secretary Blinken = Antony Blinken; person USA GOV; Secretary',
      'Blinken = Antony Blinken; person USA GOV; Secretary',
    ],
  ],
  [
    'Hakan Fidan opened the meeting. He thanked the hosts.',
    AUGUST,
    [
      'Hakan Fidan = Hakan Fidan; person TUR GOV; Minister of Foreign Affairs',
      'He = Hakan Fidan; person TUR GOV; Minister of Foreign Affairs',
    ],
  ],
  [
    'Hakan Fidan spoke with Sergei Lavrov about Syria, and Volodymyr Zelenskyy met Marco Rubio.\n\nHe thanked the hosts.',
    AUGUST,
    [
      'Hakan Fidan = Hakan Fidan; person TUR GOV; Minister of Foreign Affairs',
      'Sergei Lavrov = Sergey Lavrov; person RUS GOV; Minister of Foreign Affairs',
      'Syria = Syria; state SYR -',
      'Volodymyr Zelenskyy = Volodymyr Zelenskyy; person UKR GOV; President',
      'Marco Rubio = Marco Rubio; person USA GOV; Secretary of State',
    ],
  ],
  [
    'Russia and Ukraine met on Friday. The two sides agreed on a list.',
    AUGUST,
    [
      'Russia = Russia; state RUS -',
      'Ukraine = Ukraine; state UKR -',
      'two sides = Russia; state RUS -',
      'two sides = Ukraine; state UKR -',
    ],
  ],
  [
    'Russia, Ukraine and Turkey met on Friday. The two sides agreed on a list.',
    AUGUST,
    ['Russia = Russia; state RUS -', 'Ukraine = Ukraine; state UKR -', 'Turkey = Türkiye; state TUR -'],
  ],
  ['The two sides agreed on a list.', AUGUST, []],
  [
    'The government and the rebels met. Both sides agreed on a list.',
    AUGUST,
    [
      'government = government; state - GOV',
      'rebels = rebels; group - REB',
      'Both sides = government; state - GOV',
      'Both sides = rebels; group - REB',
    ],
  ],
  [
    'Talks between the African Union and Egypt ended. Both sides agreed on a list.',
    AUGUST,
    [
      'African Union = African Union; organisation IGO -',
      'Egypt = Egypt; state EGY -',
      'Both sides = African Union; organisation IGO -',
      'Both sides = Egypt; state EGY -',
    ],
  ],
  [
    'President Erdogan met President Putin in Sochi. Both presidents agreed on a list.',
    AUGUST,
    [
      'President Erdogan = Recep Tayyip Erdoğan; person TUR GOV; President',
      'President Putin = Vladimir Putin; person RUS GOV; President',
      'Both presidents = Recep Tayyip Erdoğan; person TUR GOV; President',
      'Both presidents = Vladimir Putin; person RUS GOV; President',
    ],
  ],
  [
    'Hakan Fidan met President Putin in Sochi. Both presidents agreed on a list.',
    AUGUST,
    [
      'Hakan Fidan = Hakan Fidan; person TUR GOV; Minister of Foreign Affairs',
      'President Putin = Vladimir Putin; person RUS GOV; President',
    ],
  ],
  [
    'Foreign ministers Hakan Fidan and Sergei Lavrov met in Sochi. The two ministers agreed on a list.',
    AUGUST,
    [
      'Foreign ministers Hakan Fidan = Hakan Fidan; person TUR GOV; Foreign minister',
      'Sergei Lavrov = Sergey Lavrov; person RUS GOV; Foreign minister',
      'two ministers = Hakan Fidan; person TUR GOV; Foreign minister',
      'two ministers = Sergey Lavrov; person RUS GOV; Foreign minister',
    ],
  ],
  [
    'Armenia and Azerbaijan met on Friday. The two countries agreed on a list, and the two countries signed it.',
    AUGUST,
    [
      'Armenia = Armenia; state ARM -',
      'Azerbaijan = Azerbaijan; state AZE -',
      'two countries = Armenia; state ARM -',
      'two countries = Azerbaijan; state AZE -',
      'two countries = Armenia; state ARM -',
      'two countries = Azerbaijan; state AZE -',
    ],
  ],
  [
    'Kenyan envoy Wanjiru Odera arrived. She will chair the talks.',
    AUGUST,
    ['Kenyan envoy Wanjiru Odera = Wanjiru Odera; person KEN GOV; envoy', 'She = Wanjiru Odera; person KEN GOV; envoy'],
  ],
  [
    'Hakan Fidan told Sergei Lavrov that he would come.',
    AUGUST,
    [
      'Hakan Fidan = Hakan Fidan; person TUR GOV; Minister of Foreign Affairs',
      'Sergei Lavrov = Sergey Lavrov; person RUS GOV; Minister of Foreign Affairs',
    ],
  ],
  [
    'Hakan Fidan said he would come.',
    AUGUST,
    [
      'Hakan Fidan = Hakan Fidan; person TUR GOV; Minister of Foreign Affairs',
      'he = Hakan Fidan; person TUR GOV; Minister of Foreign Affairs',
    ],
  ],
  [
    'The houses agreed on Monday, but the Kenyan speaker, Daniel Mwangi, ruled out a vote. He left for Cairo.',
    AUGUST,
    [
      'Kenyan speaker, Daniel Mwangi = Daniel Mwangi; person KEN LEG; speaker',
      'He = Daniel Mwangi; person KEN LEG; speaker',
      'Cairo = Egypt; state EGY -',
    ],
  ],
  [
    'Chile and Peru met in Lima. It rained. It snowed. The sun came out. Nobody cared. The band played. Both sides left.',
    AUGUST,
    [
      'Chile = Chile; state CHL -',
      'Peru = Peru; state PER -',
      'Lima = Peru; state PER -',
      'Both sides = Chile; state CHL -',
      'Both sides = Peru; state PER -',
    ],
  ],
  [
    'Chile and Peru met. Fiji and Tonga met. It rained. It snowed. The sun came out. Nobody cared. Both sides left.',
    AUGUST,
    [
      'Chile = Chile; state CHL -',
      'Peru = Peru; state PER -',
      'Fiji = Fiji; state FJI -',
      'Tonga = Tonga; state TON -',
    ],
  ],
  [
    'Chile and Peru met. The parties agreed on a date.',
    AUGUST,
    [
      'Chile = Chile; state CHL -',
      'Peru = Peru; state PER -',
      'The parties = Chile; state CHL -',
      'The parties = Peru; state PER -',
    ],
  ],
  [
    'Chile and Peru met. The leaders of Fiji agreed on a date.',
    AUGUST,
    ['Chile = Chile; state CHL -', 'Peru = Peru; state PER -', 'leaders of Fiji = Fiji; state FJI GOV'],
  ],
  [
    'The M23 holds the town. Talks between the group and Congo ended after the rebels left. The movement denied it.',
    AUGUST,
    [
      'M23 = March 23 Movement; group COD REB',
      'the group = March 23 Movement; group COD REB',
      'Congo = Democratic Republic of the Congo; state COD -',
      'rebels = March 23 Movement; group COD REB',
      'The movement = March 23 Movement; group COD REB',
    ],
  ],
  [
    'The M23 and the FDLR fought. The rebels left.',
    AUGUST,
    [
      'M23 = March 23 Movement; group COD REB',
      'FDLR = Democratic Forces for the Liberation of Rwanda; group RWA REB',
      'rebels = rebels; group - REB',
    ],
  ],
  [
    'The M23 holds the town. The African Union met. The group of observers left.',
    AUGUST,
    ['M23 = March 23 Movement; group COD REB', 'African Union = African Union; organisation IGO -'],
  ],
  [
    'Oman and Yemen met. They agreed.',
    AUGUST,
    ['Oman = Oman; state OMN -', 'Yemen = Yemen; state YEM -', 'They = Oman; state OMN -', 'They = Yemen; state YEM -'],
  ],
  [
    'Oman met Yemen. They agreed.',
    AUGUST,
    ['Oman = Oman; state OMN -', 'Yemen = Yemen; state YEM -', 'They = Oman; state OMN -', 'They = Yemen; state YEM -'],
  ],
  ['Oman blamed Yemen. They agreed.', AUGUST, ['Oman = Oman; state OMN -', 'Yemen = Yemen; state YEM -']],
  ['Oman and two others met. They agreed.', AUGUST, ['Oman = Oman; state OMN -']],
  ['Oman and Yemen met. Later they agreed.', AUGUST, ['Oman = Oman; state OMN -', 'Yemen = Yemen; state YEM -']],
  [
    'Kenyan minister John Odera left. Chinese Vice Premier He Lifeng left.',
    '2024-08-20',
    [
      'Kenyan minister John Odera = John Odera; person KEN GOV; minister',
      'Chinese Vice Premier He Lifeng = He Lifeng; person CHN GOV; Vice Premier',
    ],
  ],
]
