import { fold } from '../../knowledge/index.js'
import type { CodedReport, Span } from '../../model/index.js'

/** A word of a sentence: folded, as written, and where it stands. */
export type PlainWord = Span & { readonly key: string; readonly text: string }

/** A sentence as plain words, for comparing texts where no tree is at hand. */
export type PlainSentence = { readonly index: number; readonly key: string; readonly words: readonly PlainWord[] }

const END = /[.!?]["”’]?\s+(?=["“‘]?[\p{Lu}\p{N}])|\n+/gu
const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu
const MOST_SENTENCES = 400
const MOST_WORDS = 120

const kept = new WeakMap<CodedReport, readonly PlainSentence[]>()

const keptKeys = new WeakMap<CodedReport, ReadonlySet<string>>()

/** The sentences of a report by their words, made once. */
export function sentenceKeys(report: CodedReport): ReadonlySet<string> {
  const known = keptKeys.get(report)
  if (known) return known
  const keys = new Set(plainSentences(report).map(sentence => sentence.key))
  keptKeys.set(report, keys)
  return keys
}

/** The sentences of a report, read once. */
export function plainSentences(report: CodedReport): readonly PlainSentence[] {
  const known = kept.get(report)
  if (known) return known
  const read = sentencesOf(report.text)
  kept.set(report, read)
  return read
}

function sentencesOf(text: string): readonly PlainSentence[] {
  const ends = [...text.matchAll(END)].map(match => match.index + match[0].length)
  const starts = [0, ...ends].slice(0, MOST_SENTENCES)
  return starts.map((start, index) => {
    const words = wordsIn(text.slice(start, starts[index + 1] ?? text.length), start)
    return { index, key: words.map(word => word.key).join(' '), words }
  })
}

function wordsIn(text: string, from: number): readonly PlainWord[] {
  return [...text.matchAll(WORD)].slice(0, MOST_WORDS).map(match => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
    text: match[0],
    key: fold(match[0]),
  }))
}
