import { splitSentences } from '../../src/language/split/split-sentences.js'
import type { TreeSentence } from './conllu.js'

export type SegmentationScores = { readonly sentences: number; readonly words: number }

/** A paragraph as it was written, and where its gold sentences and words end, counted in characters that are no space. */
export type Paragraph = { text: string; readonly sentenceEnds: number[]; readonly wordSpans: string[]; length: number }

/**
 * Puts a treebank's text together again, paragraph by paragraph. A treebank that marks no paragraphs is taken
 * document by document.
 */
export function joinParagraphs(sentences: readonly TreeSentence[]): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const sentence of sentences) {
    if (paragraphs.length === 0 || sentence.opensDocument || sentence.opensParagraph)
      paragraphs.push({ text: '', sentenceEnds: [], wordSpans: [], length: 0 })
    const paragraph = paragraphs.at(-1)
    if (paragraph === undefined) continue
    for (const word of sentence.words) {
      const length = lengthOf(word)
      paragraph.wordSpans.push(`${paragraph.length}-${paragraph.length + length}`)
      paragraph.length += length
    }
    paragraph.sentenceEnds.push(paragraph.length)
    paragraph.text += paragraph.text === '' ? sentence.text : ` ${sentence.text}`
  }
  return paragraphs
}

/** F1 of sentences and of words, both by where they begin and end. */
export function scoreSegmentation(sentences: readonly TreeSentence[]): SegmentationScores {
  const counts = { goldSentences: 0, sentences: 0, sameSentences: 0, goldWords: 0, words: 0, sameWords: 0 }
  for (const paragraph of joinParagraphs(sentences)) {
    const found = splitSentences(paragraph.text, 0, paragraph.text.length)
    const gold = new Set(spansBetween(paragraph.sentenceEnds))
    const goldWords = new Set(paragraph.wordSpans)
    const ends: number[] = []
    const wordSpans: string[] = []
    let at = 0
    for (const { starts, ends: wordEnds } of found) {
      for (let word = 0; word < starts.length; word++) {
        const length = lengthOf(paragraph.text.slice(starts[word], wordEnds[word]))
        wordSpans.push(`${at}-${at + length}`)
        at += length
      }
      ends.push(at)
    }
    const spans = spansBetween(ends)
    counts.goldSentences += gold.size
    counts.sentences += spans.length
    counts.sameSentences += spans.filter(span => gold.has(span)).length
    counts.goldWords += goldWords.size
    counts.words += wordSpans.length
    counts.sameWords += wordSpans.filter(span => goldWords.has(span)).length
  }
  return {
    sentences: harmonic(counts.sameSentences, counts.sentences, counts.goldSentences),
    words: harmonic(counts.sameWords, counts.words, counts.goldWords),
  }
}

function spansBetween(ends: readonly number[]): string[] {
  return ends.map((end, index) => `${index === 0 ? 0 : (ends[index - 1] ?? 0)}-${end}`)
}

function lengthOf(text: string): number {
  return text.replace(/\s/g, '').length
}

function harmonic(same: number, found: number, gold: number): number {
  return Math.round((2 * same * 10000) / Math.max(1, found + gold)) / 100
}
