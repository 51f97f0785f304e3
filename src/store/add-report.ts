import type { Kysely } from 'kysely'
import { z } from 'zod'
import { CodedReport, type Unreadable } from '../model/index.js'
import { type Connection, transact } from './connection.js'
import { KeptCount, KeptText, keptRows, textOf } from './kept.js'
import { idOfKey, keyOf } from './keys.js'
import { StoreError } from './store-error.js'
import type { Tables } from './tables.js'
import { type SentenceSpan, writeReport } from './write-report.js'

/**
 * What became of a report: `new`; `changed`, a further revision of it; `unchanged`, and nothing written; `duplicate`,
 * kept in full, but its text is that of the report `of`.
 */
export type Added = { readonly outcome: 'new' | 'changed' | 'unchanged' | 'duplicate'; readonly of?: string }

const Current = z.object({ report_no: KeptCount, revision: KeptCount, json: KeptText })
const Twin = z.object({ report_id: KeptText })

async function currentOf(db: Kysely<Tables>, file: string, key: string) {
  const rows = await db
    .selectFrom('report')
    .select(['report_no', 'revision', textOf('json').as('json')])
    .where('report_id', '=', key)
    .where('is_current', '=', 1)
    .execute()
  return keptRows(rows, Current, { what: `Report ${idOfKey(key)}`, file })[0]
}

/** The smallest id among the other reports with the same text. */
async function twinOf(db: Kysely<Tables>, file: string, key: string, textHash: string): Promise<string | null> {
  const rows = await db
    .selectFrom('report')
    .select(textOf('report_id').as('report_id'))
    .where('text_hash', '=', textHash)
    .where('is_current', '=', 1)
    .where('report.report_id', '<>', key)
    .orderBy('report.report_id')
    .limit(1)
    .execute()
  const [twin] = keptRows(rows, Twin, { what: 'A report', file })
  return twin ? idOfKey(twin.report_id) : null
}

function isUnreadable(db: Kysely<Tables>, key: string) {
  return db
    .selectFrom('unreadable')
    .select(({ lit }) => lit(1).as('one'))
    .where('report_id', '=', key)
    .executeTakeFirst()
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
  const key = keyOf(report.id)
  // Asked before the lock is taken too, so that a second reading of the same pile leaves the file alone.
  const before = await currentOf(connection.db, file, key)
  if (before?.json === json && !(await isUnreadable(connection.db, key)))
    return added('unchanged', await twinOf(connection.db, file, key, report.textHash))
  return transact(connection, 'write', async db => {
    const current = await currentOf(db, file, key)
    const twin = await twinOf(db, file, key, report.textHash)
    connection.sqlite.run('delete from unreadable where report_id = ?', [key])
    if (current?.json === json) return added('unchanged', twin)
    if (current) retire(connection, current.report_no)
    const revision = current ? current.revision + 1 : 0
    connection.sqlite.run('insert or ignore into join_pending (report_id) values (?)', [key])
    index(connection, writeReport(connection.insert, report, sentences, { revision, readAt, json }))
    if (current) return added('changed', twin)
    return added(twin === null ? 'new' : 'duplicate', twin)
  })
}

function added(outcome: Added['outcome'], twin: string | null): Added {
  return twin === null ? { outcome } : { outcome, of: twin }
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
