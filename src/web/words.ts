import type { EventType, SlotName, Status } from '../model/index.js'

/** An event type as a reader says it, beside the code. */
export const TYPE_NAMES: Readonly<Record<EventType, string>> = {
  AGREE: 'agrees or offers',
  CONSULT: 'meets or calls',
  SUPPORT: 'supports',
  CONCEDE: 'concedes',
  COOPERATE: 'cooperates',
  AID: 'gives aid',
  RETREAT: 'yields or releases',
  REQUEST: 'demands',
  ACCUSE: 'accuses',
  REJECT: 'refuses',
  THREATEN: 'threatens',
  PROTEST: 'protests',
  SANCTION: 'sanctions',
  MOBILIZE: 'mobilizes',
  COERCE: 'coerces',
  ASSAULT: 'attacks',
}

/** What a status says of whether it happened. */
export const STATUS_NAMES: Readonly<Record<Status, string>> = {
  occurred: 'happened',
  ongoing: 'going on',
  planned: 'planned',
  proposed: 'proposed',
  postponed: 'postponed',
  cancelled: 'cancelled',
  refused: 'refused',
  denied: 'denied',
  hypothetical: 'supposed',
}

export const SLOT_NAMES: Readonly<Record<SlotName, string>> = {
  status: 'Status',
  date: 'Date',
  place: 'Place',
  round: 'Round',
  process: 'Process',
  duration: 'Duration',
  quantity: 'Quantity',
  initiator: 'At the request of',
  topic: 'Topic',
  mode: 'Mode',
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/**
 * A day as a reader writes it.
 * @example dayInWords('2025-03-03') // '3 March 2025'
 */
export function dayInWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const name = MONTHS[Number(month) - 1]
  return name === undefined ? day : `${Number(date)} ${name} ${year}`
}

/** The month of a day: "March 2025". */
export function monthInWords(day: string): string {
  return dayInWords(day).replace(/^\d+ /, '')
}

type Days = { readonly start: string; readonly end: string; readonly precision: string }

/**
 * A date no more precise than it is.
 * @example dateInWords({ start: '2025-04-01', end: '2025-04-30', precision: 'month' }) // 'April 2025'
 */
export function dateInWords({ start, end, precision }: Days): string {
  if (precision === 'month' && start.slice(0, 7) === end.slice(0, 7)) return monthInWords(start)
  if (precision === 'year' && start.slice(0, 4) === end.slice(0, 4)) return start.slice(0, 4)
  if (start === end) return dayInWords(start)
  const [first, last] = [dayInWords(start), dayInWords(end)]
  if (start.slice(0, 7) === end.slice(0, 7)) return `${first.split(' ')[0]}–${last}`
  return start.slice(0, 4) === end.slice(0, 4) ? `${first.replace(/ \d+$/, '')} – ${last}` : `${first} – ${last}`
}

/** "1 report", "2 reports". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
}

/** An ISO 8601 duration in words; what is none stays as it is. */
export function durationInWords(iso: string): string {
  const parts = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(iso)
  if (!parts) return iso
  const units = ['week', 'day', 'hour', 'minute', 'second']
  const said = units.flatMap((unit, index) => {
    const number = parts[index + 1]
    return number === undefined ? [] : [count(Number(number), unit)]
  })
  return said.length > 0 ? said.join(' ') : iso
}
