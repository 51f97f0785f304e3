import { once } from 'node:events'
import { openStore } from '../open.js'
import { sampleReport } from './sample-report.js'

const [file = '', id = ''] = process.argv.slice(2)
const store = await openStore(file, { create: false })
await store.addReport(sampleReport({ id }), [], '2026-03-05T09:00:00Z')
process.stdout.write('added\n')
await once(process.stdin.resume(), 'end')
await store.close()
