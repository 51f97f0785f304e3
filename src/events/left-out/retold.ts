import type { EventType, Status } from '../../model/index.js'
import type { Candidate } from '../candidate.js'
import { dependentsOf, type Scene } from '../scene.js'

const SAID: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'AGREE', 'REJECT', 'THREATEN'])
const BACK = new Set(['that', 'this', 'those', 'these', 'the'])
const UNDER_TERMS =
  /^\W*(?:under|according to) (?:the|its|this|that) (?:\S+ ){0,2}?(?:\w+ment|deal|accord|document|memorandum|plan|proposal|draft|treaty|declaration|text|roadmap|protocol|annex|truce|ceasefire)\b/i

/**
 * What is told elsewhere and only named here: "rejected that demand" (the demand has a record of its own, or none), and the
 * terms of a paper ("Under the plan, Peru would withdraw"), which its provisions tell.
 */
export function isRetold({ clause, frame, cast }: Candidate, status: Status, scene: Scene): boolean {
  if (status === 'hypothetical' && clause.modal === 'would' && UNDER_TERMS.test(scene.sentence.text)) return true
  if (clause.predicate.kind !== 'noun' || !SAID.has(frame.event) || cast.actor.length > 0) return false
  return dependentsOf(scene, clause.predicate.head, 'det').some(({ token }) => BACK.has(token.text.toLowerCase()))
}
