import { ruleActors } from '../actors/index.js'
import { checkEvents, checkPairs } from '../checks/index.js'
import { JOINING, joinEvents, joinRules, tellersOf } from '../events/index.js'
import type { CodedReport, CrossFinding, Decision, Event, JoinRules, Ruling } from '../model/index.js'
import { VERSION } from './version.js'

/** What many reports tell together. */
export type Joined = { readonly events: readonly Event[]; readonly findings: readonly CrossFinding[] }

/** What people have decided and not taken back, the oldest first. */
export function standing(decisions: readonly Decision[]): readonly Ruling[] {
  return decisions.filter(decision => decision.undone === null).map(decision => decision.ruling)
}

/** A report as decisions leave it: who is who. */
export function ruledReport(report: CodedReport, decisions: readonly Decision[]): CodedReport {
  return ruleActors(report, standing(decisions))
}

/**
 * The order of the work on all reports together, written once. The order in which the reports come changes nothing.
 * @param decisions what people have decided about the joining, if anything
 */
export function joinReports(reports: readonly CodedReport[], decisions: readonly Decision[] = []): Joined {
  const rulings = standing(decisions)
  const ruled = reports.map(report => ruleActors(report, rulings)) // first: whom a record is about decides what it joins
  const events = joinEvents(ruled, rulings)
  const byId = new Map(reports.map(report => [report.id, report]))
  // After joining: only what is told of one event can conflict.
  const findings = events.flatMap(event =>
    checkEvent(
      event,
      tellersOf(event).flatMap(id => byId.get(id) ?? []),
    ),
  )
  return { events, findings }
}

/**
 * The same work in steps, for a dossier that is kept joined as reports come: the result is that of `joinReports`.
 * @example while ((await store.joinPending(rulesFrom)) > 0) bar.increment()
 */
export function rulesFrom(decisions: readonly Decision[]): JoinRules {
  const rulings = standing(decisions)
  const rules = joinRules(rulings)
  return {
    ...rules,
    version: RULES_VERSION,
    tellings: report => rules.tellings(ruleActors(report, rulings)),
    check: checkEvent,
  }
}

/** What a joined layer must have been made by to be still good. */
export const RULES_VERSION = `${VERSION} ${JOINING}`

/** Event by event, so that a dossier need not be held whole: what it finds rests on the event and on those who tell it. */
function checkEvent(event: Event, reports: readonly CodedReport[]): readonly CrossFinding[] {
  return reports.length < 2 ? [] : checkEvents([event], reports)
}

/**
 * Everything in which reports contradict one another: what they tell of one event, and what any two of them say
 * differently whether or not an event joins it. For a desk's few reports; a dossier keeps what its events hold.
 * @param all reports held against each other
 * @param drafts those whose findings are wanted; all of them where left out
 */
export function checkTogether(
  all: readonly CodedReport[],
  drafts: readonly CodedReport[] = all,
): readonly CrossFinding[] {
  const wanted = new Set(drafts.map(report => report.id))
  const rest = all.filter(report => !wanted.has(report.id))
  const names = new Set(drafts.flatMap(namesIn))
  // Who has nobody in common with a draft tells of none of its events.
  const near = rest.filter(report => namesIn(report).some(name => names.has(name)))
  const pairs = [...checkPairs(drafts), ...drafts.flatMap(draft => rest.flatMap(other => checkPairs([draft, other])))]
  const findings = [...joinReports([...drafts, ...near]).findings, ...pairs].filter(({ reports }) =>
    reports.some(id => wanted.has(id)),
  )
  return [...new Map(findings.map(finding => [finding.id, finding] as const).reverse()).values()].reverse()
}

function namesIn({ records }: CodedReport): readonly string[] {
  return records.flatMap(record => [...record.actor, ...record.recipient].map(party => party.code ?? party.id))
}
