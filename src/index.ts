/** rapporteur's front door: reading reports into records, and many records into events. No file system, no clock. */
export { EXPORTERS, type Exporter } from './exports/index.js'
export { type Entries, layOver, parseKnowledge } from './knowledge/index.js'
export * from './model/index.js'
export {
  codePage,
  codeReport,
  english,
  englishEntries,
  type Joined,
  joinReports,
  knowledgeFrom,
  type ReportInput,
  type Tools,
  VERSION,
} from './pipeline/index.js'
