import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Libsql from 'libsql'
import { expect, onTestFinished, test } from 'vitest'
import { openStore, StoreError } from '../../store/index.js'
import { openConnection } from '../../store/open.js'
import { Store } from '../../store/store.js'
import { folderWith, linesOf, ndjson, run, shortReports, start } from '../testing/program.js'
import { toolsFor } from '../tools.js'
import { readInto } from './read.js'

async function opened(file: string): Promise<Store> {
  const store = await openStore(file, { create: false })
  onTestFinished(() => store.close())
  return store
}

test('what was new, unchanged, changed, a duplicate or unreadable is said; reading again changes no byte', async () => {
  const cwd = await folderWith({
    'a.txt': 'Envoys of Iran and Qatar met in Doha on Monday.\n',
    'b.txt': 'Envoys of Iran and Qatar met in Doha on Monday.\n',
    'c.txt': 'Fidan met Araghchi in Oslo on Tuesday.\n',
    'empty.txt': '',
  })
  const read = () => run(['read', '.'], { cwd })
  const db = join(cwd, 'rapporteur.db')
  const first = await read()
  expect(first.code).toBe(1)
  expect(first.stderr).toMatch(/^rapporteur: empty\.txt is empty[^\n]+\n$/)
  expect(linesOf(first.stdout).map(line => line.replace(/ {2}\d.*/, ''))).toEqual([
    'new       a.txt',
    'duplicate b.txt of a.txt',
    'new       c.txt',
    'rapporteur.db: 2 new, 1 duplicate, 1 unreadable.',
  ])
  expect(readdirSync(cwd).filter(name => name.startsWith('rapporteur.db'))).toEqual(['rapporteur.db'])

  writeFileSync(join(cwd, 'empty.txt'), 'Envoys met.\n')
  expect((await read()).code).toBe(0)
  const before = readFileSync(db)
  const again = await read()
  expect(again).toEqual({
    code: 0,
    signal: null,
    stdout: 'unchanged a.txt\nunchanged b.txt\nunchanged c.txt\nunchanged empty.txt\nrapporteur.db: 4 unchanged.\n',
    stderr: '',
  })
  expect(readFileSync(db).equals(before)).toBe(true)

  writeFileSync(join(cwd, 'c.txt'), 'Fidan met Araghchi in Rome on Tuesday.\n')
  const changed = await run(['read', './c.txt', '--quiet'], { cwd })
  expect(changed).toEqual({ code: 0, signal: null, stdout: 'rapporteur.db: 1 changed.\n', stderr: '' })
  const store = await opened(db)
  expect((await store.report('c.txt', 0))?.report.text).toContain('Oslo')
  expect((await store.report('c.txt'))?.report.text).toContain('Rome')
  expect((await store.reports()).length).toBe(4)
  expect(await store.isJoined()).toBe(true)
})

test.each<[string, (file: string) => void, number, RegExp]>([
  [
    'a text',
    file => writeFileSync(file, 'no dossier'),
    2,
    /^x\.db is not a rapporteur dossier and was left as it is; /,
  ],
  [
    "somebody else's database",
    file => {
      const other = new Libsql(file)
      other.exec('create table notes (id)')
      other.close()
    },
    2,
    /^x\.db is not a rapporteur dossier and was left as it is; /,
  ],
  [
    'a dossier of a newer rapporteur',
    file => {
      const { sqlite } = openConnection(file, { create: true })
      sqlite.exec('pragma user_version = 99')
      sqlite.close()
    },
    1,
    /^x\.db was written by a newer rapporteur \(schema 99, .*\); update rapporteur to open it\.$/,
  ],
  [
    'a dossier cut short',
    file => {
      openConnection(file, { create: true }).sqlite.close()
      truncateSync(file, 8192)
    },
    1,
    /^x\.db is damaged and cannot be read further; restore it/,
  ],
])('%s is named with the way out, and left as it was', async (_, make, code, sentence) => {
  const cwd = await folderWith({ 'a.txt': 'Envoys met in Oslo.\n' })
  const file = join(cwd, 'x.db')
  make(file)
  const before = readFileSync(file)
  const read = await run(['read', 'a.txt', '--dossier', 'x.db'], { cwd })
  expect({ code: read.code, stdout: read.stdout }).toEqual({ code, stdout: '' })
  expect(read.stderr).toMatch(/^rapporteur: [^\n]+\n$/)
  expect(read.stderr.replace('rapporteur: ', '').trimEnd()).toMatch(sentence)
  expect(readFileSync(file).equals(before)).toBe(true)
})

test('a folder that is missing, and word knowledge that does not fit, leave no dossier behind', async () => {
  const cwd = await folderWith({ 'a.txt': 'Envoys met in Oslo.\n', 'words/offices/x.yaml': '- [' })
  const nowhere = await run(['read', 'a.txt', '--dossier', join('nowhere', 'x.db')], { cwd })
  expect(nowhere.stderr).toMatch(/^rapporteur: The folder of [^\n]*x\.db does not exist; make it first, [^\n]+\n$/)
  const words = await run(['read', 'a.txt', '--knowledge', 'words'], { cwd })
  expect([nowhere.code, words.code]).toEqual([2, 2])
  expect(existsSync(join(cwd, 'rapporteur.db'))).toBe(false)
})

