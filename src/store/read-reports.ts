import type { Kysely } from 'kysely'
import { z } from 'zod'
import { CodedReport, type KeptReport, type Unreadable } from '../model/index.js'
import { KeptCount, KeptText, keptRows, keptValue, textOf } from './kept.js'
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

const ReportRow = z.object({ report_id: KeptText, revision: KeptCount, json: KeptText })
const RevisionRow = z.object({ revision: KeptCount, read_at: KeptText, coder: KeptText, text_hash: KeptText })
const UnreadableRow = z.object({
  report_id: KeptText,
  problem: KeptText.pipe(
    z.enum([
      'empty',
      'binary',
      'too-large',
      'no-article',
      'bad-date',
      'broken-line',
      'missing',
      'unreachable',
    ] satisfies Problem[]),
  ),
  message: KeptText,
  read_at: KeptText,
})
type Problem = Unreadable['problem']

function selectReports(db: Kysely<Tables>) {
  return db.selectFrom('report').select([textOf('report_id').as('report_id'), 'revision', textOf('json').as('json')])
}

function keptReports(rows: readonly unknown[], file: string): readonly KeptReport[] {
  return keptRows(rows, ReportRow, { what: 'A report', file }).map(({ report_id, revision, json }) => ({
    report: keptValue(json, CodedReport, { what: `Report ${idOfKey(report_id)}`, file }),
    revision,
  }))
}

export async function readReports(db: Kysely<Tables>, file: string): Promise<readonly KeptReport[]> {
  return keptReports(await selectReports(db).where('is_current', '=', 1).orderBy('report.report_id').execute(), file)
}

export async function readReportsAsOf(
  db: Kysely<Tables>,
  file: string,
  moment: string,
): Promise<readonly KeptReport[]> {
  const rows = await selectReports(db)
    .where('read_at', '<', moment)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('report as later')
            .select('later.report_no')
            .whereRef('later.report_id', '=', 'report.report_id')
            .whereRef('later.revision', '>', 'report.revision')
            .where('later.read_at', '<', moment),
        ),
      ),
    )
    .orderBy('report.report_id')
    .execute()
  return keptReports(rows, file)
}

export async function readReport(
  db: Kysely<Tables>,
  file: string,
  id: string,
  revision: number | undefined,
): Promise<KeptReport | null> {
  const all = selectReports(db).where('report.report_id', '=', keyOf(id))
  const one = revision === undefined ? all.where('is_current', '=', 1) : all.where('revision', '=', revision)
  return keptReports(await one.execute(), file)[0] ?? null
}

export async function readRevisions(db: Kysely<Tables>, file: string, id: string): Promise<readonly Revision[]> {
  const rows = await db
    .selectFrom('report')
    .select([
      'revision',
      textOf('read_at').as('read_at'),
      textOf('coder').as('coder'),
      textOf('text_hash').as('text_hash'),
    ])
    .where('report_id', '=', keyOf(id))
    .orderBy('revision')
    .execute()
  return keptRows(rows, RevisionRow, { what: `A revision of report ${id}`, file }).map(row => ({
    revision: row.revision,
    readAt: row.read_at,
    coder: row.coder,
    textHash: row.text_hash,
  }))
}

export async function readUnreadable(db: Kysely<Tables>, file: string): Promise<readonly KeptUnreadable[]> {
  const rows = await db
    .selectFrom('unreadable')
    .select([
      textOf('report_id').as('report_id'),
      textOf('problem').as('problem'),
      textOf('message').as('message'),
      textOf('read_at').as('read_at'),
    ])
    .orderBy('unreadable.report_id')
    .execute()
  return keptRows(rows, UnreadableRow, { what: 'An unreadable report', file }).map(row => ({
    id: idOfKey(row.report_id),
    problem: row.problem,
    message: row.message,
    readAt: row.read_at,
  }))
}
