import type { Anchor, CodedReport, CrossFinding, Event, Finding, Severity } from '../model/index.js'
import { groupBy } from './group.js'

/** One side of a finding: the words, and the report they stand in; null where the report is no longer there. */
export type FindingSide = { readonly report: CodedReport | null; readonly anchor: Anchor }

/** A finding ready to show: of one report, or between reports. */
export type ShownFinding = {
  readonly finding: Finding
  readonly scope: 'report' | 'between'
  readonly sides: readonly FindingSide[]
  /** The events it is about. */
  readonly events: readonly string[]
  /** The newest day of publication among its reports; null where none has one. */
  readonly published: string | null
}

/** The records of one report that stand for an event, as far as findings need to know. */
export type AnchoredEvent = { readonly event: Event; readonly report: string; readonly anchor: Anchor }

const GRAVITY: Record<Severity, number> = { error: 0, warning: 1, info: 2 }

/**
 * Every finding once: errors first, silenced ones last, newest first within. One of a single report belongs to the
 * events whose records its evidence overlaps.
 * @example findingsOf(reports, cross, anchored)[0]?.finding.severity // 'error'
 */
export function findingsOf(
  reports: readonly CodedReport[],
  cross: readonly CrossFinding[],
  anchored: readonly AnchoredEvent[],
): readonly ShownFinding[] {
  const byId = new Map(reports.map(report => [report.id, report]))
  const anchoredIn = groupBy(anchored, each => [each.report])
  const between = cross.map((finding): ShownFinding => {
    const sides = finding.evidence.map((anchor, index) => {
      const report = finding.reports[index]
      return { report: (report === undefined ? undefined : byId.get(report)) ?? null, anchor }
    })
    return { finding, scope: 'between', sides, events: finding.event ? [finding.event] : [], published: newest(sides) }
  })
  const within = reports.flatMap(report =>
    report.findings.map((finding): ShownFinding => {
      const sides = finding.evidence.map(anchor => ({ report, anchor }))
      const events = (anchoredIn.get(report.id) ?? [])
        .filter(each => finding.evidence.some(anchor => overlaps(anchor, each.anchor)))
        .map(each => each.event.id)
      return { finding, scope: 'report', sides, events: [...new Set(events)], published: report.published ?? null }
    }),
  )
  return [...between, ...within].sort(gravestFirst)
}

function gravestFirst(a: ShownFinding, b: ShownFinding): number {
  const silenced = Number(a.finding.silenced !== null) - Number(b.finding.silenced !== null)
  const gravity = GRAVITY[a.finding.severity] - GRAVITY[b.finding.severity]
  return silenced || gravity || newestFirst(a, b)
}

/** Order by day of publication, newest first, undated last, then by id. */
export function newestFirst(a: ShownFinding, b: ShownFinding): number {
  const [first, second] = [a.published ?? '', b.published ?? '']
  if (first !== second) return first > second ? -1 : 1
  return a.finding.id < b.finding.id ? -1 : a.finding.id > b.finding.id ? 1 : 0
}

const newest = (sides: readonly FindingSide[]) =>
  sides.reduce<string | null>((day, { report }) => {
    const published = report?.published
    return published !== undefined && (day === null || published > day) ? published : day
  }, null)

/** Whether two spans share a character. */
export function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}
