import { z } from 'zod'
import { CodedReport, type Decision, type JoinRules, type Telling } from '../model/index.js'
import { type Connection, transact } from './connection.js'
import { readDecisions } from './decisions.js'
import { KeptText, keptRows, keptValue } from './kept.js'
import { idOfKey, keyOf } from './keys.js'
import type { Sqlite } from './sqlite.js'
import { type KeptTelling, Tellings } from './tellings.js'
import { removeEvents, writeEvent } from './write-joined.js'

/** The rules of joining under the decisions that people have made. */
export type RulesFrom = (decisions: readonly Decision[]) => JoinRules

const Id = z.object({ report_id: KeptText })
const Json = z.object({ json: KeptText })

const WAITING = 'select cast(report_id as blob) as report_id from join_pending order by join_pending.report_id limit ?'
const CURRENT = 'select cast(json as blob) as json from report where report_id = ? and is_current = 1'
const START_OVER = `
  update event set block = 0;
  delete from telling_key;
  delete from telling;
  insert or ignore into join_pending select report_id from report where is_current = 1;
  delete from joining;`

/**
 * Joins the next reports that wait for it, in one transaction: what they tell goes to the events it belongs to, and only
 * the blocks it has a link into are joined anew. In whatever order reports come, what results is what joining all of them
 * at once would give.
 * @param limit reports to join now; the memory it takes grows with them and not with the dossier
 * @returns how many were joined; 0 where none waits
 */
export async function joinPending(
  connection: Connection,
  file: string,
  rulesFrom: RulesFrom,
  limit: number,
): Promise<number> {
  const { sqlite } = connection
  const version = rulesFrom([]).version
  if (sqlite.prepare(WAITING).all([1]).length === 0 && isBy(sqlite, version)) return 0
  return transact(connection, 'write', async () => {
    if (!isBy(sqlite, version)) startOver(connection, version)
    const keys = keptRows(sqlite.prepare(WAITING).all([limit]), Id, { what: 'A report', file }).map(
      row => row.report_id,
    )
    joinReports(connection, file, rulesFrom(readDecisions(sqlite, file)), keys)
    for (const key of keys) sqlite.run('delete from join_pending where report_id = ?', [key])
    return keys.length
  })
}

function isBy(sqlite: Sqlite, version: string): boolean {
  const [row] = sqlite.prepare('select version from joining').all([])
  return typeof row === 'object' && row !== null && 'version' in row && row.version === version
}

/** Other rules than these have joined what is there. */
function startOver({ sqlite, insert }: Connection, version: string): void {
  sqlite.exec(START_OVER)
  removeEvents(sqlite, 0)
  insert('joining', { only_row: 1, version })
}

function joinReports(connection: Connection, file: string, rules: JoinRules, keys: readonly string[]): void {
  const tellings = new Tellings(connection, file)
  const reports = reportReader(connection.sqlite, file)
  const blocks = new Set(keys.flatMap(key => tellings.remove(key)))
  const fresh: KeptTelling[] = []
  for (const key of keys) {
    const report = reports(idOfKey(key))
    if (!report) continue
    for (const telling of rules.tellings(report)) {
      const { gives, seeks } = rules.keys(telling)
      for (const block of blocksNear(telling, seeks, tellings, rules, blocks)) blocks.add(block)
      fresh.push(tellings.add(telling, gives))
    }
  }
  // 0 is what this pass has put down and not placed yet.
  blocks.delete(0)
  const known = [...blocks].flatMap(block => tellings.ofBlock(block))
  for (const block of blocks) removeEvents(connection.sqlite, block)
  const numbers = new Map<Telling, number>([...known, ...fresh].map(({ no, telling }) => [telling, no]))
  for (const block of rules.blocks([...numbers.keys()]))
    writeBlock(connection, tellings, rules, reports, block, numbers)
}

/** The blocks that a telling has a link into; those that are to be joined anyway need no looking at. */
function blocksNear(
  telling: Telling,
  seeks: readonly string[],
  tellings: Tellings,
  rules: JoinRules,
  known: ReadonlySet<number>,
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const block of tellings.blocksNear(seeks)) {
    if (block === 0 || known.has(block)) continue
    const isLinked = tellings.near(seeks, block).some(no => {
      const other = tellings.one(no)
      return other !== null && rules.linked(telling, other)
    })
    if (isLinked) found.add(block)
  }
  return found
}

function writeBlock(
  { insert }: Connection,
  tellings: Tellings,
  rules: JoinRules,
  reports: (id: string) => CodedReport | null,
  block: readonly Telling[],
  numbers: ReadonlyMap<Telling, number>,
): void {
  const noOf = (telling: Telling) => numbers.get(telling) ?? 0
  const number = Math.min(...block.map(noOf))
  const cited = new Map(block.map(telling => [citation(telling.report, telling.record.id), telling]))
  for (const event of rules.join(block)) {
    const members = event.evidence.flatMap(one => cited.get(citation(one.report, one.record)) ?? [])
    const dates = members.flatMap(({ record }) => record.date ?? [])
    const eventNo = writeEvent(insert, {
      event,
      block: number,
      first: dates.map(date => date.start).sort()[0] ?? null,
      last:
        dates
          .map(date => date.end)
          .sort()
          .at(-1) ?? null,
      findings: rules.check(
        event,
        rules.tellers(event).flatMap(id => reports(id) ?? []),
      ),
    })
    for (const member of members) tellings.place(noOf(member), number, eventNo)
  }
}

function citation(report: string, record: string): string {
  return `${record} ${report}`
}

/** The current revision of a report, read once however often it is asked for. */
function reportReader(sqlite: Sqlite, file: string): (id: string) => CodedReport | null {
  const read = new Map<string, CodedReport | null>()
  return id => {
    const known = read.get(id)
    if (known !== undefined) return known
    const [row] = keptRows(sqlite.prepare(CURRENT).all([keyOf(id)]), Json, { what: `Report ${id}`, file })
    const report = row ? keptValue(row.json, CodedReport, { what: `Report ${id}`, file }) : null
    read.set(id, report)
    return report
  }
}
