import type { Frame } from '../knowledge/index.js'
import type { Clause, EventType } from '../model/index.js'
import type { Cast } from './parties/cast.js'
import type { Scene } from './scene.js'
import { isOccasion } from './status/above.js'
import { isAside } from './status/nouns-beside.js'
import type { StatusReading } from './status/reading.js'

/** A clause that calls a frame, before it is a record. */
export type Candidate = {
  readonly clause: Clause
  readonly frame: Frame
  readonly cast: Cast
  readonly status: StatusReading
}

// "asked to go", "accused of going", "blamed for going", "warned against going", "charged with going".
const CONTENT: ReadonlySet<string> = new Set(['to', 'of', 'for', 'against', 'with'])

const UNDOING: ReadonlySet<EventType> = new Set(['REJECT', 'SANCTION', 'COERCE'])

/** The candidate whose asking, agreeing or refusing a happening is the content of. */
export function foldedInto(candidate: Candidate, candidates: readonly Candidate[], scene: Scene): Candidate | null {
  // "Agreed to postpone the talks" agrees to something else than the talks; "suspended the aid" is told by the suspending.
  const off = candidate.status.status === 'postponed' || candidate.status.status === 'cancelled'
  const deed = deedFor(candidate, candidates, scene)
  if (deed) return deed
  let current = candidate.clause
  for (let steps = 0; steps < 4; steps++) {
    const { governor } = current
    const above = governor ? scene.clauses[governor.clause] : nounAbove(current, scene)
    if (!above || (governor && (isOccasion(governor, current.predicate.light) || isAside(current, scene)))) return null
    if (governor?.relation === 'relative') return null
    if (governor?.relation === 'conjunct') {
      // "Threatened to assault and kill" threatens both; "agreed to meet and signed" signed.
      if (current.tense === 'past' || candidates.some(other => other.clause === above && other.frame.forward))
        return null
      current = above
      continue
    }
    if (governor?.relation === 'adverbial' && !CONTENT.has(governor.marker ?? '')) return null
    const over = candidates.find(other => other.clause === above)
    if (over) {
      if (isStayedAwayFrom(candidate, over)) return over
      if (!over.frame.forward || governor?.marker === 'subject') return null
      // "Calls for a meeting of A and B grew": where nobody is said to call, the meeting is what is told.
      if ((!governor && over.cast.actor.length === 0) || isPlanned(candidate, over)) return null
      return !off || UNDOING.has(over.frame.event) ? over : null
    }
    current = above
  }
  return null
}

/** "Boycotted a meeting of the panel": it may well have been held, and the staying away tells it. */
function isStayedAwayFrom({ clause, frame }: Candidate, over: Candidate): boolean {
  return (
    frame.event === 'CONSULT' &&
    over.clause.predicate.lemma === 'boycott' &&
    clause.obliques.every(({ preposition }) => preposition !== 'with' && preposition !== 'between')
  )
}

const STEPS_TO_DEED = 3

/** "Marched to demand an inquiry": what a protest is for is told by it, and so is what is threatened for the sake of a demand. */
function deedFor(candidate: Candidate, candidates: readonly Candidate[], scene: Scene): Candidate | null {
  if (candidate.frame.event !== 'REQUEST') return null
  let current: Clause | undefined = candidate.clause
  for (let steps = 0; current?.governor && steps < STEPS_TO_DEED; steps++) {
    const { clause, relation, marker }: NonNullable<Clause['governor']> = current.governor
    if (relation === 'conjunct' || relation === 'reported') return null
    current = scene.clauses[clause]
    const over = candidates.find(other => other.clause === current)
    if (!over) continue
    const threatens = over.frame.event === 'COERCE' && over.status.status === 'planned' && marker === 'to'
    return (over.frame.event === 'PROTEST' || threatens) && isFilled(over) ? over : null
  }
  return null
}

/** "A meeting with Peru was planned": the meeting tells it, with its parties, and not the planning by nobody. */
export function isToldByMeeting(over: Candidate, candidates: readonly Candidate[], scene: Scene): boolean {
  return candidates.some(
    candidate => isPlanned(candidate, over) && scene.clauses[candidate.clause.governor?.clause ?? -1] === over.clause,
  )
}

function isPlanned({ frame }: Candidate, over: Candidate): boolean {
  const { clause, frame: told } = over
  return frame.event === 'CONSULT' && told.event === 'AGREE' && clause.passive && clause.subjects.length === 0
}

/** "A call for talks", "the suspension of aid": a noun inside another's phrase hangs on that one. */
function nounAbove(clause: Clause, scene: Scene): Clause | undefined {
  const token = scene.sentence.tokens[clause.predicate.head]
  if (clause.predicate.kind !== 'noun' || !token?.deprel.startsWith('nmod')) return undefined
  return scene.clauses.find(({ predicate }) => predicate.kind === 'noun' && predicate.head === token.head)
}

/** Whether the words of a candidate alone name whom its frame needs. */
export function isFilled({ frame, cast }: Candidate): boolean {
  return isWhatItNeeds(frame, cast.actor.length, cast.recipient.length, cast.thirdParty.length)
}

/** Whether a frame's parties are named, by how many there are on each side. */
export function isWhatItNeeds(frame: Frame, actors: number, recipients: number, third: number): boolean {
  switch (frame.needs) {
    case 'any':
      return actors + recipients + third > 0
    case 'actor':
    case 'content':
      return actors > 0
    case 'recipient':
      return recipients > 0
    case 'both':
      // Two guests of one host, who is then no side: "Ankara hosted Putin and Zelensky".
      return (actors > 0 && recipients > 0) || (frame.mutual && actors > 1) || (actors > 1 && third > 0)
    case 'two':
      return actors + recipients > 1
  }
}
