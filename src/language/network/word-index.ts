/** Finds the row of a word's key: an open-addressing table. */
export type WordIndex = { readonly keys: Int32Array; readonly rows: Int32Array }

/** @param keys one key a row, none of them 0; of equal keys the first counts */
export function indexWords(keys: Int32Array): WordIndex {
  let capacity = 16
  while (capacity < keys.length * 2) capacity *= 2
  const index = { keys: new Int32Array(capacity), rows: new Int32Array(capacity) }
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 1
    let slot = key & (capacity - 1)
    while (index.keys[slot] !== 0 && index.keys[slot] !== key) slot = (slot + 1) & (capacity - 1)
    if (index.keys[slot] === key) continue
    index.keys[slot] = key
    index.rows[slot] = row
  }
  return index
}

/** The row of a key, or -1. */
export function rowOf({ keys, rows }: WordIndex, key: number): number {
  const mask = keys.length - 1
  let slot = key & mask
  for (;;) {
    const found = keys[slot]
    if (found === key) return rows[slot] ?? -1
    if (found === 0 || found === undefined) return -1
    slot = (slot + 1) & mask
  }
}
