import type { EventRecord } from '../../model/index.js'
import type { Candidate } from '../candidate.js'
import { roundOf } from '../fields/attributes.js'
import { dateOf } from '../fields/when.js'
import { placeOf } from '../place/where.js'
import type { Scene } from '../scene.js'
import { isUnreal } from '../status/status.js'

/**
 * The meeting told before that this one is: "The call lasted 40 minutes" is that call, with its day and place, unless
 * the words at hand give it another round or day.
 */
export function pointsBack(
  from: EventRecord | null,
  { clause, frame, status }: Candidate,
  scene: Scene,
): EventRecord | null {
  if (!from || frame.event !== 'CONSULT' || isUnreal(status.status) || isUnreal(from.status)) return null
  const round = roundOf(clause, scene)
  const date = dateOf(clause, scene, false)
  if (round !== null && round.value !== from.round) return null
  const place = placeOf(clause, scene)
  if (place !== null && from.place !== null && place.value.name !== from.place.name) return null
  if (date !== null && from.date !== null && (date.value.start > from.date.end || date.value.end < from.date.start))
    return null
  return from
}

export function remoteBefore(earlier: EventRecord | null): 'call' | 'video' | null {
  const kind = earlier?.meeting?.kind
  return kind === 'call' || kind === 'video' ? kind : null
}

export function inherited({ cues }: EventRecord): EventRecord['cues'] {
  const { date, place, round, process } = cues
  return {
    ...(date ? { date } : {}),
    ...(place ? { place } : {}),
    ...(round ? { round } : {}),
    ...(process ? { process } : {}),
  }
}
