import type { Event } from '../../model/index.js'

/**
 * So many reports of one event are held against each other. Where more tell it, those come first that give a value no
 * other gave before: what the rest would add is who else says it.
 */
const MOST = 30

/**
 * The reports of an event that are worth holding against each other; none where only one tells it.
 * @returns ids in order
 */
export function tellersOf(event: Event): readonly string[] {
  const all = new Set(event.evidence.map(one => one.report))
  if (all.size < 2) return []
  if (all.size <= MOST) return [...all].sort()
  const firsts = [...event.slots.flatMap(slot => slot.values), ...event.parties].flatMap(({ evidence }) =>
    evidence.slice(0, 1).map(one => one.report),
  )
  return [...new Set([...firsts, ...[...all].sort()])].slice(0, MOST).sort()
}
