import type { Finding, Severity } from '../model/index.js'

/** What a rule's findings count as; a rule that is not named keeps its own severity, one that is `off` says nothing. */
export type RuleSettings = ReadonlyMap<string, Severity | 'off'>

/**
 * Findings as settings leave them: those of a rule that is off are gone, the others have the severity that is set. What is
 * silenced stays `info`.
 * @example withSettings(report.findings, new Map([['name-variants', 'off']]))
 */
export function withSettings<F extends Finding>(findings: readonly F[], settings: RuleSettings): readonly F[] {
  if (settings.size === 0) return findings
  return findings.flatMap(finding => {
    const set = settings.get(finding.rule)
    if (set === 'off') return []
    return set === undefined || finding.silenced !== null ? [finding] : [{ ...finding, severity: set }]
  })
}
