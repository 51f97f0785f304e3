import type { Actor, EventRecord } from '../model/index.js'

const NO_SIDE = new Set(['IGO', 'NGO', 'ISM', 'IMG', 'MNC'])

/** Whom a participant stands for: a person counts as the state or body acted for. */
export function sideOf({ id, kind, code, affiliation }: Pick<Actor, 'id' | 'kind' | 'code' | 'affiliation'>): string {
  if (kind !== 'person') return kind === 'state' && code !== null ? code : id
  if (code !== null && code.length === 3 && !NO_SIDE.has(code) && code !== 'UNO' && code !== 'EUR') return code
  return affiliation ?? id
}

/** The sides of a happening, its third parties left out. */
export function sidesOf(record: EventRecord): ReadonlySet<string> {
  return new Set([...record.actor, ...record.recipient].map(sideOf))
}

/** Whether two happenings may be of the same sides: all of the one are among the other's, or one has none. */
export function sidesAgree(a: ReadonlySet<string> | null, b: ReadonlySet<string> | null): boolean {
  if (!a || !b || a.size === 0 || b.size === 0) return true
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  return [...few].every(side => many.has(side))
}
