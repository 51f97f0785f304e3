import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Command } from 'commander'
import type { ForeignFile, ImportReport, Told } from '../../knowledge/import/index.js'
import type { KnowledgeFile } from '../../knowledge/index.js'
import { explain, UsageError } from '../errors.js'
import { printable, write } from '../output.js'

/** What one file may hold, unpacked. */
const MEGABYTES = 256
const LARGEST = MEGABYTES * 1024 * 1024

export function importCommand(): Command {
  return new Command('import')
    .description('Makes a folder of word knowledge from actor dictionaries and answers of Wikidata.')
    .argument('<files...>', 'PETRARCH or Phoenix dictionaries (.txt, .txt.gz), JSON of query.wikidata.org')
    .requiredOption('--out <folder>', 'the folder to write; what is in it already stays as it is')
    .addHelpText(
      'after',
      '\nExample:\n  rapporteur knowledge import Phoenix.Countries.actors.txt.gz --out phoenix\n  rapporteur read reports/ --knowledge phoenix\n',
    )
    .action(runImport)
}

async function runImport(names: readonly string[], options: { readonly out: string }): Promise<void> {
  const files = await Promise.all(names.map(readForeign))
  const { compiledEntries } = await import('../../knowledge/compiled.js')
  const { buildKnowledge } = await import('../../knowledge/index.js')
  const { importKnowledge } = await import('../../knowledge/import/index.js')
  const entries = compiledEntries()
  const imported = importKnowledge(files, entries, buildKnowledge(entries, ''))
  await writeAll(imported.files, options.out)
  await write(told(imported.report, imported.files, options.out))
  if (imported.files.length === 0) process.exitCode = 1
}

async function readForeign(path: string): Promise<ForeignFile> {
  const found = await stat(path).catch((error: unknown) => {
    throw new UsageError(explain(error))
  })
  if (!found.isFile()) throw new UsageError(`${path} is no file; name the dictionaries themselves.`)
  if (found.size > LARGEST) throw new UsageError(`${path} is larger than ${MEGABYTES} MB; split it.`)
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new UsageError(explain(error))
  })
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b
  return {
    name: printable(basename(path).replace(/\.gz$/i, '')),
    text: packed ? unpacked(bytes, path) : bytes.toString('utf8'),
  }
}

function unpacked(bytes: Buffer, path: string): string {
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST }).toString('utf8')
  } catch {
    throw new UsageError(`${path} cannot be unpacked, or is larger than ${MEGABYTES} MB then; unpack and split it.`)
  }
}

/** @throws UsageError before anything is written, where a file of that name is there already */
async function writeAll(files: readonly KnowledgeFile[], folder: string): Promise<void> {
  for (const { path } of files)
    if (await stat(join(folder, path)).catch(() => null))
      throw new UsageError(`${join(folder, path)} is there already; move it away, or give --out another folder.`)
  for (const { path, text } of files) {
    const file = join(folder, path)
    try {
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text, { flag: 'wx' })
    } catch (error) {
      throw new UsageError(explain(error))
    }
  }
}

function told(report: ImportReport, files: readonly KnowledgeFile[], folder: string): string {
  const written =
    files.length === 0
      ? 'Nothing to write.\n'
      : `Written: ${files.map(file => join(folder, file.path)).join(', ')}\nTo read with it: --knowledge ${folder}\n`
  return [
    section('Taken', report.taken),
    section('Taken, though our own lists say otherwise or less', report.changed),
    section('Left out: our own lists say it already', report.same),
    section('Refused', report.refused),
    written,
  ].join('')
}

function section(heading: string, list: readonly Told[]): string {
  if (list.length === 0) return ''
  const lines = list
    .toSorted((a, b) => b.count - a.count)
    .map(one => {
      const examples = one.examples.map(example => `    ${printable(example)}\n`).join('')
      return `  ${one.count.toLocaleString('en')} ${one.what}\n${examples}`
    })
  return `${heading}:\n${lines.join('')}\n`
}
