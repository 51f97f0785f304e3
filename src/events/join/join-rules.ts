import type { CodedReport, Event, JoinRules, Ruling, Telling, TellingKeys } from '../../model/index.js'
import { blocksOf } from './blocks.js'
import { clustersOf } from './clusters.js'
import { eventOf } from './event.js'
import { keysOf } from './keys.js'
import { printOf } from './prints.js'
import { profileOf } from './profile.js'
import { type Rulings, rulingsFrom } from './rulings.js'
import { evidenceFor, isEnough } from './same-event.js'
import { tellersOf } from './tellers.js'
import { compare } from './told.js'

/** Raised with every change to what joins: dossiers joined before are then joined anew. */
export const JOINING = '4'

/**
 * The rules that events are joined by, but for the checks made of them.
 * @param rulings what people have decided about events, the oldest first
 * @example joinRules([]).join(block)[0]?.evidence.length // 3
 */
export function joinRules(rulings: readonly Ruling[]): Omit<JoinRules, 'version' | 'check'> {
  const decided = rulingsFrom(rulings)
  const keys = (telling: Telling) => allKeys(telling, decided)
  const linked = (a: Telling, b: Telling) => areLinked(a, b, decided)
  return {
    tellings,
    keys,
    linked,
    blocks: list => blocksOf(list, keys, linked),
    join: block => joinBlock(block, decided),
    tellers: tellersOf,
  }
}

/** What a report tells, ready to be joined with what others tell. */
function tellings(report: CodedReport): readonly Telling[] {
  const print = printOf(report.text)
  return report.records.map(record => ({
    report: report.id,
    record,
    published: report.published ?? null,
    print,
    documents: report.documents
      .filter(document => document.anchor.sentence === record.anchor.sentence && isName(document.name))
      .map(document => document.name),
  }))
}

/** "declaration" alone is a kind, and no document. */
function isName(name: string): boolean {
  return /\s/.test(name)
}

function allKeys(telling: Telling, rulings: Rulings): TellingKeys {
  const { gives, seeks } = keysOf(profileOf(telling))
  const merges = rulings.merges(telling).map(number => `merge ${number}`)
  return { gives: [...gives, ...merges], seeks: [...seeks, ...merges] }
}

function areLinked(a: Telling, b: Telling, rulings: Rulings): boolean {
  if (rulings.between(a, b) === 'one') return true
  const [one, two] = [profileOf(a), profileOf(b)]
  return isEnough(one, two, evidenceFor(one, two))
}

function joinBlock(block: readonly Telling[], rulings: Rulings): readonly Event[] {
  const taken = new Set<string>()
  return [...clustersOf(block, rulings)]
    .map(cluster => [...cluster].sort((a, b) => compare(a.report, b.report)))
    .sort((a, b) => compare(a[0]?.report ?? '', b[0]?.report ?? '') || compare(leastId(a), leastId(b)))
    .map(cluster => {
      const event = eventOf(cluster, taken)
      taken.add(event.id)
      return event
    })
}

function leastId(cluster: readonly Telling[]): string {
  return cluster.map(({ record }) => record.id).sort()[0] ?? ''
}
