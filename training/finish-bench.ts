/** Puts the word knowledge beside the compiled bench, as training/finish-build.ts does for the program. */
import { copyFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const words = join('src', 'knowledge', 'compiled.json')
copyFileSync(join(root, words), join(root, '.bench', words))
