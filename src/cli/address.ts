import { VERSION } from '../pipeline/version.js'
import { fetchReport } from './fetch/index.js'

/** Fetches the page behind an address a user gave; addresses that point inwards are refused. */
export function fetchPage(url: string): ReturnType<typeof fetchReport> {
  return fetchReport(url, { version: VERSION })
}
