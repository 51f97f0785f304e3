import { VERSION } from '../pipeline/version.js'
import type { FetchedPage } from './input.js'

/** Fetches the page behind an address a user gave; addresses that point inwards are refused. */
export async function fetchPage(url: string): Promise<FetchedPage> {
  const { fetchReport } = await import('./fetch/index.js')
  return fetchReport(url, { version: VERSION })
}
