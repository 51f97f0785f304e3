import type { Sqlite } from './sqlite.js'

/** The log is folded back at this many pages (32 MB), so that a pile of reports does not wait for the disk at every few. */
const LOG_PAGES = 8192

function quietly(sqlite: Sqlite, sql: string): boolean {
  try {
    sqlite.exec(sql)
    return true
  } catch {
    return false
  }
}

function hasLog(sqlite: Sqlite): boolean {
  const [row] = sqlite.prepare('pragma journal_mode').all([])
  return typeof row === 'object' && row !== null && 'journal_mode' in row && row.journal_mode === 'wal'
}

/**
 * Turns on the write-ahead log, so that others can read while this one writes and a commit costs no wait for the disk.
 * Only a writer does it: who only reads leaves the file as it is. Where it cannot be had (another process has the file
 * open just now), the rollback journal does, which has to wait for the disk to be safe.
 */
export function prepareToWrite(sqlite: Sqlite): void {
  quietly(sqlite, 'pragma journal_mode = wal')
  sqlite.exec(`pragma synchronous = ${hasLog(sqlite) ? 'normal' : 'full'}; pragma wal_autocheckpoint = ${LOG_PAGES}`)
}

/**
 * Closes a dossier and folds the log back into it: one file, which can be copied, and read from a folder that nobody may
 * write in. Where another process has it open, that one does so when it closes.
 */
export function closeToOneFile(sqlite: Sqlite): void {
  quietly(sqlite, 'pragma busy_timeout = 0')
  if (!quietly(sqlite, 'pragma journal_mode = delete')) quietly(sqlite, 'pragma wal_checkpoint(truncate)')
  sqlite.close()
}
