import { lowerAt, type Words } from '../words.js'

const ONES: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS: readonly string[] = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const VALUES: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, tens): [string, number] => [word, tens * 10]),
])

/** A whole number and where its words end. */
export type Count = { readonly count: number; readonly to: number }

/** "3", "three", "twenty-four", "a dozen", "a couple of"; "a" and "an" are one where `article` says so. */
export function readCount(words: Words, at: number, article = false): Count | null {
  const word = words[at]
  if (!word) return null
  if (word.kind === 'number' || word.kind === 'figure')
    return word.number === null || word.number > 100_000 ? null : { count: word.number, to: at + 1 }
  const ones = VALUES.get(word.lower)
  if (word.lower !== '-' && ones !== undefined) {
    const more = ones >= 20 && lowerAt(words, at + 1) === '-' ? (VALUES.get(lowerAt(words, at + 2)) ?? 0) : 0
    return more > 0 && more < 10 ? { count: ones + more, to: at + 3 } : { count: ones, to: at + 1 }
  }
  if (word.lower !== 'a' && word.lower !== 'an') return null
  const next = lowerAt(words, at + 1)
  if (next === 'dozen') return { count: 12, to: at + 2 }
  if (next === 'couple') return { count: 2, to: at + (lowerAt(words, at + 2) === 'of' ? 3 : 2) }
  return article ? { count: 1, to: at + 1 } : null
}
