import type { EventRecord, Evidence, Telling } from '../../model/index.js'

/** A telling with the evidence it is cited by. */
export type Told = { readonly record: EventRecord; readonly evidence: Evidence; readonly print: string }

export function toldOf({ report, record, print }: Telling): Told {
  return { record, evidence: { report, record: record.id }, print }
}

/** Order by code units, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
