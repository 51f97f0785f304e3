import type {
  CodedReport,
  Dossier,
  Event,
  EventRecord,
  Evidence,
  KeptReport,
  Participant,
  Span,
} from '../model/index.js'
import { actorsOf, type ShownActor } from './actors.js'
import { documentsOf, type ShownDocument } from './documents.js'
import { findingsOf, type ShownFinding } from './findings.js'
import { groupBy } from './group.js'
import { passageAround } from './passage.js'
import { type PositionGrid, positionsOf } from './positions.js'
import { type Timing, timingOf } from './timing.js'

/** A piece of evidence looked up: the report, its record, and the sentence around the record's anchor. */
export type ShownEvidence = {
  readonly evidence: Evidence
  readonly report: CodedReport
  readonly record: EventRecord
  /** Offsets into `report.text`. */
  readonly passage: Span
}

/** A joined event with all it needs to be shown. Evidence whose report or record is gone is left out. */
export type ShownEvent = {
  readonly event: Event
  readonly timing: Timing | null
  readonly evidence: readonly ShownEvidence[]
  readonly findings: readonly ShownFinding[]
}

/** A report with the events its records belong to and all findings that touch it. */
export type ShownReport = KeptReport & {
  readonly events: readonly { readonly record: EventRecord; readonly event: Event | null }[]
  readonly findings: readonly ShownFinding[]
}

/** A dossier ready to show. Every list is in the order it should be read; the look-ups give null for what is not there. */
export type DossierView = {
  /** Newest first by day of publication, those without one last. */
  readonly reports: readonly ShownReport[]
  /** In order of time, undated ones last. */
  readonly events: readonly ShownEvent[]
  readonly dated: readonly (ShownEvent & { readonly timing: Timing })[]
  readonly undated: readonly ShownEvent[]
  readonly actors: readonly ShownActor[]
  readonly findings: readonly ShownFinding[]
  readonly documents: readonly ShownDocument[]
  readonly positions: PositionGrid
  readonly report: (id: string) => ShownReport | null
  readonly event: (id: string) => ShownEvent | null
  readonly actor: (id: string) => ShownActor | null
}

/**
 * A dossier ready to show: evidence looked up, findings beside what they are about, actors with their events,
 * documents and positions gathered, events in order of time. Pure, and linear in the dossier but for sorting.
 * @example buildDossierView(dossier).event(id)?.evidence[0]?.record.anchor.exact
 */
export function buildDossierView(dossier: Dossier): DossierView {
  const kept = [...dossier.reports].sort((a, b) => newestReportFirst(a.report, b.report))
  const reports = kept.map(each => each.report)
  const find = evidenceFinder(reports)
  const looked = dossier.events.map(event => ({
    event,
    timing: timingOf(event, evidence => find(evidence)?.record ?? null),
    evidence: event.evidence.flatMap(evidence => find(evidence) ?? []),
  }))
  looked.sort(byTime)
  const findings = findingsOf(
    reports,
    dossier.findings,
    looked.flatMap(({ event, evidence }) =>
      evidence.map(({ report, record }) => ({ event, report: report.id, anchor: record.anchor })),
    ),
  )
  const aboutEvent = groupBy(findings, each => each.events)
  const events = looked.map((each): ShownEvent => ({ ...each, findings: aboutEvent.get(each.event.id) ?? [] }))
  const aboutReport = groupBy(findings, each => [...new Set(each.sides.flatMap(side => side.report?.id ?? []))])
  const eventOfRecord = new Map(
    events.flatMap(({ event, evidence }) =>
      evidence.map(({ report, record }) => [recordKey({ report: report.id, record: record.id }), event] as const),
    ),
  )
  const shownReports = kept.map(
    (each): ShownReport => ({
      ...each,
      events: each.report.records.map(record => ({
        record,
        event: eventOfRecord.get(recordKey({ report: each.report.id, record: record.id })) ?? null,
      })),
      findings: aboutReport.get(each.report.id) ?? [],
    }),
  )
  const oldestReportFirst = [...reports].reverse()
  const actors = actorsOf(
    events.map(({ event, evidence }) => ({ event, spoken: evidence.flatMap(each => partiesOf(each.record)) })),
    reports.flatMap(report => report.positions),
  )
  const [byReport, byEvent, byActor] = [
    new Map(shownReports.map(each => [each.report.id, each])),
    new Map(events.map(each => [each.event.id, each])),
    new Map(actors.map(each => [each.id, each])),
  ]
  return {
    reports: shownReports,
    events,
    dated: events.flatMap(each => (each.timing ? [{ ...each, timing: each.timing }] : [])),
    undated: events.filter(each => !each.timing),
    actors,
    findings,
    documents: documentsOf(oldestReportFirst),
    positions: positionsOf(oldestReportFirst),
    report: id => byReport.get(id) ?? null,
    event: id => byEvent.get(id) ?? null,
    actor: id => byActor.get(id) ?? null,
  }
}

/** Everybody a record names in a part, the initiator and the speaker among them. */
export function partiesOf(record: EventRecord): readonly Participant[] {
  return [
    ...record.actor,
    ...record.recipient,
    ...record.thirdParty,
    ...(record.initiator ? [record.initiator] : []),
    ...(record.speaker ? [record.speaker] : []),
  ]
}

function evidenceFinder(reports: readonly CodedReport[]): (evidence: Evidence) => ShownEvidence | null {
  const found = new Map<string, ShownEvidence>()
  for (const report of reports) {
    for (const record of report.records) {
      const evidence = { report: report.id, record: record.id }
      const passage = passageAround(report.text, record.anchor)
      found.set(recordKey(evidence), { evidence, report, record, passage })
    }
  }
  return evidence => found.get(recordKey(evidence)) ?? null
}

/** One text for a piece of evidence, no two alike, whatever the ids hold. */
export function recordKey({ report, record }: Evidence): string {
  return JSON.stringify([report, record])
}

function byTime(a: Pick<ShownEvent, 'timing' | 'event'>, b: Pick<ShownEvent, 'timing' | 'event'>): number {
  const [first, second] = [timeKey(a), timeKey(b)]
  return first < second ? -1 : first > second ? 1 : 0
}

const timeKey = ({ timing, event }: Pick<ShownEvent, 'timing' | 'event'>) =>
  `${timing ? `${timing.start} ${timing.end}` : '9999'} ${event.id}`

function newestReportFirst(a: CodedReport, b: CodedReport): number {
  const [first, second] = [a.published ?? '', b.published ?? '']
  if (first !== second) return first > second ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
