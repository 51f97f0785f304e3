const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Written with a full stop before a name: no sentence ends there. */
const TITLES = list(
  'mr mrs ms mx dr prof gen lt col maj capt cmdr cdr adm brig sgt cpl pvt rev hon sen sens rep reps gov pres amb fr st ste mt ft msgr supt insp det atty messrs mme mlle sra srta vice-adm vice-pres asst assoc dep min sec-gen',
)

/** Written with a full stop only before a number: "No. 7", but "No." is an answer. */
const BEFORE_NUMBER = list(
  'no nos art arts sec secs para paras fig figs vol vols pp p ch chap res pt mar apr jun jul sat sun rev ed pg app approx ca c tel ext op div',
)

/** "b. 1950", "d. 1990", "m. 1970", "c. 1500", "n. 3", "p. 7", "v. the State". */
const SINGLE = list('b c d m n p v')

/** Months and weekdays that are no other word when capitalised. */
const CALENDAR = list('jan feb aug sept sep oct nov dec mon tue tues wed weds thu thur thurs fri')

/** May end a sentence as well as stand inside one. */
const EITHER = list(
  'inc co corp ltd plc llc bros jr sr etc est dept univ assn bldg ave blvd rd hwy esq al vs v cf viz approx incl govt natl intl ind dem hrs mins secs yrs oz lb lbs cu sq ala ariz ark calif colo conn fla ill kan ky md mich minn miss neb nev okla ore pa penn tenn tex vt va wash wis wyo',
)

const NEVER_LAST = list('vs v cf viz approx incl e.g i.e eg ie')

export type Abbreviation = 'title' | 'calendar' | 'initial' | 'letters' | 'hour' | 'either' | 'inside'

/**
 * What kind of abbreviation a word written with a full stop is, or null when the full stop is none of the word's.
 * @param word the word without its last full stop
 * @param beforeNumber whether a number comes next
 * @example abbreviationOf('Gen', false) // 'title'
 */
export function abbreviationOf(word: string, beforeNumber: boolean): Abbreviation | null {
  if (word.length === 0 || word.length > 12) return null
  const first = word.charCodeAt(0)
  const capital = first >= 65 && first <= 90
  if (word.length === 1) return /\p{Lu}/u.test(word) ? 'initial' : SINGLE.has(word) ? 'inside' : null
  const lower = word.toLowerCase()
  if (NEVER_LAST.has(lower)) return 'inside'
  if (lower === 'a.m' || lower === 'p.m') return 'hour'
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return 'letters'
  if (/^(?:Ph\.D|M\.Sc|B\.Sc|Lt\.Col|Maj\.Gen)$/.test(word)) return 'either'
  if (capital && TITLES.has(lower)) return 'title'
  if (beforeNumber && BEFORE_NUMBER.has(lower)) return 'inside'
  if (capital && CALENDAR.has(lower)) return 'calendar'
  if (EITHER.has(lower) && (capital || lower.length <= 4)) return isWordToo(lower) && !capital ? null : 'either'
  return null
}

// "ill", "miss", "wash" and others are words of their own when small.
function isWordToo(lower: string): boolean {
  return /^(?:ill|miss|ore|ind|dem|ark|tex|pa|va|est|co|rd|md|sr|ky)$/.test(lower)
}
