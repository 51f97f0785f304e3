import type { SqliteDatabase, SqliteStatement } from 'kysely'
import Libsql from 'libsql'

/** What may be bound to a statement; libsql ends the whole process on anything else. */
export type Value = string | number | bigint | null

function isValue(value: unknown): value is Value {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
}

// A NUL ends the text for every reader of SQLite that counts in C strings, libsql among them.
function bound(value: unknown): Value {
  if (!isValue(value)) throw new TypeError(`A ${typeof value} cannot be stored in a column.`)
  return typeof value === 'string' && value.includes('\u0000') ? value.replaceAll('\u0000', '\ufffd') : value
}

/** A libsql connection in the shape kysely asks for; each statement is prepared once and kept. */
export class Sqlite implements SqliteDatabase {
  readonly #database: Libsql.Database
  #open = true
  readonly #statements = new Map<string, SqliteStatement>()

  /**
   * @param file an absolute path: libsql takes "http:…" for a server and "file:…" for a list of options
   * @param wait milliseconds to wait for another process's lock
   */
  constructor(file: string, wait: number) {
    this.#database = new Libsql(file, { timeout: wait })
  }

  /** Runs statements that take no parameters and whose rows nobody needs. */
  exec(sql: string): void {
    this.#database.exec(sql)
  }

  /** Runs one statement and gives back the key of the row it put in. */
  run(sql: string, parameters: readonly unknown[]): number {
    return Number(this.prepare(sql).run(parameters).lastInsertRowid)
  }

  prepare(sql: string): SqliteStatement {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#database.prepare(sql)
    const kept: SqliteStatement = {
      reader: statement.reader,
      all: parameters => statement.all(parameters.map(bound)),
      run: parameters => statement.run(parameters.map(bound)),
      iterate: parameters => statement.iterate(parameters.map(bound)),
    }
    this.#statements.set(sql, kept)
    return kept
  }

  close(): void {
    if (!this.#open) return
    this.#open = false
    this.#statements.clear()
    this.#database.close()
  }
}
