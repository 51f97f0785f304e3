import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../store/index.js'
import { openConnection } from '../../store/open.js'
import { folderWith, linesOf, ndjson, run, shortReports, start } from '../testing/program.js'

const COUNT = 2000
/** After how many printed lines the process is killed, one run after the other on the same dossier. */
const KILLS = [1, 2, 3, 5, 8, 13, 21, 55, 144, 377]

const doneIn = (lines: readonly string[]) => lines.flatMap(line => /^(?:new|unchanged) +(\S+)/.exec(line)?.[1] ?? [])

/** The reports of a dossier as a killed process left it; looked at in a copy, so that the next run finds the same. */
async function reportsLeftIn(cwd: string, copy: string): Promise<readonly string[]> {
  cpSync(cwd, copy, { recursive: true })
  const file = join(copy, 'rapporteur.db')
  const { sqlite } = openConnection(file, { create: false })
  expect(sqlite.prepare('pragma integrity_check').all([])).toEqual([{ integrity_check: 'ok' }])
  expect(sqlite.prepare('pragma foreign_key_check').all([])).toEqual([])
  sqlite.close()
  const store = await openStore(file, { create: false })
  const ids = (await store.reports()).map(({ report }) => report.id)
  await store.close()
  return ids
}

test('killed ten times while it reads, it has lost nothing it reported as done, and a last run finishes', async () => {
  const reports = shortReports(COUNT)
  const cwd = await folderWith({ 'many.ndjson': ndjson(reports) })
  const copies = await folderWith()
  for (const [index, count] of KILLS.entries()) {
    const { child, lines, ended } = start(['read', 'many.ndjson'], { cwd })
    const printed: string[] = []
    for await (const line of lines) if (printed.push(line) === count) child.kill('SIGKILL')
    expect(await ended).toMatchObject({ signal: 'SIGKILL', stderr: '' })
    const done = doneIn(printed)
    expect(done.length).toBeGreaterThanOrEqual(count)
    const left = new Set(await reportsLeftIn(cwd, join(copies, `${index}`)))
    expect(done.filter(id => !left.has(id))).toEqual([])
  }
  const { code, stdout, stderr } = await run(['read', 'many.ndjson'], { cwd })
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(linesOf(stdout).at(-1)).toMatch(/^rapporteur\.db: \d+ new, \d+ unchanged\.$/)
  const store = await openStore(join(cwd, 'rapporteur.db'), { create: false })
  const kept = await store.reports()
  expect(kept.map(({ report }) => report.id).sort()).toEqual(reports.map(({ id }) => id).sort())
  expect(kept.every(({ revision }) => revision === 0)).toBe(true)
  expect(await store.isJoined()).toBe(true)
  await store.close()
})
