import type { FeatureTable } from '../../src/language/feature-table.js'
import { LABEL_FEATURES, writeLabelFeatures } from '../../src/language/parse/label-features.js'
import { MOVE_FEATURES, writeMoveFeatures } from '../../src/language/parse/move-features.js'
import {
  arcHead,
  isDone,
  LEFT,
  type Move,
  makeMove,
  makeParseState,
  mayMove,
  RIGHT,
  SHIFT,
  stackAt,
  startParse,
} from '../../src/language/parse/parse-state.js'
import { bestMove } from '../../src/language/parse/parser.js'
import { viewWords, type WordClusters, type WordView } from '../../src/language/word-view.js'
import type { TreeSentence } from './conllu.js'
import { moveCost } from './oracle.js'
import { Perceptron } from './perceptron.js'
import { makeRandom, shuffledOrder } from './random.js'
import { highest } from './train-tagger.js'

export type ParserTask = {
  readonly view: WordView
  readonly clusters: WordClusters
  readonly sentences: readonly TreeSentence[]
  /** Predicted tags of each sentence, from taggers that have not seen it. */
  readonly tags: readonly Int32Array[]
  readonly labelNumber: (relation: string) => number
  readonly labels: number
  readonly rounds: number
  readonly seed: number
  /** How often a wrong guess is followed, from the second round on. */
  readonly exploration: number
}

const MOVES: readonly Move[] = [SHIFT, LEFT, RIGHT]

/** Trains moves and labels with a dynamic oracle, which knows the best way on from the parser's own mistakes. */
export function trainParser(task: ParserTask): { moves: FeatureTable; labels: FeatureTable } {
  const { view, clusters, sentences } = task
  const moves = new Perceptron(MOVES.length)
  const labels = new Perceptron(task.labels)
  const state = makeParseState()
  const moveFeatures = new Int32Array(MOVE_FEATURES)
  const labelFeatures = new Int32Array(LABEL_FEATURES)
  const moveScores = new Float64Array(MOVES.length)
  const labelScores = new Float64Array(task.labels)
  const random = makeRandom(task.seed)
  for (let round = 0; round < task.rounds; round++) {
    for (const index of shuffledOrder(sentences.length, random)) {
      const sentence = sentences[index]
      if (sentence === undefined) continue
      viewWords(view, sentence.words, clusters)
      view.tag.set(task.tags[index] ?? [])
      const gold = Int32Array.from(sentence.heads, head => (head < 0 ? sentence.words.length : head))
      startParse(state, view.length)
      while (!isDone(state)) {
        const count = writeMoveFeatures(state, view, moveFeatures)
        moves.score(moveFeatures, count, moveScores)
        moves.tick()
        const guess = bestMove(state, moveScores)
        const costs = MOVES.map(move => (mayMove(state, move) ? moveCost(state, gold, move) : Number.POSITIVE_INFINITY))
        const least = Math.min(...costs)
        let next = guess
        if (costs[guess] !== least) {
          const right = MOVES.filter(move => costs[move] === least).reduce((best, move) =>
            (moveScores[move] ?? 0) > (moveScores[best] ?? 0) ? move : best,
          )
          moves.update(moveFeatures, count, right, guess)
          if (round === 0 || random() >= task.exploration) next = right
        }
        if (next === SHIFT) {
          makeMove(state, next, 0)
          continue
        }
        const head = arcHead(state, next)
        const dependent = stackAt(state, 0)
        const labelCount = writeLabelFeatures(state, view, head, dependent, labelFeatures)
        labels.score(labelFeatures, labelCount, labelScores)
        labels.tick()
        const label = highest(labelScores)
        const goldLabel = task.labelNumber(sentence.relations[dependent] ?? '')
        if (gold[dependent] === head && label !== goldLabel) labels.update(labelFeatures, labelCount, goldLabel, label)
        makeMove(state, next, label)
      }
    }
  }
  return { moves: moves.finish(2), labels: labels.finish(2) }
}
