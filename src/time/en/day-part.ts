import { lowerAt, type Words } from '../words.js'

const PARTS: ReadonlySet<string> = new Set('morning afternoon evening night noon midday lunchtime dawn'.split(' '))

/** Where the words for a part of the day end, behind or before a day: "Monday evening", "Monday's early morning". */
export function afterDayPart(words: Words, at: number): number {
  const genitive = lowerAt(words, at) === "'s" ? 1 : 0
  const early = lowerAt(words, at + genitive) === 'early' || lowerAt(words, at + genitive) === 'late' ? 1 : 0
  return isDayPart(words, at + genitive + early) ? at + genitive + early + 1 : at
}

export function isDayPart(words: Words, at: number): boolean {
  return PARTS.has(lowerAt(words, at))
}
