import type { Finding } from '../model/index.js'
import { type CheckInput, findingOf, type Rule } from './rule.js'
import { dateWeekday } from './rules/date-weekday.js'
import { documentDate } from './rules/document-date.js'
import { officeStale } from './rules/office-stale.js'
import { officeTwoHolders } from './rules/office-two-holders.js'

/** The rules within one report, in the order their findings are told. */
export const REPORT_RULES: readonly Rule[] = [officeTwoHolders, officeStale, dateWeekday, documentDate]

/**
 * Runs the rules over one report.
 * @returns findings in the order of their first evidence; those that are no conflict are kept, with the reason
 * @example a report of 2025 that calls two people Secretary General of NATO gives one `office-two-holders`
 */
export function checkReport(input: CheckInput, rules: readonly Rule[] = REPORT_RULES): readonly Finding[] {
  const findings = rules.flatMap(rule => rule.check(input).map(found => findingOf(rule, input.textHash, found)))
  return findings.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
}
