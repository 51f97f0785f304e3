import { type Dossier, type Participant, SLOTS } from '../model/index.js'
import { csvOf } from './cell.js'
import type { Exporter } from './exporter.js'
import { dateOf, type JoinedEvent, joinedEvents, partyIn, readingOf } from './joined-event.js'

/** Between several values of one cell; inside a value it is doubled, so that the cell can be taken apart again. */
const BETWEEN = '; '

const many = (values: readonly string[]) => values.map(each => each.replaceAll(';', ';;')).join(BETWEEN)
const names = (people: readonly Participant[]) => many(people.map(each => each.name))
const codes = (people: readonly Participant[]) => many(people.map(each => each.code ?? ''))
const roles = (people: readonly Participant[]) => many(people.map(each => each.role))

type Column = readonly [name: string, write: (joined: JoinedEvent) => string]

/** The columns in their order. New ones are put at the end, so that scripts that count columns go on working. */
const COLUMNS: readonly Column[] = [
  ['id', ({ event }) => event.id],
  ['event', ({ event }) => event.event],
  ['mode', ({ event }) => readingOf(event, 'mode') ?? ''],
  ['status', ({ event }) => event.status],
  ['label', ({ event }) => event.label],
  ['date_start', joined => dateOf(joined)?.start ?? ''],
  ['date_end', joined => dateOf(joined)?.end ?? ''],
  ['date_precision', joined => dateOf(joined)?.precision ?? ''],
  ...(['actor', 'recipient', 'thirdParty'] as const).flatMap((part): Column[] => {
    const name = part === 'thirdParty' ? 'third_party' : part
    return [
      [name, ({ event }) => names(partyIn(event, part))],
      [`${name}_codes`, ({ event }) => codes(partyIn(event, part))],
      [`${name}_roles`, ({ event }) => roles(partyIn(event, part))],
    ]
  }),
  ...(['place', 'round', 'process', 'duration', 'quantity', 'initiator', 'topic'] as const).map((slot): Column => {
    return [slot, ({ event }) => readingOf(event, slot) ?? '']
  }),
  ...SLOTS.map((name): Column => {
    const valuesOf = ({ event }: JoinedEvent) => event.slots.find(each => each.slot === name)?.values ?? []
    return [`${name}_values`, joined => many(valuesOf(joined).map(each => each.value))]
  }),
  ['disputed', ({ event }) => many(event.slots.filter(each => each.disputed).map(each => each.slot))],
  ['sources', ({ event }) => String(event.sources)],
  ['reports', ({ sources }) => many(sources.map(each => each.report.id))],
  ['records', ({ sources }) => many(sources.map(each => each.record.id))],
  ['anchor_starts', ({ sources }) => many(sources.map(each => String(each.record.anchor.start)))],
  ['anchor_ends', ({ sources }) => many(sources.map(each => String(each.record.anchor.end)))],
  ['anchor_texts', ({ sources }) => many(sources.map(each => each.record.anchor.exact))],
]

/** The names of the CSV's columns, in order. */
export const CSV_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name)

/**
 * One event a row, columns always the same (RFC 4180: CRLF, quotes doubled, a header row; UTF-8). Several values of
 * a cell are apart by "; ", a ";" inside one is ";;". A cell that a spreadsheet would run as a formula (it begins with
 * = + - @, a tab or a line break) gets an apostrophe in front.
 * @example toCsv(dossier).split('\r\n')[0] // 'id,event,mode,…'
 */
export function toCsv(dossier: Dossier): string {
  const rows = joinedEvents(dossier).map(joined => COLUMNS.map(([, write]) => write(joined)))
  return csvOf([CSV_COLUMNS, ...rows])
}

export const csv: Exporter = {
  description: 'one event a row, for spreadsheets, R and Python',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  write: toCsv,
}
