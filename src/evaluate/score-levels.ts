import { EVENT_TYPES } from '../model/index.js'
import type { Dyad } from './dyad.js'
import { type Confusion, ConfusionTable } from './evaluation.js'
import { fits, LEVELS, type Leniency, type Level } from './levels.js'
import { largestMatching, type Match } from './matching.js'
import { Counts, type Measure, measure } from './measures.js'
import { randomNumbers } from './random-numbers.js'

/** The events of one sentence: as a person read them, and as we do. */
export type Pair = { readonly gold: readonly Dyad[]; readonly read: readonly Dyad[] }

const RESAMPLES = 500

/** Which of the gold events was read where, one to one. The same type comes before one of `alt`. */
export function matchesOf({ gold, read }: Pair, level: Level, leniency: Leniency): readonly Match[] {
  const edges = gold.map(event => {
    const fitting = [...read.keys()].filter(at => {
      const other = read[at]
      return other !== undefined && fits(level, event, other, leniency)
    })
    return [
      ...fitting.filter(at => read[at]?.type === event.type),
      ...fitting.filter(at => read[at]?.type !== event.type),
    ]
  })
  return largestMatching(edges)
}

/** Each level's measure over all sentences, and how well sentences with any event are told from those with none. */
export function scoreLevels(pairs: readonly Pair[], leniency: Leniency): ReadonlyMap<Level | 'detection', Measure> {
  const gold = pairs.reduce((sum, pair) => sum + pair.gold.length, 0)
  const read = pairs.reduce((sum, pair) => sum + pair.read.length, 0)
  const scored = new Map<Level | 'detection', Measure>()
  for (const level of LEVELS) {
    const right = pairs.reduce((sum, pair) => sum + matchesOf(pair, level, leniency).length, 0)
    scored.set(level, measure(right, gold, read))
  }
  const [told, seen] = [pairs.filter(pair => pair.gold.length > 0), pairs.filter(pair => pair.read.length > 0)]
  scored.set('detection', measure(told.filter(pair => pair.read.length > 0).length, told.length, seen.length))
  return scored
}

/** Where F1 of the type lies in 95 of 100 resamples of the sentences: the lower and the upper end. */
export function intervalOfTypes(pairs: readonly Pair[], leniency: Leniency): readonly [number, number] {
  const rows = pairs.map(pair => ({
    right: matchesOf(pair, 'type', leniency).length,
    gold: pair.gold.length,
    read: pair.read.length,
  }))
  const below = randomNumbers(0)
  const found: number[] = []
  for (let sample = 0; sample < RESAMPLES && rows.length > 0; sample++) {
    const sum = { right: 0, gold: 0, read: 0 }
    for (const _ of rows) {
      const row = rows[below(rows.length)]
      sum.right += row?.right ?? 0
      sum.gold += row?.gold ?? 0
      sum.read += row?.read ?? 0
    }
    found.push(measure(sum.right, sum.gold, sum.read).f1)
  }
  found.sort((a, b) => a - b)
  return [found[Math.trunc(0.025 * RESAMPLES)] ?? 0, found[Math.trunc(0.975 * RESAMPLES) - 1] ?? 0]
}

/** Each type's measure, in the order of PLOVER, and what was read instead of what. */
export function scoreTypes(
  pairs: readonly Pair[],
  leniency: Leniency,
): { readonly types: ReadonlyMap<string, Measure>; readonly confusion: Confusion } {
  const [right, gold, read, confusion] = [new Counts(), new Counts(), new Counts(), new ConfusionTable()]
  for (const pair of pairs) {
    const matches = matchesOf(pair, 'type', leniency)
    const [told, taken] = [new Set(matches.map(([at]) => at)), new Map(matches.map(([at, other]) => [other, at]))]
    for (const [at, event] of pair.gold.entries()) {
      gold.add(event.type)
      if (told.has(at)) right.add(event.type)
    }
    for (const [at, event] of pair.read.entries()) read.add(pair.gold[taken.get(at) ?? -1]?.type ?? event.type)
    const missed = pair.gold.filter((_, at) => !told.has(at))
    const extra = pair.read.filter((_, at) => !taken.has(at))
    if (missed.length + extra.length === 0) continue
    for (const one of missed.length > 0 ? missed : [null])
      for (const other of extra.length > 0 ? extra : [null]) confusion.add(one?.type ?? '-', other?.type ?? '-')
  }
  const seen = EVENT_TYPES.filter(type => gold.of(type) + read.of(type) > 0)
  return {
    types: new Map(seen.map(type => [type, measure(right.of(type), gold.of(type), read.of(type))])),
    confusion: confusion.rows(),
  }
}
