/**
 * Writes src/knowledge/compiled.ts: the YAML of src/knowledge, checked against its schema, as one module that needs no
 * file system. Run by `npm run build` and before the tests.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
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

const { entries, problems } = parseKnowledge(files)
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`)
  process.exit(1)
}
const json = JSON.stringify(entries)
writeFileSync(
  join(root, 'compiled.ts'),
  `/** Made from the YAML beside it by training/compile-knowledge.ts, which has held every entry against its schema. */
import type { Entries } from './parse.js'

export const compiledVersion: string = '${hashOf(json).slice(0, 8)}'

export function compiledEntries(): Entries {
  return JSON.parse(json)
}

const json: string =
  ${JSON.stringify(json)}
`,
)
