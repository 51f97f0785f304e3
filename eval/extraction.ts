import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { isUnreadable } from '../src/model/index.js'
import { readPage } from '../src/pages/index.js'

// Reads a folder of pages (ID.html or ID.html.gz) and writes {ID: {articleBody}} for a scorer of article extraction.
const { values } = parseArgs({ options: { pages: { type: 'string' }, out: { type: 'string' } } })
const { pages, out } = values
if (!pages || !out) {
  process.stderr.write(
    'Say where the pages are and where the texts go: tsx eval/extraction.ts --pages DIR --out FILE.\n',
  )
  process.exit(2)
}

const bodies: Record<string, { readonly articleBody: string }> = {}
for (const file of readdirSync(pages).sort()) {
  const id = /^(.+)\.html(?:\.gz)?$/.exec(file)?.[1]
  if (id === undefined) continue
  const bytes = readFileSync(join(pages, file))
  const page = readPage(file.endsWith('.gz') ? gunzipSync(bytes) : bytes, { id })
  bodies[id] = { articleBody: isUnreadable(page) ? '' : page.text }
}
writeFileSync(out, `${JSON.stringify(bodies, null, 1)}\n`)
process.stdout.write(`${Object.keys(bodies).length} pages read, texts in ${out}\n`)
