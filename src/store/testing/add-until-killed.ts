import { openStore } from '../open.js'
import { sampleReport, sentencesOf } from './sample-report.js'

const [file = ''] = process.argv.slice(2)
const store = await openStore(file, { create: true })
for (let number = 0; ; number += 1) {
  const report = sampleReport({ id: `report-${number}`, text: `Talks number ${number} began. They ended in Bergby.` })
  await store.addReport(report, sentencesOf(report.text), '2026-03-05T09:00:00Z')
  process.stdout.write(`${report.id}\n`)
}
