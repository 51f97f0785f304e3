import {
  type Anchor,
  type CodedReport,
  type CrossFinding,
  type Event,
  type EventRecord,
  type Evidence,
  excludeOneAnother,
  idOf,
  type Severity,
  type Slot,
  type SlotName,
} from '../model/index.js'

const CUE: Partial<Record<SlotName, keyof EventRecord['cues']>> = {
  date: 'date',
  place: 'place',
  round: 'round',
  duration: 'duration',
}

const WORDS: Record<'date' | 'place' | 'round' | 'duration' | 'quantity', string> = {
  date: 'date',
  place: 'place',
  round: 'number of the round',
  duration: 'length',
  quantity: 'number',
}

/** The rules between reports, and what each finds. */
export const CROSS_RULES = {
  value: 'Reports give values for one event that exclude one another.',
  existence:
    'One report tells of a meeting that another, no older, says was postponed, cancelled or did not take place.',
} as const
type CrossRule = keyof typeof CROSS_RULES

/**
 * Contradictions between reports: values of one slot of one event that exclude one another, and a happening one report
 * tells and another puts off or denies.
 */
export function checkEvents(events: readonly Event[], reports: readonly CodedReport[]): readonly CrossFinding[] {
  const byId = new Map(reports.map(report => [report.id, report]))
  return events.flatMap(event => [
    ...event.slots.flatMap(slot =>
      slot.disputed && isValue(slot.slot) ? valueConflict(event, slot, slot.slot, byId) : [],
    ),
    ...existence(event, byId),
  ])
}

function isValue(slot: SlotName): slot is keyof typeof WORDS {
  return slot in WORDS
}

function valueConflict(
  event: Event,
  slot: Slot,
  name: keyof typeof WORDS,
  reports: ReadonlyMap<string, CodedReport>,
): CrossFinding[] {
  const sides = slot.values.flatMap(value => {
    const first = value.evidence[0]
    const anchor = first && anchorFor(first, name, value.value, reports)
    return first && anchor ? [{ value: value.value, report: first.report, anchor }] : []
  })
  const opposed = sides.filter(side =>
    sides.some(other => other.report !== side.report && excludeOneAnother(name, side.value, other.value)),
  )
  if (new Set(opposed.map(side => side.report)).size < 2) return []
  const told = opposed.map(side => `${shown(side.value)} (${nameOf(side.report, reports)})`).join(', ')
  return [
    made('value', 'warning', `Reports differ on the ${WORDS[name]} of "${event.label}": ${told}.`, opposed, event),
  ]
}

/** A report by its outlet where it has one, for a reader; by its id where not. */
function nameOf(id: string, reports: ReadonlyMap<string, CodedReport>): string {
  return reports.get(id)?.source ?? id
}

function shown(value: string): string {
  return value.replace(/^PT/, '')
}

function existence(event: Event, reports: ReadonlyMap<string, CodedReport>): CrossFinding[] {
  const told = event.evidence.flatMap(evidence => {
    const found = recordOf(evidence, reports)
    return found ? [{ ...found, evidence }] : []
  })
  const held = told.find(({ record }) => record.status === 'occurred' && record.event === 'CONSULT')
  const not = told.find(
    ({ record, report }) =>
      ['postponed', 'cancelled', 'denied'].includes(record.status) &&
      held !== undefined &&
      report.id !== held.report.id &&
      (report.published ?? '') >= (held.report.published ?? ''),
  )
  if (!held || !not) return []
  const sides = [held, not].map(({ record, report }) => ({ report: report.id, anchor: record.anchor }))
  return [
    made(
      'existence',
      'error',
      `${nameOf(held.report.id, reports)} says "${event.label}" took place; ${nameOf(not.report.id, reports)} says it was ${not.record.status}.`,
      sides,
      event,
    ),
  ]
}

function made(
  rule: CrossRule,
  severity: Severity,
  message: string,
  sides: readonly { readonly report: string; readonly anchor: Anchor }[],
  event: Event,
): CrossFinding {
  return {
    id: idOf(rule, event.id, ...sides.map(side => `${side.report}:${side.anchor.start}`)),
    rule,
    severity,
    message,
    evidence: sides.map(side => side.anchor),
    silenced: null,
    reports: sides.map(side => side.report),
    event: event.id,
  }
}

function recordOf(
  evidence: Evidence,
  reports: ReadonlyMap<string, CodedReport>,
): { readonly record: EventRecord; readonly report: CodedReport } | null {
  const report = reports.get(evidence.report)
  const record = report?.records.find(found => found.id === evidence.record)
  return report && record ? { record, report } : null
}

function anchorFor(
  evidence: Evidence,
  slot: keyof typeof WORDS,
  value: string,
  reports: ReadonlyMap<string, CodedReport>,
): Anchor | null {
  const found = recordOf(evidence, reports)
  if (!found) return null
  const cue = CUE[slot]
  if (cue) return found.record.cues[cue] ?? found.record.anchor
  return value ? found.record.anchor : null
}
