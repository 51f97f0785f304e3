import type { Days } from './calendar.js'
import type { Words } from './words.js'

/**
 * How the verb of a date leans: `past` it has been, `future` it is still to come, `promised` it was still to come when
 * somebody said so ("they would meet", "agreed to meet"), `arranged` it was still to come when it was planned and may be
 * over by now ("was due to meet"), null where nothing tells.
 */
export type Lean = 'past' | 'future' | 'promised' | 'arranged' | null

/** What a date is read against. */
export type When = {
  /** The day the report speaks from: its dateline's, else the day of publication; null where neither is known. */
  readonly today: number | null
  /** The last day or stretch told shortly before it, which "the next day" leans on. */
  readonly told: Days | null
  readonly lean: Lean
  /** The year a sentence opens with ("In 2014, …"), which its other dates share. */
  readonly frame: number | null
  /** Whether this report writes the day of a numeric date before the month; null where nothing in it shows. */
  readonly dayFirst: boolean | null
  /** Days told for happenings by their names, which "two days after the second round" counts from. */
  readonly dated?: ReadonlyMap<string, Days>
}

/** Words read as a date: where they end, the weekday they name, and what they mean once read against a day. */
export type Reading = {
  /** Index after the last word. */
  readonly to: number
  readonly weekday: number | null
  /** The words are a date only where the verb is still to come: "will resume in two weeks", never "the first in two weeks". */
  readonly needsFuture?: true
  readonly resolve: (when: When) => Days | null
}

/** One way of saying a date: judges the words from `at` on, and answers null where they are not its own. */
export type Reader = (words: Words, at: number) => Reading | null
