import type { Kysely } from 'kysely'
import type {
  CodedReport,
  CrossFinding,
  Decision,
  Dossier,
  Event,
  KeptReport,
  Ruling,
  Unreadable,
} from '../model/index.js'
import { type Added, addReport, addUnreadable } from './add-report.js'
import { type Connection, transact } from './connection.js'
import { type DecidedBy, readDecisions, undoDecision, writeDecision } from './decisions.js'
import { joinPending, type RulesFrom } from './join-pending.js'
import { closeToOneFile } from './journal.js'
import { countPending, type EventFilter, isJoined, readEvents, readFindings } from './read-joined.js'
import {
  type KeptUnreadable,
  type Revision,
  readReport,
  readReports,
  readReportsAsOf,
  readRevisions,
  readUnreadable,
} from './read-reports.js'
import { type SearchHit, searchSentences } from './search.js'
import { asStoreError } from './store-error.js'
import type { Tables } from './tables.js'
import type { SentenceSpan } from './write-report.js'

/** An open dossier. Every method throws `StoreError` for what is wrong with the file; what a promise has given is on disk. */
export class Store {
  readonly #connection: Connection
  readonly #path: string

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
    return this.#do(() => readReports(this.#connection.db, this.#path))
  }

  /**
   * Every report as it stood before a moment: its newest revision of those read before it, ordered by id.
   * @param moment as `readAt` is written, or the beginning of one: a day stands for its first moment
   */
  reportsAsOf(moment: string): Promise<readonly KeptReport[]> {
    return this.#do(() => readReportsAsOf(this.#connection.db, this.#path, moment))
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
   * Joins the next of the reports that have come or changed since they were last joined, in one transaction.
   * @param rulesFrom the rules under the decisions that the dossier holds
   * @param limit how many reports to join now
   * @returns how many were joined; 0 where none was left
   * @example while ((await store.joinPending(rulesFrom)) > 0) bar.increment()
   */
  joinPending(rulesFrom: RulesFrom, limit = 200): Promise<number> {
    return this.#do(() => joinPending(this.#connection, this.#path, rulesFrom, limit))
  }

  /** How many reports wait to be joined. */
  pending(): Promise<number> {
    return this.#do(() => countPending(this.#connection.db))
  }

  /**
   * Whether the joined layer was made from the reports as they are now; false after a run that was cut off.
   * @param version of the rules it must have been made by; any, where left out
   */
  isJoined(version?: string): Promise<boolean> {
    return this.#do(() => isJoined(this.#connection.db, version))
  }

  /**
   * Keeps what a person has decided, for good. The reports it bears on wait to be joined anew.
   * @returns the decision's number
   */
  decide(ruling: Ruling, decided: DecidedBy): Promise<number> {
    return this.#do(() =>
      transact(this.#connection, 'write', async () => writeDecision(this.#connection, this.#path, ruling, decided)),
    )
  }

  /** Takes a decision back; that is kept for good, too. */
  undo(decision: Decision, decided: DecidedBy): Promise<number> {
    return this.#do(() =>
      transact(this.#connection, 'write', async () => undoDecision(this.#connection, this.#path, decision, decided)),
    )
  }

  /** What people have decided, the first first, with what was taken back again. */
  decisions(): Promise<readonly Decision[]> {
    return this.#do(async () => readDecisions(this.#connection.sqlite, this.#path))
  }

  /** The joined events that pass a filter, in order of time. */
  events(filter: EventFilter = {}): Promise<readonly Event[]> {
    return this.#do(() => readEvents(this.#connection.db, this.#path, filter))
  }

  /** The contradictions between reports, in the order of the events they are about. */
  findings(): Promise<readonly CrossFinding[]> {
    return this.#do(() => readFindings(this.#connection.db, this.#path))
  }

  /** Everything, as it stood at one moment. */
  dossier(): Promise<Dossier> {
    return this.#read(async db => ({
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

  #read<T>(read: (db: Kysely<Tables>) => Promise<T>): Promise<T> {
    return this.#do(() => transact(this.#connection, 'read', read))
  }

  async #do<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw asStoreError(error, this.#path)
    }
  }
}
