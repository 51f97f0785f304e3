import { AUGUST, type Row } from './row.js'

/** Parties without a name: whose they are, and by which sector, whether their owner stands before, behind or nowhere. */
export const unnamedParties: readonly Row[] = [
  [
    'Sudan met the opposition Sudan Call.',
    AUGUST,
    ['Sudan = Sudan; state SDN -', 'Sudan Call = Sudan Call; group SDN OPP'],
  ],
  [
    'Fiji met the opposition Forces for Freedom and Change.',
    AUGUST,
    ['Fiji = Fiji; state FJI -', 'Forces for Freedom and Change = Forces for Freedom and Change; group SDN OPP'],
  ],
  [
    'Fiji met the Sudan Call and rebels.',
    AUGUST,
    ['Fiji = Fiji; state FJI -', 'Sudan Call = Sudan Call; group SDN OPP', 'rebels = rebels; group - REB'],
  ],
  ['Police in Lima fired on the crowd.', AUGUST, ['Police in Lima = Peruvian police; group PER COP']],
  ['Rebels in Aceh laid down their arms.', AUGUST, ['Rebels in Aceh = Indonesian rebels; group IDN REB']],
  [
    'Opposition parties in Zambia boycotted the vote.',
    AUGUST,
    ['Opposition parties in Zambia = Zambian opposition parties; group ZMB OPP'],
  ],
  [
    'Security forces in Bangladesh left the square.',
    AUGUST,
    ['Security forces in Bangladesh = Bangladeshi security forces; group BGD MIL'],
  ],
  ['Prosecutors in Bolivia dropped it.', AUGUST, ['Prosecutors in Bolivia = Bolivian prosecutors; group BOL JUD']],
  ['Authorities in Oslo said no.', AUGUST, ['Authorities in Oslo = Norway; state NOR GOV']],
  ['The government in Bogota said no.', AUGUST, ['government in Bogota = Colombia; state COL GOV']],
  ['Diplomats in Geneva said no.', AUGUST, []],
  ['Refugees in Jordan went home.', AUGUST, ['Refugees = refugees; group - REF', 'Jordan = Jordan; state JOR -']],
  ['Kashmir separatists met the governor.', AUGUST, ['Kashmir separatists = Indian separatists; group IND REB']],
  ['Gaza residents fled.', AUGUST, ['Gaza residents = Palestinian residents; group PSE CVL']],
  ['The Geneva negotiators went home.', AUGUST, []],

  ['Bolivian farmers blocked the road.', AUGUST, ['Bolivian farmers = Bolivian farmers; group BOL AGR']],
  ['Greek dockworkers stopped the ship.', AUGUST, ['Greek dockworkers = Greek dockworkers; group GRC LAB']],
  ['Chadian teachers went on strike.', AUGUST, ['Chadian teachers = Chadian teachers; group TCD EDU']],
  ['Malian doctors left the town.', AUGUST, ['Malian doctors = Malian doctors; group MLI MED']],
  ['Kenyan clerics called for calm.', AUGUST, ['Kenyan clerics = Kenyan clerics; group KEN REL']],
  ['Burundian refugees went home.', AUGUST, ['Burundian refugees = Burundian refugees; group BDI REF']],
  ['Haitian kidnappers let them go.', AUGUST, ['Haitian kidnappers = Haitian kidnappers; group HTI CRM']],
  [
    'Colombian paramilitaries laid down arms.',
    AUGUST,
    ['Colombian paramilitaries = Colombian paramilitaries; group COL PRM'],
  ],
  ['Iraqi Kurds came.', AUGUST, ['Iraqi Kurds = Iraqi Kurds; group IRQ CVL']],
  ['Two hundred Somalis drowned.', AUGUST, ['Somalis = Somali civilians; group SOM CVL']],
  [
    'Soldiers detained 40 Armenians.',
    AUGUST,
    ['Soldiers = soldiers; group - MIL', 'Armenians = Armenian civilians; group ARM CVL'],
  ],
  ['Armenians want peace.', AUGUST, ['Armenians = Armenia; state ARM -']],
  ['Burmese rebel leaders met the envoy.', AUGUST, ['Burmese rebel leaders = Burmese rebel leaders; group MMR REB']],
  [
    'Ugandan opposition leaders met the envoy.',
    AUGUST,
    ['Ugandan opposition leaders = Ugandan opposition leaders; group UGA OPP'],
  ],
  ['Nepalese politicians met the envoy.', AUGUST, ['Nepalese politicians = Nepali politicians; group NPL PTY']],
  ['Eighty NATO peacekeepers left.', AUGUST, ['NATO peacekeepers = NATO; organisation IGO MIL']],
  ['AU troops left.', AUGUST, ['AU troops = African Union; organisation IGO MIL']],
  [
    'Ethnic Russian protesters in Latvia came.',
    AUGUST,
    ['Ethnic Russian protesters in Latvia = Latvian protesters; group LVA CVL'],
  ],

  [
    'The government and the rebels agreed to a truce.',
    AUGUST,
    ['government = government; state - GOV', 'rebels = rebels; group - REB'],
  ],
  ['Police fired on protesters.', AUGUST, ['Police = police; group - COP', 'protesters = protesters; group - CVL']],
  [
    'Kenyan police fired on protesters.',
    AUGUST,
    ['Kenyan police = Kenyan police; group KEN COP', 'protesters = Kenyan protesters; group KEN CVL'],
  ],
  [
    'Zambia held a vote. The opposition said no.',
    AUGUST,
    ['Zambia = Zambia; state ZMB -', 'opposition = Zambian opposition; group ZMB OPP'],
  ],
  [
    'Zambia and Malawi closed the border. The opposition said no.',
    AUGUST,
    ['Zambia = Zambia; state ZMB -', 'Malawi = Malawi; state MWI -', 'opposition = opposition; group - OPP'],
  ],
  [
    'The Malawian government met Zambia. The government said no.',
    AUGUST,
    [
      'Malawian government = Malawi; state MWI GOV',
      'Zambia = Zambia; state ZMB -',
      'government = Malawi; state MWI GOV',
    ],
  ],
  ['Zambia urged the rebels to stop.', AUGUST, ['Zambia = Zambia; state ZMB -', 'rebels = rebels; group - REB']],
  [
    'Soldiers fired on students in Dakar.',
    AUGUST,
    [
      'Soldiers = Senegalese soldiers; group SEN MIL',
      'students = Senegalese students; group SEN EDU',
      'Dakar = Senegal; state SEN -',
    ],
  ],
  ['Aid agencies asked for access.', AUGUST, ['Aid agencies = aid agencies; organisation NGO -']],
  ['Human rights groups said no.', AUGUST, ['Human rights groups = human rights groups; group NGO -']],
  ['The police station burned.', AUGUST, []],
  ['Government officials said no.', AUGUST, ['Government officials = government officials; state - GOV']],
  ['The two sides met at a student hostel.', AUGUST, []],
  [
    'North and South Korea spoke.',
    AUGUST,
    ['North = North Korea; state PRK -', 'South Korea = South Korea; state KOR -'],
  ],
  [
    'North and South Korean officials spoke.',
    AUGUST,
    ['North = North Korea; state PRK GOV', 'South Korean officials = South Korea; state KOR GOV'],
  ],
]
