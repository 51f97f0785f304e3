import { makeParser } from '../../src/language/parse/parser.js'
import { makeTagger } from '../../src/language/tag/tagger.js'
import { makeWordView, viewWords, type WordClusters } from '../../src/language/word-view.js'
import { type TreeSentence, tagInventory } from './conllu.js'
import { learnLemmas } from './learn-lemmas.js'
import { makeRandom, shuffledOrder } from './random.js'
import { scoreTrees, type TreeScores } from './scores.js'
import { trainParser } from './train-parser.js'
import { trainTagger } from './train-tagger.js'
import type { TrainedModel } from './write-model.js'

const FOLDS = 5

export type LearnSettings = {
  readonly seed: number
  readonly tagRounds: number
  readonly parseRounds: number
  readonly say: (line: string) => void
}

/** Learns tags and trees. The parser learns from the tags of taggers that have not seen the sentence. */
export function learn(train: readonly TreeSentence[], clusters: WordClusters, settings: LearnSettings): TrainedModel {
  const { seed, say } = settings
  const view = makeWordView()
  const counted = tagInventory(train, 15)
  const tags = [...new Set(train.flatMap(sentence => sentence.tags.map(counted)))].sort()
  const labels = [...new Set(train.flatMap(sentence => sentence.relations))].sort()
  const tagNumber = (tag: string): number => Math.max(0, tags.indexOf(counted(tag)))
  const labelNumber = (relation: string): number => Math.max(0, labels.indexOf(relation))
  const taggerFor = (sentences: readonly TreeSentence[]) =>
    trainTagger({ view, clusters, sentences, tagNumber, tags: tags.length, rounds: settings.tagRounds, seed })
  const folds = shuffledOrder(train.length, makeRandom(seed))
  const guessed: Int32Array[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = new Set(folds.filter((_, at) => at % FOLDS === fold))
    const tagger = makeTagger(taggerFor(train.filter((_, index) => !held.has(index))))
    for (const index of held) {
      viewWords(view, train[index]?.words ?? [], clusters)
      tagger(view)
      guessed[index] = view.tag.slice(0, view.length)
    }
    say(`tagged fold ${fold + 1} of ${FOLDS}`)
  }
  const tagTable = taggerFor(train)
  say('learned tags')
  const { moves, labels: labelTable } = trainParser({
    view,
    clusters,
    sentences: train,
    tags: guessed,
    labelNumber,
    labels: labels.length,
    rounds: settings.parseRounds,
    seed,
    exploration: 0.9,
  })
  say('learned trees')
  const lemmas = learnLemmas(train, clusters)
  return { tags, labels, clusters, lemmas, tagTable, moveTable: moves, labelTable }
}

/** Scores of a trained model on a treebank. */
export function scoreModel(model: TrainedModel, sentences: readonly TreeSentence[]): TreeScores {
  const tagger = makeTagger(model.tagTable)
  const parser = makeParser(model.moveTable, model.labelTable)
  return scoreTrees(sentences, { ...model, tagger, parser }, makeWordView())
}
