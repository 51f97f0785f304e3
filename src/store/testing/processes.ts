import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

/** Starts one of this folder's scripts in a process of its own; its standard output is read line by line. */
export function startScript(
  name: string,
  args: readonly string[],
): { readonly child: ChildProcess; readonly lines: AsyncIterable<string> } {
  const script = fileURLToPath(new URL(name, import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  return { child, lines: createInterface({ input: child.stdout }) }
}

/** What a program prints, or null where it is not installed. */
export function outputOf(program: string, args: readonly string[], input = ''): string | null {
  const run = spawnSync(program, [...args], { encoding: 'utf8', input })
  if (run.error) return null
  if (run.status !== 0) throw new Error(`${program} ended with ${run.status}: ${run.stderr}`)
  return run.stdout
}
