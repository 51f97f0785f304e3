/** Words inside a name that stay small. */
const SMALL = new Set(
  'of the and for in on to de da do dos del della di du des la las le los van von der den ten bin ibn bint y e el al'.split(
    ' ',
  ),
)

/** An acronym rather than a word, as far as capitals alone can tell. */
const ACRONYM_UP_TO = 4

const ROMAN = /^(?:II|III|IV|VI|VII|VIII|IX)$/

/**
 * A name out of a file that has only capitals, in the capitals it has elsewhere. What is in mixed case stays.
 * @example capitalised('MUAMMAR AL-QADDAFI') // 'Muammar al-Qaddafi'
 */
export function capitalised(name: string): string {
  if (name !== name.toUpperCase()) return name
  const words = name.split(' ')
  if (words.length === 1 && name.length <= ACRONYM_UP_TO) return name
  return words.map((word, at) => wordOf(word, at === 0)).join(' ')
}

function wordOf(word: string, first: boolean): string {
  if (ROMAN.test(word) || (word.includes('.') && word.length <= 6)) return word
  return word
    .split(/([-/(])/)
    .map((part, at) => (SMALL.has(part.toLowerCase()) && !(first && at === 0) ? part.toLowerCase() : upper(part)))
    .join('')
}

/** "O'BRIEN" and "MCCAIN" have two capitals. */
function upper(part: string): string {
  const head = /^(?:\p{L}['’]|MC)(?=\p{L}{3})/u.exec(part)?.[0] ?? ''
  const rest = part.slice(head.length)
  const low = rest.charAt(0) + rest.slice(1).toLowerCase()
  return head === 'MC' ? `Mc${low}` : head + low
}

/** "ADEN ISLAMIC ARMY (AAIA)" is two names. */
export function withoutAcronym(name: string): readonly string[] {
  const open = name.lastIndexOf(' (')
  const acronym = name.endsWith(')') ? name.slice(open + 2, -1) : ''
  return open > 0 && /^[A-Z]{3,8}$/.test(acronym) ? [name.slice(0, open), acronym] : [name]
}

/**
 * Whether a name is one word that a file has in capitals, as it has all words: it may be any word ("TARGET"), unless it is
 * short enough to be an acronym and found only as one.
 */
export function mayBeAnyWord(raw: string): boolean {
  return !/[^\p{L}\p{N}]/u.test(raw) && raw === raw.toUpperCase() && raw.length > ACRONYM_UP_TO
}

/**
 * Why a spelling cannot be a name in our lists, or null where it can.
 * @example unfit('x: [y') // 'a name with signs no name has'
 */
export function unfit(name: string): string | null {
  if (!/\p{L}/u.test(name)) return 'a name without letters'
  if (!/^[\p{L}\p{M}\p{N} .,'’ʼʻ()&/+-]+$/u.test(name)) return 'a name with signs no name has'
  if (!/^[\p{Script=Latin}\p{M}\P{L}]+$/u.test(name)) return 'a name not in Latin letters'
  return null
}
