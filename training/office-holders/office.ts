import type { Office } from '../../src/knowledge/schema.js'
import { LED_BY_PRIME_MINISTER } from './countries.js'

/** An office without its holders. */
export type OfficeHead = Pick<Office, 'office' | 'of' | 'titles' | 'single' | 'sector'>

type Rule = {
  readonly match: RegExp
  readonly titles: readonly string[]
  readonly single: boolean
  readonly sector?: Office['sector']
}

/** Several people at once in most states; only here is there one. */
const ONE_VICE_PRESIDENT = new Set(['USA', 'TUR', 'CHN', 'IND', 'AZE', 'EGY', 'YEM', 'CHE', 'KEN', 'ZAF'])

/** Where "the leader" is not the president, or not always. */
const TWO_AT_THE_TOP = new Set(['IRN', 'MMR', 'TGO'])

const STATE = /^[A-Z]{3}$/

const FOREIGN = ['foreign minister', 'minister of foreign affairs', 'minister for foreign affairs', 'top diplomat']
const DEFENCE = ['defence minister', 'defense minister', 'minister of defence', 'minister of defense']

/** The first that matches an office says which titles the press uses for it, and whether one person holds it. */
const RULES: readonly Rule[] = [
  { match: /^Acting President$/, titles: [], single: true, sector: 'GOV' },
  { match: /^President$/, titles: ['head of state'], single: true, sector: 'GOV' },
  { match: /^Prime Minister$/, titles: ['premier', 'PM', 'head of government'], single: true, sector: 'GOV' },
  { match: /^Chancellor$/, titles: ['head of government'], single: true, sector: 'GOV' },
  { match: /^Taoiseach$/, titles: ['prime minister', 'premier', 'head of government'], single: true, sector: 'GOV' },
  { match: /^General Secretary$/, titles: ['party chief', 'leader', 'top leader'], single: true, sector: 'GOV' },
  { match: /^State Counsellor$/, titles: ['leader', 'state counselor'], single: true, sector: 'GOV' },
  { match: /^Chairman of the State/, titles: ['junta leader', 'junta chief', 'leader'], single: true, sector: 'GOV' },
  { match: /^(King|Emir|Sultan|Monarch)$/, titles: ['head of state', 'monarch'], single: true, sector: 'GOV' },
  { match: /^Supreme Leader$/, titles: ['leader', 'head of state'], single: true, sector: 'GOV' },
  { match: /^Crown Prince$/, titles: ['heir to the throne'], single: true, sector: 'GOV' },
  { match: /^Secretary of State$/, titles: ['top diplomat', 'chief diplomat', 'foreign minister'], single: true },
  { match: /^Foreign Secretary$/, titles: [], single: true },
  { match: /^(Cabinet Secretary|Minister) (of|for) (Foreign|External) Affairs$/, titles: FOREIGN, single: true },
  { match: /^(Cabinet Secretary for|Minister of) (National )?Defence$/, titles: DEFENCE, single: true },
  { match: /^Secretary of Defense$/, titles: [...DEFENCE, 'defense secretary', 'Pentagon chief'], single: true },
  { match: /^Defence Secretary$/, titles: [...DEFENCE, 'secretary of state for defence'], single: true },
  { match: /^Home Secretary$/, titles: ['interior minister', 'home affairs minister'], single: true },
  { match: /^Chancellor of the Exchequer$/, titles: ['finance minister', 'chancellor'], single: true },
  { match: /^Northern Ireland Secretary$/, titles: ['secretary of state for Northern Ireland'], single: true },
  { match: /^Minister of the Interior/, titles: ['interior minister', 'minister of the interior'], single: true },
  { match: /Military Cabinet|military cabinet/, titles: [], single: true, sector: 'MIL' },
  {
    match:
      /^Chief of (the )?(National )?(General Staff|Def\w+( Staff| Forces?)?)|General Staff$|National Defence Force$/,
    titles: ['army chief', 'military chief', 'top general'],
    single: true,
    sector: 'MIL',
  },
  {
    match: /Intelligence/,
    titles: ['foreign intelligence chief'],
    single: true,
    sector: 'SPY',
  },
  {
    match: /^(Head of the (Presidential Administration|Office of the President)|Chief of Staff)/,
    titles: ['chief of staff', 'head of the presidential administration', 'head of the presidential office'],
    single: true,
  },
  {
    match: /^Secretary of the National Security/,
    titles: ['security council secretary', 'national security adviser', 'security chief'],
    single: true,
  },
  {
    match: /^(Deputy )?Secretary-General$|^Director-General$|^High Commissioner on|^President of the (General|Parliam)/,
    titles: [],
    single: true,
  },
  { match: /Speaker of the Arab Parliament/, titles: ['speaker'], single: true, sector: 'LEG' },
  { match: /President of the (Supreme|Constitutional) |People's Court/, titles: [], single: true, sector: 'JUD' },
  { match: /Presidents? of .*Supreme Court/, titles: [], single: false, sector: 'JUD' },
  {
    match: /^President of the (Senate|Council of|House of Councillors|Presidium)/,
    titles: [],
    single: true,
    sector: 'LEG',
  },
  {
    match: /^President of the (National (Assembly|Council)|People's National|House|Chamber|Congress|Storting)/,
    titles: ['parliament speaker', 'speaker', 'speaker of parliament', 'parliamentary speaker'],
    single: true,
    sector: 'LEG',
  },
  { match: /^Vice.President of the (House|National People)/, titles: [], single: false, sector: 'LEG' },
  { match: /^Deputy Minister of Foreign Affairs$/, titles: ['deputy foreign minister'], single: false },
  { match: /^Deputy Minister of Defence$/, titles: ['deputy defence minister'], single: false },
  { match: /^Deputy Secretary of State$/, titles: ['deputy secretary of state'], single: true },
  { match: /^Deputy Secretary of Defense$/, titles: ['deputy defense secretary'], single: true },
  // Without its "to" an ambassador's title says nothing of which one.
  { match: /^(Ambassador|High Commissioner) to the /, titles: [], single: true },
]

/** The titles the press uses for an office of a state, whether it has one holder, and its sector. */
export function officeHead(of: string, office: string): OfficeHead {
  if (office === 'Vice President')
    return { office, of, titles: ['vice-president'], single: ONE_VICE_PRESIDENT.has(of), sector: 'GOV' }
  if (of === 'GBR' && office === 'Foreign Secretary')
    return { office, of, titles: ['foreign minister', 'top diplomat'], single: true, sector: 'GOV' }
  if (of === 'icj') return { office, of, titles: [], single: true, sector: 'JUD' }
  if (of === 'IRN' && office === 'President') return { office, of, titles: [], single: true, sector: 'GOV' }
  const rule = RULES.find(each => each.match.test(office))
  const leads = TWO_AT_THE_TOP.has(of)
    ? false
    : LED_BY_PRIME_MINISTER.has(of)
      ? ['Prime Minister', 'Chancellor', 'Taoiseach'].includes(office)
      : office === 'President' && STATE.test(of)
  return {
    office,
    of,
    titles: [...(rule?.titles ?? []), ...(leads ? ['leader'] : [])].filter(title => title !== office.toLowerCase()),
    single: rule?.single ?? false,
    sector: STATE.test(of) ? (rule?.sector ?? 'GOV') : undefined,
  }
}
