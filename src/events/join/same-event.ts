import { type EventRecord, excludeOneAnother } from '../../model/index.js'
import { isMutual } from './family.js'
import type { Profile } from './profile.js'
import { peopleAgree, sidesAgree } from './sides.js'
import { windowsAgree } from './window.js'
import { wordsAgree } from './words.js'

/**
 * What speaks for two tellings being one happening, less what speaks against it; null where something rules it out.
 * What one of them does not say speaks neither way.
 */
export function evidenceFor(a: Profile, b: Profile): number | null {
  const [one, two] = [a.telling.record, b.telling.record]
  if (a.family !== b.family || differ(one.round, two.round)) return null
  if (a.family === 'meeting' && a.remote !== b.remote) return null
  if (!isMutual(a.family) && !sameDirection(a, b)) return null
  const sameRound = one.round !== null && one.round === two.round
  const [sides, people, time] = [
    sidesAgree(a.sides, b.sides),
    peopleAgree(a.sides, b.sides),
    windowsAgree(a.window, b.window, sameRound),
  ]
  if (sides === null || people === null || time === null) return null
  if (a.telling.report === b.telling.report && a.another !== b.another && !sameRound) return null
  return (
    sides +
    people +
    time +
    (sameRound ? 2 : 0) +
    placesAgree(one, two) +
    kindsAgree(one, two) +
    quantitiesAgree(one, two) +
    (one.process !== null && one.process === two.process ? 0.5 : 0) +
    (a.telling.documents.some(name => b.telling.documents.includes(name)) ? 1 : 0) +
    (one.initiator !== null && one.initiator.id === two.initiator?.id ? 0.5 : 0) +
    (a.clause !== '' && a.clause === b.clause ? 4 : wordsAgree(a.words, b.words)) +
    (differ(a.partOfDay, b.partOfDay) ? -3 : 0)
  )
}

/** Whether the evidence is enough. Who says what of whom on a day is not: it takes the words as well. */
export function isEnough(a: Profile, b: Profile, evidence: number | null): evidence is number {
  return evidence !== null && evidence >= (a.said || b.said ? 5 : 4)
}

function differ<T>(a: T | null, b: T | null): boolean {
  return a !== null && b !== null && a !== b
}

/** What one does to another is not what the other does to the one. */
function sameDirection(a: Profile, b: Profile): boolean {
  const [one, two] = [a.sides.acting, b.sides.acting]
  return one.size === 0 || two.size === 0 || [...one].some(side => two.has(side))
}

function placesAgree(a: EventRecord, b: EventRecord): number {
  if (!a.place || !b.place) return 0
  if (a.place.name === b.place.name) return 1.5
  if (!excludeOneAnother('place', a.place.name, b.place.name)) return 0
  // A country and a city in it are told apart by knowledge alone, which joining goes without.
  return a.place.country !== null && a.place.country === b.place.country ? -0.5 : -1.5
}

function kindsAgree({ meeting: a }: EventRecord, { meeting: b }: EventRecord): number {
  if (!a || !b) return 0
  return (
    (a.kind === b.kind ? 0.5 : 0) + (differ(a.level, b.level) ? -1 : a.level !== null && b.level !== null ? 0.25 : 0)
  )
}

/** A number of the same things that is near enough speaks for one happening, even where it is disputed. */
function quantitiesAgree(a: EventRecord, b: EventRecord): number {
  let best: number | null = null
  for (const one of a.quantity)
    for (const two of b.quantity) {
      if (one.unit !== two.unit || one.best <= 0 || two.best <= 0) continue
      const ratio = Math.max(one.best, two.best) / Math.min(one.best, two.best)
      best = Math.max(best ?? -1, ratio === 1 ? 2 : ratio <= 1.3 ? 1.5 : ratio <= 2 ? 0 : -1)
    }
  return best ?? 0
}
