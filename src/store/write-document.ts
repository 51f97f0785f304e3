import type { DocumentRecord, Provision } from '../model/index.js'
import { anchorColumns, dateColumns } from './columns.js'
import type { Insert } from './connection.js'
import { writeParticipants } from './write-participants.js'

/** Writes one document of a report with its parties and provisions. */
export function writeDocument(insert: Insert, reportNo: number, seq: number, document: DocumentRecord): void {
  const documentNo = insert('document', {
    report_no: reportNo,
    seq,
    document_id: document.id,
    name: document.name,
    title: document.title,
    kind: document.kind,
    status: document.status,
    tabled_by: document.tabledBy?.name ?? null,
    ...dateColumns(document.date),
    ...anchorColumns(document.anchor),
  })
  const owner = { table: 'document', no: documentNo, reportNo } as const
  writeParticipants(insert, owner, 'party', document.parties)
  writeParticipants(insert, owner, 'tabled_by', [document.tabledBy])
  for (const [index, provision] of document.provisions.entries())
    writeProvision(insert, { reportNo, documentNo, seq: index }, provision)
}

type Place = { readonly reportNo: number; readonly documentNo: number; readonly seq: number }

function writeProvision(insert: Insert, { reportNo, documentNo, seq }: Place, provision: Provision): void {
  const provisionNo = insert('provision', {
    document_no: documentNo,
    seq,
    party: provision.party?.name ?? null,
    text: provision.text,
    issue: provision.issue,
    condition: provision.condition,
    counterpart: provision.counterpart,
    deadline_start: provision.deadline?.start ?? null,
    deadline_end: provision.deadline?.end ?? null,
    deadline_precision: provision.deadline?.precision ?? null,
    deadline_text: provision.deadline?.text ?? null,
    ...anchorColumns(provision.anchor),
  })
  writeParticipants(insert, { table: 'provision', no: provisionNo, reportNo }, 'party', [provision.party])
}
