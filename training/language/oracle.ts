import { LEFT, type Move, type ParseState, RIGHT, SHIFT, stackAt } from '../../src/language/parse/parse-state.js'

/** How many arcs of the gold tree a move puts out of reach (Goldberg and Nivre, 2013, for the arc-hybrid system). */
export function moveCost(state: ParseState, gold: Int32Array, move: Move): number {
  const { front, length, depth } = state
  if (move === SHIFT) {
    let cost = 0
    for (let below = 0; below < depth; below++) {
      const word = stackAt(state, below)
      if (gold[word] === front) cost++
      if (below > 0 && gold[front] === word) cost++
    }
    return cost
  }
  const top = stackAt(state, 0)
  const second = depth >= 2 ? stackAt(state, 1) : -1
  const head = gold[top] ?? -1
  let cost = 0
  for (let word = front; word < length; word++) if (gold[word] === top) cost++
  if (move === LEFT && (head > front || (second >= 0 && head === second))) cost++
  if (move === RIGHT && head >= front) cost++
  return cost
}
