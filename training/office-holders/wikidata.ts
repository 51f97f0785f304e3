import { COUNTRIES } from './countries.js'

/** A row of the dataset, its office under our name for it. */
export type Row = {
  readonly of: string
  readonly office: string
  readonly name: string
  readonly wikidata: string
  readonly from: string
  readonly to: string
  readonly acting: boolean
}

/** Offices below the state, of courtesy, or of many people at once whose state the row does not say. */
const LEFT_OUT: readonly (readonly [string, RegExp])[] = [
  ['ITA', /^president of|^President of (South Tyrol|the (Autonomous|Regional))/i],
  ['ITA', /^Undersecretary of State$/],
  ['ESP', /^(Vice |Mayor-)?President of (?!the (Spanish Senate|Congress|Generalitat of Catalonia|Basque))/],
  ['FRA', /Regional Council/],
  ['CAN', /Quebec/],
  ['USA', /^Secretary of State of /],
  ['GBR', /^ambassador of the United Kingdom$/],
  ['RUS', /Bashkortostan|Sakha|Crimea/],
  ['PAK', /Azad Kashmir/],
  ['BLR', /Presidential Aide|Academy/],
  ['PRK', /Academy|Board of Education/],
  ['KAZ', /^Äkim/],
  ['ARE', /^Spouse/],
  ['NOR', /Sami/],
  ['united-nations', /^Under-Secretary-General|^Permanent Representative/],
]

const KEPT_IN_ITALY = /^President of the (Chamber of Deputies|Senate)$/

/** The dataset's words for an office, and the name it has here; the first that matches stands. */
const NAMES: readonly (readonly [string, RegExp, string])[] = [
  ['IND', /^Minister of Foreign Affairs$/, 'Foreign Secretary'], // the service's head, not the minister
  ['IND', /^Minister of External Affairs$/, 'Minister of External Affairs'],
  ['', /^(Federal )?Minister (of|for)( Europe and)? Foreign Affairs(,? .*)?$/, 'Minister of Foreign Affairs'],
  ['', /^(Federal )?Minister of Defence( and (Armed Forces Logistics|Military Veterans))?$/, 'Minister of Defence'],
  ['', /^Minister for National Defence$/, 'Minister of National Defence'],
  ['', /^emir$/, 'Emir'],
  ['', /^Vice-President$/, 'Vice President'],
  ['', /^Acting President$/, 'President'],
  ['KEN', /^Secretary for (Defence|Foreign Affairs)$/, 'Cabinet Secretary for $1'],
  ['USA', /Defence$/, 'Secretary of Defense'],
  ['GBR', /^Secretary of State for Foreign and Commonwealth Affairs$/, 'Foreign Secretary'],
  ['GBR', /^Secretary of State for Defence$/, 'Defence Secretary'],
  ['GBR', /^Secretary of State for the Home Department$/, 'Home Secretary'],
  ['GBR', /^Secretary of State for Northern Ireland$/, 'Northern Ireland Secretary'],
  ['ESP', /^President of the Spanish Senate$/, 'President of the Senate'],
  ['RUS', /^Foreign Ministry Spokeperson$/, 'Foreign Ministry Spokesperson'],
  ['', /^ambassador to /, 'Ambassador to '],
]

const WORLD: Readonly<Record<string, readonly [string, string]>> = {
  'Secretary-General of the United Nations': ['united-nations', 'Secretary-General'],
  'Deputy Secretary-General of the United Nations': ['united-nations', 'Deputy Secretary-General'],
  'President of the United Nations General Assembly': ['united-nations', 'President of the General Assembly'],
  'Speaker of the Arab Parliament': ['arab-league', 'Speaker of the Arab Parliament'],
  'president of the Parliamentary Assembly of the Council of Europe': [
    'council-of-europe',
    'President of the Parliamentary Assembly',
  ],
  'President of the International Court of Justice': ['icj', 'President'],
  'Vice President of the International Court of Justice': ['icj', 'Vice President'],
  'OSCE High Commissioner on National Minorities': ['osce', 'High Commissioner on National Minorities'],
  'Director-General of the World Trade Organization': ['wto', 'Director-General'],
}

/** Stood in for the day or the weeks between two holders; the dataset does not say so. */
const ACTING: ReadonlySet<string> = new Set([
  'USA William Joseph Burns Secretary of State',
  'USA Thomas A. Shannon Jr. Secretary of State',
  'USA John J. Sullivan Secretary of State',
  'USA Daniel Bennett Smith',
  'USA Christopher C. Miller',
  'USA David Norquist Secretary of Defense',
  'UKR Oleksandr Turchynov President',
  'UKR Oleksandr Turchynov Prime Minister',
  'UKR Serhiy Arbuzov Prime Minister',
  'KOR Hwang Kyo-ahn President',
  'DZA Abdelkader Bensalah',
])

