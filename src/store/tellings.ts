import { z } from 'zod'
import { EventRecord, type Telling } from '../model/index.js'
import type { Connection } from './connection.js'
import { KeptCount, KeptText, keptRows, keptValue } from './kept.js'
import { keyOf } from './keys.js'
import type { Sqlite } from './sqlite.js'

/** A telling and the number of its row. */
export type KeptTelling = { readonly no: number; readonly telling: Telling }

const Kept = z.object({
  report: z.string(),
  record: EventRecord,
  published: z.string().nullable(),
  print: z.string(),
  documents: z.array(z.string()).readonly(),
})
const Row = z.object({ telling_no: KeptCount, json: KeptText })
const Keyed = z.object({ telling_no: KeptCount, block: KeptCount, keys: KeptText })
const Block = z.object({ block: KeptCount })
const Numbered = z.object({ telling_no: KeptCount })
const Keys = z.array(z.string())

const OF_REPORT = 'select telling_no, block, cast(keys as blob) as keys from telling where report_id = ?'
const NEAR = `select distinct t.block from telling_key k join telling t on t.telling_no = k.telling_no
  where k.key in (select value from json_each(?))`
const NEAR_IN_BLOCK = `select distinct t.telling_no from telling_key k join telling t on t.telling_no = k.telling_no
  where k.key in (select value from json_each(?)) and t.block = ? order by t.telling_no`
const OF_BLOCK = 'select telling_no, cast(json as blob) as json from telling where block = ? order by telling_no'
const ONE = 'select telling_no, cast(json as blob) as json from telling where telling_no = ?'

/** The rows that records are joined from, found by report, by key and by block. */
export class Tellings {
  readonly #sqlite: Sqlite
  readonly #insert: Connection['insert']
  readonly #file: string

  constructor({ sqlite, insert }: Connection, file: string) {
    this.#sqlite = sqlite
    this.#insert = insert
    this.#file = file
  }

  /** Takes out what a report told before, and says which blocks that leaves to be joined anew. */
  remove(reportKey: string): readonly number[] {
    const rows = keptRows(this.#sqlite.prepare(OF_REPORT).all([reportKey]), Keyed, this.#where)
    for (const { telling_no: no, keys } of rows) {
      for (const key of keptValue(keys, Keys, this.#where))
        this.#sqlite.run('delete from telling_key where key = ? and telling_no = ?', [key, no])
      this.#sqlite.run('delete from telling where telling_no = ?', [no])
    }
    return rows.map(row => row.block)
  }

  /** Puts a telling down, as yet in no block. */
  add(telling: Telling, keys: readonly string[]): KeptTelling {
    const given = [...new Set(keys)]
    const no = this.#insert('telling', {
      report_id: keyOf(telling.report),
      record_id: telling.record.id,
      block: 0,
      event_no: null,
      keys: JSON.stringify(given),
      json: JSON.stringify(telling),
    })
    for (const key of given) this.#insert('telling_key', { key, telling_no: no })
    return { no, telling }
  }

  /** The blocks with a row that gives one of these keys. */
  blocksNear(keys: readonly string[]): readonly number[] {
    if (keys.length === 0) return []
    const rows = this.#sqlite.prepare(NEAR).all([JSON.stringify([...new Set(keys)])])
    return keptRows(rows, Block, this.#where).map(row => row.block)
  }

  /** The rows of one of those blocks that give one of these keys. */
  near(keys: readonly string[], block: number): readonly number[] {
    const rows = this.#sqlite.prepare(NEAR_IN_BLOCK).all([JSON.stringify([...new Set(keys)]), block])
    return keptRows(rows, Numbered, this.#where).map(row => row.telling_no)
  }

  /** All tellings of a block. */
  ofBlock(block: number): readonly KeptTelling[] {
    return this.#read(this.#sqlite.prepare(OF_BLOCK).all([block]))
  }

  one(no: number): Telling | null {
    return this.#read(this.#sqlite.prepare(ONE).all([no]))[0]?.telling ?? null
  }

  place(no: number, block: number, eventNo: number): void {
    this.#sqlite.run('update telling set block = ?, event_no = ? where telling_no = ?', [block, eventNo, no])
  }

  #read(rows: readonly unknown[]): readonly KeptTelling[] {
    return keptRows(rows, Row, this.#where).map(row => ({
      no: row.telling_no,
      telling: keptValue(row.json, Kept, this.#where),
    }))
  }

  get #where() {
    return { what: 'A record of the joined layer', file: this.#file }
  }
}
