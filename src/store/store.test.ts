import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CodedReport, hashOf } from '../model/index.js'
import { openStore } from './open.js'
import type { Store } from './store.js'
import { sampleReport, sentencesOf } from './testing/sample-report.js'
import { temporaryStore } from './testing/temporary.js'

const READ_AT = '2026-03-05T09:00:00Z'

const add = (store: Store, report: CodedReport, readAt = READ_AT) =>
  store.addReport(report, sentencesOf(report.text), readAt)

const bare: CodedReport = {
  id: 'bare',
  text: '',
  textHash: hashOf(''),
  coder: '',
  records: [],
  documents: [],
  positions: [],
  findings: [],
}

function reordered({ id, text, ...rest }: CodedReport): CodedReport {
  return { ...rest, text, id }
}

test.each<[string, CodedReport]>([
  ['one with something in every field', sampleReport()],
  ['one with nothing in it', bare],
  ['one whose fields come in another order', reordered(sampleReport())],
  [
    'one with half a character and a NUL',
    sampleReport({ text: 'Talks \ud83d began \u0000 in Bergby.', title: '\udc00' }),
  ],
  ['one with quotation marks', sampleReport({ title: `"'; drop table report; --`, id: `'"\\%_` })],
])('a report comes back byte for byte: %s', async (_, report) => {
  const { store, file } = await temporaryStore()
  expect(await add(store, report)).toEqual({ outcome: 'new' })
  await store.close()
  const again = await openStore(file, { create: false })
  expect(JSON.stringify((await again.report(report.id))?.report)).toBe(JSON.stringify(report))
  expect((await again.reports()).map(kept => JSON.stringify(kept.report))).toEqual([JSON.stringify(report)])
  await again.close()
})

test('the same report again writes nothing, not even a byte', async () => {
  const { store, file } = await temporaryStore()
  await add(store, sampleReport())
  await store.close()
  const before = readFileSync(file)
  const again = await openStore(file, { create: true })
  expect(await add(again, sampleReport(), '2027-01-01T00:00:00Z')).toEqual({ outcome: 'unchanged' })
  await again.close()
  expect(readFileSync(file).equals(before)).toBe(true)
})

test.each<[string, Partial<CodedReport>]>([
  ['another text', { text: 'Talks began in Bergby on 3 March.' }],
  ['another coder', { coder: 'rapporteur 0.1.0, knowledge 2' }],
  ['a date of publication that was not known before', { published: '2026-03-06' }],
])('%s makes a new revision, and the old one is kept in full', async (_, change) => {
  const { store } = await temporaryStore()
  const [first, second] = [sampleReport(), sampleReport(change)]
  await add(store, first, 'monday')
  expect(await add(store, second, 'tuesday')).toEqual({ outcome: 'changed' })
  expect(await store.reports()).toEqual([{ report: second, revision: 1 }])
  expect(await store.report(first.id)).toEqual({ report: second, revision: 1 })
  expect(await store.report(first.id, 0)).toEqual({ report: first, revision: 0 })
  expect(await store.report(first.id, 2)).toBeNull()
  expect(await store.revisions(first.id)).toEqual([
    { revision: 0, readAt: 'monday', coder: first.coder, textHash: first.textHash },
    { revision: 1, readAt: 'tuesday', coder: second.coder, textHash: second.textHash },
  ])
})

test('a report that returns to an earlier text is a further revision', async () => {
  const { store } = await temporaryStore()
  const [first, second] = [sampleReport(), sampleReport({ text: 'Talks began.' })]
  await add(store, first)
  await add(store, second)
  expect(await add(store, first)).toEqual({ outcome: 'changed' })
  expect((await store.report(first.id))?.revision).toBe(2)
})

test('a reprint is kept in full, and named after the smallest id with its text', async () => {
  const { store } = await temporaryStore()
  await add(store, sampleReport({ id: 'm' }))
  expect(await add(store, sampleReport({ id: 'z' }))).toEqual({ outcome: 'duplicate', of: 'm' })
  expect(await add(store, sampleReport({ id: 'a' }))).toEqual({ outcome: 'duplicate', of: 'm' })
  expect(await add(store, sampleReport({ id: 'q' }))).toEqual({ outcome: 'duplicate', of: 'a' })
  expect(await add(store, sampleReport({ id: 'z' }))).toEqual({ outcome: 'unchanged', of: 'a' })
  expect((await store.reports()).map(kept => kept.report.id)).toEqual(['a', 'm', 'q', 'z'])
})

test('a report is no reprint of a text that its twin has given up', async () => {
  const { store } = await temporaryStore()
  await add(store, sampleReport({ id: 'a' }))
  await add(store, sampleReport({ id: 'a', text: 'Talks began.' }))
  expect(await add(store, sampleReport({ id: 'b' }))).toEqual({ outcome: 'new' })
})

test('an unreadable report keeps its latest reason until it is read', async () => {
  const { store } = await temporaryStore()
  const reason = { id: 'lake-call', problem: 'empty', message: 'lake-call is empty; give a page with text.' } as const
  await store.addUnreadable({ ...reason, problem: 'binary' }, 'monday')
  await store.addUnreadable({ ...reason, id: 'a' }, 'monday')
  await store.addUnreadable(reason, 'tuesday')
  expect(await store.unreadable()).toEqual([
    { ...reason, id: 'a', readAt: 'monday' },
    { ...reason, readAt: 'tuesday' },
  ])
  await add(store, sampleReport())
  expect((await store.unreadable()).map(kept => kept.id)).toEqual(['a'])
  await store.addUnreadable(reason, 'wednesday')
  expect(await add(store, sampleReport())).toEqual({ outcome: 'unchanged' })
  expect((await store.unreadable()).map(kept => kept.id)).toEqual(['a'])
})

test('what could not be read back is refused, and nothing of it stays', async () => {
  const { store } = await temporaryStore()
  const report = sampleReport()
  const wrong = { ...report, published: '2026-02-30' }
  await expect(add(store, wrong)).rejects.toMatchObject({ name: 'StoreError', problem: 'not-a-report' })
  expect(await store.reports()).toEqual([])
})

test('reports added at the same time are all there', async () => {
  const { store } = await temporaryStore()
  const reports = Array.from({ length: 20 }, (_, index) => sampleReport({ id: `r${index}`, text: `Talks ${index}.` }))
  const added = await Promise.all(reports.map(report => add(store, report)))
  expect(added.every(({ outcome }) => outcome === 'new')).toBe(true)
  expect(await store.reports()).toHaveLength(20)
})

test('any id finds its report, and no other', async () => {
  const { store } = await temporaryStore()
  const id = fc
    .oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 10 }),
      fc.constantFrom("' or 1=1 --", '"', '\u0000', '🕊️', '\ud83d', '%'),
    )
    .filter(text => text !== '')
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(id, { minLength: 2, maxLength: 3 }), async ids => {
      for (const one of ids) await add(store, { ...bare, id: one })
      for (const one of ids) expect((await store.report(one))?.report.id).toBe(one)
      expect((await store.reports()).filter(kept => ids.includes(kept.report.id))).toHaveLength(ids.length)
    }),
    { numRuns: 30 },
  )
})
