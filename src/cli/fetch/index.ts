export { type Fetched, fetchReport } from './fetch-report.js'
export type { FetchOptions } from './options.js'
