import type { CodedReport, Finding, Position, Span } from '../model/index.js'
import { anchorColumns, dateColumns, findingColumns } from './columns.js'
import type { Insert } from './connection.js'
import { keyOf } from './keys.js'
import { writeDocument } from './write-document.js'
import { writeParticipants } from './write-participants.js'
import { writeRecord } from './write-record.js'

/** Where a sentence of a report lies, and in which of its paragraphs. */
export type SentenceSpan = Span & { readonly paragraph: number }

/** What is put down of one reading of a report, besides what the report says itself. */
export type Reading = { readonly revision: number; readonly readAt: string; readonly json: string }

/** Writes one revision of a report, as the current one, and a row for each thing in it. */
export function writeReport(
  insert: Insert,
  report: CodedReport,
  sentences: readonly SentenceSpan[],
  reading: Reading,
): number {
  const reportNo = insert('report', {
    report_id: keyOf(report.id),
    revision: reading.revision,
    is_current: 1,
    title: report.title ?? null,
    url: report.url ?? null,
    source: report.source ?? null,
    published: report.published ?? null,
    text: report.text,
    text_hash: report.textHash,
    coder: report.coder,
    read_at: reading.readAt,
    json: reading.json,
  })
  for (const [index, sentence] of sentences.entries())
    insert('sentence', {
      report_no: reportNo,
      sentence: index,
      paragraph: sentence.paragraph,
      start_offset: sentence.start,
      end_offset: sentence.end,
      text: report.text.slice(sentence.start, sentence.end),
    })
  for (const [seq, record] of report.records.entries()) writeRecord(insert, reportNo, seq, record)
  for (const [seq, document] of report.documents.entries()) writeDocument(insert, reportNo, seq, document)
  for (const [seq, position] of report.positions.entries()) writePosition(insert, reportNo, seq, position)
  for (const [seq, finding] of report.findings.entries()) writeFinding(insert, reportNo, seq, finding)
  return reportNo
}

function writePosition(insert: Insert, reportNo: number, seq: number, position: Position): void {
  const positionNo = insert('position', {
    report_no: reportNo,
    seq,
    party: position.party.name,
    issue: position.issue,
    stance: position.stance,
    firmness: position.firmness,
    text: position.text,
    speaker: position.speaker?.name ?? null,
    ...dateColumns(position.date),
    ...anchorColumns(position.anchor),
  })
  const owner = { table: 'position', no: positionNo, reportNo } as const
  writeParticipants(insert, owner, 'party', [position.party])
  writeParticipants(insert, owner, 'speaker', [position.speaker])
}

function writeFinding(insert: Insert, reportNo: number, seq: number, finding: Finding): void {
  const findingNo = insert('finding', { report_no: reportNo, seq, ...findingColumns(finding) })
  for (const [side, anchor] of finding.evidence.entries())
    insert('evidence', { finding_no: findingNo, seq: side, ...anchorColumns(anchor) })
}
