import type { Measure } from './measures.js'

/** A sentence or report that was read otherwise than by a person, with both readings in short. */
export type Misreading = {
  readonly id: string
  readonly text: string
  /** How far off: the number of events, pairs or names that differ. */
  readonly off: number
  readonly gold: readonly string[]
  readonly read: readonly string[]
}

/** How often what a person read as one thing was read as another; `-` stands for nothing. */
export type Confusion = readonly { readonly gold: string; readonly read: string; readonly count: number }[]

/** What came out of holding a gold set against our readings. */
export type Evaluation = {
  /** Every figure by name, shares from 0 to 1. Floors are held against these. */
  readonly figures: Readonly<Record<string, number>>
  /** Figures that come with counts: by level, by type, by value of a field. */
  readonly measures: readonly { readonly group: string; readonly name: string; readonly measure: Measure }[]
  readonly confusion: Confusion
  /** The farthest off first, then by their place in the gold set. */
  readonly worst: readonly Misreading[]
}

export class ConfusionTable {
  readonly #rows = new Map<string, { readonly gold: string; readonly read: string; count: number }>()

  add(gold: string, read: string): void {
    const key = `${gold} ${read}`
    const row = this.#rows.get(key) ?? { gold, read, count: 0 }
    row.count++
    this.#rows.set(key, row)
  }

  /** The most frequent first. */
  rows(): Confusion {
    return [...this.#rows.values()].sort((a, b) => b.count - a.count || (a.gold + a.read < b.gold + b.read ? -1 : 1))
  }
}

/** The `count` farthest off of misreadings told in order. */
export function worstOf(list: readonly Misreading[], count: number): readonly Misreading[] {
  return [...list].sort((a, b) => b.off - a.off).slice(0, count)
}
