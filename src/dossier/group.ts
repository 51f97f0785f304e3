/**
 * Items by key, both in the order they come; an item with several keys is in several groups, and one with none in none.
 * @example groupBy(reports, each => [each.source ?? '']).get('Harbour Times')
 */
export function groupBy<T>(
  items: readonly T[],
  keys: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const key of keys(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}
