import { createReadStream } from 'node:fs'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { basename, join, posix, sep } from 'node:path'
import { ReportLine, type Unreadable } from '../model/index.js'
import type { ReportInput } from '../pipeline/index.js'
import { type Line, linesOf } from './lines.js'

/** A report larger than this is refused with a sentence; an archive of reports is read line by line and has no limit. */
export const LIMIT = 8 * 1024 * 1024
const REPORT = /\.(?:html?|xhtml|txt|text|md)$/i
const ARCHIVE = /\.(?:ndjson|jsonl)$/i

/** One thing to read: the report, or why it cannot be, and the source as it came for pointing into it. */
export type Input =
  | { readonly input: ReportInput; readonly source: string | null }
  | { readonly unreadable: Unreadable }

export type InputOptions = {
  readonly published?: string | undefined
  /** Fetches a page; left out where addresses are not taken. */
  readonly fetch?:
    | ((
        url: string,
      ) => Promise<
        | { readonly ok: true; readonly bytes: Uint8Array; readonly url: string }
        | { readonly ok: false; readonly message: string }
      >)
    | undefined
}

/**
 * The reports behind a command's arguments, in the order given, a folder's in order of name. `-` or nothing is standard
 * input. One that cannot be read is a value; the others go on.
 */
export async function* inputsFrom(args: readonly string[], options: InputOptions): AsyncGenerator<Input> {
  for (const arg of args.length === 0 ? ['-'] : args) {
    if (arg === '-') yield* fromStream(process.stdin, 'standard input', options)
    else if (/^https?:\/\//i.test(arg)) yield await fromAddress(arg, options)
    else yield* fromPath(arg, options)
  }
}

/** How many reports the arguments name, as far as can be told without reading them; null for a stream. */
export async function countInputs(args: readonly string[]): Promise<number | null> {
  let count = 0
  for (const arg of args) {
    if (arg === '-' || ARCHIVE.test(arg)) return null
    const info = await stat(arg).catch(() => null)
    if (!info?.isDirectory()) count++
    else
      for (const file of await filesIn(arg)) {
        if (ARCHIVE.test(file)) return null
        count++
      }
  }
  return args.length === 0 ? null : count
}

async function* fromPath(path: string, options: InputOptions): AsyncGenerator<Input> {
  const info = await stat(path).catch(() => null)
  if (!info) {
    yield refused(path, 'missing', `There is no file ${path}; check the path.`)
    return
  }
  if (!info.isDirectory()) {
    yield* fromFile(path, options)
    return
  }
  const files = await filesIn(path)
  if (files.length === 0)
    yield refused(
      path,
      'missing',
      `${path} holds no report; rapporteur reads .html, .txt, .md, .ndjson and .jsonl files.`,
    )
  for (const file of files) yield* fromFile(file, options)
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter(
      entry =>
        entry.isFile() &&
        !entry.name.startsWith('.') &&
        (REPORT.test(entry.name) || ARCHIVE.test(entry.name)) &&
        !/^readme\b/i.test(entry.name),
    )
    .map(entry => join(entry.parentPath, entry.name))
    .sort((a, b) => (a < b ? -1 : 1))
}

async function* fromFile(path: string, options: InputOptions): AsyncGenerator<Input> {
  const id = idFor(path)
  try {
    if (ARCHIVE.test(path) || (!REPORT.test(path) && (await startsWithBrace(path)))) {
      yield* fromLines(linesOf(createReadStream(path), LIMIT), id, options)
      return
    }
    const { size } = await stat(path)
    if (size > LIMIT) {
      yield refused(
        id,
        'too-large',
        `${id} has ${megabytes(size)} MB, and a report may have ${megabytes(LIMIT)}; split it, or give its reports as lines of NDJSON.`,
      )
      return
    }
    yield fromBytes(await readFile(path), id, options)
  } catch (error) {
    yield refused(
      id,
      'missing',
      `${id} could not be opened (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'}); check that you may read it.`,
    )
  }
}

async function startsWithBrace(path: string): Promise<boolean> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0)
    return beginsLikeJson(buffer.subarray(0, bytesRead))
  } finally {
    await file.close()
  }
}

