import { paxFamilies, paxStage } from '../knowledge/index.js'
import type { CodedReport, DocumentRecord, Dossier, Participant } from '../model/index.js'
import { csvOf } from './cell.js'
import type { Exporter } from './exporter.js'
import { knownNames } from './known.js'

/** One agreement with what every report tells of it. */
type Agreement = {
  readonly id: string
  readonly tellings: readonly { readonly report: CodedReport; readonly document: DocumentRecord }[]
  readonly parties: readonly Participant[]
  readonly third: readonly Participant[]
  readonly issues: readonly string[]
}

type Column = readonly [name: string, write: (agreement: Agreement) => string]

const empty = () => ''

/** PA-X's core columns in PA-X's order; what reports cannot tell (ids of other lists, the text's length) stays empty. */
const COLUMNS: readonly Column[] = [
  ['Con', ({ parties }) => codesOf(parties).map(nameOf).join('/')],
  ['Contp', empty],
  ['PP', empty],
  ['PPName', processOf],
  ['Reg', empty],
  ['AgtId', ({ id }) => id],
  ['Ver', empty],
  ['Agt', ({ tellings }) => tellings[0]?.document.name ?? ''],
  ['Dat', dateOf],
  ['Status', statusOf],
  ['Lgt', empty],
  ['N_characters', empty],
  ['Agtp', typeOf],
  ['Stage', ({ issues }) => paxStage(knownNames(), issues) ?? ''],
  ['StageSub', empty],
  ['Part', ({ parties }) => inWords(parties)],
  ['ThrdPart', ({ third }) => third.map(party => `${party.text} (${party.role})`).join('; ')],
  ['OthAgr', empty],
  ['Loc1ISO', ({ parties }) => codesOf(parties)[0] ?? ''],
  ['Loc2ISO', ({ parties }) => codesOf(parties)[1] ?? ''],
  ['Loc1GWNO', empty],
  ['Loc2GWNO', empty],
  ['UcdpCon', empty],
  ['UcdpAgr', empty],
  ['PamAgr', empty],
  ['CowWar', empty],
  ['issue_families', ({ issues }) => paxFamilies(knownNames(), issues).join('; ')],
]

/** The names of the columns, in order: PA-X's, and one of ours behind them. */
export const AGREEMENT_COLUMNS: readonly string[] = COLUMNS.map(([name]) => name)

/**
 * A row for each document that was agreed, initialled, signed, ratified or is in force, in the core columns of the PA-X
 * Peace Agreements Database (Edinburgh).
 * @example toAgreements(dossier).split('\r\n')[0] // 'Con,Contp,PP,…'
 */
export function toAgreements(dossier: Dossier): string {
  const rows = agreementsOf(dossier).map(agreement => COLUMNS.map(([, write]) => write(agreement)))
  return csvOf([AGREEMENT_COLUMNS, ...rows])
}

const MADE = new Set(['agreed', 'initialled', 'signed', 'ratified', 'in-force'])

/** By name and parties: two accords of one name between others are two. */
function agreementsOf({ reports }: Dossier): readonly Agreement[] {
  const groups = new Map<string, { report: CodedReport; document: DocumentRecord }[]>()
  for (const { report } of reports)
    for (const document of report.documents) {
      if (document.status === null || !MADE.has(document.status)) continue
      const parties = document.parties.map(party => party.id).sort()
      const key = JSON.stringify([document.name.toLowerCase(), ...parties])
      const group = groups.get(key)
      if (group) group.push({ report, document })
      else groups.set(key, [{ report, document }])
    }
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, tellings]) => ({
      id: tellings.map(({ document }) => document.id).sort()[0] ?? '',
      tellings,
      parties: unique(tellings.flatMap(({ document }) => document.parties)),
      third: unique(tellings.flatMap(({ report, document }) => thirdPartiesOf(report, document))),
      issues: [...new Set(tellings.flatMap(({ document }) => document.provisions.flatMap(({ issue }) => issue ?? [])))],
    }))
}

/** Who mediated, hosted or witnessed what the same sentence tells. */
function thirdPartiesOf(report: CodedReport, document: DocumentRecord): readonly Participant[] {
  return report.records
    .filter(record => record.anchor.sentence === document.anchor.sentence)
    .flatMap(record => record.thirdParty)
}

function unique(parties: readonly Participant[]): readonly Participant[] {
  return [...new Map(parties.map(party => [party.id, party])).values()]
}

function codesOf(parties: readonly Participant[]): readonly string[] {
  const { states } = knownNames()
  return [...new Set(parties.flatMap(party => (party.code !== null && states.has(party.code) ? [party.code] : [])))]
}

function nameOf(code: string): string {
  return knownNames().states.get(code) ?? code
}

/** The one process that records of the reports name, if they name one. */
function processOf({ tellings }: Agreement): string {
  const names = new Set(tellings.flatMap(({ report }) => report.records.flatMap(record => record.process ?? [])))
  const [name] = names
  return names.size === 1 && name !== undefined ? name : ''
}

/** The last day, as PA-X dates an agreement; a month or a year alone is no date there. */
function dateOf({ tellings }: Agreement): string {
  const dates = new Set(
    tellings.flatMap(({ document: { date } }) =>
      date && (date.precision === 'day' || date.precision === 'range') ? [date.end] : [],
    ),
  )
  const [day] = dates
  return dates.size === 1 && day !== undefined ? day : ''
}

function statusOf({ parties }: Agreement): string {
  return parties.length > 1
    ? 'Multiparty signed/agreed'
    : parties.length === 1
      ? 'Unilateral document'
      : 'Status unclear'
}

/** Between states, within one, or both; empty where fewer than two parties are told. */
function typeOf({ parties }: Agreement): string {
  if (parties.length < 2) return ''
  const states = codesOf(parties).length
  const groups = parties.some(party => party.kind === 'group' || party.sector === 'REB' || party.sector === 'UAF')
  if (states > 1) return groups ? 'InterIntra' : 'Inter'
  return groups ? 'Intra' : ''
}

/** The wording of the reports, as PA-X keeps that of the document. */
function inWords(parties: readonly Participant[]): string {
  return parties.map(party => party.text).join('; ')
}

export const agreements: Exporter = {
  description: 'documents that were agreed or signed, in the core columns of PA-X',
  extension: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  write: toAgreements,
}
