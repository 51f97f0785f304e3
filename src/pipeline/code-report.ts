import type { CodedReport, Unreadable } from '../model/index.js'
import { english } from './english.js'
import { codeInput, type ReportInput } from './one-report.js'
import type { Tools } from './tools.js'

/**
 * Reads one report into its record. Pure: no file system, no clock, no network; the same input gives the same bytes.
 * @param input the report's text as somebody took it out of its page, or the page's bytes, and what is known besides
 * @param tools model and word knowledge; rapporteur's own where left out
 * @returns the record, or why the report could not be read
 * @example codeReport({ id: 'a', text: 'Fidan met Araghchi in Doha on Monday.', published: '2025-08-14' })
 */
export function codeReport(input: ReportInput, tools: Tools = english()): CodedReport | Unreadable {
  return codeInput(input, tools)
}
