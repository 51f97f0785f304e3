import type { CodedReport } from './coded-report.js'
import type { CrossFinding, Event } from './dossier.js'
import type { EventRecord } from './event-record.js'

/** A record of a report with what joining must know of the report: the unit that events are joined from. */
export type Telling = {
  readonly report: string
  readonly record: EventRecord
  /** YYYY-MM-DD. */
  readonly published: string | null
  /** What the report's text is like, so that reprints are known; texts without words in common have nothing alike in it. */
  readonly print: string
  /** Names of the documents told of in the record's sentence. */
  readonly documents: readonly string[]
}

/** Only tellings of which one gives a key that the other seeks are held against each other. */
export type TellingKeys = { readonly gives: readonly string[]; readonly seeks: readonly string[] }

/**
 * How reports are joined, in steps that each need only a few tellings at hand, so that a dossier of any size can be kept
 * joined. Every step is a pure function, and none depends on the order of what it is given.
 */
export type JoinRules = {
  /** Changes whenever the rules do: what was joined by others is joined anew. */
  readonly version: string
  readonly tellings: (report: CodedReport) => readonly Telling[]
  readonly keys: (telling: Telling) => TellingKeys
  /** Whether two could be one event; symmetric. */
  readonly linked: (a: Telling, b: Telling) => boolean
  /** The tellings in groups with no link between one and another; each in the same order, however they came. */
  readonly blocks: (tellings: readonly Telling[]) => readonly (readonly Telling[])[]
  /** The events of one block. */
  readonly join: (block: readonly Telling[]) => readonly Event[]
  /** The reports of an event to hold against each other, by id; of very many only those that say something of their own. */
  readonly tellers: (event: Event) => readonly string[]
  /** Contradictions between the reports that tell an event. */
  readonly check: (event: Event, reports: readonly CodedReport[]) => readonly CrossFinding[]
}
