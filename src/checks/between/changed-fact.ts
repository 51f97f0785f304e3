import { isSpellingOf } from '../names.js'
import { numberOf, ordinalOf } from '../numbers.js'
import type { PlainWord } from './plain-sentences.js'
import type { Chunk } from './twins.js'

/** What kind of fact two copies of one sentence have differently. */
export type ChangedFact = 'number' | 'round' | 'date' | 'place' | 'name' | 'asker' | 'agreed' | 'happened'

const DAYS =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/
const MONTH_LEAD = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)$/
const NOT = /^(?:not|no|never|neither|nor|denied|denies|refused|failed|without|cannot|\w+nt)$/
const AGREED = /\b(?:agree\w*|sign\w*|accept\w*|conclude\w*|settle\w*|adopt\w*|approve\w*)\b/
const SMALL = /^(?:the|a|an|of|and|for|de|al|el|mr|mrs|ms|dr|former|new|in|with)$/
const PLACE_LEAD = /\b(?:in|at|near|to|from)$/
const ASKED =
  /\b(?:request|initiative|invitation|suggestion) of(?: the)?$|\b(?:initiated|requested|proposed) by(?: the)?$/

/** The fact that a difference of words changes; null where it changes none. */
export function changedFact({ a, b, lead, tail }: Chunk): ChangedFact | null {
  const [one, two] = [bare(a), bare(b)]
  if (one.length === 0 && two.length === 0) return null
  const nots = [a, b].map(words => words.some(word => NOT.test(word.key)))
  if (nots[0] !== nots[1])
    return AGREED.test([lead, ...a.map(keyOf), ...b.map(keyOf), tail].join(' ')) ? 'agreed' : 'happened'
  if (one.length === 0 || two.length === 0) return null
  const all = [...one, ...two]
  if (all.every(word => ordinalOf(word.text) !== null))
    return /^(?:\w+ ){0,2}(?:rounds?|sessions?|meetings?)\b/.test(tail) ? 'round' : 'number'
  if (
    all.every(word => DAYS.test(word.key) || isNumber(word)) &&
    (all.some(word => DAYS.test(word.key)) || MONTH_LEAD.test(lead))
  )
    return 'date'
  if (all.every(isNumber)) return 'number'
  if (!all.every(word => /^\p{Lu}/u.test(word.text)) || all.some(word => DAYS.test(word.key))) return null
  const names = [one, two].map(words => words.map(keyOf).join(' '))
  if (isSpellingOf(names[0] ?? '', names[1] ?? '') || isShortFor(one, two)) return null
  if (ASKED.test(lead)) return 'asker'
  return PLACE_LEAD.test(lead) ? 'place' : 'name'
}

function bare(words: readonly PlainWord[]): readonly PlainWord[] {
  return words.filter(word => !SMALL.test(word.key))
}

function keyOf(word: PlainWord): string {
  return word.key
}

function isNumber(word: PlainWord): boolean {
  return numberOf(word.text) !== null || /^(?:hundred|thousand|million|billion)$/.test(word.key)
}

/** "EU" for "European Union", "Kyiv" for "Kiev". */
function isShortFor(a: readonly PlainWord[], b: readonly PlainWord[]): boolean {
  const [one, two] = [a.map(keyOf), b.map(keyOf)]
  const initials = (words: readonly string[]) => words.map(word => word.charAt(0)).join('')
  const only = [one[0] ?? '', two[0] ?? '']
  return (
    initials(one) === two.join('') ||
    initials(two) === one.join('') ||
    (one.length === 1 &&
      two.length === 1 &&
      only[0]?.charAt(0) === only[1]?.charAt(0) &&
      only.every(word => word.length === 4) &&
      isNear(only[0] ?? '', only[1] ?? ''))
  )
}

function isNear(a: string, b: string): boolean {
  return [...a].filter((letter, at) => letter !== b.charAt(at)).length <= 2
}
