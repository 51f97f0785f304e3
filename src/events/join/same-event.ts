import type { EventRecord, EventType, Participant } from '../../model/index.js'

/** What kind of happening a record tells, wide enough that a plan and its fulfilment meet. */
export type Family = 'meeting' | 'release' | 'signing' | EventType

export function familyOf(record: EventRecord): Family {
  if (record.event === 'CONSULT' || record.meeting !== null) return 'meeting'
  if (record.mode === 'release') return 'release'
  return record.event
}

/** The sides a record has: a person counts as the state or body acted for. */
export function sidesOf(record: EventRecord): ReadonlySet<string> {
  return new Set([...record.actor, ...record.recipient].map(sideOf))
}

function sideOf(party: Participant): string {
  if (
    party.kind === 'person' &&
    party.code !== null &&
    /^[A-Z]{3}$/.test(party.code) &&
    !['IGO', 'UNO', 'EUR', 'NGO'].includes(party.code)
  )
    return `state:${party.code}`
  if (party.kind === 'person' && party.affiliation !== null) return party.affiliation
  return party.kind === 'organisation' ? party.name : party.id
}

/**
 * Whether two records can be the same happening: the same sides or all of one's, and nothing that tells them apart
 * (another round, days that do not touch, a call and a visit). What one does not say speaks neither way.
 */
export function sameEvent(a: EventRecord, b: EventRecord): boolean {
  if (familyOf(a) !== familyOf(b)) return false
  if (a.round !== null && b.round !== null) return a.round === b.round && sidesAgree(a, b)
  if (isRemote(a) !== isRemote(b) && familyOf(a) === 'meeting') return false
  if (!sidesAgree(a, b)) return false
  if (a.date && b.date) return a.date.start <= b.date.end && b.date.start <= a.date.end && fewDays(a) && fewDays(b)
  return false
}

function isRemote(record: EventRecord): boolean {
  return record.mode === 'phone' || record.meeting?.kind === 'call' || record.meeting?.kind === 'video'
}

function sidesAgree(a: EventRecord, b: EventRecord): boolean {
  const [one, two] = [sidesOf(a), sidesOf(b)]
  if (one.size === 0 || two.size === 0) return false
  const [small, large] = one.size <= two.size ? [one, two] : [two, one]
  return [...small].every(side => large.has(side)) && (small.size > 1 || large.size === 1)
}

/** A month or a year touches too much to tell one happening from the next. */
function fewDays(record: EventRecord): boolean {
  return record.date?.precision === 'day' || record.date?.precision === 'range'
}
