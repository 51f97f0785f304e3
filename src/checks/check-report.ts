import type { Finding } from '../model/index.js'
import { type CheckInput, findingOf, type Rule } from './rule.js'
import { attributionMissing } from './rules/attribution-missing.js'
import { captionMismatch } from './rules/caption-mismatch.js'
import { cityState } from './rules/city-state.js'
import { dateAfterPublication } from './rules/date-after-publication.js'
import { dateExists } from './rules/date-exists.js'
import { dateOrder } from './rules/date-order.js'
import { dateWeekday } from './rules/date-weekday.js'
import { documentDate } from './rules/document-date.js'
import { documentSigned } from './rules/document-signed.js'
import { nameVariants } from './rules/name-variants.js'
import { numberMismatch } from './rules/number-mismatch.js'
import { officeHolder } from './rules/office-holder.js'
import { officeStale } from './rules/office-stale.js'
import { officeTwoHolders } from './rules/office-two-holders.js'
import { officeWrongBody } from './rules/office-wrong-body.js'
import { placeMismatch } from './rules/place-mismatch.js'
import { quoteAltered } from './rules/quote-altered.js'
import { roundOrder } from './rules/round-order.js'
import { selfDenial } from './rules/self-denial.js'

/** The rules within one report, in the order their findings are told. */
export const REPORT_RULES: readonly Rule[] = [
  officeTwoHolders,
  officeStale,
  officeWrongBody,
  officeHolder,
  dateWeekday,
  dateExists,
  dateAfterPublication,
  dateOrder,
  roundOrder,
  numberMismatch,
  placeMismatch,
  selfDenial,
  documentDate,
  documentSigned,
  cityState,
  captionMismatch,
  nameVariants,
  quoteAltered,
  attributionMissing,
]

/**
 * Runs the rules over one report.
 * @returns findings in the order of their first evidence; those that are no conflict are kept, with the reason
 * @example a report of 2025 that calls two people Secretary General of NATO gives one `office-two-holders`
 */
export function checkReport(input: CheckInput, rules: readonly Rule[] = REPORT_RULES): readonly Finding[] {
  const findings = rules.flatMap(rule => rule.check(input).map(found => findingOf(rule, input.textHash, found)))
  return findings.sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0))
}
