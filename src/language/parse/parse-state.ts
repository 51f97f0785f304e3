import { MOST_WORDS } from '../word-view.js'

/**
 * An arc-hybrid parser's state. Words are numbered from 0; `length` is the root, which waits behind the last word.
 * A word takes its head only when all its own dependents are found.
 */
export type ParseState = {
  length: number
  /** The next word to be read. */
  front: number
  /** How many words are on the stack. */
  depth: number
  readonly stack: Int32Array
  readonly head: Int32Array
  readonly label: Int32Array
  /** Outermost and second outermost dependents on either side, `NONE` where there is none. */
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  readonly lefts: Int32Array
  readonly rights: Int32Array
}

export const NONE = -1
export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2
export type Move = typeof SHIFT | typeof LEFT | typeof RIGHT

export function makeParseState(): ParseState {
  const column = () => new Int32Array(MOST_WORDS + 2)
  return {
    length: 0,
    front: 0,
    depth: 0,
    stack: column(),
    head: column(),
    label: column(),
    left1: column(),
    left2: column(),
    right1: column(),
    right2: column(),
    lefts: column(),
    rights: column(),
  }
}

/** Makes the state ready for a sentence of `length` words. */
export function startParse(state: ParseState, length: number): void {
  state.length = length
  state.front = 0
  state.depth = 0
  for (const column of [state.head, state.left1, state.left2, state.right1, state.right2])
    column.fill(NONE, 0, length + 2)
  for (const column of [state.label, state.lefts, state.rights]) column.fill(0, 0, length + 2)
}

export function isDone(state: ParseState): boolean {
  return state.front >= state.length && state.depth === 0
}

/** The word `below` places under the top of the stack, or the "nothing" row of a word view. */
export function stackAt(state: ParseState, below: number): number {
  const at = state.depth - 1 - below
  return at >= 0 ? (state.stack[at] ?? 0) : state.length + 1
}

/** The word `ahead` places behind the next one; the root counts as the last. */
export function bufferAt(state: ParseState, ahead: number): number {
  const at = state.front + ahead
  return at <= state.length ? at : state.length + 1
}

/** Only one word may hang on the root, so the root's left arc waits until all others are attached. */
export function mayMove(state: ParseState, move: Move): boolean {
  if (move === SHIFT) return state.front < state.length
  if (move === RIGHT) return state.depth >= 2
  return state.depth >= 1 && (state.front < state.length || state.depth === 1)
}

/** Head and dependent of the arc that LEFT or RIGHT would draw. */
export function arcHead(state: ParseState, move: Move): number {
  return move === LEFT ? state.front : stackAt(state, 1)
}

export function makeMove(state: ParseState, move: Move, label: number): void {
  if (move === SHIFT) {
    state.stack[state.depth] = state.front
    state.depth++
    state.front++
    return
  }
  const head = arcHead(state, move)
  const dependent = stackAt(state, 0)
  state.head[dependent] = head
  state.label[dependent] = label
  const outer = move === LEFT ? state.left1 : state.right1
  const second = move === LEFT ? state.left2 : state.right2
  const counts = move === LEFT ? state.lefts : state.rights
  second[head] = outer[head] ?? NONE
  outer[head] = dependent
  counts[head] = (counts[head] ?? 0) + 1
  state.depth--
}
