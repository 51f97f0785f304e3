import type { Telling } from '../../model/index.js'
import { type Profile, profileOf } from './profile.js'
import type { Rulings } from './rulings.js'
import { evidenceFor, isEnough } from './same-event.js'
import { compare } from './told.js'

type Cluster = Profile[]

/**
 * A telling is held against so many of an event, those that say most and each in other words; a thousand more reports of
 * it would say nothing else.
 */
const HELD_AGAINST = 24

/**
 * Puts the tellings of one block together into events. Each goes to the event that most speaks for, if it is enough and
 * nothing in that event rules it out: an event never takes in what one of its tellings excludes. Then what a person has
 * merged is laid together, whatever speaks against it.
 */
export function clustersOf(block: readonly Telling[], rulings: Rulings): readonly (readonly Telling[])[] {
  const clusters: Cluster[] = []
  for (const profile of block.map(profileOf).sort(bestToldFirst)) {
    const home = homeOf(profile, clusters, rulings)
    if (home) home.push(profile)
    else clusters.push([profile])
  }
  return merged(clusters, rulings).map(cluster => cluster.map(({ telling }) => telling))
}

function homeOf(profile: Profile, clusters: readonly Cluster[], rulings: Rulings): Cluster | null {
  let [home, most]: [Cluster | null, number] = [null, 0]
  for (const cluster of clusters) {
    const evidence = evidenceIn(cluster, profile, rulings)
    if (evidence === null || evidence <= most) continue
    home = cluster
    most = evidence
  }
  return home
}

/** The most, and enough, that any telling of a cluster speaks for another one; null where one of them rules it out. */
function evidenceIn(cluster: Cluster, profile: Profile, rulings: Rulings): number | null {
  let most: number | null = null
  for (const other of rulings.any ? cluster : [])
    if (rulings.between(other.telling, profile.telling) === 'two') return null
  for (const other of cluster.slice(0, HELD_AGAINST)) {
    const evidence = evidenceFor(other, profile)
    if (evidence === null) return null
    if (isEnough(other, profile, evidence)) most = Math.max(most ?? evidence, evidence)
  }
  return most
}

function merged(clusters: readonly Cluster[], rulings: Rulings): readonly Cluster[] {
  const ruled = clusters.filter(cluster => cluster.some(({ telling }) => rulings.merges(telling).length > 0))
  const done: Cluster[] = clusters.filter(cluster => !ruled.includes(cluster))
  const merges: Cluster[] = []
  for (const cluster of ruled) {
    const fellows = merges.filter(other => decided(cluster, other, rulings))
    for (const fellow of fellows) merges.splice(merges.indexOf(fellow), 1)
    merges.push([...fellows.flat(), ...cluster])
  }
  return [...done, ...merges]
}

function decided(a: Cluster, b: Cluster, rulings: Rulings): boolean {
  const said = new Set(a.flatMap(one => b.map(other => rulings.between(one.telling, other.telling))))
  return said.has('one') && !said.has('two')
}

/** A total order that no other telling changes: those that say most come first, and the others gather around them. */
function bestToldFirst(a: Profile, b: Profile): number {
  return (
    weightOf(b) - weightOf(a) ||
    compare(a.telling.report, b.telling.report) ||
    a.telling.record.anchor.start - b.telling.record.anchor.start ||
    compare(a.telling.record.id, b.telling.record.id)
  )
}

function weightOf({ telling: { record }, window, sides }: Profile): number {
  const told = window?.told ? (record.date?.precision === 'day' ? 3 : 2) : 0
  return told + Math.min(2, sides.main.size) + (record.round === null ? 0 : 2) + (record.place ? 1 : 0)
}