/** Known to the press by another name than the dataset's, or spelt by it in more than one way. */
const CALLED: Readonly<Record<string, string>> = {
  'Mark T. Esper': 'Mark Esper',
  'Ashton Carter': 'Ash Carter',
  'İsmail Cem İpekçi': 'İsmail Cem',
  'William Joseph Burns': 'William J. Burns',
  'Salman of Saudi Arabia': 'Salman bin Abdulaziz Al Saud',
  'Abdullah of Saudi Arabia': 'Abdullah bin Abdulaziz Al Saud',
  'Mohammad bin Salman': 'Mohammed bin Salman',
  'Saud bin Faisal bin Abdulaziz Al Saud': 'Saud al-Faisal',
  'Faisal bin Farhan Al Saud': 'Faisal bin Farhan',
  'Abdullah II of Jordan': 'Abdullah II',
  'Ayman al-Ṣafadī': 'Ayman Safadi',
  'Matamela Cyril Ramaphosa': 'Cyril Ramaphosa',
  'Abdulla Nigmatovich Aripov': 'Abdulla Aripov',
  'Beibut Bakirovich Atamkulov': 'Beibut Atamkulov',
  'José Manuel Albares Bueno': 'José Manuel Albares',
  'José García-Margallo y Marfil': 'José Manuel García-Margallo',
  'Ana de Palacio y del Valle-Lersundi': 'Ana Palacio',
  'Makhdoom Shah Mahmood Hussain Qureshi': 'Shah Mahmood Qureshi',
  'Khawaja Muhammad Asif': 'Khawaja Asif',
  'Jamal Abdullah Al - Sallal': 'Jamal Abdullah al-Sallal',
  'Abdisalan Hadliye Omar': 'Abdisalam Omer',
  'Abdirahman Beileh': 'Abdirahman Duale Bayle',
  'Vinay Mohan Kwarta': 'Vinay Mohan Kwatra',
  'David Zakaliani': 'David Zalkaliani',
  'Giorgi Marghvilashvili': 'Giorgi Margvelashvili',
  'Salome Zurabishvili': 'Salome Zourabichvili',
  'Irakli Gharibashvili': 'Irakli Garibashvili',
  'Abiy Ahmed Ali': 'Abiy Ahmed',
  'Andrii Yermak': 'Andriy Yermak',
  'Sergey Shoygu': 'Sergei Shoigu',
  'Yuriy Borisov': 'Yury Borisov',
  'Moustafa Madbouly': 'Mostafa Madbouly',
  'Juryi Žadobin': 'Yuri Zhadobin',
  'Ahmad Awad Bin Mubarak': 'Ahmed Awad bin Mubarak',
  'Salva Kiir Mayardit': 'Salva Kiir',
  'Ri Son-gwon': 'Ri Son Gwon',
  'Choe Son-hui': 'Choe Son Hui',
  'Omer Ismail': 'Omer Gamar Eldin',
  'Abdel-Aziz bin Habtour': 'Abdulaziz bin Habtour',
}

/** Ministers of the authorities in Sanaa, whom the dataset counts to the government recognised abroad. */
const OF_THE_HOUTHIS: ReadonlySet<string> = new Set([
  'Mahdi al-Mashat',
  'Abdulaziz bin Habtour',
  'Mohamed al-Atifi',
  'Hisham Sharaf',
  'Muhammad Abdullah Hajar',
])

/**
 * Reads one record of the dataset of office holders; null where it is left out (a province, a name in no Latin
 * letters, an end no later than its beginning).
 */
export function readRow(record: Readonly<Record<string, string>>): Row | null {
  const { country = '', office = '', holder = '', wikidata = '', from = '', to = '' } = record
  const world = country === 'world' ? WORLD[office] : undefined
  const of = world?.[0] ?? COUNTRIES[country]
  if (
    !of ||
    !/^[\p{Script=Latin}\p{M}\p{P}\s0-9ʻ"]+$/u.test(holder) ||
    from === '' ||
    (to !== '' && (to < from.slice(0, to.length) || (to === from && to.length === 10)))
  )
    return null
  if (LEFT_OUT.some(([where, what]) => where === of && what.test(office) && !KEPT_IN_ITALY.test(office))) return null
  const plain = holder.replace(/, (\w+ )?(Baron|Baroness|Viscount|Marquis|Lord)\b.*$/, '').replace(', ', ' ')
  const acting = `${of} ${plain}`
  const name = CALLED[plain] ?? plain
  const houthi = OF_THE_HOUTHIS.has(name)
  return {
    of: houthi ? 'houthis' : of,
    office:
      houthi && office === 'President'
        ? 'Chairman of the Supreme Political Council'
        : (world?.[1] ?? officeName(of, office)),
    name,
    wikidata,
    from,
    to,
    acting: /^Acting/.test(office) || ACTING.has(acting) || ACTING.has(`${acting} ${officeName(of, office)}`),
  }
}

function officeName(of: string, office: string): string {
  const found = NAMES.find(([where, match]) => (where === '' || where === of) && match.test(office))
  if (!found) return office
  if (of === 'USA' && found[2] === 'Secretary of Defense') return office.replace('Defence', 'Defense')
  return office.replace(found[1], found[2])
}
