export { checkTogether, type Joined, joinReports, RULES_VERSION, ruledReport, rulesFrom } from './all-reports.js'
export { type Coded, codeInput, codePage, codeWithSentences, type ReportInput } from './one-report.js'
export { knowledgeFrom, type Tools } from './tools.js'
export { VERSION } from './version.js'
