import {
  type DateValue,
  type Event,
  type EventRecord,
  type Evidence,
  isDay,
  type Precision,
  type SlotValue,
} from '../model/index.js'

/** When an event was, as it can be drawn and sorted: the best reading, and the whole stretch its values cover. */
export type Timing = {
  readonly start: string
  readonly end: string
  readonly precision: Precision
  /** The words of the report the reading is from; null where no record shows them. */
  readonly text: string | null
  /** First and last day that any report gives. */
  readonly earliest: string
  readonly latest: string
  readonly disputed: boolean
}

/**
 * When a joined event was. Of several readings the most precise is shown, then the most frequent, then the
 * conservative, then the first value; `earliest` and `latest` cover every value.
 * @param recordOf the record behind a piece of evidence, null where it is gone
 * @returns null where no report gives a date
 * @example timingOf(event, recordOf)?.start // '2025-03-03'
 */
export function timingOf(event: Event, recordOf: (evidence: Evidence) => EventRecord | null): Timing | null {
  const slot = event.slots.find(each => each.slot === 'date')
  if (!slot) return null
  const dated = slot.values.flatMap(value => {
    const date = dateOf(value, recordOf)
    return date ? [{ value: value.value, date }] : []
  })
  const best = slot.informative ?? slot.representative ?? slot.conservative
  const chosen = dated.find(each => each.value === best) ?? dated[0]
  if (!chosen) return null
  const [starts, ends] = [dated.map(each => each.date.start), dated.map(each => each.date.end)]
  return {
    start: chosen.date.start,
    end: chosen.date.end,
    precision: chosen.date.precision,
    text: chosen.date.text === '' ? null : chosen.date.text,
    earliest: starts.toSorted()[0] ?? chosen.date.start,
    latest: ends.toSorted().at(-1) ?? chosen.date.end,
    disputed: slot.disputed,
  }
}

function dateOf(value: SlotValue, recordOf: (evidence: Evidence) => EventRecord | null): DateValue | null {
  for (const evidence of value.evidence) {
    const date = recordOf(evidence)?.date
    if (date) return date
  }
  return dateFromValue(value.value)
}

/**
 * The days a canonical date value means: a day, two days apart by a slash, a month or a year; null for anything else.
 * @example dateFromValue('2025-04')?.end // '2025-04-30'
 */
export function dateFromValue(value: string): DateValue | null {
  const days = /^(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?$/.exec(value)
  if (days?.[1]) return dateBetween(days[1], days[2] ?? days[1], days[2] ? 'range' : 'day')
  if (/^\d{4}-\d{2}$/.test(value)) return dateBetween(`${value}-01`, lastDayOf(value), 'month')
  if (/^\d{4}$/.test(value)) return dateBetween(`${value}-01-01`, `${value}-12-31`, 'year')
  return null
}

const dateBetween = (start: string, end: string, precision: Precision): DateValue | null =>
  isDay(start) && isDay(end) && start <= end ? { start, end, precision, text: '' } : null

/** The last day of a month written YYYY-MM. */
export function lastDayOf(month: string): string {
  const [year, number] = month.split('-').map(Number)
  const days = new Date(Date.UTC(year ?? 0, number ?? 1, 0)).getUTCDate()
  return `${month}-${String(days).padStart(2, '0')}`
}