test('a disk that fills up ends the reading with one error, and what was read until then stays', async () => {
  const reports = shortReports(40).map(({ id, text }) => ({ id, text: `${text} `.repeat(40) }))
  const cwd = await folderWith({ 'many.ndjson': ndjson(reports) })
  const file = join(cwd, 'x.db')
  const connection = openConnection(file, { create: true })
  const [row] = connection.sqlite.prepare('pragma page_count').all([])
  const pages = typeof row === 'object' && row !== null && 'page_count' in row ? Number(row.page_count) : 0
  connection.sqlite.exec(`pragma max_page_count = ${pages + 40}`)
  const store = new Store(connection, file)
  const reading = readInto(store, [join(cwd, 'many.ndjson')], await toolsFor(undefined), { dossier: file, quiet: true })
  await expect(reading).rejects.toMatchObject({ name: 'StoreError', problem: 'full' })
  await expect(reading).rejects.toBeInstanceOf(StoreError)
  const kept = (await store.reports()).map(({ report }) => report.id)
  await store.close()
  expect(kept.length).toBeGreaterThan(0)
  expect(kept.length).toBeLessThan(40)
  expect(new Set(kept)).toEqual(new Set(reports.slice(0, kept.length).map(report => report.id)))
  const rest = await run(['read', 'many.ndjson', '--dossier', 'x.db', '--quiet'], { cwd })
  expect(rest.stdout).toBe(`x.db: ${40 - kept.length} new, ${kept.length} unchanged.\n`)
})

test('Ctrl-C keeps what was printed as done, says how to go on, and ends in 130', async () => {
  const cwd = await folderWith({ 'many.ndjson': ndjson(shortReports(2000)) })
  const { child, lines, ended } = start(['read', 'many.ndjson'], { cwd })
  let printed = 0
  for await (const _ of lines) if (++printed === 5) child.kill('SIGINT')
  const { code, stdout, stderr } = await ended
  expect({ code, stderr }).toEqual({
    code: 130,
    stderr: 'rapporteur: Stopped; what was read is kept, and the same command goes on from there.\n',
  })
  const done = linesOf(stdout).flatMap(line => /^new +(\S+)/.exec(line)?.[1] ?? [])
  expect(done.length).toBeGreaterThanOrEqual(5)
  expect(done.length).toBeLessThan(2000)
  expect(linesOf(stdout).at(-1)).toBe(`rapporteur.db: ${done.length} new.`)
  const store = await opened(join(cwd, 'rapporteur.db'))
  expect(new Set((await store.reports()).map(({ report }) => report.id))).toEqual(new Set(done))
})

test('a request to end also ends the wait for standard input', async () => {
  const cwd = await folderWith({ 'a.txt': 'Envoys met in Oslo.\n' })
  const { child, lines, ended } = start(['read', 'a.txt', '-'], { cwd, holdInput: true })
  for await (const _ of lines) {
    child.kill('SIGTERM')
    break
  }
  const { code, stdout, stderr } = await ended
  expect({ code, stdout: linesOf(stdout).at(-1), stderr }).toEqual({
    code: 143,
    stdout: 'rapporteur.db: 1 new.',
    stderr: 'rapporteur: Stopped; what was read is kept, and the same command goes on from there.\n',
  })
})

test('a reader that closes early stops the lines, not the reading', async () => {
  const cwd = await folderWith({ 'many.ndjson': ndjson(shortReports(60)) })
  const read = await run(['read', 'many.ndjson'], { cwd, shell: '"$@" | head -1' })
  expect(read).toMatchObject({ code: 0, stderr: '' })
  expect((await (await opened(join(cwd, 'rapporteur.db'))).reports()).length).toBe(60)
})

test('two that read into one dossier at the same time both come to their end', async () => {
  const reports = shortReports(120)
  const cwd = await folderWith({ 'a.ndjson': ndjson(reports.slice(0, 60)), 'b.ndjson': ndjson(reports.slice(60)) })
  const both = await Promise.all(['a.ndjson', 'b.ndjson'].map(file => run(['read', file, '--quiet'], { cwd })))
  for (const read of both)
    expect(read).toEqual({ code: 0, signal: null, stdout: 'rapporteur.db: 60 new.\n', stderr: '' })
  const store = await opened(join(cwd, 'rapporteur.db'))
  expect((await store.reports()).length).toBe(120)
})

test('while somebody else holds the dossier, it ends in one sentence after a wait', async () => {
  const cwd = await folderWith({ 'a.txt': 'Envoys met in Oslo.\n' })
  const holder = openConnection(join(cwd, 'rapporteur.db'), { create: true })
  onTestFinished(() => holder.sqlite.close())
  holder.sqlite.exec('begin exclusive')
  const read = await run(['read', 'a.txt'], { cwd })
  expect(read).toEqual({
    code: 1,
    signal: null,
    stdout: '',
    stderr: 'rapporteur: rapporteur.db is being written by another process; try again when that one is done.\n',
  })
})
