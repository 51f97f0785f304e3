import { type CrossFinding, type Event, type Evidence, firstDayOf, type Slot } from '../model/index.js'
import { anchorColumns, findingColumns, participantColumns } from './columns.js'
import type { Insert } from './connection.js'
import { keyOf } from './keys.js'
import type { Sqlite } from './sqlite.js'

/** An event with what the table has of it beside the event itself. */
export type EventToWrite = {
  readonly event: Event
  readonly findings: readonly CrossFinding[]
  readonly block: number
  /** First and last day that any of its records gives. */
  readonly first: string | null
  readonly last: string | null
}

/** Each before those it refers to, so that they can be emptied in this order. */
const OF_AN_EVENT = [
  `delete from event_value_evidence where event_value_no in
    (select v.event_value_no from event_value v join event e on e.event_no = v.event_no where e.block = ?)`,
  'delete from event_value where event_no in (select event_no from event where block = ?)',
  'delete from event_slot where event_no in (select event_no from event where block = ?)',
  `delete from event_party_evidence where event_party_no in
    (select p.event_party_no from event_party p join event e on e.event_no = p.event_no where e.block = ?)`,
  'delete from event_party where event_no in (select event_no from event where block = ?)',
  'delete from event_evidence where event_no in (select event_no from event where block = ?)',
  `delete from cross_evidence where cross_finding_no in
    (select f.cross_finding_no from cross_finding f join event e on e.event_no = f.event_no where e.block = ?)`,
  'delete from cross_finding where event_no in (select event_no from event where block = ?)',
  'delete from event where block = ?',
]

/** Takes out the events of a block with all that hangs on them. */
export function removeEvents(sqlite: Sqlite, block: number): void {
  for (const statement of OF_AN_EVENT) sqlite.run(statement, [block])
}

function evidenceColumns(evidence: Evidence, seq: number) {
  return { seq, report_id: keyOf(evidence.report), record_id: evidence.record }
}

/** Writes one joined event with its parties, its slots and the contradictions between those who tell it. */
export function writeEvent(insert: Insert, { event, findings, block, first, last }: EventToWrite): number {
  const eventNo = insert('event', {
    event_id: event.id,
    type: event.event,
    status: event.status,
    label: event.label,
    sources: event.sources,
    date_start: first,
    date_end: last,
    first_day: firstDayOf(event),
    block,
    json: JSON.stringify(event),
  })
  for (const [seq, evidence] of event.evidence.entries())
    insert('event_evidence', { event_no: eventNo, ...evidenceColumns(evidence, seq) })
  for (const [seq, party] of event.parties.entries()) {
    const partyNo = insert('event_party', {
      event_no: eventNo,
      part: party.part === 'thirdParty' ? 'third_party' : party.part,
      seq,
      ...participantColumns(party.participant),
    })
    for (const [index, evidence] of party.evidence.entries())
      insert('event_party_evidence', { event_party_no: partyNo, ...evidenceColumns(evidence, index) })
  }
  for (const slot of event.slots) writeSlot(insert, eventNo, slot)
  for (const finding of findings) writeCrossFinding(insert, eventNo, finding)
  return eventNo
}

function writeSlot(insert: Insert, eventNo: number, slot: Slot): void {
  insert('event_slot', {
    event_no: eventNo,
    slot: slot.slot,
    conservative: slot.conservative,
    informative: slot.informative,
    representative: slot.representative,
    disputed: slot.disputed ? 1 : 0,
  })
  for (const [seq, { value, evidence }] of slot.values.entries()) {
    const valueNo = insert('event_value', { event_no: eventNo, slot: slot.slot, seq, value })
    for (const [index, one] of evidence.entries())
      insert('event_value_evidence', { event_value_no: valueNo, ...evidenceColumns(one, index) })
  }
}

/** Writes one contradiction between reports with its sides. */
function writeCrossFinding(insert: Insert, eventNo: number, finding: CrossFinding): void {
  const findingNo = insert('cross_finding', {
    ...findingColumns(finding),
    event_id: finding.event,
    event_no: eventNo,
    json: JSON.stringify(finding),
  })
  for (const [seq, anchor] of finding.evidence.entries()) {
    const report = finding.reports[seq]
    insert('cross_evidence', {
      cross_finding_no: findingNo,
      seq,
      report_id: report === undefined ? null : keyOf(report),
      ...anchorColumns(anchor),
    })
  }
}
