import { AUGUST, type Row } from './row.js'

/** Those who act for somebody without a name, and states and bodies themselves. */
export const collectives: readonly Row[] = [
  ['Russia and Ukraine agreed to a truce.', AUGUST, ['Russia = Russia; state RUS -', 'Ukraine = Ukraine; state UKR -']],
  ['The Kremlin said no.', AUGUST, ['Kremlin = Russia; state RUS -']],
  [
    'The White House and Downing Street said no.',
    AUGUST,
    ['White House = United States; state USA -', 'Downing Street = United Kingdom; state GBR -'],
  ],
  ['Ankara said no.', AUGUST, ['Ankara = Türkiye; state TUR -']],
  ['Türkiye and Turkey are one.', AUGUST, ['Türkiye = Türkiye; state TUR -', 'Turkey = Türkiye; state TUR -']],
  ['A Ukrainian delegation left for Istanbul.', AUGUST, ['Ukrainian delegation = Ukraine; state UKR GOV']],
  ['The Russian side said no.', AUGUST, ['Russian side = Russia; state RUS GOV']],
  ['The Sudanese government said no.', AUGUST, ['Sudanese government = Sudan; state SDN GOV']],
  ['The government of Sudan said no.', AUGUST, ['government of Sudan = Sudan; state SDN GOV']],
  ["Sudan's army said no.", AUGUST, ["Sudan's army = Sudanese Armed Forces; group SDN MIL"]],
  ['Kenyan troops crossed the river.', AUGUST, ['Kenyan troops = Kenyan troops; group KEN MIL']],
  ["Kenya's troops crossed the river.", AUGUST, ["Kenya's troops = Kenyan troops; group KEN MIL"]],
  [
    'Houthi rebels released ten men.',
    AUGUST,
    ['Houthi rebels = Houthis (Ansar Allah); group YEM REB', 'men = Yemeni men; group YEM CVL'],
  ],
  ['Houthi negotiators asked for a pause.', AUGUST, ['Houthi negotiators = Houthis (Ansar Allah); group YEM REB']],
  [
    'A Hamas delegation arrived in Cairo.',
    AUGUST,
    ['Hamas delegation = Hamas; group PSE REB', 'Cairo = Egypt; state EGY -'],
  ],
  [
    'Representatives of the RSF arrived in Jeddah.',
    AUGUST,
    ['Representatives of the RSF = Rapid Support Forces; group SDN REB'],
  ],
  [
    'Delegates of Kazakhstan and Uzbekistan arrived in Geneva.',
    AUGUST,
    ['Delegates of Kazakhstan = Kazakhstan; state KAZ GOV', 'Uzbekistan = Uzbekistan; state UZB GOV'],
  ],
  [
    'Delegations from Armenia, Azerbaijan and the United States arrived in Geneva.',
    AUGUST,
    [
      'Delegations from Armenia = Armenia; state ARM GOV',
      'Azerbaijan = Azerbaijan; state AZE GOV',
      'United States = United States; state USA GOV',
    ],
  ],
  [
    'Russian and Ukrainian negotiators sat apart.',
    AUGUST,
    ['Russian = Russia; state RUS GOV', 'Ukrainian negotiators = Ukraine; state UKR GOV'],
  ],
  [
    'US, Russian and Saudi officials sat apart.',
    AUGUST,
    [
      'US = United States; state USA GOV',
      'Russian = Russia; state RUS GOV',
      'Saudi officials = Saudi Arabia; state SAU GOV',
    ],
  ],
  [
    'The armies of Sudan and Kenya sat apart.',
    AUGUST,
    ['armies of Sudan = Sudanese Armed Forces; group SDN MIL', 'Kenya = Kenyan army; group KEN MIL'],
  ],
  [
    'Senior Egyptian intelligence officials flew to Doha.',
    AUGUST,
    ['Egyptian intelligence officials = General Intelligence Service; group EGY SPY', 'Doha = Qatar; state QAT -'],
  ],
  ['Qatari mediators carried the draft.', AUGUST, ['Qatari mediators = Qatar; state QAT -; ; mediator']],
  [
    "Egypt's foreign ministry said no.",
    AUGUST,
    ["Egypt's foreign ministry = Egyptian foreign ministry; organisation EGY GOV"],
  ],
  [
    'The Qatari foreign ministry said no.',
    AUGUST,
    ['Qatari foreign ministry = Qatari foreign ministry; organisation QAT GOV'],
  ],
  ['The Armenian parliament ratified it.', AUGUST, ['Armenian parliament = Armenian parliament; organisation ARM LEG']],
  [
    'Turkish police detained two men.',
    AUGUST,
    ['Turkish police = Turkish police; group TUR COP', 'men = Turkish men; group TUR CVL'],
  ],
  [
    'A Kenyan court freed two men.',
    AUGUST,
    ['Kenyan court = Kenyan court; organisation KEN JUD', 'men = Kenyan men; group KEN CVL'],
  ],
  ['The Venezuelan opposition said no.', AUGUST, ['Venezuelan opposition = Unitary Platform; group VEN OPP']],
  [
    'Opposition leaders in Mali said no.',
    AUGUST,
    ['Opposition leaders in Mali = Malian opposition leaders; group MLI OPP'],
  ],
  [
    'The African Union and IGAD said no.',
    AUGUST,
    ['African Union = African Union; organisation IGO -', 'IGAD = IGAD; organisation IGO -'],
  ],
  ['NATO and the EU said no.', AUGUST, ['NATO = NATO; organisation IGO -', 'EU = EU; organisation EUR -']],
  [
    'The United Nations Security Council said no.',
    AUGUST,
    ['United Nations Security Council = UN Security Council; organisation UNO -'],
  ],
  ['An African Union delegation arrived.', AUGUST, ['African Union delegation = African Union; organisation IGO -']],
  ['The Red Cross took the bodies home.', AUGUST, ['Red Cross = ICRC; organisation NGO -']],
  ['The Taliban said no.', AUGUST, ['Taliban = Taliban; group AFG REB']],
  ['Abkhazia said no.', AUGUST, ['Abkhazia = Abkhazia; state GEO PRE']],
  ['A delegation from Abkhazia said no.', AUGUST, ['delegation from Abkhazia = Abkhazia; state GEO PRE']],
  ['Ukrainians want peace.', AUGUST, ['Ukrainians = Ukraine; state UKR -']],
  [
    'Sudanese government forces and fighters of the SPLM-N clashed.',
    AUGUST,
    [
      'Sudanese government forces = Sudanese government forces; group SDN MIL',
      'fighters of the SPLM-N = SPLM-North; group SDN REB',
    ],
  ],
]
