import type { Knowledge } from '../../knowledge/index.js'
import type { EventRecord } from '../../model/index.js'

/**
 * The town for a state: where a meeting or visit was told with its state alone, and the report has one town of that state
 * where one of its parties met somebody, it was there ("arrived in Peru on Monday. In Lima, he met …").
 * @returns the records in their order, the place's words those of the town
 */
export function withTowns(records: readonly EventRecord[], knowledge: Knowledge): readonly EventRecord[] {
  const towns = new Map<string, EventRecord[]>()
  for (const record of records) {
    const { place } = record
    if (!isReal(record) || !place?.country || isStateName(place, knowledge)) continue
    const known = towns.get(place.country)
    if (!known) towns.set(place.country, [record])
    else known.push(record)
  }
  if (towns.size === 0) return records
  return records.map(record => {
    const { place } = record
    if (!isReal(record) || !place?.country || !isStateName(place, knowledge)) return record
    const there = towns.get(place.country) ?? []
    const [first] = there
    if (!first?.cues.place || there.some(other => other.place?.name !== first.place?.name)) return record
    if (!there.some(other => sharesParty(record, other, place.country))) return record
    return { ...record, place: first.place, cues: { ...record.cues, place: first.cues.place } }
  })
}

function isReal({ event, status }: EventRecord): boolean {
  return event === 'CONSULT' && (status === 'occurred' || status === 'ongoing')
}

function isStateName(place: NonNullable<EventRecord['place']>, { states }: Knowledge): boolean {
  const state = place.country === null ? undefined : states.get(place.country)
  return state !== undefined && state.name === place.name && !state.capital.includes(place.name)
}

/** The state itself is at home, whoever comes. */
function sharesParty(record: EventRecord, other: EventRecord, home: string | null): boolean {
  const theirs = new Set(guestsOf(other, home))
  return guestsOf(record, home).some(id => theirs.has(id))
}

function guestsOf({ actor, recipient }: EventRecord, home: string | null): readonly string[] {
  return [...actor, ...recipient].filter(({ kind, code }) => kind !== 'state' || code !== home).map(({ id }) => id)
}
