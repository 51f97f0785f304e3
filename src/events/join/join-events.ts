import {
  type CodedReport,
  type Event,
  type EventRecord,
  type Evidence,
  idOf,
  type Party,
  type Status,
} from '../../model/index.js'
import { familyOf, sameEvent, sidesOf } from './same-event.js'
import { slotsOf } from './slots.js'

type Told = { readonly record: EventRecord; readonly evidence: Evidence; readonly textHash: string }

/**
 * Joins the records of many reports into events. The order of the reports does not matter: they are taken by id, and
 * each record goes to the first event all of whose records it can be the same as.
 * @example two reports of "the third round in Geneva on 23 July" give one event with two pieces of evidence
 */
export function joinEvents(reports: readonly CodedReport[]): readonly Event[] {
  const clusters: Told[][] = []
  const byKey = new Map<string, Told[][]>()
  for (const told of recordsInOrder(reports)) {
    const keys = keysOf(told.record)
    const near = new Set(keys.flatMap(key => byKey.get(key) ?? []))
    const home = [...near].find(cluster => cluster.every(other => sameEvent(other.record, told.record)))
    const cluster = home ?? []
    cluster.push(told)
    if (!home) clusters.push(cluster)
    for (const key of keys) {
      const list = byKey.get(key)
      if (!list) byKey.set(key, [cluster])
      else if (!list.includes(cluster)) list.push(cluster)
    }
  }
  return clusters.map(eventOf).sort((a, b) => compare(dayOf(a), dayOf(b)) || compare(a.id, b.id))
}

function recordsInOrder(reports: readonly CodedReport[]): readonly Told[] {
  return [...reports]
    .sort((a, b) => compare(a.id, b.id))
    .flatMap(report =>
      report.records.map(record => ({
        record,
        evidence: { report: report.id, record: record.id },
        textHash: report.textHash,
      })),
    )
    .sort((a, b) => Number(b.record.date !== null) - Number(a.record.date !== null))
}

/** Only records that share a key are held against each other: family and side, with the round or the month. */
function keysOf(record: EventRecord): readonly string[] {
  const family = familyOf(record)
  return [...sidesOf(record)].flatMap(side => {
    const keys = record.round === null ? [] : [`${family} ${side} round ${record.round}`]
    if (record.date)
      for (const month of new Set([record.date.start.slice(0, 7), record.date.end.slice(0, 7)]))
        keys.push(`${family} ${side} ${month}`)
    return keys
  })
}

function eventOf(cluster: readonly Told[]): Event {
  const ordered = [...cluster].sort(
    (a, b) => compare(a.evidence.report, b.evidence.report) || a.record.anchor.start - b.record.anchor.start,
  )
  const first = ordered[0]
  const ids = cluster.map(told => told.record.id).sort()
  const status = statusOf(ordered.map(told => told.record.status))
  const main = ordered.find(told => told.record.status === status) ?? first
  const parties = partiesOf(ordered)
  return {
    id: idOf('event', ids[0] ?? ''),
    event: main?.record.event ?? 'CONSULT',
    status,
    label: labelOf(parties, ordered),
    parties,
    slots: slotsOf(ordered),
    evidence: ordered.map(told => told.evidence),
    sources: new Set(cluster.map(told => told.textHash)).size,
  }
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
        else if (!known.evidence.some(other => other.report === evidence.report && other.record === evidence.record))
          known.evidence.push(evidence)
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

function dayOf(event: Event): string {
  return event.slots.find(slot => slot.slot === 'date')?.values[0]?.value ?? '9999'
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
