export { type Joined, joinReports } from './all-reports.js'
export { type Coded, codeInput, codePage, codeWithSentences, type ReportInput } from './one-report.js'
export { knowledgeFrom, type Tools } from './tools.js'
export { VERSION } from './version.js'
