import { randomUUID } from 'node:crypto'
import { linkSync, renameSync, rmSync, statSync } from 'node:fs'
import { migrate } from './migrate.js'
import { Sqlite } from './sqlite.js'
import { asStoreError, storeError } from './store-error.js'

function isEmpty(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.size === 0
}

// A link never replaces a file, so a dossier that another process has made in the meantime stays. Some file systems
// have no links; there the rename is as good as it gets.
function putInPlace(fresh: string, file: string): void {
  try {
    if (isEmpty(file)) renameSync(fresh, file)
    else linkSync(fresh, file)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return
    renameSync(fresh, file)
  }
}

/**
 * Makes an empty dossier. It is built under another name and put in place whole, so that no moment leaves half a
 * dossier at `file`.
 * @throws StoreError `no-permission`, `full`
 */
export function createDossier(file: string): void {
  const fresh = `${file}.${randomUUID()}.new`
  try {
    const sqlite = new Sqlite(fresh, 0)
    try {
      sqlite.exec('begin immediate')
      migrate(sqlite, 0)
      sqlite.exec('commit')
    } finally {
      sqlite.close()
    }
    putInPlace(fresh, file)
  } catch (error) {
    const known = asStoreError(error, file)
    throw known === error ? storeError('no-permission', file, error) : known
  } finally {
    for (const left of [fresh, `${fresh}-journal`]) rmSync(left, { force: true })
  }
}
