import type {
  Anchor,
  CodedReport,
  CrossFinding,
  DateValue,
  Dossier,
  Event,
  EventRecord,
  Evidence,
  Participant,
} from '../model/index.js'
import type { Filter } from './filter.js'
import { overlaps } from './findings.js'
import { timingOf } from './timing.js'
import { partiesOf, recordKey } from './view.js'
import { foldedWords, wordMatcher } from './words.js'

/**
 * The part of a dossier a filter asks for; every filter given must hold.
 *
 * Events: `actor` is any party; `process` any process a report gives; `type` and `status` the event's own; `since` and
 * `until` hold where any date a report gives lies in them in part, so an undated event is left out by either.
 * Documents and positions: by actor and day; `process`, `type` and `status` are of events alone and pass them by.
 * Reports keep the records of the events kept, and go where nothing of theirs is left; findings stay where an event
 * they are about, or a record, document or position their words touch, stays.
 * @returns the same dossier where the filter is empty
 * @example narrow(dossier, { actor: 'Varn', since: '2025-03-01' }).events.length
 */
export function narrow(dossier: Dossier, filter: Filter): Dossier {
  if (Object.values(filter).every(value => value === undefined)) return dossier
  const records = new Map<string, EventRecord>()
  for (const { report } of dossier.reports) {
    for (const record of report.records) records.set(recordKey({ report: report.id, record: record.id }), record)
  }
  const recordOf = (evidence: Evidence) => records.get(recordKey(evidence)) ?? null
  const events = dossier.events.filter(eventTest(filter, recordOf))
  const held = new Set(events.flatMap(event => event.evidence.map(recordKey)))
  const reports = dossier.reports.flatMap(kept => {
    const report = narrowReport(kept.report, filter, held)
    return report ? [{ ...kept, report }] : []
  })
  const keptReports = new Map(reports.map(({ report }) => [report.id, report]))
  const keptEvents = new Set(events.map(event => event.id))
  return {
    reports,
    events,
    findings: dossier.findings.filter(finding =>
      finding.event === null ? touchesAny(finding, keptReports) : keptEvents.has(finding.event),
    ),
  }
}

function eventTest(filter: Filter, recordOf: (evidence: Evidence) => EventRecord | null): (event: Event) => boolean {
  const actor = filter.actor === undefined ? null : participantTest(filter.actor)
  const process = filter.process === undefined ? null : wordMatcher(filter.process)
  return event => {
    if (filter.type !== undefined && event.event !== filter.type) return false
    if (filter.status !== undefined && event.status !== filter.status) return false
    if (
      process &&
      !event.slots.some(slot => slot.slot === 'process' && slot.values.some(each => process(each.value)))
    ) {
      return false
    }
    if (actor) {
      const spoken = event.evidence.flatMap(evidence => {
        const record = recordOf(evidence)
        return record ? partiesOf(record) : []
      })
      if (![...event.parties.map(each => each.participant), ...spoken].some(actor)) return false
    }
    if (filter.since === undefined && filter.until === undefined) return true
    const timing = timingOf(event, recordOf)
    return timing !== null && within(filter, { start: timing.earliest, end: timing.latest })
  }
}

/**
 * A test whether a participant is the one a user means: by words of a name, office or affiliation, by the spelling
 * found, or by an id or code whole.
 * @example participantTest('varn')(participant)
 */
export function participantTest(query: string): (participant: Participant) => boolean {
  const matches = wordMatcher(query)
  const whole = foldedWords(query)
  return participant =>
    participant.id === query ||
    (participant.code !== null && foldedWords(participant.code) === whole) ||
    [participant.name, participant.text, participant.office, participant.affiliation].some(
      text => text !== null && matches(text),
    )
}

function narrowReport(report: CodedReport, filter: Filter, held: ReadonlySet<string>): CodedReport | null {
  const actor = filter.actor === undefined ? null : participantTest(filter.actor)
  const dated = filter.since !== undefined || filter.until !== undefined
  const passes = (people: readonly Participant[], date: DateValue | null) =>
    (!actor || people.some(actor)) && (!dated || (date !== null && within(filter, date)))
  const records = report.records.filter(record => held.has(recordKey({ report: report.id, record: record.id })))
  const positions = report.positions.filter(each =>
    passes(each.speaker ? [each.party, each.speaker] : [each.party], each.date),
  )
  const documents = report.documents.filter(each =>
    passes(each.tabledBy ? [...each.parties, each.tabledBy] : each.parties, each.date),
  )
  if (records.length + positions.length + documents.length === 0) return null
  const anchors = anchorsOf({ records, positions, documents })
  const findings = report.findings.filter(finding => finding.evidence.some(each => touches(each, anchors)))
  return { ...report, records, positions, documents, findings }
}

function touchesAny(finding: CrossFinding, reports: ReadonlyMap<string, CodedReport>): boolean {
  return finding.evidence.some((anchor, index) => {
    const report = reports.get(finding.reports[index] ?? '')
    return report !== undefined && touches(anchor, anchorsOf(report))
  })
}

const anchorsOf = (report: Pick<CodedReport, 'records' | 'positions' | 'documents'>): readonly Anchor[] =>
  [...report.records, ...report.positions, ...report.documents].map(each => each.anchor)

const touches = (anchor: Anchor, others: readonly Anchor[]) => others.some(other => overlaps(anchor, other))

const within = (filter: Filter, days: { readonly start: string; readonly end: string }) =>
  (filter.since === undefined || days.end >= filter.since) && (filter.until === undefined || days.start <= filter.until)
