import {
  type Event,
  type EventRecord,
  type Evidence,
  idOf,
  type Party,
  type Status,
  type Telling,
} from '../../model/index.js'
import { countSources } from './prints.js'
import { slotsOf } from './slots.js'
import { compare, type Told, toldOf } from './told.js'

/**
 * The event that some tellings are of.
 * @param taken ids of events made before from the same block: two reports of one text that a person has split share
 * their records' ids
 */
export function eventOf(cluster: readonly Telling[], taken: ReadonlySet<string>): Event {
  const ordered = [...cluster].sort(byPlace).map(toldOf)
  const first = ordered[0]
  const status = statusOf(ordered.map(told => told.record.status))
  const main = ordered.find(told => told.record.status === status) ?? first
  const parties = partiesOf(ordered)
  return {
    id: eventId(ordered, taken),
    event: main?.record.event ?? 'CONSULT',
    status,
    label: labelOf(parties, ordered),
    parties,
    slots: slotsOf(ordered),
    evidence: ordered.map(told => told.evidence),
    sources: countSources(ordered.map(told => told.print)),
  }
}

function byPlace(a: Telling, b: Telling): number {
  return (
    compare(a.report, b.report) || a.record.anchor.start - b.record.anchor.start || compare(a.record.id, b.record.id)
  )
}

/** A hash of the smallest record id, so that it is the same whatever came first. */
function eventId(told: readonly Told[], taken: ReadonlySet<string>): string {
  const least = told.map(({ record }) => record.id).sort()[0] ?? ''
  const id = idOf('event', least)
  return taken.has(id) ? idOf('event', least, told[0]?.evidence.report ?? '') : id
}

const STRENGTH: readonly Status[] = [
  'occurred',
  'ongoing',
  'cancelled',
  'postponed',
  'refused',
  'denied',
  'planned',
  'proposed',
  'hypothetical',
]

/** What has happened outweighs what was to happen. */
function statusOf(statuses: readonly Status[]): Status {
  return STRENGTH.find(status => statuses.includes(status)) ?? 'hypothetical'
}

function partiesOf(told: readonly Told[]): readonly Party[] {
  const parties = new Map<string, { participant: Party['participant']; part: Party['part']; evidence: Evidence[] }>()
  for (const { record, evidence } of told)
    for (const part of ['actor', 'recipient', 'thirdParty'] as const)
      for (const participant of record[part]) {
        const known = parties.get(participant.id)
        if (!known) parties.set(participant.id, { participant, part, evidence: [evidence] })
        else if (known.evidence.at(-1) !== evidence) known.evidence.push(evidence)
      }
  return [...parties.values()]
}

function labelOf(parties: readonly Party[], told: readonly Told[]): string {
  const main = parties.filter(party => party.part !== 'thirdParty')
  const names = (main.length > 0 ? main : parties).map(party => party.participant.name)
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} others`] : names
  const record = told.find(one => one.record.round !== null)?.record ?? told[0]?.record
  return `${shown.join(', ')}: ${record ? happening(record) : 'event'}`
}

function happening(record: EventRecord): string {
  if (record.round !== null) return `round ${record.round}`
  if (record.meeting)
    return record.meeting.kind === 'bilateral' ||
      record.meeting.kind === 'trilateral' ||
      record.meeting.kind === 'multilateral'
      ? 'meeting'
      : record.meeting.kind
  return record.mode ? `${record.event.toLowerCase()}, ${record.mode}` : record.event.toLowerCase()
}
