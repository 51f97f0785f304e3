import type { Frame } from '../knowledge/index.js'
import type { Participant } from '../model/index.js'
import type { Candidate } from './candidate.js'
import { participantFrom } from './cast.js'
import type { Scene } from './scene.js'

export function partOf(
  candidate: Candidate,
  content: Candidate | undefined,
  part: 'actor' | 'recipient' | 'thirdParty',
  borrowed: readonly Participant[],
): readonly Participant[] {
  const own = candidate.cast[part].map(participantFrom)
  if (own.length > 0 || part === 'thirdParty') return own
  if (part === 'actor') return borrowed
  const theirs = candidate.cast.actor.map(one => one.mention.actor.id)
  const inside = content
    ? [...content.cast.recipient, ...content.cast.actor].filter(one => !theirs.includes(one.mention.actor.id))
    : []
  return inside.map(participantFrom)
}

/** Somebody who acts for a state or body, or holds an office: not the manager who blamed his defence. */
export function isPublic(party: Participant): boolean {
  return party.kind !== 'person' || party.code !== null || party.affiliation !== null || party.sector !== null
}

export function hasParties(
  frame: Frame,
  actor: readonly Participant[],
  recipient: readonly Participant[],
  third: readonly Participant[],
): boolean {
  switch (frame.needs) {
    case 'any':
      return actor.length + recipient.length + third.length > 0
    case 'actor':
    case 'content':
      return actor.length > 0
    case 'recipient':
      return recipient.length > 0
    case 'both':
      return (actor.length > 0 && recipient.length > 0) || (frame.mutual && actor.length > 1)
    case 'two':
      return actor.length + recipient.length > 1
  }
}

/** A noun nothing is said of, with one party: "Kyiv's talks" behind another matter. */
export function isInPassing({ clause, frame }: Candidate, scene: Scene): boolean {
  if (frame.event !== 'CONSULT' || clause.predicate.kind !== 'noun' || clause.predicate.light !== null) return false
  const relation = scene.sentence.tokens[clause.predicate.head]?.deprel
  return relation !== 'root'
}

/** Of a meeting that has not come about one party is too few, but where a verb says what that party will do. */
export function isAlone(
  { clause, status }: Candidate,
  actor: readonly Participant[],
  recipient: readonly Participant[],
): boolean {
  const parties = actor.length + recipient.length
  return parties < 2 && !(parties === 1 && clause.predicate.kind === 'verb' && status.status === 'planned')
}
