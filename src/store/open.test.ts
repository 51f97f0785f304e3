import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { APPLICATION_ID } from './header.js'
import { SCHEMA_VERSION } from './migrate.js'
import { MIGRATIONS } from './migrations/index.js'
import { openConnection, openStore } from './open.js'
import { Sqlite } from './sqlite.js'
import { Store } from './store.js'
import { StoreError, type StoreProblem } from './store-error.js'
import { sampleReport, sentencesOf } from './testing/sample-report.js'
import { temporaryFolder, temporaryStore } from './testing/temporary.js'

async function problemOf(work: Promise<unknown>, file: string): Promise<StoreProblem> {
  const error = await work.then(
    () => new Error('nothing was wrong'),
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof StoreError)) throw error
  expect(error.message).toContain(basename(file))
  expect(error.message).toMatch(/^[^\n]+[.]$/)
  return error.problem
}

/** A closed dossier with one report, for spoiling. */
async function closedDossier(): Promise<string> {
  const { store, file } = await temporaryStore()
  const report = sampleReport()
  await store.addReport(report, sentencesOf(report.text), 'monday')
  await store.close()
  return file
}

function sqliteFile(file: string, sql: string): void {
  const sqlite = new Sqlite(file, 0)
  sqlite.exec(sql)
  sqlite.close()
}

test('a dossier is made where there is none, says what it is, and leaves nothing beside it', async () => {
  const file = join(temporaryFolder(), 'talks.db')
  await (await openStore(file, { create: true })).close()
  expect(readdirSync(join(file, '..'))).toEqual(['talks.db'])
  const header = readFileSync(file)
  expect(header.readUInt32BE(68)).toBe(APPLICATION_ID)
  expect(header.readUInt32BE(60)).toBe(SCHEMA_VERSION)
})

test('an empty file becomes a dossier', async () => {
  const file = join(temporaryFolder(), 'talks.db')
  writeFileSync(file, '')
  const store = await openStore(file, { create: true })
  expect(await store.reports()).toEqual([])
  await store.close()
})

test('a name that looks like an address, or holds signs that one has, is a file name', async () => {
  const folder = temporaryFolder()
  for (const name of ['a?mode=memory.db', 'b#c%20d.db', "it's 🕊️.db", ':memory:']) {
    await (await openStore(join(folder, name), { create: true })).close()
    expect(existsSync(join(folder, name))).toBe(true)
  }
})

test.each([
  ['without leave to make one', 'talks.db', false],
  ['where the folder is missing', 'nowhere/talks.db', true],
  ['where the folder is missing', 'nowhere/talks.db', false],
  ['under a name no file can have', 'a\u0000b.db', true],
])('nothing is made %s', async (_, name, create) => {
  const folder = temporaryFolder()
  expect(await problemOf(openStore(join(folder, name), { create }), name)).toBe('missing')
  expect(readdirSync(folder)).toEqual([])
})

test.each<[string, (file: string) => void]>([
  ['a text', file => writeFileSync(file, 'Talks began in Bergby.\n'.repeat(300))],
  ['a short text', file => writeFileSync(file, 'no')],
  ['a text that begins like a database', file => writeFileSync(file, `SQLite format 3\u0000${'x'.repeat(5000)}`)],
  ['a folder', file => mkdirSync(file)],
  ["another program's database", file => sqliteFile(file, 'create table report (id); insert into report values (1)')],
  ["another program's database, marked so", file => sqliteFile(file, 'create table t (id); pragma application_id = 7')],
  [
    "another program's database at birth",
    file => {
      writeFileSync(file, '')
      writeFileSync(`${file}-wal`, 'a log')
    },
  ],
])('%s is no dossier, and is left as it was', async (_, make) => {
  const file = join(temporaryFolder(), 'other.db')
  make(file)
  const bytes = () => (statSync(file).isFile() ? readFileSync(file).toString('hex') : '')
  const [before, beside, changed] = [bytes(), readdirSync(join(file, '..')), statSync(file).mtimeMs]
  expect(await problemOf(openStore(file, { create: true }), file)).toBe('not-a-dossier')
  expect(await problemOf(openStore(file, { create: false }), file)).toBe('not-a-dossier')
  expect(bytes()).toBe(before)
  expect(readdirSync(join(file, '..'))).toEqual(beside)
  expect(statSync(file).mtimeMs).toBe(changed)
})

test('a dossier of a newer version is left alone', async () => {
  const file = await closedDossier()
  sqliteFile(file, `pragma user_version = ${SCHEMA_VERSION + 1}`)
  const before = readFileSync(file)
  expect(await problemOf(openStore(file, { create: true }), file)).toBe('newer-schema')
  expect(readFileSync(file).equals(before)).toBe(true)
})

