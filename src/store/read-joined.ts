import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { CrossFinding, Event, EventType, Status } from '../model/index.js'
import { CrossFindingSchema, EventSchema } from './joined-schema.js'
import { KeptText, keptRows, keptValue, textOf } from './kept.js'
import type { Tables } from './tables.js'

/** Which events to hand out; a part left out narrows nothing. */
export type EventFilter = {
  /** A party's id or code, or a part of its name, in any case and with or without accents. */
  readonly actor?: string
  /** A part of a value of the event's process, likewise. */
  readonly process?: string
  readonly type?: EventType
  readonly status?: Status
  /** Days, YYYY-MM-DD: the event may have lain on or after `since`, and on or before `until`; one without a date is out. */
  readonly since?: string
  readonly until?: string
}

const EventRow = z.object({ event_id: KeptText, json: KeptText })
const FindingRow = z.object({ finding_id: KeptText, json: KeptText })

export async function readEvents(db: Kysely<Tables>, file: string, filter: EventFilter): Promise<readonly Event[]> {
  let query = db
    .selectFrom('event')
    .select([textOf('event_id').as('event_id'), textOf('json').as('json')])
    .orderBy('event.first_day')
    .orderBy('event.event_id')
  if (filter.type !== undefined) query = query.where('type', '=', filter.type)
  if (filter.status !== undefined) query = query.where('status', '=', filter.status)
  if (filter.since !== undefined) query = query.where('date_end', '>=', filter.since)
  if (filter.until !== undefined) query = query.where('date_start', '<=', filter.until)
  const rows = await query.execute()
  return keptRows(rows, EventRow, { what: 'An event', file })
    .map(row => keptValue(row.json, EventSchema, { what: `Event ${row.event_id}`, file }))
    .filter(event => hasActor(event, filter.actor) && hasProcess(event, filter.process))
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

function hasActor(event: Event, actor: string | undefined): boolean {
  if (actor === undefined) return true
  const wanted = folded(actor)
  return event.parties.some(
    ({ participant }) =>
      participant.id === actor || participant.code === actor || folded(participant.name).includes(wanted),
  )
}

function hasProcess(event: Event, process: string | undefined): boolean {
  if (process === undefined) return true
  const wanted = folded(process)
  return event.slots.some(
    slot => slot.slot === 'process' && slot.values.some(({ value }) => folded(value).includes(wanted)),
  )
}

export async function readFindings(db: Kysely<Tables>, file: string): Promise<readonly CrossFinding[]> {
  const rows = await db
    .selectFrom('cross_finding')
    .innerJoin('event', 'event.event_no', 'cross_finding.event_no')
    .select([textOf('finding_id').as('finding_id'), textOf('cross_finding.json').as('json')])
    .orderBy('event.first_day')
    .orderBy('event.event_id')
    .orderBy('cross_finding_no')
    .execute()
  return keptRows(rows, FindingRow, { what: 'A finding', file }).map(row =>
    keptValue(row.json, CrossFindingSchema, { what: `Finding ${row.finding_id}`, file }),
  )
}

/** Whether every report has been joined as it now is; by the rules of that version, where one is named. */
export async function isJoined(db: Kysely<Tables>, version: string | undefined): Promise<boolean> {
  const waiting = await db.selectFrom('join_pending').select('report_id').limit(1).executeTakeFirst()
  if (waiting) return false
  const joining = await db.selectFrom('joining').select('version').executeTakeFirst()
  return version === undefined || joining === undefined || joining.version === version
}

/** How many reports wait to be joined. */
export async function countPending(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('join_pending')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirst()
  return row?.count ?? 0
}
