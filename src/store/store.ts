import type { Kysely } from 'kysely'
import type { CodedReport, CrossFinding, Dossier, Event, KeptReport, Unreadable } from '../model/index.js'
import { type Added, addReport, addUnreadable } from './add-report.js'
import { type Connection, transact } from './connection.js'
import { closeToOneFile } from './journal.js'
import { type EventFilter, isJoined, lastReportNo, readEvents, readFindings } from './read-joined.js'
import {
  type KeptUnreadable,
  type Revision,
  readReport,
  readReports,
  readRevisions,
  readUnreadable,
} from './read-reports.js'
import { type SearchHit, searchSentences } from './search.js'
import { asStoreError } from './store-error.js'
import type { Tables } from './tables.js'
import { type Joined, replaceJoined } from './write-joined.js'
import type { SentenceSpan } from './write-report.js'

/** An open dossier. Every method throws `StoreError` for what is wrong with the file; what a promise has given is on disk. */
export class Store {
  readonly #connection: Connection
  readonly #path: string
  /** The newest report row `reports` or `dossier` has handed out: what the next joined layer is made from. */
  #handedOut = 0

  /** For `openStore`, which checks the file first. */
  constructor(connection: Connection, path: string) {
    this.#connection = connection
    this.#path = path
  }

  /**
   * Adds a report, in one transaction, with its sentences, which are spans of `report.text` in order.
   * The same report as before writes nothing; one that differs in anything (text, coder, title…) becomes the current
   * revision, and the old one is kept in full.
   * @param readAt when it was read, as the caller wants it shown
   * @returns the outcome; `of` is the smallest id among the other reports with the same text
   * @throws StoreError `not-a-report`, `locked`, `full`, `no-permission`, `damaged`
   * @example await store.addReport(report, sentences, '2026-03-05T09:00:00Z') // { outcome: 'new' }
   */
  addReport(report: CodedReport, sentences: readonly SentenceSpan[], readAt: string): Promise<Added> {
    return this.#do(() => addReport(this.#connection, this.#path, report, sentences, readAt))
  }

  /**
   * Keeps the reason why a report could not be read, until it is read.
   * @example await store.addUnreadable({ id: 'a.html', problem: 'empty', message: 'a.html is empty.' }, readAt)
   */
  addUnreadable(unreadable: Unreadable, readAt: string): Promise<void> {
    return this.#do(() => addUnreadable(this.#connection, unreadable, readAt))
  }

  /** The current revision of every report, ordered by id (by code points, as SQLite compares texts). */
  reports(): Promise<readonly KeptReport[]> {
    return this.#handOut(db => readReports(db, this.#path))
  }

  /**
   * One report, or null where there is none.
   * @param revision how many came before it: 0 for the first; left out, the current one
   */
  report(id: string, revision?: number): Promise<KeptReport | null> {
    return this.#do(() => readReport(this.#connection.db, this.#path, id, revision))
  }

  /** When a report was read, by what, and which text it then had; the first first. */
  revisions(id: string): Promise<readonly Revision[]> {
    return this.#do(() => readRevisions(this.#connection.db, this.#path, id))
  }

  /** The reports that could not be read, ordered by id. */
  unreadable(): Promise<readonly KeptUnreadable[]> {
    return this.#do(() => readUnreadable(this.#connection.db, this.#path))
  }

  /**
   * Replaces the joined layer as a whole, in one transaction. It counts as made from the reports that this store handed
   * out last.
   */
  saveJoined(joined: Joined): Promise<void> {
    return this.#do(() => replaceJoined(this.#connection, joined, this.#handedOut))
  }

  /** Whether the joined layer was made from the reports as they are now; false after a run that was cut off. */
  isJoined(): Promise<boolean> {
    return this.#do(() => isJoined(this.#connection.db))
  }

  /** The joined events that pass a filter, in the order they were saved. */
  events(filter: EventFilter = {}): Promise<readonly Event[]> {
    return this.#do(() => readEvents(this.#connection.db, this.#path, filter))
  }

  /** The contradictions between reports, in the order they were saved. */
  findings(): Promise<readonly CrossFinding[]> {
    return this.#do(() => readFindings(this.#connection.db, this.#path))
  }

  /** Everything, as it stood at one moment. */
  dossier(): Promise<Dossier> {
    return this.#handOut(async db => ({
      reports: await readReports(db, this.#path),
      events: await readEvents(db, this.#path, {}),
      findings: await readFindings(db, this.#path),
    }))
  }

  /**
   * The sentences of current reports that hold every word of a text, the best first. The text is words and nothing
   * else: quotation marks, `OR`, `*` or `:` mean nothing in it. Endings and accents are not told apart.
   * @example await store.search('Erdogan prisoners') // finds "Erdoğan … a prisoner …"
   */
  search(text: string, limit = 50): Promise<readonly SearchHit[]> {
    return this.#do(() => searchSentences(this.#connection.db, this.#path, text, limit))
  }

  /** Closes the file, as one file unless somebody else has it open. */
  async close(): Promise<void> {
    closeToOneFile(this.#connection.sqlite)
    await this.#connection.db.destroy()
  }

  #handOut<T>(read: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    return this.#do(() =>
      transact(this.#connection, 'read', async db => {
        const result = await read(db)
        this.#handedOut = await lastReportNo(db)
        return result
      }),
    )
  }

  async #do<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw asStoreError(error, this.#path)
    }
  }
}
