import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const PROGRAM = join(ROOT, 'dist', 'cli', 'main.js')

/** How a process ended, and all it printed. */
export type Ended = {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export type Started = {
  readonly child: ChildProcess
  /** The lines of its standard output, as they come. */
  readonly lines: AsyncIterable<string>
  readonly ended: Promise<Ended>
}

export type StartOptions = {
  readonly cwd?: string
  /** What it reads from standard input; nothing where left out. */
  readonly input?: string | Uint8Array
  /** Leaves standard input open, with nothing in it. */
  readonly holdInput?: boolean
  /** Where it makes its temporary files; the system's own place where left out. */
  readonly temporary?: string
  /** A shell's line around it, which is "$@" there: `"$@" | head -1`. */
  readonly shell?: string
}

/** Starts the built program as a user would; it is killed where the test ends first. */
export function start(args: readonly string[], options: StartOptions = {}): Started {
  if (!existsSync(PROGRAM))
    throw new Error('These tests run the built program, and dist/cli/main.js is not there; run "npm run build" first.')
  const { NODE_OPTIONS: _, NO_COLOR: __, FORCE_COLOR: ___, ...inherited } = process.env
  const env = options.temporary === undefined ? inherited : { ...inherited, TMPDIR: options.temporary }
  const command = [process.execPath, PROGRAM, ...args]
  const [file = '', ...rest] = options.shell
    ? ['bash', '-o', 'pipefail', '-c', options.shell, 'bash', ...command]
    : command
  const child = spawn(file, rest, { cwd: options.cwd, env })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  // A program that stops reading early is no failure of the test.
  child.stdin.on('error', () => {})
  if (!options.holdInput) child.stdin.end(options.input ?? '')
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) =>
      resolve({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
  })
  return { child, lines: createInterface({ input: child.stdout }), ended }
}

/** Runs the built program to its end. */
export function run(args: readonly string[], options: StartOptions = {}): Promise<Ended> {
  return start(args, options).ended
}

/** A folder of the running test's own with these files in it, gone when it ends. */
export async function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** The lines of a text that ends with a line break, or of nothing. */
export function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\n$/, '').split('\n')
}

/** Reports as lines of NDJSON. */
export function ndjson(reports: readonly object[]): string {
  return reports.map(report => `${JSON.stringify(report)}\n`).join('')
}

/** `count` reports of one short sentence each, no two alike, always the same. */
export function shortReports(count: number): readonly { readonly id: string; readonly text: string }[] {
  const names = ['Fidan', 'Barrot', 'Rubio']
  return Array.from({ length: count }, (_, index) => ({
    id: `r${index}`,
    text: `Envoy ${index} met ${names[index % names.length]}.`,
  }))
}
