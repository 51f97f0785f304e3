/** A pair of a matching: an index into each list. */
export type Match = readonly [left: number, right: number]

/**
 * The largest one-to-one matching of two short lists, by augmenting paths.
 * @param edges for each item on the left, the items on the right it may be matched with, the preferred ones first
 * @example largestMatching([[0, 1], [0]]) // [[1, 0], [0, 1]]
 */
export function largestMatching(edges: readonly (readonly number[])[]): readonly Match[] {
  const taken = new Map<number, number>()
  const place = (left: number, seen: Set<number>): boolean => {
    for (const right of edges[left] ?? []) {
      if (seen.has(right)) continue
      seen.add(right)
      const holder = taken.get(right)
      if (holder === undefined || place(holder, seen)) {
        taken.set(right, left)
        return true
      }
    }
    return false
  }
  for (const left of edges.keys()) place(left, new Set())
  return [...taken].map(([right, left]) => [left, right])
}
