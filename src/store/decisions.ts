import { z } from 'zod'
import { type Decision, Ruling } from '../model/index.js'
import type { Connection } from './connection.js'
import { KeptCount, KeptText, keptRows, keptValue } from './kept.js'
import { keyOf } from './keys.js'
import type { Sqlite } from './sqlite.js'

/** Who decides, when, and why. */
export type DecidedBy = { readonly at: string; readonly by: string; readonly reason: string | null }

const Row = z.object({
  decision_no: KeptCount,
  decided_at: KeptText,
  decided_by: KeptText,
  reason: KeptText.nullable(),
  undoes: KeptCount.nullable(),
  json: KeptText,
})

const ALL = `select decision_no, cast(decided_at as blob) as decided_at, cast(decided_by as blob) as decided_by,
  cast(reason as blob) as reason, undoes, cast(json as blob) as json from decision order by decision_no`

/** Every decision ever made, the first first; one that was taken back says so. */
export function readDecisions(sqlite: Sqlite, file: string): readonly Decision[] {
  const rows = keptRows(sqlite.prepare(ALL).all([]), Row, { what: 'A decision', file })
  const undone = new Map(rows.flatMap(row => (row.undoes === null ? [] : [[row.undoes, row] as const])))
  return rows
    .filter(row => row.undoes === null)
    .map(row => {
      const back = undone.get(row.decision_no)
      return {
        no: row.decision_no,
        at: row.decided_at,
        by: row.decided_by,
        reason: row.reason,
        ruling: keptValue(row.json, Ruling, { what: `Decision ${row.decision_no}`, file }),
        undone: back ? { at: back.decided_at, by: back.decided_by, reason: back.reason } : null,
      }
    })
}

/** Puts a decision down, and the reports it bears on among those to be joined. */
export function writeDecision(connection: Connection, file: string, ruling: Ruling, decided: DecidedBy): number {
  const { insert, sqlite } = connection
  const no = insert('decision', {
    ...columnsOf(decided),
    kind: ruling.kind,
    undoes: null,
    json: JSON.stringify(ruling),
  })
  rejoin(sqlite, file, ruling)
  return no
}

/** Takes a decision back, which is a decision too: the one taken back stays in the list. */
export function undoDecision(connection: Connection, file: string, decision: Decision, decided: DecidedBy): number {
  const { insert, sqlite } = connection
  const no = insert('decision', { ...columnsOf(decided), kind: 'undo', undoes: decision.no, json: 'null' })
  rejoin(sqlite, file, decision.ruling)
  return no
}

function columnsOf({ at, by, reason }: DecidedBy) {
  return { decided_at: at, decided_by: by, reason }
}

const WAIT = `insert or ignore into join_pending
  select r.report_id from report r where r.is_current = 1 and r.report_id in (select value from json_each(?))`
const NAMING = `insert or ignore into join_pending
  select r.report_id from participant p join report r on r.report_no = p.report_no
  where r.is_current = 1 and p.participant_id in (select value from json_each(?))`

function rejoin(sqlite: Sqlite, file: string, ruling: Ruling): void {
  switch (ruling.kind) {
    case 'settle-finding':
      return
    case 'merge-events':
      sqlite.run(WAIT, [JSON.stringify(keysOf(ruling.groups.flat()))])
      return
    case 'split-event':
      sqlite.run(WAIT, [JSON.stringify(keysOf([...ruling.apart, ...ruling.rest]))])
      return
    case 'merge-actors':
    case 'split-actor': {
      // A report names an actor by the first id it had, which earlier decisions lead away from.
      const ids = readDecisions(sqlite, file).flatMap(decision => actorsIn(decision.ruling))
      sqlite.run(NAMING, [JSON.stringify([...new Set(ids)])])
    }
  }
}

function keysOf(cited: readonly { readonly report: string }[]): readonly string[] {
  return [...new Set(cited.map(({ report }) => keyOf(report)))]
}

function actorsIn(ruling: Ruling): readonly string[] {
  switch (ruling.kind) {
    case 'merge-actors':
      return [ruling.into.id, ...ruling.others.map(other => other.id)]
    case 'split-actor':
      return [ruling.from.id, ruling.into.id]
    case 'merge-events':
    case 'split-event':
    case 'settle-finding':
      return []
  }
}
