export { CROSS_RULES, checkEvents, checkPairs } from './check-events.js'
export { checkReport, REPORT_RULES } from './check-report.js'
export type { CheckInput, Rule } from './rule.js'
export { type RuleSettings, withSettings } from './rule-settings.js'
