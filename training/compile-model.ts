/**
 * Writes src/language/compiled-model.ts: the model file as one module that needs no file system. Run by `npm run build`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const language = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'language')
const base64 = readFileSync(join(language, 'model', 'english.bin')).toString('base64')
writeFileSync(
  join(language, 'compiled-model.ts'),
  `/** model/english.bin in base64, made by training/compile-model.ts. */\nexport const compiledModel: string =\n  '${base64}'\n`,
)
