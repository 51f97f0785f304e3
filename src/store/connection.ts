import { type Insertable, Kysely, SqliteDialect } from 'kysely'
import { prepareToWrite } from './journal.js'
import { Sqlite } from './sqlite.js'
import type { Tables } from './tables.js'

/** Puts a row into a table and gives back its key. */
export type Insert = <T extends keyof Tables>(table: T, row: Insertable<Tables[T]>) => number

/** An open dossier: kysely for its questions, and for the many small rows of a report a way that asks nothing. */
export type Connection = {
  readonly db: Kysely<Tables>
  readonly sqlite: Sqlite
  readonly insert: Insert
}

function inserter(sqlite: Sqlite): Insert {
  const statements = new Map<keyof Tables, { readonly sql: string; readonly columns: readonly string[] }>()
  return (table, row) => {
    let statement = statements.get(table)
    if (!statement) {
      const columns = Object.keys(row)
      const sql = `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`
      statement = { sql, columns }
      statements.set(table, statement)
    }
    const values: Readonly<Record<string, unknown>> = row
    // By name, since nothing says that every row of a table is written in the same order.
    return sqlite.run(
      statement.sql,
      statement.columns.map(column => values[column]),
    )
  }
}

/**
 * A connection with foreign keys on. It changes nothing in the file.
 * @param wait milliseconds to wait for another process's lock
 */
export function connect(file: string, wait: number): Connection {
  const sqlite = new Sqlite(file, wait)
  // A file from outside may hold views and triggers of its own: they get no more rights than a query has.
  sqlite.exec('pragma foreign_keys = on; pragma trusted_schema = off')
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) })
  return { db, sqlite, insert: inserter(sqlite) }
}

/**
 * Does its work between `begin` and `commit`: all of it stands, or nothing. A `write` takes the lock at once, since a
 * reader that turns into a writer is turned away without waiting; a `read` sees one moment of the file throughout.
 * @param work must use the `Kysely` it is given: any other waits for this transaction to end
 */
export function transact<T>(
  { db, sqlite }: Connection,
  kind: 'read' | 'write',
  work: (db: Kysely<Tables>) => Promise<T>,
): Promise<T> {
  return db.connection().execute(async inner => {
    if (kind === 'write') prepareToWrite(sqlite)
    sqlite.exec(kind === 'write' ? 'begin immediate' : 'begin')
    try {
      const result = await work(inner)
      sqlite.exec('commit')
      return result
    } catch (error) {
      rollBack(sqlite)
      throw error
    }
  })
}

// SQLite has already rolled back after some errors, a full disk among them, and says so; the first error is the one to tell.
function rollBack(sqlite: Sqlite): void {
  try {
    sqlite.exec('rollback')
  } catch {
    return
  }
}
