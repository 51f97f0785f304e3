import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openConnection, openStore } from './open.js'
import { startScript } from './testing/processes.js'
import { sampleReport, sentencesOf } from './testing/sample-report.js'
import { temporaryFolder, temporaryStore } from './testing/temporary.js'

function checkIntegrity(file: string): void {
  const { sqlite } = openConnection(file, { create: false })
  expect(sqlite.prepare('pragma integrity_check').all([])).toEqual([{ integrity_check: 'ok' }])
  expect(sqlite.prepare('pragma foreign_key_check').all([])).toEqual([])
  sqlite.run(`insert into sentence_text (sentence_text, rank) values ('integrity-check', 1)`, [])
  sqlite.close()
}

async function firstOf(lines: AsyncIterable<string>): Promise<string | undefined> {
  for await (const line of lines) return line
  return undefined
}

test.each([1, 2, 25, 150])('killed after it reported %i reports as done, it has lost none of them', async count => {
  const file = join(temporaryFolder(), 'talks.db')
  const { child, lines } = startScript('add-until-killed.ts', [file])
  const exited = once(child, 'exit')
  const done: string[] = []
  for await (const line of lines) {
    done.push(line)
    if (done.length === count) child.kill('SIGKILL')
  }
  expect(await exited).toEqual([null, 'SIGKILL'])
  expect(done.length).toBeGreaterThanOrEqual(count)
  const store = await openStore(file, { create: false })
  for (const id of done) {
    const kept = await store.report(id)
    const text = `Talks number ${id.slice('report-'.length)} began. They ended in Bergby.`
    expect(JSON.stringify(kept?.report)).toBe(JSON.stringify(sampleReport({ id, text })))
  }
  expect((await store.search('Bergby', 10_000)).length).toBe((await store.reports()).length)
  await store.close()
  expect(readdirSync(join(file, '..'))).toEqual(['talks.db'])
  checkIntegrity(file)
})

test('while another process writes, this one reads, and is told in one sentence why it cannot write', async () => {
  const { store, file } = await temporaryStore()
  const report = sampleReport()
  await store.addReport(report, sentencesOf(report.text), 'monday')
  await store.close()
  const { child, lines } = startScript('hold-lock.ts', [file])
  const exited = once(child, 'exit')
  expect(await firstOf(lines)).toBe('locked')
  const second = await openStore(file, { create: true, wait: 30 })
  onTestFinished(() => second.close())
  expect(await second.reports()).toHaveLength(1)
  expect(await second.search('ceasefire')).toHaveLength(1)
  const another = sampleReport({ id: 'another' })
  await expect(second.addReport(another, [], 'tuesday')).rejects.toMatchObject({
    problem: 'locked',
    message: `${file} is being written by another process; try again when that one is done.`,
  })
  child.stdin?.end()
  await exited
  expect(await second.addReport(another, [], 'tuesday')).toEqual({ outcome: 'duplicate', of: 'lake-call' })
})

test.each(['first', 'last'])('two processes see what the other has done, also when this one closes %s', async turn => {
  const { store, file } = await temporaryStore()
  const { child, lines } = startScript('keep-open.ts', [file, 'a'])
  const exited = once(child, 'exit')
  expect(await firstOf(lines)).toBe('added')
  expect((await store.reports()).map(kept => kept.report.id)).toEqual(['a'])
  await store.addReport(sampleReport({ id: 'b' }), [], 'monday')
  if (turn === 'first') await store.close()
  child.stdin?.end()
  expect(await exited).toEqual([0, null])
  if (turn === 'last') {
    expect(await store.reports()).toHaveLength(2)
    await store.close()
    expect(readdirSync(join(file, '..'))).toEqual(['talks.db'])
  }
  const again = await openStore(file, { create: false })
  expect(await again.reports()).toHaveLength(2)
  await again.close()
})
