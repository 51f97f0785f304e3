import { createHash } from 'node:crypto'
import { createReadStream, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, posix, sep } from 'node:path'
import { inUtf8 } from './charset.js'
import { codeOf } from './errors.js'
import { filesIn, isArchive, isReport } from './folder.js'
import { fromBytes, type Input, type InputOptions, LIMIT, megabytes, refused } from './input.js'
import { beginsLikeJson, fromArchive } from './ndjson.js'
import { gather, peek } from './streams.js'

const STDIN = 'standard input'

/**
 * The reports behind a command's arguments, in the order given, a folder's in order of name. `-` or nothing is standard
 * input. One that cannot be read is a value; the others go on.
 */
export async function* inputsFrom(args: readonly string[], options: InputOptions): AsyncGenerator<Input> {
  for (const arg of args.length === 0 ? ['-'] : args) {
    if (arg === '-') yield* fromStdin(options)
    else if (/^https?:\/\//i.test(arg)) yield* fromAddress(arg, options)
    else yield* fromPath(arg, options)
  }
}

/** How many reports the arguments name, as far as can be told without reading them; null for a stream. */
export async function countInputs(args: readonly string[]): Promise<number | null> {
  let count = 0
  for (const arg of args) {
    if (arg === '-' || isArchive(arg)) return null
    const info = await stat(arg).catch(() => null)
    const files = info?.isDirectory() ? (await filesIn(arg)).files : [arg]
    if (files.some(isArchive)) return null
    count += files.length
  }
  return args.length === 0 ? null : count
}

/** The path as given, made alike on every system, so that reading a file again finds the report it was. */
export function idOfPath(path: string): string {
  return posix.normalize(path.split(sep).join('/')) || basename(path)
}

async function* fromStdin(options: InputOptions): AsyncGenerator<Input> {
  try {
    yield* fromStream(options.stdin(), STDIN, options)
  } catch (error) {
    yield unopened(STDIN, codeOf(error) ?? 'unknown reason')
  }
}

async function* fromPath(path: string, options: InputOptions): AsyncGenerator<Input> {
  const info = await statOf(path)
  if ('code' in info) yield unopened(path, info.code)
  else if (info.isDirectory()) yield* fromFolder(path, options)
  else yield* fromFile(path, info, options)
}

async function* fromFolder(folder: string, options: InputOptions): AsyncGenerator<Input> {
  const { files, closed } = await filesIn(folder)
  for (const { path, code } of closed) yield unopened(path, code)
  if (files.length === 0 && closed.length === 0)
    yield refused(
      folder,
      'missing',
      `${folder} holds no report; rapporteur reads .html, .txt, .md, .ndjson and .jsonl files.`,
    )
  for (const file of files) yield* fromPath(file, options)
}

async function* fromFile(path: string, info: Stats, options: InputOptions): AsyncGenerator<Input> {
  const id = idOfPath(path)
  if (info.isFile() && info.size > LIMIT && isReport(path)) {
    yield tooLarge(id, `has ${megabytes(info.size)} MB`)
    return
  }
  try {
    const stream = createReadStream(path)
    if (isArchive(path)) yield* fromArchive(stream, id, options)
    else if (isReport(path)) yield fromAll(await gather(stream, LIMIT), id, options)
    else yield* fromStream(stream, id, options)
  } catch (error) {
    yield unopened(path, codeOf(error) ?? 'unknown reason')
  }
}

/** A report or an archive, told apart by how it begins. */
async function* fromStream(
  stream: AsyncIterable<Uint8Array>,
  name: string,
  options: InputOptions,
): AsyncGenerator<Input> {
  const { head, all } = await peek(stream, 64)
  if (beginsLikeJson(head)) yield* fromArchive(all, name, options)
  else yield fromAll(await gather(all, LIMIT), name, options)
}

function fromAll(bytes: Buffer | null, name: string, options: InputOptions): Input {
  if (bytes === null) return tooLarge(name, `has more than ${megabytes(LIMIT)} MB`)
  return fromBytes(bytes, name === STDIN && bytes.length > 0 ? idOfContent(bytes) : name, options)
}

// Standard input has no name. One of its own for each text keeps a second report from passing for a revision of the first.
function idOfContent(bytes: Uint8Array): string {
  return `stdin-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`
}

async function* fromAddress(url: string, options: InputOptions): AsyncGenerator<Input> {
  if (!options.fetch) {
    yield refused(
      url,
      'missing',
      `${url} is an address, which this command does not fetch; save the page and give the file.`,
    )
    return
  }
  const fetched = await options.fetch(url)
  if (!fetched.ok) yield refused(url, 'unreachable', fetched.message)
  else if (beginsLikeJson(fetched.bytes)) yield* fromArchive(oneChunk(fetched.bytes), url, options)
  else yield fromBytes(inUtf8(fetched.bytes, fetched.contentType), url, options, fetched.url)
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function statOf(path: string): Promise<Stats | { readonly code: string }> {
  return stat(path).catch((error: unknown) => ({ code: codeOf(error) ?? 'unknown reason' }))
}

function unopened(path: string, code: string): Input {
  const id = idOfPath(path)
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return refused(id, 'missing', `There is no file ${path}; check the path.`)
  return refused(id, 'missing', `${path} could not be opened (${code}); check that you may read it.`)
}

function tooLarge(name: string, has: string): Input {
  return refused(
    name,
    'too-large',
    `${name} ${has}, and a report may have ${megabytes(LIMIT)}; split it, or give its reports as lines of NDJSON.`,
  )
}
