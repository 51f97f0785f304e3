import type { Clause, Participant, Status } from '../../model/index.js'
import type { Candidate } from '../candidate.js'
import { dependentsOf, type Scene } from '../scene.js'

/** Those on one side of a meeting, and whether it came about, once it is known who was not there. */
export type Attended = { readonly actor: readonly Participant[]; readonly status: Status }

/**
 * Whoever is said not to have attended was expected, and is absent. A meeting that has two parties without them was
 * held: "Norway was not at the talks between Chile and Peru" denies Norway's part, and not the talks.
 */
export function attended(
  { clause, frame }: Candidate,
  status: Status,
  actor: readonly Participant[],
  scene: Scene,
): Attended {
  if (frame.event !== 'CONSULT' || status !== 'denied' || !isAttendance(clause, scene)) return { actor, status }
  const isAway = (party: Participant) =>
    party.role === 'participant' &&
    clause.subjects.some(subject => subject.start <= party.start && party.end <= subject.end)
  const away = actor.filter(isAway)
  const there = actor.length - away.length
  // "I was not on the call between Chile and Peru": whoever says so is no party of it.
  if (away.length === 0) return { actor, status: isSpeaker(clause, scene) && there > 1 ? 'occurred' : status }
  return {
    actor: actor.map(party => (isAway(party) ? { ...party, role: 'absent' } : party)),
    status: there > 1 ? 'occurred' : status,
  }
}

function isSpeaker({ subjects }: Clause, { sentence }: Scene): boolean {
  return subjects.some(({ head }) => /^(?:i|we)$/i.test(sentence.tokens[head]?.text ?? ''))
}

/**
 * Whether a clause says of its subjects that they were at a meeting, or were not: "attended", "took part in the talks",
 * "was on the call". Who "is in talks" holds them.
 */
export function isAttendance({ predicate: { head, lemma, light } }: Clause, scene: Scene): boolean {
  const { attending } = scene.knowledge.wordsets
  if (attending.has(lemma)) return true
  if (light !== 'be') return light !== null && attending.has(light)
  return dependentsOf(scene, head, 'case').some(({ token }) => /^(?:on|at)$/i.test(token.text))
}
