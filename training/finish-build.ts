/**
 * Puts beside the compiled code what is no code: dist/coded-report.schema.json, the JSON Schema of a `CodedReport`, made
 * from the schema the code validates with; the word knowledge; and the model file, for whoever has a file system.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { jsonSchemaOfReport } from '../src/model/json-schema.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')
writeFileSync(join(dist, 'coded-report.schema.json'), `${JSON.stringify(jsonSchemaOfReport(), null, 2)}\n`)

const words = join('knowledge', 'compiled.json')
copyFileSync(join(root, 'src', words), join(dist, words))

const model = join('language', 'model')
mkdirSync(join(dist, model), { recursive: true })
for (const file of ['english.bin', 'LICENSE.md']) copyFileSync(join(root, 'src', model, file), join(dist, model, file))
