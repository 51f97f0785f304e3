import { CUES, type EventRecord } from '../model/index.js'
import { anchorColumns, dateColumns } from './columns.js'
import type { Insert } from './connection.js'
import { writeParticipants } from './write-participants.js'

/** Writes one event record of a report with its participants, cues, contexts and quantities. */
export function writeRecord(insert: Insert, reportNo: number, seq: number, record: EventRecord): void {
  const recordNo = insert('record', {
    report_no: reportNo,
    seq,
    record_id: record.id,
    type: record.event,
    mode: record.mode,
    meeting_kind: record.meeting?.kind ?? null,
    meeting_level: record.meeting?.level ?? null,
    status: record.status,
    place: record.place?.name ?? null,
    place_country: record.place?.country ?? null,
    place_text: record.place?.text ?? null,
    round: record.round,
    process: record.process,
    duration: record.duration,
    topic: record.topic,
    initiator: record.initiator?.name ?? null,
    speaker: record.speaker?.name ?? null,
    ...dateColumns(record.date),
    ...anchorColumns(record.anchor),
  })
  const owner = { table: 'record', no: recordNo, reportNo } as const
  writeParticipants(insert, owner, 'actor', record.actor)
  writeParticipants(insert, owner, 'recipient', record.recipient)
  writeParticipants(insert, owner, 'third_party', record.thirdParty)
  writeParticipants(insert, owner, 'initiator', [record.initiator])
  writeParticipants(insert, owner, 'speaker', [record.speaker])
  for (const context of new Set(record.context)) insert('record_context', { record_no: recordNo, context })
  for (const field of CUES) {
    const cue = record.cues[field]
    if (cue) insert('cue', { record_no: recordNo, field, ...anchorColumns(cue) })
  }
  for (const [index, quantity] of record.quantity.entries())
    insert('quantity', {
      record_no: recordNo,
      seq: index,
      low: quantity.low,
      best: quantity.best,
      high: quantity.high,
      unit: quantity.unit,
      text: quantity.text,
    })
}
