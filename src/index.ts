/** rapporteur's front door: reading reports into records, and many records into events. No file system, no clock. */
export { EXPORTERS, type Exporter } from './exports/index.js'
export { type Entries, layOver, parseKnowledge } from './knowledge/index.js'
export { type LanguageModel, readModel } from './language/index.js'
export * from './model/index.js'
export { codeReport } from './pipeline/code-report.js'
export { english, englishEntries, englishModel } from './pipeline/english.js'
export {
  codePage,
  type Joined,
  joinReports,
  knowledgeFrom,
  type ReportInput,
  type Tools,
  VERSION,
} from './pipeline/index.js'
