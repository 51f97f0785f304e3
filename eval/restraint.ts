import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { randomNumbers } from '../src/evaluate/index.js'
import type { CodedReport, EventRecord, Participant } from '../src/model/index.js'
import { english } from '../src/pipeline/english.js'
import { codeInput } from '../src/pipeline/index.js'

// Codes every page of a folder (ID.html or ID.html.gz) and prints some of the records at random, for a person to judge.
const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '100' } },
  allowPositionals: true,
})
const [folder] = positionals
if (folder === undefined) {
  process.stderr.write('Say where the pages are: npm run restraint -- DIR [--seed 1] [--count 100].\n')
  process.exit(2)
}

const tools = english()
const found: { readonly page: CodedReport; readonly record: EventRecord }[] = []
let pages = 0
let silent = 0
for (const file of readdirSync(folder).sort()) {
  const id = /^(.+)\.html(?:\.gz)?$/.exec(file)?.[1]
  if (id === undefined) continue
  const bytes = readFileSync(join(folder, file))
  const page = codeInput({ id, bytes: file.endsWith('.gz') ? gunzipSync(bytes) : bytes }, tools)
  if ('problem' in page) continue
  pages++
  if (page.records.length === 0) silent++
  for (const record of page.records) found.push({ page, record })
}

const below = randomNumbers(Number(values.seed))
const left = [...found]
const drawn = Array.from({ length: Math.min(Number(values.count), left.length) }, () =>
  left.splice(below(left.length), 1),
).flat()
process.stdout.write(
  `${found.length} records on ${pages} pages, ${silent} of them silent; ${drawn.length} at random:\n`,
)
for (const [index, { page, record }] of drawn.entries()) process.stdout.write(shown(index + 1, page, record))

function shown(number: number, page: CodedReport, record: EventRecord): string {
  const { event, mode, status, anchor, cues } = record
  const parties = [record.actor, record.recipient, record.thirdParty].map(names)
  return [
    '',
    `${number}. ${page.id.slice(0, 8)}  ${event}${mode === null ? '' : `.${mode}`} ${status}  ${parties[0]} → ${parties[1]}${parties[2] === '–' ? '' : `, with ${parties[2]}`}`,
    `   [${cues.trigger?.exact ?? ''}] ${anchor.exact.replace(/\s+/g, ' ')}`,
    `   … ${page.text.slice(Math.max(0, anchor.start - 200), anchor.end + 120).replace(/\s+/g, ' ')} …`,
    '',
  ].join('\n')
}

function names(parties: readonly Participant[]): string {
  return parties.map(party => `${party.name} (${party.code ?? '–'}${party.sector ?? ''})`).join(' + ') || '–'
}