function beginsLikeJson(bytes: Uint8Array): boolean {
  return /^\ufeff?\s*\{\s*"/.test(Buffer.from(bytes.subarray(0, 64)).toString('utf8'))
}

async function* fromStream(
  stream: AsyncIterable<Uint8Array>,
  id: string,
  options: InputOptions,
): AsyncGenerator<Input> {
  const iterator = stream[Symbol.asyncIterator]()
  const first = await iterator.next()
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    if (!first.done) yield first.value
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
  }
  if (!first.done && beginsLikeJson(first.value)) {
    yield* fromLines(linesOf(rest(), LIMIT), id, options)
    return
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of rest()) {
    size += chunk.length
    if (size > LIMIT) {
      yield refused(
        id,
        'too-large',
        `${id} has more than ${megabytes(LIMIT)} MB, which is the most a report may have; split it, or give its reports as lines of NDJSON.`,
      )
      return
    }
    chunks.push(chunk)
  }
  yield fromBytes(Buffer.concat(chunks), id, options)
}

async function* fromLines(lines: AsyncIterable<Line>, id: string, options: InputOptions): AsyncGenerator<Input> {
  let count = 0
  for await (const line of lines) {
    if (!line.tooLong && line.text.trim() === '') continue
    count++
    yield fromLine(line, `${id}:${line.number}`, options)
  }
  if (count === 0) yield refused(id, 'empty', `${id} is empty; give it a report a line.`)
}

function fromLine(line: Line, where: string, options: InputOptions): Input {
  if (line.tooLong)
    return refused(
      where,
      'too-large',
      `${where} is longer than ${megabytes(LIMIT)} MB; give the report as a file of its own, or split it.`,
    )
  const value = parseJson(line.text)
  if (value === undefined)
    return refused(
      where,
      'broken-line',
      `${where} is not JSON; each line must be one object such as {"id": "a", "text": "…"}.`,
    )
  const result = ReportLine.safeParse(value)
  if (!result.success) {
    const issue = result.error.issues[0]
    const field = issue?.path.join('.') ?? ''
    const problem = field === 'date' ? 'bad-date' : 'broken-line'
    return refused(
      where,
      problem,
      field === ''
        ? `${where} is not an object with "id" and "text".`
        : `${where}: "${field}" ${issueText(issue?.message)}; mend that line.`,
    )
  }
  const { id, text, date, title, url, source } = result.data
  const published = date ?? options.published
  return {
    input: {
      id,
      text,
      ...(published == null ? {} : { published }),
      ...(title == null ? {} : { title }),
      ...(url == null ? {} : { url }),
      ...(source == null ? {} : { source }),
    },
    source: null,
  }
}

function issueText(message: string | undefined): string {
  return message === undefined ? 'does not fit' : message.charAt(0).toLowerCase() + message.slice(1)
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return undefined
  }
}

async function fromAddress(url: string, options: InputOptions): Promise<Input> {
  if (!options.fetch) return refused(url, 'missing', `${url} is an address; save the page and give the file.`)
  const fetched = await options.fetch(url)
  if (!fetched.ok) return refused(url, 'missing', fetched.message)
  const { input, source } = fromBytes(fetched.bytes, url, options)
  return { input: { ...input, url: fetched.url }, source }
}

function fromBytes(
  bytes: Uint8Array,
  id: string,
  options: InputOptions,
): { readonly input: ReportInput; readonly source: string } {
  return {
    input: { id, bytes, ...(options.published === undefined ? {} : { published: options.published }) },
    source: Buffer.from(bytes).toString('utf8'),
  }
}

function refused(id: string, problem: Unreadable['problem'], message: string): Input {
  return { unreadable: { id, problem, message } }
}

/** The path as given, made alike on every system, so that reading a file again finds the report it was. */
function idFor(path: string): string {
  return posix.normalize(path.split(sep).join('/')) || basename(path)
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1)
}
