import type { DurationMention } from '../model/index.js'
import { readDuration } from './en/duration.js'
import type { SentenceLike } from './find-dates.js'
import { readWords } from './words.js'

/**
 * How long things lasted, as a report tells it, in order and never overlapping. Ages ("aged 25"), times counted from a
 * day ("two weeks ago") and amounts without a number ("several hours") are none.
 * @param text the whole report; offsets of the mentions are into it
 * @param sentences its sentences, in order
 * @returns ISO 8601 durations in the units said; never throws
 * @example findDurations('The call lasted nearly two hours.', sentences)[0] // { text: 'nearly two hours', iso: 'PT2H', … }
 */
export function findDurations(text: string, sentences: readonly SentenceLike[]): DurationMention[] {
  const mentions: DurationMention[] = []
  for (const sentence of sentences) {
    const words = readWords(text, sentence.start, sentence.end)
    let at = 0
    while (at < words.length) {
      const reading = readDuration(words, at)
      const first = reading && words[reading.from]
      const last = reading && words[reading.to - 1]
      if (first && last && reading.iso !== null)
        mentions.push({
          sentence: sentence.index,
          start: first.start,
          end: last.end,
          text: text.slice(first.start, last.end),
          iso: reading.iso,
        })
      at = reading ? Math.max(reading.to, at + 1) : at + 1
    }
  }
  return mentions
}
