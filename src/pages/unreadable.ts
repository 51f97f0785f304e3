import type { Page, Unreadable } from '../model/index.js'

/** What happened to one report: its page, or the reason there is none. */
export type Reading = Page | Unreadable

/** An `Unreadable`: `says` goes on after the report's id, and the whole is one sentence. */
export function unreadable(id: string, problem: Unreadable['problem'], says: string): Unreadable {
  return { id, problem, message: `${id} ${says}.` }
}
