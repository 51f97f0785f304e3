/**
 * The tree of highest score over words 1…n and a root 0 from which only one word may hang (Chu, Liu and Edmonds, on a
 * dense matrix: time grows with the square of the words).
 * @param scores score of head h for word d at h * size + d, where size is words + 1; it is used up
 * @param arcs room for as many numbers, which is used up as well
 * @returns the head of each word, at its number; 0 for the word that hangs on the root
 */
export function bestTree(scores: Float64Array, words: number, arcs?: Int32Array): Int32Array {
  const size = words + 1
  const heads = new Int32Array(size)
  const everyone = upTo(size)
  for (let word = 1; word < size; word++) heads[word] = bestHead(scores, size, everyone, size, word)
  return isTree(heads, words) ? heads : contractCycles(scores, size, arcs ?? new Int32Array(size * size))
}

function upTo(size: number): Int32Array {
  const numbers = new Int32Array(size)
  for (let at = 0; at < size; at++) numbers[at] = at
  return numbers
}

// More than any tree can gain, so that the root is used as seldom as it can be: once.
const DEAR = 1e7

/** A cycle that became one node: its parts, and for each the arc between real words that held it in the cycle. */
type Contraction = { readonly node: number; readonly parts: readonly Part[] }
type Part = { readonly node: number; readonly arc: number }

function contractCycles(scores: Float64Array, size: number, arcs: Int32Array): Int32Array {
  for (let word = 1; word < size; word++) scores[word] = (scores[word] ?? 0) - DEAR
  // The arc between real words that each score now stands for, numbered as the scores are.
  for (let at = 0; at < size * size; at++) arcs[at] = at
  const nodes = upTo(size)
  const slots = upTo(size)
  let count = size
  const parents = new Int32Array(size * 2).fill(-1)
  const contractions: Contraction[] = []
  const best = new Int32Array(size)
  for (let slot = 1; slot < size; slot++) best[slot] = bestHead(scores, size, slots, count, slot)
  const seen = new Int32Array(size)
  const arcInto = (slot: number): number => (best[slot] ?? 0) * size + slot
  for (;;) {
    const cycle = findCycle(best, slots, count, seen.fill(0))
    if (cycle.length === 0) break
    const kept = cycle[0] ?? 0
    const node = size + contractions.length
    const parts = cycle.map(slot => ({ node: nodes[slot] ?? 0, arc: arcs[arcInto(slot)] ?? 0 }))
    for (const part of parts) parents[part.node] = node
    contractions.push({ node, parts })
    const held = cycle.map(slot => scores[arcInto(slot)] ?? 0)
    count = without(cycle, slots, count)
    for (let index = 0; index < count; index++) {
      const other = slots[index] ?? 0
      if (other === kept) continue
      enterBest(scores, arcs, size, other, kept, cycle, held)
      if (other === 0) continue
      leaveBest(scores, arcs, size, kept, other, cycle)
      if (cycle.includes(best[other] ?? 0)) best[other] = kept
    }
    nodes[kept] = node
    best[kept] = bestHead(scores, size, slots, count, kept)
  }
  const heads = new Int32Array(size)
  const entry = new Int32Array(size * 2).fill(-1)
  const enter = ({ node, arc }: Part): void => {
    const word = arc % size
    heads[word] = (arc - word) / size
    entry[node] = word
  }
  for (let index = 0; index < count; index++) {
    const slot = slots[index] ?? 0
    if (slot !== 0) enter({ node: nodes[slot] ?? 0, arc: arcs[arcInto(slot)] ?? 0 })
  }
  expand(contractions, parents, entry, enter)
  return heads
}

// Takes all of a cycle but its first out of the slots, in their order; how many are left.
function without(cycle: readonly number[], slots: Int32Array, count: number): number {
  let left = 0
  for (let index = 0; index < count; index++) {
    const slot = slots[index] ?? 0
    if (cycle.indexOf(slot) < 1) slots[left++] = slot
  }
  return left
}

// Of the arcs from a head into a cycle, the best, less what each would replace, becomes the head's arc to `kept`.
function enterBest(
  scores: Float64Array,
  arcs: Int32Array,
  size: number,
  head: number,
  kept: number,
  cycle: readonly number[],
  held: readonly number[],
): void {
  let most = Number.NEGATIVE_INFINITY
  let chosen = head * size + kept
  for (let at = 0; at < cycle.length; at++) {
    const arc = head * size + (cycle[at] ?? 0)
    const score = (scores[arc] ?? 0) - (held[at] ?? 0)
    if (score > most) {
      most = score
      chosen = arc
    }
  }
  arcs[head * size + kept] = arcs[chosen] ?? 0
  scores[head * size + kept] = most
}

// Of the arcs from a cycle to a word, the best becomes the arc from `kept`.
function leaveBest(
  scores: Float64Array,
  arcs: Int32Array,
  size: number,
  kept: number,
  word: number,
  cycle: readonly number[],
): void {
  let most = Number.NEGATIVE_INFINITY
  let chosen = kept * size + word
  for (let at = 0; at < cycle.length; at++) {
    const arc = (cycle[at] ?? 0) * size + word
    const score = scores[arc] ?? 0
    if (score > most) {
      most = score
      chosen = arc
    }
  }
  arcs[kept * size + word] = arcs[chosen] ?? 0
  scores[kept * size + word] = most
}

// The part through which a cycle is entered keeps that arc; the others keep the cycle's.
function expand(
  contractions: readonly Contraction[],
  parents: Int32Array,
  entry: Int32Array,
  enter: (part: Part) => void,
): void {
  for (let at = contractions.length - 1; at >= 0; at--) {
    const contraction = contractions[at]
    if (contraction === undefined) continue
    const word = entry[contraction.node] ?? -1
    let entered = word
    while (entered >= 0 && parents[entered] !== contraction.node) entered = parents[entered] ?? -1
    for (const part of contraction.parts) {
      if (part.node === entered) entry[part.node] = word
      else enter(part)
    }
  }
}

function bestHead(scores: Float64Array, size: number, heads: Int32Array, count: number, word: number): number {
  let most = Number.NEGATIVE_INFINITY
  let best = 0
  for (let index = 0; index < count; index++) {
    const head = heads[index] ?? 0
    const score = scores[head * size + word] ?? 0
    if (head !== word && score > most) {
      most = score
      best = head
    }
  }
  return best
}

// `seen` is all zeros.
function findCycle(best: Int32Array, slots: Int32Array, count: number, seen: Int32Array): number[] {
  for (let index = 0; index < count; index++) {
    const start = slots[index] ?? 0
    let at = start
    while (at !== 0 && (seen[at] ?? 0) === 0) {
      seen[at] = start
      at = best[at] ?? 0
    }
    if (at === 0 || seen[at] !== start) continue
    const cycle = [at]
    for (let next = best[at] ?? 0; next !== at; next = best[next] ?? 0) cycle.push(next)
    return cycle
  }
  return []
}

function isTree(heads: Int32Array, words: number): boolean {
  let roots = 0
  const seen = new Int32Array(words + 1)
  for (let word = 1; word <= words; word++) {
    if (heads[word] === 0) roots++
    let at = word
    while (at !== 0 && (seen[at] ?? 0) === 0) {
      seen[at] = word
      at = heads[at] ?? 0
    }
    if (at !== 0 && seen[at] === word) return false
  }
  return roots === 1
}
