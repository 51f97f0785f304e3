/**
 * The tree of highest score over words 1…n and a root 0 from which only one word may hang (Chu, Liu and Edmonds, on a
 * dense matrix: time grows with the square of the words).
 * @param scores score of head h for word d at h * size + d, where size is words + 1; it is used up
 * @returns the head of each word, at its number; 0 for the word that hangs on the root
 */
export function bestTree(scores: Float64Array, words: number): Int32Array {
  const size = words + 1
  const heads = new Int32Array(size)
  const everyone = Int32Array.from({ length: size }, (_, index) => index)
  for (let word = 1; word < size; word++) heads[word] = bestHead(scores, size, everyone, word)
  return isTree(heads, words) ? heads : contractCycles(scores, size)
}

// More than any tree can gain, so that the root is used as seldom as it can be: once.
const DEAR = 1e7

/** A cycle that became one node: its parts, and for each the arc between real words that held it in the cycle. */
type Contraction = { readonly node: number; readonly parts: readonly Arc[] }
type Arc = { readonly node: number; readonly from: number; readonly to: number }

function contractCycles(scores: Float64Array, size: number): Int32Array {
  for (let word = 1; word < size; word++) scores[word] = (scores[word] ?? 0) - DEAR
  // The real words at both ends of the arc that each score now stands for.
  const from = new Int32Array(size * size)
  const to = new Int32Array(size * size)
  for (let at = 0; at < size * size; at++) {
    from[at] = Math.floor(at / size)
    to[at] = at % size
  }
  const nodes = Int32Array.from({ length: size }, (_, index) => index)
  const parents = new Int32Array(size * 2).fill(-1)
  const contractions: Contraction[] = []
  let slots = nodes.slice()
  const best = Int32Array.from(slots, slot => (slot === 0 ? 0 : bestHead(scores, size, slots, slot)))
  for (let cycle = findCycle(best, slots); cycle.length > 0; cycle = findCycle(best, slots)) {
    const kept = cycle[0] ?? 0
    const inside = new Set(cycle)
    const node = size + contractions.length
    const parts = cycle.map(slot => {
      const arc = (best[slot] ?? 0) * size + slot
      return { node: nodes[slot] ?? 0, from: from[arc] ?? 0, to: to[arc] ?? 0 }
    })
    for (const part of parts) parents[part.node] = node
    contractions.push({ node, parts })
    const held = cycle.map(slot => scores[(best[slot] ?? 0) * size + slot] ?? 0)
    slots = slots.filter(slot => slot === kept || !inside.has(slot))
    for (const other of slots) {
      if (other === kept) continue
      moveBest(
        scores,
        from,
        to,
        other * size + kept,
        cycle.map((slot, at) => [other * size + slot, held[at] ?? 0]),
      )
      if (other === 0) continue
      moveBest(
        scores,
        from,
        to,
        kept * size + other,
        cycle.map(slot => [slot * size + other, 0]),
      )
      if (inside.has(best[other] ?? 0)) best[other] = kept
    }
    nodes[kept] = node
    best[kept] = bestHead(scores, size, slots, kept)
  }
  return expand(contractions, parents, size, slots, slot => {
    const arc = (best[slot] ?? 0) * size + slot
    return { node: nodes[slot] ?? 0, from: from[arc] ?? 0, to: to[arc] ?? 0 }
  })
}

// Writes the best of some arcs, each less what it would replace, over the arc at `target`.
function moveBest(
  scores: Float64Array,
  from: Int32Array,
  to: Int32Array,
  target: number,
  arcs: readonly (readonly [arc: number, less: number])[],
): void {
  let most = Number.NEGATIVE_INFINITY
  let chosen = target
  for (const [arc, less] of arcs) {
    const score = (scores[arc] ?? 0) - less
    if (score > most) {
      most = score
      chosen = arc
    }
  }
  from[target] = from[chosen] ?? 0
  to[target] = to[chosen] ?? 0
  scores[target] = most
}

function expand(
  contractions: readonly Contraction[],
  parents: Int32Array,
  size: number,
  slots: Int32Array,
  arcInto: (slot: number) => Arc,
): Int32Array {
  const heads = new Int32Array(size)
  const entry = new Int32Array(size * 2).fill(-1)
  const enter = (arc: Arc): void => {
    heads[arc.to] = arc.from
    entry[arc.node] = arc.to
  }
  for (const slot of slots) if (slot !== 0) enter(arcInto(slot))
  for (let at = contractions.length - 1; at >= 0; at--) {
    const contraction = contractions[at]
    if (contraction === undefined) continue
    // The part through which the cycle is entered keeps that arc; the others keep the cycle's.
    const word = entry[contraction.node] ?? -1
    let entered = word
    while (entered >= 0 && parents[entered] !== contraction.node) entered = parents[entered] ?? -1
    for (const part of contraction.parts) {
      if (part.node === entered) entry[part.node] = word
      else enter(part)
    }
  }
  return heads
}

function bestHead(scores: Float64Array, size: number, heads: Int32Array, word: number): number {
  let most = Number.NEGATIVE_INFINITY
  let best = 0
  for (let index = 0; index < heads.length; index++) {
    const head = heads[index] ?? 0
    const score = scores[head * size + word] ?? 0
    if (head !== word && score > most) {
      most = score
      best = head
    }
  }
  return best
}

function findCycle(best: Int32Array, slots: Int32Array): number[] {
  const seen = new Int32Array(best.length)
  for (const start of slots) {
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
