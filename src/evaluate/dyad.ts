import type { EventRecord, EventType, Participant } from '../model/index.js'
import { actorCode, countryOf } from './codes.js'
import type { GoldEvent } from './event-gold.js'

/** An event as far as type and parties go, gold or read: codes of country and sector. */
export type Dyad = {
  readonly type: EventType
  readonly source: ReadonlySet<string>
  readonly target: ReadonlySet<string>
  readonly alt: readonly EventType[]
}

/** Types whose parties have no direction. */
export const MUTUAL: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'CONSULT'])

export function dyadOfGold(event: GoldEvent): Dyad {
  return { type: event.type, source: codes(event.source), target: codes(event.target), alt: event.alt }
}

export function dyadOfRecord(record: EventRecord): Dyad {
  return { type: record.event, source: codesOf(record.actor), target: codesOf(record.recipient), alt: [] }
}

/** Whether the record says that something came about or is meant to: what is denied or supposed is no event. */
export function isReal(record: EventRecord): boolean {
  return record.status !== 'denied' && record.status !== 'hypothetical'
}

/** The codes of those who take part; somebody without country and sector has none. */
export function codesOf(parties: readonly Participant[]): ReadonlySet<string> {
  return codes(
    parties.flatMap(party =>
      party.code || party.sector ? [`${party.code ? party.code : '---'}${party.sector ?? ''}`] : [],
    ),
  )
}

export function codes(list: readonly string[]): ReadonlySet<string> {
  return new Set(list.map(actorCode).filter(code => code !== ''))
}

/** The countries of codes; `oneBody` counts the UN, the EU and every other body of states as one. */
export function countries(list: Iterable<string>, oneBody: boolean): ReadonlySet<string> {
  const found = new Set([...list].map(countryOf).filter(code => code !== ''))
  return oneBody ? new Set([...found].map(code => (code === 'UNO' || code === 'EUR' ? 'IGO' : code))) : found
}

export function union<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): ReadonlySet<T> {
  return new Set([...a, ...b])
}

export function sameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return a.size === b.size && [...a].every(item => b.has(item))
}

export function meets<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return [...a].some(item => b.has(item))
}
