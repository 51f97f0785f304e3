import {
  type Anchor,
  type CodedReport,
  type CrossFinding,
  type Event,
  type EventRecord,
  idOf,
  type Severity,
} from '../../model/index.js'

/** A record with the report that tells it. */
export type Told = { readonly record: EventRecord; readonly report: CodedReport }

/** One side of a difference: words in a report. */
export type Side = { readonly report: CodedReport; readonly anchor: Anchor }

/** What a rule between reports returns; name, severity and id are added by whoever runs it. */
export type CrossFound = { readonly message: string; readonly sides: readonly Side[]; readonly silenced?: string }

/** A rule on what several reports tell of one event. */
export type EventRule = {
  readonly name: string
  readonly severity: Severity
  /** One sentence: what it finds. */
  readonly about: string
  check(event: Event, told: readonly Told[]): readonly CrossFound[]
}

/** What two reports say, held against each other whether or not an event joins them. */
export type PairRule = {
  readonly name: string
  readonly severity: Severity
  readonly about: string
  checkPair(a: CodedReport, b: CodedReport): readonly CrossFound[]
}

export function crossFinding(
  rule: { readonly name: string; readonly severity: Severity },
  { message, sides, silenced }: CrossFound,
  event: Event | null,
): CrossFinding {
  return {
    // The event is left out: it is another one as soon as more reports tell of it.
    id: idOf(rule.name, ...sides.map(side => `${side.report.id}:${side.anchor.start}`).sort()),
    rule: rule.name,
    severity: silenced === undefined ? rule.severity : 'info',
    message,
    evidence: sides.map(side => side.anchor),
    silenced: silenced ?? null,
    reports: sides.map(side => side.report.id),
    event: event?.id ?? null,
  }
}

/** A report by its outlet where it has one, for a reader; by its id where not. */
export function nameOf(report: CodedReport): string {
  return report.source ?? report.id
}

/** Every two tellings of different reports, each pair once. */
export function pairsOf<T extends { readonly report: CodedReport }>(told: readonly T[]): readonly (readonly [T, T])[] {
  return told.flatMap((b, at) => told.slice(0, at).flatMap(a => (a.report.id === b.report.id ? [] : [[a, b] as const])))
}

/** Whether a report appeared before another, as far as both say. */
export function isOlder(a: CodedReport, b: CodedReport): boolean {
  return a.published !== undefined && b.published !== undefined && a.published < b.published
}

/** The whole sentence around a place of a report. */
export function sentenceAround({ report, anchor }: Side): string {
  const before = report.text.slice(Math.max(0, anchor.start - 400), anchor.start)
  const from = Math.max(before.lastIndexOf('\n'), before.search(/[.!?]["”’]?\s[^.!?]*$/) + 1) + 1
  const behind = /^[^\n]*?(?:[.!?](?=\s|$)|\n|$)/.exec(report.text.slice(anchor.end, anchor.end + 400))?.[0] ?? ''
  return before.slice(from) + anchor.exact + behind
}
