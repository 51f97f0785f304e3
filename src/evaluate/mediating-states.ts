/** A state as coders of mediation write it, with its code. */
export type MediatingState = {
  readonly code: string
  /** Whether a text names it: the state, its people or its capital. */
  readonly shown: RegExp
}

/** Name, code and how a text may show it; a leading or closing `.` asks for a whole word there. */
const ROWS: readonly (readonly [name: string, code: string, ...shown: readonly string[]])[] = [
  ['Algeria', 'DZA', 'Algeri'],
  ['Chad', 'TCD', '.Chad'],
  ['China', 'CHN', 'China', 'Chinese', 'Beijing'],
  ['Egypt', 'EGY', 'Egypt', 'Cairo'],
  ['Eritrea', 'ERI', 'Eritrea'],
  ['Ethiopia', 'ETH', 'Ethiopia', 'Addis'],
  ['France', 'FRA', 'France', 'French', 'Paris', 'Macron'],
  ['Germany', 'DEU', 'German', 'Berlin'],
  ['Greece', 'GRC', 'Greec', 'Greek'],
  ['India', 'IND', 'India'],
  ['Iran', 'IRN', 'Iran', 'Tehran'],
  ['Iraq', 'IRQ', 'Iraq', 'Baghdad'],
  ['Israel', 'ISR', 'Israel'],
  ['Italy', 'ITA', 'Ital', 'Rome'],
  ['Japan', 'JPN', 'Japan', 'Tokyo'],
  ['Jordan', 'JOR', 'Jordan', 'Amman'],
  ['Kenya', 'KEN', 'Kenya', 'Nairobi'],
  ['Kuwait', 'KWT', 'Kuwait'],
  ['Lebanon', 'LBN', 'Leban'],
  ['Libya', 'LBY', 'Libya'],
  ['Malta', 'MLT', 'Malta', 'Malte'],
  ['Morocco', 'MAR', 'Morocc', 'Rabat'],
  ['Netherlands', 'NLD', 'Netherlands', 'Dutch'],
  ['Norway', 'NOR', 'Norw', 'Oslo'],
  ['Oman', 'OMN', '.Oman', 'Muscat'],
  ['Pakistan', 'PAK', 'Pakistan', 'Islamabad'],
  ['Qatar', 'QAT', 'Qatar', 'Doha'],
  ['Russia', 'RUS', 'Russia', 'Moscow', 'Kremlin'],
  ['Saudi Arabia', 'SAU', 'Saudi', 'Riyadh'],
  ['South Sudan', 'SSD', 'South Sudan', 'Juba'],
  ['Spain', 'ESP', 'Spain', 'Spanish'],
  ['Sudan', 'SDN', '(?<!South )Sudan', 'Khartoum'],
  ['Sweden', 'SWE', 'Swed'],
  ['Switzerland', 'CHE', 'Swiss', 'Switzerland'],
  ['Syria', 'SYR', 'Syria', 'Damascus'],
  ['Tunisia', 'TUN', 'Tunis'],
  ['Turkey', 'TUR', 'Turk', 'Türk', 'Ankara'],
  ['UAE', 'ARE', 'Emirat', 'UAE', 'Abu Dhabi'],
  ['Uganda', 'UGA', 'Uganda', 'Kampala'],
  ['United Arab Emirates', 'ARE', 'Emirat', 'UAE', 'Abu Dhabi'],
  ['United Kingdom', 'GBR', '.UK.', 'Brit', 'London', 'United Kingdom'],
  ['United States', 'USA', '.U\\.?S\\.?A?\\.?.', '.United States.', '.American.', '.Washington.', '.Biden.', '.Trump.'],
  ['Uzbekistan', 'UZB', 'Uzbek'],
  ['Yemen', 'YEM', 'Yemen'],
]

const WORD = '[\\p{L}\\p{N}_]'

/** The edge of a word in any script, as `\b` is only for the letters of English. */
const EDGE = `(?:(?<=${WORD})(?!${WORD})|(?<!${WORD})(?=${WORD}))`

const STATES: ReadonlyMap<string, MediatingState> = new Map(
  ROWS.map(([name, code, ...shown]) => [
    name,
    {
      code,
      shown: new RegExp(shown.map(words => words.replace(/^\./, EDGE).replace(/(?<!\\)\.$/, EDGE)).join('|'), 'u'),
    },
  ]),
)

/** The state a coder's name stands for; null where it stands for a body or a group. */
export function mediatingState(name: string): MediatingState | null {
  return STATES.get(name) ?? null
}
