import type { Frame } from '../knowledge/index.js'
import type { Clause } from '../model/index.js'
import type { Cast } from './cast.js'
import type { Scene } from './scene.js'
import { isOccasion } from './status-above.js'
import type { StatusReading } from './status-reading.js'

/** A clause that calls a frame, before it is a record. */
export type Candidate = {
  readonly clause: Clause
  readonly frame: Frame
  readonly cast: Cast
  readonly status: StatusReading
}

// "asked to go", "accused of going", "blamed for going", "warned against going", "charged with going".
const CONTENT: ReadonlySet<string> = new Set(['to', 'of', 'for', 'against', 'with'])

/** The candidate whose asking, agreeing or refusing a happening is the content of. */
export function foldedInto(candidate: Candidate, candidates: readonly Candidate[], scene: Scene): Candidate | null {
  // "Agreed to postpone the talks" agrees to something else than the talks.
  if (candidate.status.status === 'postponed' || candidate.status.status === 'cancelled') return null
  let current = candidate.clause
  for (let steps = 0; steps < 4; steps++) {
    const { governor } = current
    const above = governor ? scene.clauses[governor.clause] : undefined
    if (!governor || !above || isOccasion(governor, current.predicate.light)) return null
    if (governor.relation === 'relative' || governor.relation === 'conjunct') return null
    if (governor.relation === 'adverbial' && !CONTENT.has(governor.marker ?? '')) return null
    const over = candidates.find(other => other.clause === above)
    if (over) return over.frame.forward && governor.marker !== 'subject' ? over : null
    current = above
  }
  return null
}
