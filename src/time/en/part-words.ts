import type { Part } from '../parts.js'
import { lowerAt, type Words } from '../words.js'

const ADJECTIVES: Readonly<Record<string, Part>> = { early: 'early', mid: 'mid', late: 'late' }
const NOUNS: Readonly<Record<string, Part>> = {
  start: 'start',
  beginning: 'start',
  middle: 'mid',
  end: 'end',
  close: 'end',
}

/** "early", "mid-", "late", "the end of", "the beginning of": which part, and where its words end. */
export function readPart(words: Words, at: number): { readonly part: Part; readonly to: number } | null {
  const first = lowerAt(words, at)
  if (Object.hasOwn(ADJECTIVES, first)) {
    const part = ADJECTIVES[first]
    const to = lowerAt(words, at + 1) === '-' ? at + 2 : lowerAt(words, at + 1) === 'in' ? at + 2 : at + 1
    return part ? { part, to } : null
  }
  const noun = first === 'the' ? at + 1 : at
  const name = lowerAt(words, noun)
  if (!Object.hasOwn(NOUNS, name) || lowerAt(words, noun + 1) !== 'of') return null
  const part = NOUNS[name]
  return part ? { part, to: noun + 2 } : null
}
