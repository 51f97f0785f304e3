import { MOST_WORDS } from '../network/memory-plan.js'
import { isSpace } from './characters.js'
import { splitChunk } from './chunk-words.js'
import { datelineLength } from './dateline.js'
import { endsSentence } from './sentence-ends.js'

/** A sentence as offsets of its words: word i is starts[i] to ends[i]. */
export type WordSpans = { readonly starts: readonly number[]; readonly ends: readonly number[] }

/** Splits a stretch of text, a paragraph, into the words of its sentences. */
export function splitSentences(text: string, start: number, end: number): WordSpans[] {
  const words = { starts: [] as number[], ends: [] as number[] }
  const put = (from: number, to: number): void => {
    words.starts.push(from)
    words.ends.push(to)
  }
  let at = start
  while (at < end) {
    while (at < end && isSpace(text.charCodeAt(at))) at++
    let stop = at
    while (stop < end && !isSpace(text.charCodeAt(stop))) stop++
    if (stop > at) splitChunk(text, at, stop, put)
    at = stop
  }
  const afterDateline = start + datelineLength(text.slice(start, Math.min(end, start + 120)))
  const sentences: WordSpans[] = []
  let first = 0
  for (let word = 0; word < words.starts.length; word++) {
    const dateline = afterDateline > start && first === 0 && words.starts[word + 1] === afterDateline
    const full = word - first + 1 >= MOST_WORDS
    if (!dateline && !full && !endsSentence(text, words, first, word, end)) continue
    const cut = full ? restingPlace(text, words.starts, first, word) : word
    sentences.push({ starts: words.starts.slice(first, cut + 1), ends: words.ends.slice(first, cut + 1) })
    first = cut + 1
  }
  if (first < words.starts.length) sentences.push({ starts: words.starts.slice(first), ends: words.ends.slice(first) })
  return sentences
}

// A sentence too long to be parsed is cut behind a semicolon or comma in its second half, if there is one.
function restingPlace(text: string, starts: readonly number[], first: number, last: number): number {
  const half = Math.floor((first + last) / 2)
  for (const mark of [';', ','])
    for (let word = last; word > half; word--) if (text.charAt(starts[word] ?? 0) === mark) return word
  return last
}
