import type { Days } from '../calendar.js'
import { lowerAt, type Words } from '../words.js'

const NOUNS: ReadonlySet<string> = new Set(
  'round summit meeting talks signing ceremony truce ceasefire election elections referendum visit exchange'.split(' '),
)
const RANKS: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '),
)

/** "the second round", "the summit": its name here, with the number that tells it from others, and where it ends. */
export function readHappening(words: Words, at: number): { readonly name: string; readonly to: number } | null {
  const the = lowerAt(words, at) === 'the' || lowerAt(words, at) === 'a' ? 1 : 0
  const rank = RANKS.has(lowerAt(words, at + the)) || words[at + the]?.kind === 'ordinal' ? 1 : 0
  const noun = lowerAt(words, at + the + rank)
  if (!NOUNS.has(noun) || the + rank === 0) return null
  return { name: rank ? `${lowerAt(words, at + the)} ${noun}` : noun, to: at + the + rank + 1 }
}

/**
 * The happenings of a sentence that tells one date alone, which is theirs: "The second round was held on February 4".
 * @param dates the words its dates take up; a happening among them is what a date is counted from
 */
export function noteHappenings(
  words: Words,
  dates: readonly { readonly from: number; readonly to: number; readonly days: Days | null }[],
  dated: Map<string, Days>,
): void {
  const [date] = dates
  if (!date?.days || dates.length > 1 || (date.days.precision !== 'day' && date.days.precision !== 'range')) return
  for (let at = 0; at < words.length; at++) {
    const happening = readHappening(words, at)
    if (!happening || (at >= date.from && at <= date.to)) continue
    dated.set(happening.name, date.days)
    at = happening.to - 1
  }
}
