import type { CodedReport, Participant, Position } from '../model/index.js'

/** A position and the report that tells it. */
export type ToldPosition = { readonly report: CodedReport; readonly position: Position }

/** Who wants what: issues down, parties across. `cell` gives the positions of a party on an issue, oldest first. */
export type PositionGrid = {
  readonly issues: readonly string[]
  readonly parties: readonly Participant[]
  readonly cell: (issue: string, party: string) => readonly ToldPosition[]
}

/**
 * The positions of the reports as a grid of issue by party; parties by their id, those with most positions first.
 * A position's day is its own, else it comes by its report's place in the order given.
 * @example positionsOf(reports).cell('borders', 'kestria')[0]?.position.stance // 'rejects'
 */
export function positionsOf(reports: readonly CodedReport[]): PositionGrid {
  const cells = new Map<string, ToldPosition[]>()
  const parties = new Map<string, { participant: Participant; count: number }>()
  const issues = new Map<string, number>()
  for (const report of reports) {
    for (const position of report.positions) {
      const key = keyOf(position.issue, position.party.id)
      const cell = cells.get(key)
      if (cell) cell.push({ report, position })
      else cells.set(key, [{ report, position }])
      issues.set(position.issue, (issues.get(position.issue) ?? 0) + 1)
      const known = parties.get(position.party.id)
      parties.set(position.party.id, { participant: position.party, count: (known?.count ?? 0) + 1 })
    }
  }
  const sorted = new Map([...cells].map(([key, told]) => [key, [...told].sort(oldestFirst)]))
  return {
    issues: [...issues].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([issue]) => issue),
    parties: [...parties.values()]
      .sort((a, b) => b.count - a.count || (a.participant.name < b.participant.name ? -1 : 1))
      .map(each => each.participant),
    cell: (issue, party) => sorted.get(keyOf(issue, party)) ?? [],
  }
}

const keyOf = (issue: string, party: string) => JSON.stringify([issue, party])

function oldestFirst(a: ToldPosition, b: ToldPosition): number {
  const [first, second] = [dayOf(a), dayOf(b)]
  return first < second ? -1 : first > second ? 1 : 0
}

// The day of publication only sorts; it is never shown as the day of the position.
const dayOf = ({ report, position }: ToldPosition) => position.date?.start ?? report.published ?? '9999'
