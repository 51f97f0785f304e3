import type { Change } from '../dossier/index.js'
import { type CrossFinding, type Decision, type Dossier, type Finding, firstDayOf } from '../model/index.js'
import { settlementsIn } from './check/settled.js'
import { printable, styled } from './output.js'

/** Changes, a line each: what became of which event, and from what to what. */
export function changeLines(changes: readonly Change[]): readonly string[] {
  return changes.map(change =>
    `${change.change.padEnd(9)} ${(change.date ?? 'undated').padEnd(22)} ${styled('bold', printable(change.label))}  ${printable(details(change))}  ${change.event === null ? '' : styled('dim', `event ${change.event}`)}`.trimEnd(),
  )
}

function details({ what, before, after }: Change): string {
  const values = [before, after].filter(value => value !== null).join(' → ')
  return what === null ? values : `${what} ${values}`
}

/**
 * What people have settled since a day, of the findings a dossier still has.
 * @param day YYYY-MM-DD
 */
export function settledSince(dossier: Dossier, decisions: readonly Decision[], day: string): readonly Change[] {
  const settlementOf = settlementsIn(decisions)
  const settled = (
    finding: Finding | CrossFinding,
    report: string,
    about: Pick<Change, 'event' | 'label' | 'date'>,
  ) => {
    const settlement = settlementOf(finding, report)
    if (!settlement || settlement.at < day) return []
    const { as, by } = settlement
    return [
      { change: 'settled', what: finding.rule, before: finding.message, after: `${as}, says ${by}`, ...about } as const,
    ]
  }
  const events = new Map(dossier.events.map(event => [event.id, event]))
  return [
    ...dossier.findings.flatMap(finding => {
      const event = finding.event === null ? undefined : events.get(finding.event)
      const date = event ? firstDayOf(event) : '9999'
      const label = event?.label ?? finding.reports.join(', ')
      return settled(finding, '', { event: event?.id ?? null, label, date: date === '9999' ? null : date })
    }),
    ...dossier.reports.flatMap(({ report }) =>
      report.findings.flatMap(finding =>
        settled(finding, report.id, { event: null, label: report.title ?? report.id, date: report.published ?? null }),
      ),
    ),
  ]
}
