import type { DateMention } from '../../model/index.js'
import { findDates, type SentenceLike } from '../index.js'

/** Sentences of a text that has no abbreviation in front of a capital, without tokens. */
export function sentencesOf(text: string): SentenceLike[] {
  const sentences: SentenceLike[] = []
  let start = 0
  for (const match of text.matchAll(/(?<=[.!?])\s+(?=\p{Lu})|\n+|$/gu)) {
    if (match.index > start) sentences.push({ index: sentences.length, start, end: match.index, tokens: [] })
    start = match.index + match[0].length
  }
  return sentences
}

/** The dates of a text, each as "words = value". */
export function datesIn(text: string, published: string | null): string[] {
  return findDates(text, sentencesOf(text), published).map(mention => `${mention.text} = ${valueText(mention)}`)
}

/** "2025-07-23", "2025-07-01..2025-07-31 month", "?" where no day can be known. */
export function valueText({ value }: DateMention): string {
  if (value === null) return '?'
  return value.precision === 'day' && value.start === value.end
    ? value.start
    : `${value.start}..${value.end} ${value.precision}`
}
