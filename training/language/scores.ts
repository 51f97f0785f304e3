import type { LanguageModel } from '../../src/language/index.js'
import { lemmaOf } from '../../src/language/lemma/lemma.js'
import type { TreeSentence } from './conllu.js'

export type TreeScores = { readonly upos: number; readonly lemma: number; readonly uas: number; readonly las: number }

/**
 * Percentages of words, punctuation included, with gold sentences and words and the model's own tags. Lemmas are
 * compared in small letters, those of proper nouns left out, since rapporteur keeps their form.
 */
export function scoreTrees(model: LanguageModel, sentences: readonly TreeSentence[]): TreeScores {
  const count = { words: 0, upos: 0, common: 0, lemma: 0, uas: 0, las: 0 }
  for (const sentence of sentences) {
    const reading = model.reader.read(sentence.words)
    sentence.words.forEach((word, at) => {
      const tag = model.tags[reading.tags[at] ?? 0]
      count.words++
      if (tag?.upos === sentence.upos[at]) count.upos++
      if (tag !== undefined && sentence.upos[at] !== 'PROPN') {
        count.common++
        const lemma = lemmaOf(word, tag, model.reader.rank, model.lemmas).toLowerCase()
        if (lemma === sentence.lemmas[at]?.toLowerCase()) count.lemma++
      }
      if (reading.heads[at] !== sentence.heads[at]) return
      count.uas++
      if (model.labels[reading.labels[at] ?? 0] === sentence.relations[at]) count.las++
    })
  }
  const percent = (part: number, whole: number): number => Math.round((part / Math.max(1, whole)) * 10000) / 100
  return {
    upos: percent(count.upos, count.words),
    lemma: percent(count.lemma, count.common),
    uas: percent(count.uas, count.words),
    las: percent(count.las, count.words),
  }
}
