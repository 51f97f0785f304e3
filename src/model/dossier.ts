import type { CodedReport } from './coded-report.js'
import type { Finding } from './finding.js'
import type { Participant } from './participant.js'
import type { EventType, Status } from './vocabulary.js'

/** Where a value of a joined event was read: a record of a report. */
export type Evidence = { readonly report: string; readonly record: string }

/** The slots of an event on which reports may differ. */
export const SLOTS = [
  'status',
  'date',
  'place',
  'round',
  'process',
  'duration',
  'quantity',
  'initiator',
  'topic',
  'mode',
] as const
export type SlotName = (typeof SLOTS)[number]

/** One value of a slot, in a canonical form two reports can share ("2025-07-23", "1200 prisoner"), and who says it. */
export type SlotValue = { readonly value: string; readonly evidence: readonly Evidence[] }

/**
 * Every value reports give for a slot, and three readings of them (Weidmann and Rød; van Baalen and Höglund):
 * conservative is the value nobody goes below, informative the most precise, representative the most frequent.
 * A reading is null where its rule leaves no single value.
 */
export type Slot = {
  readonly slot: SlotName
  readonly values: readonly SlotValue[]
  readonly conservative: string | null
  readonly informative: string | null
  readonly representative: string | null
  /** Values that exclude one another. */
  readonly disputed: boolean
}

/** A party to a joined event, and the records that name it in that part. */
export type Party = {
  readonly participant: Participant
  readonly part: 'actor' | 'recipient' | 'thirdParty'
  readonly evidence: readonly Evidence[]
}

/** One call, round, exchange or other happening, joined from the records of one or many reports. */
export type Event = {
  /** A hash of its smallest record id, so that it is the same whatever the order of the reports. */
  readonly id: string
  readonly event: EventType
  readonly status: Status
  /** One line a person can read: "Türkiye and NATO: call". */
  readonly label: string
  readonly parties: readonly Party[]
  readonly slots: readonly Slot[]
  readonly evidence: readonly Evidence[]
  /** Reports with different texts: ten reprints of one text count once. */
  readonly sources: number
}

/** What events are put in order of time by: the first day reports give, or a closer one in it; without any, the last. */
export function firstDayOf(event: Event): string {
  const days = event.slots.find(slot => slot.slot === 'date')?.values.map(({ value }) => value) ?? []
  const [first] = days
  if (first === undefined) return '9999'
  return days.find(day => day !== first && isWithinDays(day, first)) ?? first
}

/**
 * Whether one date lies in another, each a day or two of them with a slash.
 * @example isWithinDays('2025-06-19', '2025-06-01/2025-06-30') // true: "June 19" is a closer word for "in June"
 */
export function isWithinDays(inner: string, outer: string): boolean {
  const [start = '', end = start] = inner.split('/')
  const [from = '', to = from] = outer.split('/')
  return from <= start && end <= to
}

/** A contradiction between reports; `reports` names, side by side with `evidence`, the report each anchor is in. */
export type CrossFinding = Finding & { readonly reports: readonly string[]; readonly event: string | null }

/** A report as the dossier keeps it: its newest revision and how many came before it. */
export type KeptReport = { readonly report: CodedReport; readonly revision: number }

/** Everything read so far, joined: what the site, the exports and `show` are drawn from. */
export type Dossier = {
  readonly reports: readonly KeptReport[]
  readonly events: readonly Event[]
  readonly findings: readonly CrossFinding[]
}
