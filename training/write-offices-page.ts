/**
 * Writes docs/offices.md: how far each office of src/knowledge/offices is known. Run by `npm run offices-page`, after
 * `npm run compiled`.
 */
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { argv, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { compiledEntries } from '../src/knowledge/compiled.js'
import type { OfficeEntry } from '../src/knowledge/office-entry.js'
import { buildOffices } from '../src/knowledge/offices.js'
import type { Entries } from '../src/knowledge/parse.js'

const HEADER = `| office | from | until | holders | checked | memory | gaps |
| --- | --- | --- | ---: | ---: | ---: | ---: |`

/** How far each office is known, as Markdown: a table for each state and body, in order of name. */
export function officesPage(entries: Pick<Entries, 'offices' | 'states' | 'bodies' | 'groups'>): string {
  const offices = buildOffices(entries.offices).all()
  const states = new Map(entries.states.filter(state => !state.sector).map(state => [state.code, state.name]))
  const bodies = new Map([...entries.bodies, ...entries.groups].map(body => [body.id, body.name]))
  return [
    introduction(offices),
    '## States',
    ...sections(offices, states),
    '## Bodies and groups',
    ...sections(offices, bodies),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n')
}

function introduction(offices: readonly OfficeEntry[]): string {
  const total = tally(offices)
  return `# How far each office is known

Made by \`npm run offices-page\` from \`src/knowledge/offices/\`; not written by hand. ${total.offices} offices of ${total.owners} states and
bodies, ${total.holders} tenures: ${total.checked} held against the source they name, ${total.memory} from memory, not yet checked.

A day outside "from" and "until" is **not known**, and so is one in a gap: our lists have nobody on it, which is no claim
that nobody held the office. Only the ${total.vacant} gaps that are known to have been vacancies are answered with "nobody".
"Until" is the day the list ends, or that of its last tenure where that has ended and no next is listed. "Several" marks an
office that more than one person holds at a time; its gaps are not counted. "Checked" is said of the days a tenure has in
its source; that one without an end lasts as far as "until" is the word of our list alone. [knowledge.md](knowledge.md#offices) says how
to mend a list, and how to lay one of your own over it.`
}

function sections(offices: readonly OfficeEntry[], names: ReadonlyMap<string, string>): readonly string[] {
  return [...names]
    .map(([of, name]) => ({ of, name, list: offices.filter(entry => entry.of === of) }))
    .filter(({ list }) => list.length > 0)
    .sort((a, b) => compare(a.name, b.name))
    .flatMap(({ of, name, list }) => [
      `### ${name} (\`${of}\`)`,
      [HEADER, ...list.toSorted((a, b) => compare(a.office, b.office)).map(row)].join('\n'),
    ])
}

function row(entry: OfficeEntry): string {
  const { holders, checked, memory, gaps } = tally([entry])
  const name = `${entry.office}${entry.single ? '' : ' (several)'}`.replaceAll('|', '\\|')
  const from = entry.holders[0]?.tenure.from ?? '–'
  const until = entry.holders.length === 0 ? '–' : entry.until
  return `| ${[name, from, until, holders, checked, memory, entry.single ? gaps : '–'].join(' | ')} |`
}

function tally(offices: readonly OfficeEntry[]) {
  const held = offices.flatMap(entry => entry.holders)
  const checked = held.filter(({ tenure }) => tenure.checked === 'source').length
  const gap = (kind: string) => held.filter(({ single, tenure }) => single && tenure.gap === kind).length
  return {
    offices: offices.length,
    owners: new Set(offices.map(entry => entry.of)).size,
    holders: held.length,
    checked,
    memory: held.length - checked,
    vacant: gap('vacant'),
    gaps: gap('vacant') + gap('source'),
  }
}

/** By code points, so that every machine has one order. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const here = fileURLToPath(import.meta.url)
if (argv[1] === here) {
  const file = join(dirname(here), '..', 'docs', 'offices.md')
  const page = officesPage(compiledEntries())
  writeFileSync(file, page)
  stdout.write(`docs/offices.md: ${page.split('\n').length - 1} lines\n`)
}
