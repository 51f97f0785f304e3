import { resolve } from 'node:path'
import { type Connection, connect } from './connection.js'
import { createDossier } from './create.js'
import { kindOfFile } from './header.js'
import { migrate, SCHEMA_VERSION } from './migrate.js'
import type { Sqlite } from './sqlite.js'
import { Store } from './store.js'
import { asStoreError, StoreError, storeError } from './store-error.js'

/** How a dossier is opened. */
export type OpenOptions = {
  /** Make one where there is none. */
  readonly create: boolean
  /** Milliseconds to wait for another process that is writing; 5,000 where left out. */
  readonly wait?: number
}

const WAIT = 5000

/**
 * Opens a dossier, or makes one. A dossier of an older version is brought up to date; nothing else is written.
 * @param path as the user gave it; errors name it so
 * @throws StoreError `missing`, `not-a-dossier`, `newer-schema`, `no-permission`, `locked`, `full`, `damaged`
 * @example const store = await openStore('rapporteur.db', { create: true })
 */
export async function openStore(path: string, { create, wait = WAIT }: OpenOptions): Promise<Store> {
  return new Store(openConnection(path, { create, wait }), path)
}

/** The connection under a store. */
export function openConnection(path: string, { create, wait = WAIT }: OpenOptions): Connection {
  const file = resolve(path)
  const kind = kindOfFile(file)
  if (kind === 'other') throw storeError('not-a-dossier', path)
  if (kind === 'nothing') {
    if (!create)
      throw new StoreError(
        'missing',
        `There is no dossier at ${path}; read a report into it first, or name another file with --dossier.`,
      )
    createDossier(file)
  }
  return connectChecked(file, path, wait)
}

function connectChecked(file: string, path: string, wait: number): Connection {
  const connection = connectAt(file, path, wait)
  try {
    bringUpToDate(connection.sqlite, path)
    return connection
  } catch (error) {
    connection.sqlite.close()
    throw asStoreError(error, path)
  }
}

function connectAt(file: string, path: string, wait: number): Connection {
  try {
    return connect(file, wait)
  } catch (error) {
    const known = asStoreError(error, path)
    throw known === error ? storeError('no-permission', path, error) : known
  }
}

function versionOf(sqlite: Sqlite): number {
  const [row] = sqlite.prepare('pragma user_version').all([])
  return typeof row === 'object' && row !== null && 'user_version' in row ? Number(row.user_version) : 0
}

function bringUpToDate(sqlite: Sqlite, path: string): void {
  const version = versionOf(sqlite)
  if (version > SCHEMA_VERSION)
    throw new StoreError(
      'newer-schema',
      `${path} was written by a newer rapporteur (schema ${version}, this one knows ${SCHEMA_VERSION}); update rapporteur to open it.`,
    )
  if (version < 1) throw storeError('damaged', path)
  if (version === SCHEMA_VERSION) return
  sqlite.exec('begin immediate')
  try {
    migrate(sqlite, versionOf(sqlite))
    sqlite.exec('commit')
  } catch (error) {
    sqlite.exec('rollback')
    throw error
  }
}
