import { once } from 'node:events'
import { openConnection } from '../open.js'

const [file = ''] = process.argv.slice(2)
const { sqlite } = openConnection(file, { create: false })
sqlite.exec('pragma journal_mode = wal')
sqlite.exec('begin immediate')
process.stdout.write('locked\n')
await once(process.stdin.resume(), 'end')
sqlite.exec('rollback')
sqlite.close()