// Written before there was a search: what brings it up to date has to find the sentence.
const OLD_REPORT = `
  insert into report (report_no, report_id, revision, is_current, text, text_hash, coder, read_at, json)
    values (1, 'old', 0, 1, 'A ceasefire holds.', 'h', 'c', 'sunday', '{}');
  insert into sentence values (1, 1, 0, 0, 0, 18, 'A ceasefire holds.')`

test.each(MIGRATIONS.map((_, index) => index + 1))('a dossier of schema %i is brought up to date', async version => {
  const file = join(temporaryFolder(), 'old.db')
  sqliteFile(file, MIGRATIONS.slice(0, version).join(''))
  sqliteFile(file, `pragma application_id = ${APPLICATION_ID}; pragma user_version = ${version}`)
  if (version < 3) sqliteFile(file, OLD_REPORT)
  const store = await openStore(file, { create: false })
  const report = sampleReport()
  await store.addReport(report, sentencesOf(report.text), 'monday')
  expect(await store.search('ceasefire')).toHaveLength(version < 3 ? 2 : 1)
  await store.close()
  expect(readFileSync(file).readUInt32BE(60)).toBe(SCHEMA_VERSION)
})

test('a full disk is told, what was done stays, and there is room again later', async () => {
  const file = await closedDossier()
  const connection = openConnection(file, { create: false })
  connection.sqlite.exec(`pragma max_page_count = ${statSync(file).size / 4096}`)
  const store = new Store(connection, file)
  onTestFinished(() => store.close())
  const long = sampleReport({ id: 'long', text: 'Talks began. '.repeat(10_000) })
  expect(await problemOf(store.addReport(long, sentencesOf(long.text), 'tuesday'), file)).toBe('full')
  expect((await store.reports()).map(kept => kept.report.id)).toEqual(['lake-call'])
  connection.sqlite.exec('pragma max_page_count = 100000')
  expect(await store.addReport(long, sentencesOf(long.text), 'tuesday')).toEqual({ outcome: 'new' })
})

test('a dossier cut short is damaged', async () => {
  const file = await closedDossier()
  truncateSync(file, 8192)
  const work = openStore(file, { create: false }).then(store => store.reports())
  expect(await problemOf(work, file)).toBe('damaged')
})

test.each([
  ['a report that is no report', `update report set json = '{"id":"lake-call"}'`],
  ['a report that is no JSON', `update report set json = '{'`],
  ['a report that is no text', `update report set json = 7`],
  ['a report in no encoding', `update report set json = cast(x'7bff7d' as text)`],
  ['a revision that is no number', `pragma ignore_check_constraints = on; update report set revision = 'first'`],
  [
    'a missing table',
    'pragma foreign_keys = off; drop view current_reports; drop table cross_evidence; drop table cross_finding',
  ],
])('%s is damage', async (_, spoil) => {
  const file = await closedDossier()
  sqliteFile(file, spoil)
  const store = await openStore(file, { create: false })
  onTestFinished(() => store.close())
  expect(await problemOf(store.dossier(), file)).toBe('damaged')
})

/** Root may write everywhere, so root's tests give that up for a while. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.getuid?.() !== 0) return work()
  process.seteuid?.(65534)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}

const posix = process.platform !== 'win32'

test.runIf(posix)('a file that may only be read is read, and says why it is not written', async () => {
  const file = await closedDossier()
  chmodSync(file, 0o444)
  chmodSync(join(file, '..'), 0o555)
  onTestFinished(() => chmodSync(join(file, '..'), 0o755))
  await asNobody(async () => {
    const store = await openStore(file, { create: true })
    const report = sampleReport({ id: 'another' })
    expect(await store.reports()).toHaveLength(1)
    expect(await problemOf(store.addReport(report, [], 'tuesday'), file)).toBe('no-permission')
    expect(await store.search('ceasefire')).toHaveLength(1)
    await store.close()
  })
})

test.runIf(posix)('a file that may not even be read says so', async () => {
  const file = await closedDossier()
  chmodSync(file, 0o000)
  await asNobody(async () => expect(await problemOf(openStore(file, { create: true }), file)).toBe('no-permission'))
})

test.runIf(posix)('a folder that may not be written in gets no dossier', async () => {
  const folder = temporaryFolder()
  chmodSync(folder, 0o555)
  await asNobody(async () =>
    expect(await problemOf(openStore(join(folder, 'talks.db'), { create: true }), 'talks.db')).toBe('no-permission'),
  )
  expect(readdirSync(folder)).toEqual([])
})
