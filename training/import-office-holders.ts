/**
 * Writes src/knowledge/offices/wikidata-*.yaml and reign-*.yaml from two public datasets kept outside the repository:
 * `npx tsx training/import-office-holders.ts --dictionaries DIR`. What is added by hand stands in files of its own,
 * under the same office names, and survives a rerun.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Office } from '../src/knowledge/schema.js'
import { readCsv } from './office-holders/csv.js'
import { officeHead } from './office-holders/office.js'
import { readReign } from './office-holders/reign.js'
import { toTenures } from './office-holders/tenures.js'
import { type Row, readRow } from './office-holders/wikidata.js'
import { writeOffices } from './office-holders/yaml.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'knowledge', 'offices')

const { values } = parseArgs({ options: { dictionaries: { type: 'string' } } })
if (!values.dictionaries) {
  process.stderr.write('No folder of datasets given; name it with --dictionaries DIR.\n')
  process.exit(2)
}
const folder = values.dictionaries
mkdirSync(root, { recursive: true })

const wikidata = officesOf(
  readCsv(readFileSync(join(folder, 'office-holders-2000-2022.csv'), 'utf8'))
    .map(readRow)
    .filter(row => row !== null),
  'Wikidata, position held, CC0, 2022',
  '2022-06-30',
)
write('wikidata', wikidata, 'Made by training/import-office-holders.ts from Wikidata (CC0, mid-2022).')

const reign = officesOf(
  readReign(readCsv(readFileSync(join(folder, 'reign-leaders-to-2021-03.csv'), 'latin1'))),
  'REIGN, leaders to March 2021',
  '2021-03-01',
)
write('reign', reign, 'Made by training/import-office-holders.ts from REIGN (MIT, March 2021).')

function officesOf(rows: readonly Row[], source: string, until: string): Office[] {
  return [...groupBy(rows, row => `${row.of} ${row.office}`).values()].flatMap(group => {
    const [first] = group
    if (!first) return []
    const head = officeHead(first.of, first.office)
    const holders = toTenures(group, head.single, source)
    const days = holders.flatMap(tenure => [tenure.from, tenure.to ?? ''])
    const latest = [until, ...days].sort().at(-1) ?? until
    return [{ ...head, until: latest, holders }]
  })
}

function write(from: string, offices: readonly Office[], heading: string): void {
  const files = groupBy(offices, office => (/^[A-Z]/.test(office.of) ? office.of.toLowerCase() : 'bodies'))
  for (const [name, list] of files) writeFileSync(join(root, `${from}-${name}.yaml`), writeOffices(list, heading))
  const tenures = offices.reduce((sum, office) => sum + office.holders.length, 0)
  process.stdout.write(`${from}: ${files.size} files, ${offices.length} offices, ${tenures} tenures\n`)
}

function groupBy<T>(list: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
