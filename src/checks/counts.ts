import type { Sentence, Span, Token } from '../model/index.js'
import { numberOf, scaleOf } from './numbers.js'

/** A number of things, as a sentence tells it. */
export type Count = Span & {
  readonly sentence: number
  readonly value: number
  /** What is counted, as a lemma: "prisoner". */
  readonly noun: string
  /** "about", "at least", "more than": the number is not meant to be exact. */
  readonly hedged: boolean
  /** "the 84 prisoners": the text comes back to a number it has told. */
  readonly definite: boolean
  /** Words behind the noun that say which ones: "who were ill", "of the bloc". */
  readonly narrowed: boolean
  readonly plural: boolean
}

// Counts of days and years are dates and durations.
const NOT_COUNTED =
  /^(?:year|month|week|day|hour|minute|second|percent|per|time|round|a\.?m\.?|p\.?m\.?|%|side|party|country|point|inch|foot|yard|mile|metre|meter|kilometre|kilometer|km|kg|page|degree|dollar|euro|january|february|march|april|may|june|july|august|september|october|november|december)$/
export const HEDGE =
  /\b(?:about|around|some|nearly|almost|approximately|roughly|(?<!\bhand(?:s|ed|ing)? )over|under|up to|at least|at most|as many as|more than|less than|fewer than|close to|an estimated|dozens|hundreds|thousands|several)(?: of)?(?: the)?[\s]*$/i

/** The counts of a sentence, in the order of the text. */
export function countsIn(sentence: Sentence): readonly Count[] {
  const { tokens } = sentence
  const found: Count[] = []
  tokens.forEach((token, at) => {
    if (token.upos !== 'NUM' || token.deprel !== 'nummod') return
    if (sentence.text[token.end - sentence.start] === '-') return
    const noun = tokens[token.head]
    const value = valueAt(tokens, at)
    if (noun?.upos !== 'NOUN' || value === null || NOT_COUNTED.test(noun.lemma.toLowerCase())) return
    const lead = sentence.text.slice(0, token.start - sentence.start)
    found.push({
      start: token.start,
      end: Math.max(token.end, noun.end),
      sentence: sentence.index,
      value,
      noun: noun.lemma.toLowerCase(),
      hedged: HEDGE.test(lead.slice(-24)),
      definite: /\b(?:the|these|those|all)\s$/i.test(lead.slice(-8)),
      narrowed: isNarrowed(tokens, token.head, at),
      plural: noun.features.number === 'Plur' || noun.text.endsWith('s'),
    })
  })
  return found
}

/** "two hundred", "12 million": the words that belong to one number. */
function valueAt(tokens: readonly Token[], at: number): number | null {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token) return null
  const scale = scaleOf(token.text)
  const own = scale === null ? numberOf(token.text) : 1
  if (own === null) return null
  if (scale !== null) return before ? scaled(numberOf(before.text), scale) : null
  const next = behind?.upos === 'NUM' ? scaleOf(behind.text) : null
  return next === null ? own : own * next
}

function scaled(value: number | null, scale: number): number | null {
  return value === null ? null : value * scale
}

function isNarrowed(tokens: readonly Token[], noun: number, number: number): boolean {
  return tokens.some(
    (token, at) =>
      token.head === noun &&
      at !== number &&
      (/^(?:acl|amod|compound|nummod)/.test(token.deprel) ||
        (token.deprel.startsWith('nmod') && token.text.toLowerCase() !== 'war')),
  )
}

/**
 * The numbers of a headline or a caption, each with the two words behind it, lower case and without a plural's "s".
 */
export function countsOfLine(line: string): readonly {
  readonly value: number
  readonly nouns: readonly string[]
  readonly hedged: boolean
  readonly word: string
}[] {
  const words = [...line.matchAll(/[\p{L}\p{N}][\p{L}\p{N},.'’-]*/gu)]
  return words.flatMap((match, at) => {
    const word = match[0].replace(/[,.'’]+$/, '')
    const value = numberOf(word)
    if (value === null || value === 1) return []
    const scale = scaleOf(words[at + 1]?.[0] ?? '')
    const from = scale === null ? at + 1 : at + 2
    const nouns = words.slice(from, from + 3).map(next => singular(next[0].toLowerCase().replace(/[,.'’]+s?$/, '')))
    const hedged =
      HEDGE.test(line.slice(0, match.index)) || /\+$|\bor more\b/.test(line.slice(match.index, match.index + 20))
    return [{ value: value * (scale ?? 1), nouns, hedged, word }]
  })
}

function singular(word: string): string {
  if (word === 'people') return 'people'
  if (word === 'men') return 'man'
  if (word === 'women') return 'woman'
  if (word === 'children') return 'child'
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.replace(/(?<![su])s$/, '')
}
