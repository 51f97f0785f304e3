import type { Participant } from '../model/index.js'
import { participantColumns } from './columns.js'
import type { Insert } from './connection.js'

/** The row that names a participant. */
export type Owner = {
  readonly table: 'record' | 'document' | 'provision' | 'position'
  readonly no: number
  readonly reportNo: number
}

export type Part = 'actor' | 'recipient' | 'third_party' | 'initiator' | 'speaker' | 'party' | 'tabled_by'

/** Writes those who have a part in a record, a document, a provision or a position; nobody is no row. */
export function writeParticipants(
  insert: Insert,
  owner: Owner,
  part: Part,
  participants: readonly (Participant | null)[],
): void {
  for (const [seq, participant] of participants.entries())
    if (participant)
      insert('participant', {
        report_no: owner.reportNo,
        record_no: owner.table === 'record' ? owner.no : null,
        document_no: owner.table === 'document' ? owner.no : null,
        provision_no: owner.table === 'provision' ? owner.no : null,
        position_no: owner.table === 'position' ? owner.no : null,
        part,
        seq,
        text: participant.text,
        start_offset: participant.start,
        end_offset: participant.end,
        ...participantColumns(participant),
      })
}
