/**
 * Weights of sparse features, as they lie in the model file: an open-addressing table of 32-bit feature keys, and for
 * each of them a row of (class, weight) pairs. A key that is absent weighs nothing.
 */
export type FeatureTable = {
  readonly classes: number
  /** Feature keys; 0 marks an empty slot. The length is a power of two. */
  readonly keys: Int32Array
  /** Row of slot s: pairs rowStart[s] up to rowStart[s + 1]. */
  readonly rowStart: Uint32Array
  readonly pairClass: Uint8Array
  readonly pairWeight: Int16Array
}

/** Keys are spread by their low bits; 0 is taken for "empty". */
export function keyOf(hash: number): number {
  return hash === 0 ? 1 : hash
}

/** The slot of a key, or -1. */
export function slotOf(keys: Int32Array, hash: number): number {
  const mask = keys.length - 1
  const key = keyOf(hash)
  let slot = key & mask
  for (;;) {
    const found = keys[slot]
    if (found === key) return slot
    if (found === 0 || found === undefined) return -1
    slot = (slot + 1) & mask
  }
}

/** Sums the rows of `count` features into `scores`, which is cleared first. */
export function scoreFeatures(table: FeatureTable, features: Int32Array, count: number, scores: Int32Array): void {
  scores.fill(0)
  const { keys, rowStart, pairClass, pairWeight } = table
  for (let index = 0; index < count; index++) {
    const slot = slotOf(keys, features[index] ?? 0)
    if (slot < 0) continue
    const end = rowStart[slot + 1] ?? 0
    for (let pair = rowStart[slot] ?? end; pair < end; pair++) {
      const to = pairClass[pair] ?? 0
      scores[to] = (scores[to] ?? 0) + (pairWeight[pair] ?? 0)
    }
  }
}

/** The class with the highest score, the first of equals. */
export function bestClass(scores: Int32Array): number {
  let best = 0
  let most = scores[0] ?? 0
  for (let candidate = 1; candidate < scores.length; candidate++) {
    const score = scores[candidate] ?? 0
    if (score > most) {
      most = score
      best = candidate
    }
  }
  return best
}
