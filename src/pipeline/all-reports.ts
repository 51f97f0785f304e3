import { checkEvents } from '../checks/index.js'
import { joinEvents } from '../events/index.js'
import type { CodedReport, CrossFinding, Event } from '../model/index.js'

/** What many reports tell together. */
export type Joined = { readonly events: readonly Event[]; readonly findings: readonly CrossFinding[] }

/**
 * The order of the work on all reports together, written once. The order in which the reports come changes nothing.
 */
export function joinReports(reports: readonly CodedReport[]): Joined {
  const events = joinEvents(reports)
  const findings = checkEvents(events, reports) // after joining: only what is told of one event can conflict
  return { events, findings }
}
