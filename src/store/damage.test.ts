import { readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openStore } from './open.js'
import { StoreError } from './store-error.js'
import { joinAs, sampleJoined } from './testing/sample-joined.js'
import { sampleReport, sentencesOf } from './testing/sample-report.js'
import { temporaryStore } from './testing/temporary.js'

const HEADER = 100

async function outcomeOf(work: () => Promise<unknown>): Promise<'done' | 'damaged'> {
  try {
    await work()
    return 'done'
  } catch (error) {
    if (error instanceof StoreError && error.problem === 'damaged') return 'damaged'
    throw error
  }
}

test('whatever bytes of a dossier are changed, it is read and written, or said to be damaged', async () => {
  const { store, file } = await temporaryStore()
  const reports = ['a', 'b'].map(id => sampleReport({ id, title: id }))
  for (const report of reports) await store.addReport(report, sentencesOf(report.text), 'monday')
  await joinAs(store, sampleJoined(reports))
  await store.close()
  const sound = readFileSync(file)
  const place = fc.tuple(fc.integer({ min: HEADER, max: sound.length - 1 }), fc.nat(255))
  let run = 0
  const outcomes = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 200 }), async changes => {
      const spoiled = Buffer.from(sound)
      for (const [at, byte] of changes) spoiled[at] = byte
      run += 1
      const path = `${file}-${run}.db`
      writeFileSync(path, spoiled)
      const again = await openStore(path, { create: false })
      const another = sampleReport({ id: 'another' })
      for (const work of [
        () => again.dossier(),
        () => again.search('prisoners'),
        () => again.revisions('a'),
        () => again.addReport(another, sentencesOf(another.text), 'tuesday'),
        () => joinAs(again, sampleJoined(reports), 'others'),
      ])
        outcomes.add(await outcomeOf(work))
      await again.close()
    }),
    { numRuns: 40, seed: 1 },
  )
  expect(outcomes).toEqual(new Set(['done', 'damaged']))
})
