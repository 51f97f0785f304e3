import { AUGUST, type Row } from './row.js'

/** Bodies nobody lists, told by their head noun, and acronyms that the text itself explains. */
export const unlistedBodies: readonly Row[] = [
  ['The SPLM/northern sector left.', AUGUST, ['SPLM/northern sector = SPLM-North; group SDN REB']],
  [
    'The SLA Transitional Council left.',
    AUGUST,
    ['SLA Transitional Council = Sudan Liberation Movement – Transitional Council; group SDN REB'],
  ],
  [
    'The Friends of Lebanon met in Paris.',
    AUGUST,
    ['Friends of Lebanon = Friends of Lebanon; organisation IGO -', 'Paris = France; state FRA -'],
  ],
  ['Friends of the accused wept.', AUGUST, []],
  // Of several bodies so called, the acronym in brackets says which; a name of two words is left to itself.
  [
    'The UN mission in Sudan (UNITAMS) left.',
    AUGUST,
    ['UN mission in Sudan = UNITAMS; organisation UNO -', 'UNITAMS = UNITAMS; organisation UNO -'],
  ],
  [
    'The African Union (AMISOM) left.',
    AUGUST,
    [
      'African Union = African Union; organisation IGO -',
      'AMISOM = African Union Mission in Somalia; organisation IGO MIL',
    ],
  ],
  [
    'The United Nations-African Union panel left.',
    AUGUST,
    ['United Nations = UN; organisation UNO -', 'African Union = African Union; organisation IGO -'],
  ],
  [
    'The National Rescue Council (NRC) said no. The NRC wants elections.',
    AUGUST,
    [
      'National Rescue Council = National Rescue Council; organisation - -',
      'NRC = National Rescue Council; organisation - -',
      'NRC = National Rescue Council; organisation - -',
    ],
  ],
  [
    'The Rapid Support Forces (RSF) said no. The RSF wants elections.',
    AUGUST,
    [
      'Rapid Support Forces = Rapid Support Forces; group SDN REB',
      'RSF = Rapid Support Forces; group SDN REB',
      'RSF = Rapid Support Forces; group SDN REB',
    ],
  ],
  [
    "Kenya's Lakeside Farmers Party walked out.",
    AUGUST,
    ["Kenya's Lakeside Farmers Party = Lakeside Farmers Party; organisation KEN PTY"],
  ],
  [
    'The Ugandan Northern Dawn Movement walked out. Northern Dawn Movement fighters were seen later.',
    AUGUST,
    [
      'Ugandan Northern Dawn Movement = Northern Dawn Movement; group UGA -',
      'Northern Dawn Movement fighters = Northern Dawn Movement; group UGA -',
    ],
  ],
  [
    'The Front for the Renewal of Chad signed on Monday.',
    AUGUST,
    ['Front for the Renewal of Chad = Front for the Renewal of Chad; group TCD -'],
  ],
  [
    'The Ministry of Irrigation refused.',
    AUGUST,
    ['Ministry of Irrigation = Ministry of Irrigation; organisation - GOV'],
  ],
  [
    "Sudan's Ministry of Irrigation refused.",
    AUGUST,
    ["Sudan's Ministry of Irrigation = Ministry of Irrigation; organisation SDN GOV"],
  ],
  [
    'The Ministry of Irrigation of Sudan refused.',
    AUGUST,
    ['Ministry of Irrigation of Sudan = Ministry of Irrigation of Sudan; organisation SDN GOV'],
  ],
  [
    'The Blue Delta Liberation Army attacked at dawn.',
    AUGUST,
    ['Blue Delta Liberation Army = Blue Delta Liberation Army; group - UAF'],
  ],
  [
    'The Eastern Tribes Alliance (ETA) and the Union of Delta Communities signed.',
    AUGUST,
    [
      'Eastern Tribes Alliance = Eastern Tribes Alliance; group - -',
      'ETA = Eastern Tribes Alliance; group - -',
      'Union of Delta Communities = Union of Delta Communities; organisation - -',
    ],
  ],
  [
    'Leaders of the Salt Coast Resistance Front met the mediators.',
    AUGUST,
    ['Leaders of the Salt Coast Resistance Front = Salt Coast Resistance Front; group - -'],
  ],
  [
    'Salt Coast Resistance Front leader Moussa Abate met the mediators.',
    AUGUST,
    ['Salt Coast Resistance Front leader Moussa Abate = Moussa Abate; person - -; leader'],
  ],
  [
    'Moussa Abate, the leader of the Salt Coast Resistance Front, met the mediators.',
    AUGUST,
    ['Moussa Abate, the leader of the Salt Coast Resistance Front = Moussa Abate; person - -; leader'],
  ],
  [
    'The Delta Peace Commission and the Institute for River Studies reported.',
    AUGUST,
    [
      'Delta Peace Commission = Delta Peace Commission; organisation - -',
      'Institute for River Studies = Institute for River Studies; organisation - EDU',
    ],
  ],
  [
    'SCRF (Salt Coast Resistance Front) forces pulled back. The SCRF said so.',
    AUGUST,
    [
      'SCRF = Salt Coast Resistance Front; group - -',
      'Salt Coast Resistance Front = Salt Coast Resistance Front; group - -',
      'SCRF = Salt Coast Resistance Front; group - -',
    ],
  ],
  ['The Bank of China said no.', AUGUST, ['Bank of China = Bank of China; organisation CHN BUS']],
  [
    'The Democratic Bloc of Lower Juba (DBLJ) joined. DBLJ spokesman Hassan Warsame confirmed it.',
    AUGUST,
    [
      'Democratic Bloc of Lower Juba = Democratic Bloc of Lower Juba; group - -',
      'DBLJ = Democratic Bloc of Lower Juba; group - -',
      'DBLJ spokesman Hassan Warsame = Hassan Warsame; person - -; spokesman',
    ],
  ],
]
