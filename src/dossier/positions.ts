import type { CodedReport, Participant, Position, Stance } from '../model/index.js'
import { groupBy } from './group.js'
import { foldedWords } from './words.js'

/** A position and the report that tells it. */
export type ToldPosition = { readonly report: CodedReport; readonly position: Position }

/**
 * A party of the grid. Who speaks for a state or a body stands in its column: `actor` is the id of that state or body
 * where it takes positions itself, else of the one person who speaks for it, else null.
 */
export type PositionParty = { readonly key: string; readonly name: string; readonly actor: string | null }

/** Who wants what: issues down, parties across. `cell` gives the positions of a party on an issue, oldest first. */
export type PositionGrid = {
  readonly issues: readonly string[]
  readonly parties: readonly PositionParty[]
  /** By `PositionParty.key`. */
  readonly cell: (issue: string, party: string) => readonly ToldPosition[]
  /** By a participant's id, whomever they speak for; oldest first. */
  readonly of: (actor: string) => readonly ToldPosition[]
  /** What the same party wanted on the same issue before, where this is no more the same; null where nothing changed. */
  readonly earlier: (told: ToldPosition) => ToldPosition | null
}

/**
 * The positions of the reports as a grid of issue by party, those with most positions first.
 * A position's day is its own, else it comes by its report's place in the order given.
 * @example positionsOf(reports).parties[0]?.name // 'Kestria', with what its negotiators say
 */
export function positionsOf(reports: readonly CodedReport[]): PositionGrid {
  const told = reports.flatMap(report => report.positions.map(position => ({ report, position }))).sort(oldestFirst)
  const cells = groupBy(told, ({ position }) => [cellKey(position.issue, partyKey(position.party))])
  const byActor = groupBy(told, ({ position }) => [position.party.id])
  const issues = groupBy(told, ({ position }) => [position.issue])
  const parties = groupBy(told, ({ position }) => [partyKey(position.party)])
  return {
    issues: [...issues].sort(mostFirst).map(([issue]) => issue),
    parties: [...parties].sort(mostFirst).map(([key, own]) => partyOf(key, own)),
    cell: (issue, party) => cells.get(cellKey(issue, party)) ?? [],
    of: actor => byActor.get(actor) ?? [],
    earlier: told => changedFrom(told, cells.get(cellKey(told.position.issue, partyKey(told.position.party))) ?? []),
  }
}

/** Which way a stance leans: for what is on the table, against it, or neither. */
const LEANING: Readonly<Record<Stance, 'for' | 'against' | 'between'>> = {
  proposes: 'for',
  demands: 'for',
  accepts: 'for',
  prefers: 'for',
  conditions: 'between',
  reluctant: 'against',
  rejects: 'against',
  questions: 'against',
}

/** The newest position of an earlier day that leans another way, or that this one says it gives up. */
function changedFrom(told: ToldPosition, cell: readonly ToldPosition[]): ToldPosition | null {
  const day = dayOf(told)
  const before = cell.filter(other => dayOf(other) < day)
  const last = before[before.length - 1]
  if (!last) return null
  const given = before.findLast(other => other.position.stance === told.position.was)
  if (given) return given
  return LEANING[last.position.stance] === LEANING[told.position.stance] ? null : last
}

/** The name of whom a participant speaks for. */
function sideOf(party: Participant): string {
  return party.kind === 'person' ? (party.affiliation ?? party.name) : party.name
}

const partyKey = (party: Participant) => foldedWords(sideOf(party)).trim() || party.id

function partyOf(key: string, told: readonly ToldPosition[]): PositionParty {
  const people = told.map(each => each.position.party)
  const itself = people.find(each => each.kind !== 'person')
  const first = itself ?? people[0]
  const only = new Set(people.map(each => each.id)).size === 1
  return { key, name: first ? sideOf(first) : key, actor: itself?.id ?? (only && first ? first.id : null) }
}

const cellKey = (issue: string, party: string) => JSON.stringify([issue, party])

function mostFirst(a: readonly [string, readonly unknown[]], b: readonly [string, readonly unknown[]]): number {
  return b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1)
}

function oldestFirst(a: ToldPosition, b: ToldPosition): number {
  const [first, second] = [dayOf(a), dayOf(b)]
  return first < second ? -1 : first > second ? 1 : 0
}

// The day of publication only sorts; it is never shown as the day of the position.
const dayOf = ({ report, position }: ToldPosition) => position.date?.start ?? report.published ?? '9999'
