/** Writes dist/coded-report.schema.json: the JSON Schema of a `CodedReport`, made from the schema the code validates with. */
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { jsonSchemaOfReport } from '../src/model/json-schema.js'

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist')
writeFileSync(join(dist, 'coded-report.schema.json'), `${JSON.stringify(jsonSchemaOfReport(), null, 2)}\n`)
