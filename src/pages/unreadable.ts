import type { Page, Unreadable } from '../model/index.js'

/** What happened to one report: its page, or the reason there is none. */
export type Reading = Page | Unreadable

/**
 * Whether a report could not be read.
 * @example const read = readPage(bytes, { id: 'report-12' }); if (isUnreadable(read)) warn(read.message)
 */
export function isUnreadable(reading: Reading): reading is Unreadable {
  return 'problem' in reading
}

/** An `Unreadable`: `says` goes on after the report's id, and the whole is one sentence. */
export function unreadable(id: string, problem: Unreadable['problem'], says: string): Unreadable {
  return { id, problem, message: `${id} ${says}.` }
}
