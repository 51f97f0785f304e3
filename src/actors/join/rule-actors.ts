import type { CodedReport, Participant, Ruling } from '../../model/index.js'

/** Who somebody is in a report, after all that people have decided. */
type Renamed = { readonly id: string; readonly name: string }

/**
 * A report with its people, states and bodies as people have decided who is who; their words stay as they are.
 * @param rulings those that stand, the oldest first
 * @returns the same report where no decision bears on it
 * @example ruleActors(report, [{ kind: 'merge-actors', into: { id: 'person:ana-vea', name: 'Ana Vea' }, others }])
 */
export function ruleActors(report: CodedReport, rulings: readonly Ruling[]): CodedReport {
  const bearing = rulings.filter(ruling => bears(ruling, report.id))
  if (bearing.length === 0) return report
  const settle = <T extends Participant | null>(participant: T): T | Participant => {
    if (participant === null) return participant
    const now = whoIs({ id: participant.id, name: participant.name }, bearing)
    return now.id === participant.id ? participant : { ...participant, ...now }
  }
  const all = (list: readonly Participant[]) => list.map(one => settle(one))
  return {
    ...report,
    records: report.records.map(record => ({
      ...record,
      actor: all(record.actor),
      recipient: all(record.recipient),
      thirdParty: all(record.thirdParty),
      initiator: settle(record.initiator),
      speaker: settle(record.speaker),
    })),
    documents: report.documents.map(document => ({
      ...document,
      parties: all(document.parties),
      tabledBy: settle(document.tabledBy),
      provisions: document.provisions.map(provision => ({ ...provision, party: settle(provision.party) })),
    })),
    positions: report.positions.map(position => ({
      ...position,
      party: settle(position.party),
      speaker: settle(position.speaker),
    })),
  }
}

function bears(ruling: Ruling, report: string): boolean {
  return ruling.kind === 'merge-actors' || (ruling.kind === 'split-actor' && ruling.reports.includes(report))
}

/** Each decision starts from what those before it have made of somebody. */
function whoIs(somebody: Renamed, rulings: readonly Ruling[]): Renamed {
  return rulings.reduce<Renamed>((now, ruling) => {
    if (ruling.kind === 'merge-actors') return ruling.others.some(other => other.id === now.id) ? ruling.into : now
    return ruling.kind === 'split-actor' && ruling.from.id === now.id ? ruling.into : now
  }, somebody)
}
