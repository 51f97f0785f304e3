import { bestClass, type FeatureTable, scoreFeatures } from '../feature-table.js'
import type { WordView } from '../word-view.js'
import { LABEL_FEATURES, writeLabelFeatures } from './label-features.js'
import { MOVE_FEATURES, writeMoveFeatures } from './move-features.js'
import {
  arcHead,
  isDone,
  LEFT,
  type Move,
  makeMove,
  makeParseState,
  mayMove,
  type ParseState,
  RIGHT,
  SHIFT,
  stackAt,
  startParse,
} from './parse-state.js'

/** Parses the tagged words of a view; what it returns is overwritten by the next call. */
export type Parser = (view: WordView) => ParseState

const MOVES: readonly Move[] = [SHIFT, LEFT, RIGHT]

/** A greedy parser: at each state the best allowed move, and at each arc its best label. */
export function makeParser(moves: FeatureTable, labels: FeatureTable): Parser {
  const state = makeParseState()
  const moveFeatures = new Int32Array(MOVE_FEATURES)
  const labelFeatures = new Int32Array(LABEL_FEATURES)
  const moveScores = new Int32Array(moves.classes)
  const labelScores = new Int32Array(labels.classes)
  return view => {
    startParse(state, view.length)
    while (!isDone(state)) {
      scoreFeatures(moves, moveFeatures, writeMoveFeatures(state, view, moveFeatures), moveScores)
      const move = bestMove(state, moveScores)
      if (move === SHIFT) {
        makeMove(state, move, 0)
        continue
      }
      const count = writeLabelFeatures(state, view, arcHead(state, move), stackAt(state, 0), labelFeatures)
      scoreFeatures(labels, labelFeatures, count, labelScores)
      makeMove(state, move, bestClass(labelScores))
    }
    return state
  }
}

/** The allowed move with the highest score. */
export function bestMove(state: ParseState, scores: ArrayLike<number>): Move {
  let best: Move = SHIFT
  let most = Number.NEGATIVE_INFINITY
  for (const move of MOVES) {
    const score = scores[move] ?? 0
    if (score > most && mayMove(state, move)) {
      most = score
      best = move
    }
  }
  return best
}
