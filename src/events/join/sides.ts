import type { EventRecord, Participant, Sector } from '../../model/index.js'
import { plainWords } from './words.js'

type Name = ReadonlySet<string>

/** Who is party to a record, people counted as those they act for. */
export type Sides = {
  /** The parties themselves. */
  readonly main: ReadonlySet<string>
  /** Those and the third parties: a mediator is a party to some reporters. */
  readonly all: ReadonlySet<string>
  /** The parties that act. */
  readonly acting: ReadonlySet<string>
  /** The people named, by side, each as the words of the name. */
  readonly people: ReadonlyMap<string, readonly Name[]>
}

const NO_STATE: ReadonlySet<string> = new Set(['IGO', 'UNO', 'EUR', 'NGO', 'ISM', 'IMG', 'MNC'])
const OFFICIAL: ReadonlySet<string> = new Set<Sector>(['GOV', 'MIL', 'LEG', 'JUD', 'COP', 'SPY', 'ELI'])

/**
 * The sides of a record. A person, a ministry or an army counts as its state, and who rebels against a state does not.
 * Where that would leave a single state (talks among Libyans), everybody counts as themselves.
 */
export function sidesOf(record: EventRecord): Sides {
  const parties = [...record.actor, ...record.recipient].filter(isSomebody)
  const inside = parties.length > 1 && new Set(parties.map(sideOf)).size === 1
  const side = (party: Participant) => (inside ? ownSideOf(party) : sideOf(party))
  const people = new Map<string, Name[]>()
  for (const party of parties) {
    // Who is told by an office alone may be anybody that another report names.
    if (!party.id.startsWith('person:')) continue
    const known = people.get(side(party))
    if (known) known.push(nameOf(party))
    else people.set(side(party), [nameOf(party)])
  }
  const main = new Set(parties.map(side))
  return {
    main,
    all: new Set([...main, ...record.thirdParty.filter(isSomebody).map(side)]),
    acting: new Set(record.actor.filter(isSomebody).map(side)),
    people,
  }
}

/** "the rebels" or "the government" of one report may be those that another one names. */
function isSomebody({ kind, code, affiliation, name }: Participant): boolean {
  return kind === 'person' || code !== null || affiliation !== null || /^\P{Ll}/u.test(name)
}

function sideOf(party: Participant): string {
  if (party.kind === 'state') return party.id
  if (isOfficial(party)) return `state:${party.code}`
  return party.kind === 'person' ? (party.affiliation ?? party.id) : party.name
}

function ownSideOf(party: Participant): string {
  return party.kind === 'person' ? party.id : party.name
}

function isOfficial({ kind, code, sector }: Participant): boolean {
  if (code === null || !/^[A-Z]{3}$/.test(code) || NO_STATE.has(code)) return false
  if (sector !== null) return OFFICIAL.has(sector)
  return kind === 'person'
}

/**
 * How far two records agree on who was party: null where they cannot be one happening.
 * @example "Egypt, Sudan and Ethiopia" and "Egypt and Sudan" agree; "Iran and Oman" and "Iran and France" cannot
 */
export function sidesAgree(a: Sides, b: Sides): number | null {
  const shared = [...a.all].filter(side => b.all.has(side) && (a.main.has(side) || b.main.has(side))).length
  if (shared === 0) return a.main.size === 0 || b.main.size === 0 ? 0 : null
  const left = [...a.main].some(side => !b.all.has(side))
  const right = [...b.main].some(side => !a.all.has(side))
  if (left && right) return shared > 1 ? 1 : null
  if (shared > 1) return 2
  return a.main.size === 1 && b.main.size === 1 ? 1 : 0.5
}

function nameOf({ name }: Participant): Name {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '')
  return new Set(plainWords(plain))
}

/** "Petrov" may be "Ivan Petrov", and "Wang" "Wang Yi". */
function canBe(a: Name, b: Name): boolean {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  return few.size > 0 && [...few].every(word => many.has(word))
}

/**
 * How far two records agree on who came: a person both name speaks for one happening, two different people of a side
 * against it, and different people on every side, as when ministers call and then leaders, rule it out.
 */
export function peopleAgree(a: Sides, b: Sides): number | null {
  let [same, different] = [0, 0]
  for (const [side, people] of a.people) {
    const theirs = b.people.get(side)
    if (!theirs) continue
    if (people.some(person => theirs.some(other => canBe(person, other)))) same++
    else different++
  }
  if (different > 1 && same === 0) return null
  return Math.min(same, 2) - 2 * different
}
