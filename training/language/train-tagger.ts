import type { FeatureTable } from '../../src/language/feature-table.js'
import { TAG_FEATURES, writeTagFeatures } from '../../src/language/tag/tag-features.js'
import { viewWords, type WordClusters, type WordView } from '../../src/language/word-view.js'
import type { TreeSentence } from './conllu.js'
import { Perceptron } from './perceptron.js'
import { makeRandom, shuffledOrder } from './random.js'

export type TaggerTask = {
  readonly view: WordView
  readonly clusters: WordClusters
  readonly sentences: readonly TreeSentence[]
  /** The number of a tag. */
  readonly tagNumber: (tag: string) => number
  readonly tags: number
  readonly rounds: number
  readonly seed: number
}

/** Trains a tagger on gold tags, going on from its own guesses. */
export function trainTagger(task: TaggerTask): FeatureTable {
  const { view, clusters, sentences } = task
  const perceptron = new Perceptron(task.tags)
  const features = new Int32Array(TAG_FEATURES)
  const scores = new Float64Array(task.tags)
  const random = makeRandom(task.seed)
  for (let round = 0; round < task.rounds; round++) {
    for (const index of shuffledOrder(sentences.length, random)) {
      const sentence = sentences[index]
      if (sentence === undefined) continue
      viewWords(view, sentence.words, clusters)
      for (let at = 0; at < view.length; at++) {
        const count = writeTagFeatures(view, at, features)
        perceptron.score(features, count, scores)
        const guess = highest(scores)
        const gold = task.tagNumber(sentence.tags[at] ?? '')
        perceptron.tick()
        if (guess !== gold) perceptron.update(features, count, gold, guess)
        view.tag[at] = guess
      }
    }
  }
  return perceptron.finish(2)
}

export function highest(scores: Float64Array): number {
  let best = 0
  for (let c = 1; c < scores.length; c++) if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c
  return best
}
