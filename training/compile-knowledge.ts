/**
 * Writes src/knowledge/compiled.json: the YAML of src/knowledge, checked against its schema, as one module. Run by `npm run build` and before the tests.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { officeProblems } from '../src/knowledge/office-lint.js'
import { mergedOffices } from '../src/knowledge/office-merge.js'
import { packOffice } from '../src/knowledge/packed-offices.js'
import { parseKnowledge } from '../src/knowledge/parse.js'
import { hashOf } from '../src/model/index.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'knowledge')

const files = readdirSync(root, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(folder =>
    readdirSync(join(root, folder.name))
      .filter(file => file.endsWith('.yaml'))
      .sort()
      .map(file => `${folder.name}/${file}`),
  )
  .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))

const { entries, problems: misfits } = parseKnowledge(files)
const problems = [
  ...misfits,
  ...officeProblems(entries.offices, entries.states, [...entries.bodies, ...entries.groups]),
]
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`)
  process.exit(1)
}
const version = hashOf(JSON.stringify(entries)).slice(0, 8)
const packed = { ...entries, offices: mergedOffices(entries.offices).map(packOffice) }
writeFileSync(join(root, 'compiled.json'), `${ascii(JSON.stringify({ version, entries: packed }))}\n`)

/** JSON of one byte a character is read in two thirds of the time. */
function ascii(json: string): string {
  return json.replace(/[\u0080-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
