import type { Telling, TellingKeys } from '../../model/index.js'
import { compare } from './told.js'

/**
 * Tellings in groups: from one to the next of a group there are links, and none leads out of it.
 * What gives a key is kept by group, so that a telling is held against one of each group until a link is found, and never
 * against those it is together with already: ten thousand reports of one event cost no more each than ten.
 */
export function blocksOf(
  list: readonly Telling[],
  keys: (telling: Telling) => TellingKeys,
  linked: (a: Telling, b: Telling) => boolean,
): readonly (readonly Telling[])[] {
  const ordered = [...list].sort((a, b) => compare(a.report, b.report) || compare(a.record.id, b.record.id))
  const groups = new Groups(ordered.length)
  const givers = new Map<string, Map<number, number[]>>()
  for (const [index, telling] of ordered.entries()) {
    const { gives, seeks } = keys(telling)
    for (const key of seeks) {
      const near = givers.get(key)
      if (!near) continue
      for (const [root, members] of near) {
        if (groups.of(root) === groups.of(index)) continue
        if (members.some(member => isLinked(ordered[member], telling, linked))) groups.unite(root, index)
      }
    }
    for (const key of gives) put(givers, key, index, groups)
  }
  const blocks = new Map<number, Telling[]>()
  for (const [index, telling] of ordered.entries()) {
    const known = blocks.get(groups.of(index))
    if (known) known.push(telling)
    else blocks.set(groups.of(index), [telling])
  }
  return [...blocks.values()]
}

function isLinked(other: Telling | undefined, telling: Telling, linked: (a: Telling, b: Telling) => boolean): boolean {
  return other !== undefined && linked(other, telling)
}

/** Those of a key that have come together since are put together here as well, one time each. */
function put(givers: Map<string, Map<number, number[]>>, key: string, index: number, groups: Groups): void {
  const known = givers.get(key) ?? new Map<number, number[]>()
  givers.set(key, known)
  const home = groups.of(index)
  const list = known.get(home) ?? []
  known.set(home, list)
  for (const [root, members] of known)
    if (root !== home && groups.of(root) === home) {
      list.push(...members)
      known.delete(root)
    }
  list.push(index)
}

/** Which group each number belongs to, as groups come together (union-find, halving the way up). */
class Groups {
  readonly #parent: Int32Array

  constructor(count: number) {
    this.#parent = Int32Array.from({ length: count }, (_, index) => index)
  }

  of(index: number): number {
    let at = index
    for (let up = this.#parent[at] ?? at; up !== at; up = this.#parent[at] ?? at) {
      this.#parent[at] = this.#parent[up] ?? up
      at = this.#parent[at] ?? at
    }
    return at
  }

  /** The smaller number stands for both. */
  unite(a: number, b: number): void {
    const [one, two] = [this.of(a), this.of(b)]
    this.#parent[Math.max(one, two)] = Math.min(one, two)
  }
}
