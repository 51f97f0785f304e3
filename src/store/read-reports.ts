import type { Kysely } from 'kysely'
import { z } from 'zod'
import { CodedReport, type KeptReport, type Unreadable } from '../model/index.js'
import { checkKept, parseKept } from './kept-json.js'
import { idOfKey, keyOf } from './keys.js'
import type { Tables } from './tables.js'

/** One reading of a report, without the report itself. */
export type Revision = {
  /** How many came before it: 0 for the first. */
  readonly revision: number
  readonly readAt: string
  readonly coder: string
  readonly textHash: string
}

/** A report that could not be read, and when that was tried. */
export type KeptUnreadable = Unreadable & { readonly readAt: string }

const UnreadableRow = z.object({
  report_id: z.string(),
  problem: z.enum(['empty', 'binary', 'too-large', 'no-article', 'bad-date', 'broken-line', 'missing']),
  message: z.string(),
  read_at: z.string(),
})

const RevisionRow = z.object({
  revision: z.number().int().nonnegative(),
  read_at: z.string(),
  coder: z.string(),
  text_hash: z.string(),
})

const ReportRow = z.object({ report_id: z.string(), revision: z.number().int().nonnegative(), json: z.string() })

function keptReport(row: z.infer<typeof ReportRow>, file: string): KeptReport {
  const { report_id, revision, json } = checkKept(row, ReportRow, { what: 'A report', file })
  return { report: parseKept(json, CodedReport, { what: `Report ${idOfKey(report_id)}`, file }), revision }
}

export async function readReports(db: Kysely<Tables>, file: string): Promise<readonly KeptReport[]> {
  const rows = await db
    .selectFrom('report')
    .select(['report_id', 'revision', 'json'])
    .where('is_current', '=', 1)
    .orderBy('report_id')
    .execute()
  return rows.map(row => keptReport(row, file))
}

export async function readReport(
  db: Kysely<Tables>,
  file: string,
  id: string,
  revision: number | undefined,
): Promise<KeptReport | null> {
  const row = await db
    .selectFrom('report')
    .select(['report_id', 'revision', 'json'])
    .where('report_id', '=', keyOf(id))
    .$if(revision === undefined, query => query.where('is_current', '=', 1))
    .$if(revision !== undefined, query => query.where('revision', '=', revision ?? 0))
    .executeTakeFirst()
  return row ? keptReport(row, file) : null
}

export async function readRevisions(db: Kysely<Tables>, file: string, id: string): Promise<readonly Revision[]> {
  const rows = await db
    .selectFrom('report')
    .select(['revision', 'read_at', 'coder', 'text_hash'])
    .where('report_id', '=', keyOf(id))
    .orderBy('revision')
    .execute()
  return checkKept(rows, z.array(RevisionRow), { what: `A revision of report ${id}`, file }).map(row => ({
    revision: row.revision,
    readAt: row.read_at,
    coder: row.coder,
    textHash: row.text_hash,
  }))
}

export async function readUnreadable(db: Kysely<Tables>, file: string): Promise<readonly KeptUnreadable[]> {
  const rows = await db.selectFrom('unreadable').selectAll().orderBy('report_id').execute()
  const what = 'The list of unreadable reports'
  return checkKept<readonly z.infer<typeof UnreadableRow>[]>(rows, z.array(UnreadableRow), { what, file }).map(row => ({
    id: idOfKey(row.report_id),
    problem: row.problem,
    message: row.message,
    readAt: row.read_at,
  }))
}
