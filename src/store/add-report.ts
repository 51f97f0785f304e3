import type { Kysely } from 'kysely'
import { CodedReport, type Unreadable } from '../model/index.js'
import { type Connection, transact } from './connection.js'
import { keyOf } from './keys.js'
import { StoreError } from './store-error.js'
import type { Tables } from './tables.js'
import { type SentenceSpan, writeReport } from './write-report.js'

/**
 * What became of a report: `new`; `changed`, a further revision of it; `unchanged`, and nothing written; `duplicate`,
 * kept in full, but its text is that of the report `of`.
 */
export type Added = { readonly outcome: 'new' | 'changed' | 'unchanged' | 'duplicate'; readonly of?: string }

type Standing = {
  readonly current: { readonly report_no: number; readonly revision: number; readonly json: string } | undefined
  /** The smallest key among the other reports with the same text. */
  readonly twin: string | undefined
  readonly unreadable: boolean
}

async function standingOf(db: Kysely<Tables>, report: CodedReport): Promise<Standing> {
  const key = keyOf(report.id)
  const current = await db
    .selectFrom('report')
    .select(['report_no', 'revision', 'json'])
    .where('report_id', '=', key)
    .where('is_current', '=', 1)
    .executeTakeFirst()
  const twin = await db
    .selectFrom('report')
    .select('report_id')
    .where('text_hash', '=', report.textHash)
    .where('is_current', '=', 1)
    .where('report_id', '<>', key)
    .orderBy('report_id')
    .limit(1)
    .executeTakeFirst()
  const unreadable = await db
    .selectFrom('unreadable')
    .select('report_id')
    .where('report_id', '=', key)
    .executeTakeFirst()
  return { current, twin: twin?.report_id, unreadable: unreadable !== undefined }
}

function outcomeOf({ current, twin }: Standing, json: string): Added['outcome'] {
  if (current) return current.json === json ? 'unchanged' : 'changed'
  return twin === undefined ? 'new' : 'duplicate'
}

/** A report's JSON as it is kept; what could not be read back is refused here. */
function jsonOf(report: CodedReport, file: string): string {
  const checked = CodedReport.safeParse(report)
  if (checked.success) return JSON.stringify(report)
  const issue = checked.error.issues[0]
  throw new StoreError(
    'not-a-report',
    `Report ${report.id} was not put into ${file}: its ${issue?.path.join('.') || 'value'} is wrong (${issue?.message ?? 'unknown'}); mend it and add it again.`,
  )
}

/** Adds a report in one transaction, or finds that there is nothing to add and writes nothing. */
export async function addReport(
  connection: Connection,
  file: string,
  report: CodedReport,
  sentences: readonly SentenceSpan[],
  readAt: string,
): Promise<Added> {
  const json = jsonOf(report, file)
  const added = (standing: Standing): Added => {
    const outcome = outcomeOf(standing, json)
    return standing.twin === undefined ? { outcome } : { outcome, of: standing.twin }
  }
  // Asked before the lock is taken too, so that a second reading of the same pile leaves the file alone.
  const before = await standingOf(connection.db, report)
  if (before.current?.json === json && !before.unreadable) return added(before)
  return transact(connection, 'write', async db => {
    const standing = await standingOf(db, report)
    await db.deleteFrom('unreadable').where('report_id', '=', keyOf(report.id)).execute()
    if (standing.current?.json === json) return added(standing)
    if (standing.current) retire(connection, standing.current.report_no)
    const revision = standing.current ? standing.current.revision + 1 : 0
    const reportNo = writeReport(connection.insert, report, sentences, { revision, readAt, json })
    index(connection, reportNo)
    return added(standing)
  })
}

const NOT_INDEXED = `insert into sentence_text (sentence_text, rowid, text)
  select 'delete', sentence_no, text from sentence where report_no = ?`
const INDEXED = `insert into sentence_text (rowid, text) select sentence_no, text from sentence where report_no = ?`

function retire({ sqlite }: Connection, reportNo: number): void {
  sqlite.run(NOT_INDEXED, [reportNo])
  sqlite.run('update report set is_current = 0 where report_no = ?', [reportNo])
}

function index({ sqlite }: Connection, reportNo: number): void {
  sqlite.run(INDEXED, [reportNo])
}

/** Keeps the reason why a report could not be read; the latest reason stands. */
export async function addUnreadable(connection: Connection, unreadable: Unreadable, readAt: string): Promise<void> {
  const row = { problem: unreadable.problem, message: unreadable.message, read_at: readAt }
  await transact(connection, 'write', db =>
    db
      .insertInto('unreadable')
      .values({ report_id: keyOf(unreadable.id), ...row })
      .onConflict(conflict => conflict.column('report_id').doUpdateSet(row))
      .execute(),
  )
}
