import type { EventRecord, EventType } from '../../model/index.js'

/** What kind of happening a record tells, wide enough that a plan and its fulfilment meet. */
export type Family = 'meeting' | 'release' | EventType

export function familyOf(record: EventRecord): Family {
  if (record.event === 'CONSULT' || record.meeting !== null) return 'meeting'
  if (record.mode === 'release') return 'release'
  return record.event
}

const WORDS: ReadonlySet<Family> = new Set([
  'SUPPORT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'CONCEDE',
  'COOPERATE',
])

/**
 * Said by one party rather than done: it says many such things in a day, so that who and when tell little. What several
 * do together, such as signing a text, happens once.
 */
export function isSaid(family: Family, acting: number): boolean {
  return acting < 2 && WORDS.has(family)
}

/** Both sides do it alike, so that who is told first means nothing. */
export function isMutual(family: Family): boolean {
  return family === 'meeting' || family === 'AGREE' || family === 'COOPERATE'
}
