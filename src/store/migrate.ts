import { APPLICATION_ID } from './header.js'
import { MIGRATIONS } from './migrations/index.js'
import type { Sqlite } from './sqlite.js'

/** The schema this version writes. */
export const SCHEMA_VERSION = MIGRATIONS.length

/**
 * Takes the steps that a file's schema still lacks, inside the caller's transaction.
 * @param from the file's `PRAGMA user_version`
 */
export function migrate(sqlite: Sqlite, from: number): void {
  for (const step of MIGRATIONS.slice(from)) sqlite.exec(step)
  sqlite.exec(`pragma application_id = ${APPLICATION_ID}; pragma user_version = ${SCHEMA_VERSION}`)
}
