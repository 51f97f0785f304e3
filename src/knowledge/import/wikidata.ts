import { z } from 'zod'
import { isDay } from '../../model/index.js'
import { affiliations } from '../knowledge.js'
import { officesNamed } from '../office-named.js'
import { wordsOf } from '../words.js'
import type { Collected } from './collected.js'
import type { Claim } from './lay-tenures.js'
import type { Ledger } from './ledger.js'
import type { Ours } from './ours.js'
import { unfit } from './spelling.js'

/** One row of an answer, each cell as text: `person`, `personLabel`, `position`, `positionLabel`, `of`, `start`, `end`… */
export type WikidataRow = Readonly<Record<string, string>>

const LONGEST_CELL = 300
const MOST_COLUMNS = 40

const Sparql = z.object({ results: z.object({ bindings: z.array(z.unknown()) }) })
const Cell = z.union([z.string(), z.object({ value: z.string() }).transform(cell => cell.value)])

/**
 * The rows of what query.wikidata.org answers, in the form of its service (`results.bindings`) or of its page's
 * "JSON file" (a plain list).
 * @returns null for a text that is neither
 */
export function readWikidata(text: string): readonly WikidataRow[] | null {
  const value = parsed(text)
  const answer = Sparql.safeParse(value)
  const rows = answer.success ? answer.data.results.bindings : Array.isArray(value) ? value : null
  return rows === null ? null : rows.map(rowOf)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function rowOf(row: unknown): WikidataRow {
  if (typeof row !== 'object' || row === null) return {}
  const cells = Object.entries(row).slice(0, MOST_COLUMNS)
  return Object.fromEntries(
    cells.flatMap(([name, cell]) => {
      const text = Cell.safeParse(cell)
      return text.success && text.data.length <= LONGEST_CELL ? [[name, text.data]] : []
    }),
  )
}

/** Takes the tenures that rows tell; a row is refused where it does not say who, what, whose and since when. */
export function takeRows(
  rows: readonly WikidataRow[],
  file: string,
  ours: Ours,
  into: Collected,
  ledger: Ledger,
): void {
  const owners = ownersById(ours)
  rows.forEach((row, at) => {
    const claim = claimOf(row, `${file}, row ${at + 1}`, `Wikidata, position held, ${file}`, owners, ours)
    if (typeof claim === 'string')
      ledger.refused(claim, `${row['personLabel'] ?? '?'}, ${row['positionLabel'] ?? '?'} (${file}, row ${at + 1})`)
    else into.claims.push(claim)
  })
}

function ownersById(ours: Ours): ReadonlyMap<string, string> {
  const { states, bodies } = ours.knowledge
  return new Map([
    ...[...bodies.values()].flatMap(body => (body.wikidata ? [[body.wikidata, body.id] as const] : [])),
    ...[...states.values()].flatMap(state => (state.wikidata ? [[state.wikidata, state.code] as const] : [])),
  ])
}

function claimOf(
  row: WikidataRow,
  where: string,
  source: string,
  owners: ReadonlyMap<string, string>,
  ours: Ours,
): Claim | string {
  const label = row['personLabel'] ?? ''
  const position = row['positionLabel'] ?? ''
  const wikidata = itemOf(row['person'])
  if (label === '' || position === '' || /^Q\d+$/.test(label) || /^Q\d+$/.test(position)) return 'a row without a label'
  const problem = unfit(label) ?? unfit(position)
  if (problem !== null) return problem
  const from = dayOf(row['start'], row['startPrecision'])
  const to = dayOf(row['end'], row['endPrecision'])
  if (from === null) return 'a row without a beginning'
  if (from === undefined || to === undefined) return 'a date that does not exist'
  if (to !== null && to < from.slice(0, to.length)) return 'an end before its beginning'
  const office = officeIn(position, row, owners, ours)
  if (office === null) return 'a position of no state or body we know'
  return {
    ...office,
    single: null,
    where,
    tenure: {
      name: ours.personSpelled(label) ?? label,
      ...(wikidata === undefined ? {} : { wikidata }),
      from,
      ...(to === null ? {} : { to }),
      acting: false,
      source,
      checked: 'source',
    },
  }
}

function officeIn(
  position: string,
  row: WikidataRow,
  owners: ReadonlyMap<string, string>,
  ours: Ours,
): Pick<Claim, 'of' | 'office' | 'sector'> | null {
  const { offices, names } = ours.knowledge
  const told = [row['of'], row['country'], row['organisation']].map(each => owners.get(itemOf(each) ?? ''))
  const given = told.find(of => of !== undefined) ?? owned([row['ofLabel'], row['countryLabel']], ours)
  const listed = officesNamed(position, ours.knowledge).filter(entry => given === undefined || entry.of === given)
  const [entry] = listed
  if (entry && listed.length === 1) return { of: entry.of, office: entry.office, sector: entry.sector }
  const words = wordsOf(position)
  for (let at = 0; at < words.length; at++) {
    const hit = names.longest(position, words, at)
    const start = hit && words[hit.from]?.start
    const end = hit && words[hit.to - 1]?.end
    if (!hit || start === null || start === undefined || end === undefined || end === null) continue
    const of = affiliations(hit.values).find(each => given === undefined || each === given)
    const title = `${position.slice(0, start)}${position.slice(end)}`
      .replace(/\s+(?:of|for)(?:\s+the)?\s*$/i, '')
      .replace(/^(?:the\s+)?/i, '')
      .trim()
    if (of !== undefined && title !== '') return named(of, title, ours)
  }
  if (given === undefined) return null
  const [known] = offices.find(given, position)
  return known ? { of: given, office: known.office, sector: known.sector } : named(given, position, ours)
}

function named(of: string, title: string, ours: Ours): Pick<Claim, 'of' | 'office' | 'sector'> {
  const [known] = ours.knowledge.offices.find(of, title)
  if (known) return { of, office: known.office, sector: known.sector }
  const office = title.charAt(0).toUpperCase() + title.slice(1)
  return { of, office, sector: ours.states.has(of) ? (ours.titled(title)?.title.sector ?? 'GOV') : undefined }
}

/** The state or body that a label names. */
function owned(labels: readonly (string | undefined)[], ours: Ours): string | undefined {
  for (const label of labels) {
    if (label === undefined) continue
    const words = wordsOf(label)
    const hit = ours.knowledge.names.longest(label, words, 0)
    if (hit && hit.to === words.length) {
      const [of] = affiliations(hit.values.filter(value => value.kind !== 'state' || value.state.sector === undefined))
      if (of !== undefined) return of
    }
  }
  return undefined
}

function itemOf(uri: string | undefined): string | undefined {
  return /(?:^|\/)(Q\d{1,12})$/.exec(uri ?? '')?.[1]
}

/** A day, a month (precision 10) or a year (9); null where the cell is empty, undefined where there is no such day. */
function dayOf(text: string | undefined, precision: string | undefined): string | null | undefined {
  if (text === undefined || text === '') return null
  const day = /^\+?(\d{4}-\d{2}-\d{2})(?:T00:00:00Z)?$/.exec(text)?.[1]
  if (day === undefined || (!isDay(day) && precision !== '9' && precision !== '10')) return undefined
  const exact = precision === '9' ? day.slice(0, 4) : precision === '10' ? day.slice(0, 7) : day
  return isDay(exact) || isDay(`${exact}-01`) || isDay(`${exact}-01-01`) ? exact : undefined
}
