import type { CodedReport, CrossFinding, Decision, Finding, Ruling } from '../../model/index.js'

/** What a person has said of a finding. */
export type Settlement = Extract<Ruling, { readonly kind: 'settle-finding' }> &
  Pick<Decision, 'no' | 'at' | 'by' | 'reason'>

/** The reports a finding is in, side by side with its evidence. */
export function reportsIn(finding: Finding | CrossFinding, report: string): readonly string[] {
  return 'reports' in finding ? finding.reports : finding.evidence.map(() => report)
}

/**
 * Says what a person has said of a finding: by its id, and by its words where a report has been read anew since.
 * @param decisions of the dossier, the oldest first; the newest that stands holds
 */
export function settlementsIn(
  decisions: readonly Decision[],
): (finding: Finding | CrossFinding, report: string) => Settlement | null {
  const settled = new Map<string, Settlement>()
  for (const { no, at, by, reason, ruling, undone } of decisions) {
    if (ruling.kind !== 'settle-finding' || undone !== null) continue
    const settlement = { ...ruling, no, at, by, reason }
    settled.set(ruling.finding, settlement)
    settled.set(wordsKey(ruling.rule, ruling.sides), settlement)
  }
  return (finding, report) => {
    if (settled.size === 0) return null
    const reports = reportsIn(finding, report)
    const sides = finding.evidence.map(({ exact }, at) => ({ report: reports[at] ?? '', exact }))
    return settled.get(finding.id) ?? settled.get(wordsKey(finding.rule, sides)) ?? null
  }
}

function wordsKey(rule: string, sides: readonly { readonly report: string; readonly exact: string }[]): string {
  return JSON.stringify([rule, ...sides.map(({ report, exact }) => `${report} ${exact}`).sort()])
}

/** Reports and findings between them without what is settled. */
export function withoutSettled(
  reports: readonly CodedReport[],
  between: readonly CrossFinding[],
  decisions: readonly Decision[],
): { readonly reports: readonly CodedReport[]; readonly between: readonly CrossFinding[] } {
  const settlementOf = settlementsIn(decisions)
  return {
    reports: reports.map(report => ({
      ...report,
      findings: report.findings.filter(finding => settlementOf(finding, report.id) === null),
    })),
    between: between.filter(finding => settlementOf(finding, '') === null),
  }
}
