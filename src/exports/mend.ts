import type { DocumentRecord, Dossier, Event, Participant } from '../model/index.js'
import { csvOf } from './cell.js'
import type { Exporter } from './exporter.js'
import { dateOf, type JoinedEvent, joinedEvents, partyIn, readingOf } from './joined-event.js'
import { knownNames } from './known.js'

/** A mediation event: who came between whom, and what came of it. */
type Mediation = JoinedEvent & {
  readonly third: readonly Participant[]
  readonly local: readonly Participant[]
  readonly agreements: readonly DocumentRecord[]
}

const list = (names: readonly string[]) => [...new Set(names)].filter(name => name !== '').join(';')
const people = (parties: readonly Participant[]) => parties.filter(party => party.kind === 'person')
const empty = () => ''

type Column = readonly [name: string, write: (mediation: Mediation) => string]

/** MEND's columns in MEND's order and spelling; what reports cannot tell (ids of other lists, coordinates) stays empty. */
const COLUMNS: readonly Column[] = [
  ['med_event_ID', ({ event }) => event.id],
  ['conflict_country', ({ local }) => nameOf(onlyCode(local))],
  ['conflict_counry_ID', empty],
  ['conflict_id', empty],
  [
    'med_location - MULTISELECT',
    ({ event }) => (isRemote(event) ? 'Virtual' : (readingOf(event, 'place') ?? 'unknown')),
  ],
  ['med_loc_cty', mediation => nameOf(countryOf(mediation))],
  ['med_loc_x', empty],
  ['med_loc_y', empty],
  ['Day', mediation => partOfDate(mediation, 8, 10)],
  ['Month', mediation => partOfDate(mediation, 5, 7)],
  ['Year', mediation => partOfDate(mediation, 0, 4)],
  ['third_party', ({ third }) => list(third.map(whoseName))],
  ['third_party_id_GLOPAD', empty],
  ['third_party_id', empty],
  ['third_party_id_PAX', empty],
  ['num_med', ({ third }) => String(new Set(third.map(whoseName)).size)],
  ['med_scope', empty],
  ['individual_med_named', ({ third }) => list(people(third).map(party => party.name))],
  ['groupings_mechanisms', empty],
  ['local_parties', ({ local }) => list(local.map(whoseName))],
  ['local_party_id', empty],
  ['local_indiv_group', ({ local }) => list(people(local).map(party => party.name))],
  ['num_local', ({ local }) => counted(new Set(local.map(whoseName)).size)],
  ['if_loc_belig', ({ local }) => (local.some(isArmed) ? '1' : '')],
  ['agmt', ({ agreements }) => (agreements.length > 0 ? '1' : '0')],
  ['agmt_name', ({ agreements }) => list(agreements.map(document => document.name))],
  ['agmt_id_PAX', empty],
  ['Summary', ({ sources }) => [...new Set(sources.map(each => each.record.anchor.exact))].join(' … ')],
  ['source_urls', ({ sources }) => list(sources.map(each => each.report.url ?? ''))],
  ['shuttle', ({ sources }) => (sources.some(each => each.record.meeting?.kind === 'shuttle') ? '1' : '0')],
  ['med_type', ({ local }) => (new Set(local.map(whoseName)).size > 1 ? 'M' : 'MR')],
]

/** The names of MEND's columns, in order. */
export const MEND_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name)

/**
 * A row for each meeting that came about between parties and somebody from outside, in the columns of MEND (Mediation
 * Event and Negotiators Database, PeaceRep).
 * @example toMend(dossier).split('\r\n')[0] // 'med_event_ID,conflict_country,…'
 */
export function toMend(dossier: Dossier): string {
  const rows = joinedEvents(dossier).flatMap(joined => {
    const mediation = mediationOf(joined)
    return mediation ? [COLUMNS.map(([, write]) => write(mediation))] : []
  })
  return csvOf([MEND_COLUMNS, ...rows])
}

const CAME_ABOUT = new Set(['occurred', 'ongoing'])
const BETWEEN = new Set(['mediator', 'facilitator', 'host', 'guarantor', 'observer', 'witness', 'drafter'])
/** PLOVER's codes of bodies that are of no one country. */
const OUTSIDE = new Set(['IGO', 'UNO', 'EUR', 'NGO', 'ISM', 'IMG'])

function mediationOf(joined: JoinedEvent): Mediation | null {
  const { event, sources } = joined
  if (event.event !== 'CONSULT' || !CAME_ABOUT.has(event.status)) return null
  const named = partyIn(event, 'thirdParty').filter(party => BETWEEN.has(party.role))
  const sides = [...partyIn(event, 'actor'), ...partyIn(event, 'recipient')].filter(({ role }) => role !== 'absent')
  const outside = sides.filter(party => party.code !== null && OUTSIDE.has(party.code))
  const third = [...named, ...outside]
  const local = sides.filter(party => !third.includes(party))
  if (third.length === 0 || local.length === 0) return null
  return { event, sources, third, local, agreements: agreementsAt(joined) }
}

const MADE = new Set(['agreed', 'signed', 'initialled', 'ratified', 'in-force'])

/** Documents a report says were signed or agreed in the very sentence of the meeting, or that day. */
function agreementsAt(joined: JoinedEvent): readonly DocumentRecord[] {
  const day = dateOf(joined)
  return joined.sources.flatMap(({ report, record }) =>
    report.documents.filter(
      ({ status, anchor, date }) =>
        status !== null &&
        MADE.has(status) &&
        (anchor.sentence === record.anchor.sentence ||
          (day !== null && date?.start === day.start && date.end === day.end)),
    ),
  )
}

/** Whom somebody is there for: a person's state or body, else the party itself. */
function whoseName(party: Participant): string {
  return party.kind === 'person' ? (party.affiliation ?? nameOf(party.code) ?? party.name) || party.name : party.name
}

function onlyCode(parties: readonly Participant[]): string | null {
  const codes = new Set(parties.map(party => party.code))
  const [code] = codes
  return codes.size === 1 && code !== undefined ? code : null
}

function nameOf(code: string | null): string {
  return code === null ? '' : (knownNames().states.get(code) ?? '')
}

function countryOf({ event, sources }: JoinedEvent): string | null {
  const name = readingOf(event, 'place')
  return sources.find(each => each.record.place?.name === name)?.record.place?.country ?? null
}

function isRemote(event: Event): boolean {
  return readingOf(event, 'mode') === 'phone'
}

/** A part of the date that its first and last day share: a stretch within a month has a month and no day. */
function partOfDate(mediation: Mediation, from: number, to: number): string {
  const date = dateOf(mediation)
  if (!date || date.start.slice(0, to) !== date.end.slice(0, to)) return ''
  return String(Number(date.start.slice(from, to)))
}

function counted(parties: number): string {
  return parties > 1 ? '2+' : String(parties)
}

function isArmed(party: Participant): boolean {
  return party.sector === 'REB' || party.sector === 'UAF' || party.sector === 'MIL'
}

export const mend: Exporter = {
  description: 'meetings with a third party, in the columns of MEND',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  write: toMend,
}
