import type { CodedReport, CrossFinding, Event, Severity } from '../model/index.js'
import { attribution } from './between/attribution.js'
import { copiesFor, self } from './between/copies.js'
import { document } from './between/document.js'
import { existence } from './between/existence.js'
import { identity } from './between/identity.js'
import { modality } from './between/modality.js'
import { role } from './between/role.js'
import { crossFinding, type EventRule, type PairRule, type Told } from './between/rule.js'
import { sequence } from './between/sequence.js'
import { value } from './between/value.js'

const EVENT_RULES: readonly EventRule[] = [value, identity, attribution, existence, role]
const PAIR_RULES: readonly PairRule[] = [
  modality,
  sequence,
  document,
  self,
  ...[value, identity, attribution, modality, existence].map(rule => copiesFor(rule.name, rule.severity, rule.about)),
]

/** The rules between reports: name, severity and what each finds. */
export const CROSS_RULES: readonly {
  readonly name: string
  readonly severity: Severity
  readonly about: string
}[] = [value, identity, attribution, modality, existence, sequence, role, document, self]

/**
 * Contradictions between the reports that tell of one event, for each of the events.
 * @param reports those the events are joined from
 */
export function checkEvents(events: readonly Event[], reports: readonly CodedReport[]): readonly CrossFinding[] {
  const byId = new Map(reports.map(report => [report.id, report]))
  return events.flatMap(event => {
    const told = toldOf(event, byId)
    const tellers = [...new Map(told.map(one => [one.report.id, one.report])).values()]
    const isOfEvent = (finding: CrossFinding) =>
      finding.evidence.every((anchor, at) =>
        told.some(
          ({ record, report }) =>
            report.id === finding.reports[at] && record.anchor.start <= anchor.end && anchor.start <= record.anchor.end,
        ),
      )
    return once([
      ...EVENT_RULES.flatMap(rule => rule.check(event, told).map(found => crossFinding(rule, found, event))),
      // Whatever two reports differ on is told once, with the event whose words hold it.
      ...pairwise(tellers, event).filter(isOfEvent),
    ])
  })
}

/**
 * Contradictions between reports, whether or not an event joins what they say.
 * @returns those that belong to no event have none
 */
export function checkPairs(reports: readonly CodedReport[]): readonly CrossFinding[] {
  return once(pairwise(reports, null))
}

function pairwise(reports: readonly CodedReport[], event: Event | null): readonly CrossFinding[] {
  const inOrder = [...reports].sort((a, b) => (a.id < b.id ? -1 : 1))
  return inOrder.flatMap((b, at) =>
    inOrder
      .slice(0, at)
      .flatMap(a => PAIR_RULES.flatMap(rule => rule.checkPair(a, b).map(found => crossFinding(rule, found, event)))),
  )
}

function once(findings: readonly CrossFinding[]): readonly CrossFinding[] {
  return [...new Map(findings.map(finding => [finding.id, finding])).values()]
}

function toldOf(event: Event, byId: ReadonlyMap<string, CodedReport>): readonly Told[] {
  return event.evidence.flatMap(evidence => {
    const report = byId.get(evidence.report)
    const record = report?.records.find(found => found.id === evidence.record)
    return report && record ? [{ record, report }] : []
  })
}
