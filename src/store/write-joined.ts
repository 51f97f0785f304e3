import type { CrossFinding, Event, Evidence, Slot } from '../model/index.js'
import { anchorColumns, findingColumns, participantColumns } from './columns.js'
import { type Connection, type Insert, transact } from './connection.js'
import { keyOf } from './keys.js'

/** What is joined from all reports. */
export type Joined = { readonly events: readonly Event[]; readonly findings: readonly CrossFinding[] }

/** The tables of the joined layer, each before those it refers to, so that they can be emptied in this order. */
const JOINED_TABLES = [
  'event_value_evidence',
  'event_value',
  'event_slot',
  'event_party_evidence',
  'event_party',
  'event_evidence',
  'event',
  'cross_evidence',
  'cross_finding',
  'joined_layer',
] as const

/** Takes an event's first and last day from the records it was joined from. */
const DATE_EVENTS = (['date_start', 'date_end'] as const).map(
  column => `
  update event set ${column} = (
    select ${column === 'date_start' ? 'min' : 'max'}(c.${column})
    from event_evidence v
    join report r on r.report_id = v.report_id and r.is_current = 1
    join record c on c.report_no = r.report_no and c.record_id = v.record_id
    where v.event_no = event.event_no
  )`,
)

function evidenceColumns(evidence: Evidence, seq: number) {
  return { seq, report_id: keyOf(evidence.report), record_id: evidence.record }
}

/** Writes one joined event with its parties and slots. */
function writeEvent(insert: Insert, event: Event): void {
  const eventNo = insert('event', {
    event_id: event.id,
    type: event.event,
    status: event.status,
    label: event.label,
    sources: event.sources,
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
function writeCrossFinding(insert: Insert, finding: CrossFinding): void {
  const findingNo = insert('cross_finding', {
    ...findingColumns(finding),
    event_id: finding.event,
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

/**
 * Replaces the joined layer in one transaction.
 * @param lastReportNo the newest report row it was made from
 */
export function replaceJoined(
  connection: Connection,
  { events, findings }: Joined,
  lastReportNo: number,
): Promise<void> {
  const { sqlite, insert } = connection
  return transact(connection, 'write', async () => {
    for (const table of JOINED_TABLES) sqlite.run(`delete from ${table}`, [])
    for (const event of events) writeEvent(insert, event)
    for (const statement of DATE_EVENTS) sqlite.run(statement, [])
    for (const finding of findings) writeCrossFinding(insert, finding)
    insert('joined_layer', { only_row: 1, last_report_no: lastReportNo })
  })
}
