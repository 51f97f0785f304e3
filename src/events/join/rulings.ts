import type { Cited, Ruling, Telling } from '../../model/index.js'

type Place = { readonly ruling: number; readonly group: number }

/** What people have decided about the joining of events, ready to be asked. */
export type Rulings = {
  /** Whether there are any. */
  readonly any: boolean
  /** Numbers of the decisions to merge that name a telling: keys to find its fellows by. */
  readonly merges: (telling: Telling) => readonly number[]
  /** What the newest decision that speaks of both says; null where none does. */
  readonly between: (a: Telling, b: Telling) => 'one' | 'two' | null
}

/** @param rulings those that stand, the oldest first */
export function rulingsFrom(rulings: readonly Ruling[]): Rulings {
  const places = new Map<string, Place[]>()
  const note = (cited: Cited, place: Place) => {
    for (const key of [`id ${cited.report} ${cited.record}`, wordsKey(cited.report, cited.event, cited.exact)]) {
      const known = places.get(key)
      if (known) known.push(place)
      else places.set(key, [place])
    }
  }
  for (const [ruling, decided] of rulings.entries()) {
    const groups =
      decided.kind === 'merge-events'
        ? decided.groups
        : decided.kind === 'split-event'
          ? [decided.apart, decided.rest]
          : []
    for (const [group, list] of groups.entries()) for (const cited of list) note(cited, { ruling, group })
  }
  const placesOf = ({ report, record }: Telling): readonly Place[] =>
    places.size === 0
      ? []
      : (places.get(`id ${report} ${record.id}`) ??
        places.get(wordsKey(report, record.event, record.anchor.exact)) ??
        [])
  return {
    any: places.size > 0,
    merges: telling =>
      placesOf(telling)
        .filter(isMerge(rulings))
        .map(place => place.ruling),
    between: (a, b) => {
      if (places.size === 0) return null
      const theirs = new Map(placesOf(b).map(place => [place.ruling, place.group]))
      if (theirs.size === 0) return null
      const last = placesOf(a)
        .filter(place => theirs.has(place.ruling))
        .at(-1)
      if (!last) return null
      if (rulings[last.ruling]?.kind === 'merge-events') return 'one'
      return theirs.get(last.ruling) === last.group ? null : 'two'
    },
  }
}

function isMerge(rulings: readonly Ruling[]): (place: Place) => boolean {
  return place => rulings[place.ruling]?.kind === 'merge-events'
}

// A report read anew gives its records other ids; the decision is about its words.
function wordsKey(report: string, event: string, exact: string): string {
  return `words ${report} ${event} ${exact}`
}
