/** How right dates are read: `npm run bench:dates` reads our table of dates with our reader and with chrono-node. */
import * as chrono from 'chrono-node'
import { annotate } from '../src/language/index.js'
import { english } from '../src/pipeline/english.js'
import { findDates } from '../src/time/index.js'
import { type DateRow, dateTable } from '../src/time/testing/date-table.js'
import { valueText } from '../src/time/testing/dates-in.js'

const { model } = english()
// chrono-node reads against the clock where no day is given; rows without one are ours alone.
const rows = dateTable().filter(row => row.published !== null)

function ours({ text, published }: DateRow): readonly string[] {
  return findDates(text, annotate(model, { text, paragraphs: [{ start: 0, end: text.length }] }), published).map(
    valueText,
  )
}

function theirs({ text, published }: DateRow): readonly string[] {
  const reference = { instant: new Date(`${published}T12:00:00Z`), timezone: 0 }
  return chrono.parse(text, reference).map(({ start, end }) => stretch(start, end ?? start))
}

/** As long as the parts chrono is certain of: a day, a month or a year. */
function stretch(start: chrono.ParsedComponents, end: chrono.ParsedComponents): string {
  const first = dayOf(start, false)
  const last = dayOf(end, true)
  return first === last ? first : `${first}..${last}`
}

function dayOf(part: chrono.ParsedComponents, last: boolean): string {
  const [year, month, day] = [part.get('year') ?? 0, part.get('month') ?? 1, part.get('day') ?? 1]
  if (part.isCertain('day') || part.isCertain('weekday') || !(part.isCertain('month') || part.isCertain('year')))
    return iso(year, month, day)
  if (part.isCertain('month')) return last ? iso(year, month + 1, 0) : iso(year, month, 1)
  return last ? iso(year, 12, 31) : iso(year, 1, 1)
}

function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

/** The first and last days alone; a date that cannot be known is right where none is named. */
function stretches(values: readonly string[]): string {
  return values
    .filter(value => value !== '?')
    .map(value => value.replace(/ .*/, ''))
    .join('; ')
}

function right(some: readonly DateRow[], read: (row: DateRow) => readonly string[]): string {
  const count = some.filter(row => stretches(read(row)) === stretches(row.values)).length
  return `${count} of ${some.length} (${((100 * count) / some.length).toFixed(1)} %)`
}

const oneDay = rows.filter(({ values }) => values.length === 1 && /^\d{4}-\d{2}-\d{2}$/.test(values[0] ?? ''))
const longer = rows.filter(({ values }) => values.some(value => value.includes('..')))
const print = (line: string) => process.stdout.write(`${line}\n`)
for (const [name, some] of [
  ['all rows', rows],
  ['one day', oneDay],
  ['longer stretches', longer],
] as const)
  print(`${name.padEnd(18)} rapporteur ${right(some, ours).padEnd(22)} chrono-node ${right(some, theirs)}`)
