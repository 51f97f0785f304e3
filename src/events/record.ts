import { anchorAt, type Context, type EventRecord, idOf } from '../model/index.js'
import { type Candidate, foldedInto, isFilled, isToldByMeeting } from './candidate.js'
import { remoteOf, roundOf, topicOf } from './fields/attributes.js'
import { meetingOf } from './fields/meeting.js'
import { processOf } from './fields/process.js'
import { quantitiesIn } from './fields/quantities.js'
import { speakerOf } from './fields/speaker.js'
import { eventType, modeOf, statusFor } from './fields/type-and-mode.js'
import { dateOf } from './fields/when.js'
import { isCharged } from './left-out/charged.js'
import { isHistory } from './left-out/history.js'
import { isRetold } from './left-out/retold.js'
import { attended } from './parties/absent.js'
import type { Antecedents } from './parties/antecedents.js'
import { participantFrom } from './parties/cast.js'
import { hasParties, partOf } from './parties/parties.js'
import { inherited, pointsBack, remoteBefore } from './parties/point-back.js'
import { placeOf } from './place/where.js'
import { type EventInput, overlaps, type Scene } from './scene.js'
import { isAside } from './status/nouns-beside.js'

/** The record of a candidate, or null where too little is named, or another record tells it. */
export function recordOf(
  candidate: Candidate,
  candidates: readonly Candidate[],
  scene: Scene,
  input: EventInput,
  context: readonly Context[],
  antecedents: Antecedents,
): EventRecord | null {
  const { clause, frame, status } = candidate
  if (foldedInto(candidate, candidates, scene) || isToldByMeeting(candidate, candidates, scene)) return null
  if (isOccasionOnly(candidate, candidates, scene) || isCharged(candidate, candidates, scene)) return null
  const content = frame.forward
    ? candidates.find(other => other !== candidate && foldedInto(other, candidates, scene) === candidate)
    : undefined
  if (frame.needs === 'content' && !content) return null
  const candidateStatus = statusFor(candidate, content)
  if ((frame.denied && candidateStatus !== 'denied') || isRetold(candidate, candidateStatus, scene)) return null
  const borrowed = antecedents.for(candidate, scene)
  const earlier = pointsBack(borrowed.from, candidate, scene)
  const actor = partOf(candidate, content, 'actor', borrowed.parties, scene, input.knowledge)
  const recipient = partOf(candidate, content, 'recipient', [], scene, input.knowledge).filter(
    party => !actor.some(other => other.id === party.id && (frame.event === 'CONSULT' || overlaps(other, party))),
  )
  const thirdParty = partOf(candidate, content, 'thirdParty', [], scene, input.knowledge)
  if (!hasParties(candidate, actor, recipient, thirdParty, scene, input.knowledge)) return null

  const told = dateOf(clause, scene, frame.forward)
  const own = told && frame.event !== 'CONSULT' && isEnd(told.cue.start, scene) ? null : told
  if (isHistory(clause, own?.value ?? null, scene)) return null
  const date = content?.frame.event === 'CONSULT' ? (dateOf(content.clause, scene, false) ?? own) : own
  const place = placeOf(clause, scene, !isSpoken(candidate, scene)) ?? (content ? placeOf(content.clause, scene) : null)
  const round = roundOf(clause, scene) ?? (content ? roundOf(content.clause, scene) : null)
  const remote = remoteOf(clause, scene) ?? (content ? remoteOf(content.clause, scene) : null) ?? remoteBefore(earlier)
  const topic =
    topicOf(clause, scene, frame.object === 'topic') ??
    (content ? topicOf(content.clause, scene, content.frame.object === 'topic') : null)
  const parties = [...actor, ...recipient]
  const event = eventType(candidate, content)
  const meeting =
    frame.event === 'CONSULT'
      ? meetingOf(clause, scene, frame, remote, round?.value ?? null, parties, input.knowledge)
      : event === 'AGREE' && content?.frame.event === 'CONSULT'
        ? meetingOf(content.clause, scene, content.frame, remote, round?.value ?? null, parties, input.knowledge)
        : null
  const anchor = anchorAt(
    scene.text,
    content
      ? { start: Math.min(clause.start, content.clause.start), end: Math.max(clause.end, content.clause.end) }
      : clause,
    scene.sentence.index,
  )
  const trigger = scene.sentence.tokens[clause.predicate.head] ?? scene.sentence
  const duration = frame.event === 'CONSULT' ? scene.durations[0] : undefined
  const process = processOf(candidate.clause, scene, parties, frame.event === 'CONSULT' || meeting !== null)
  const speaker = speakerOf(clause, scene, input, parties)
  const modeName = modeOf(candidate, content, remote)
  const quantity = quantitiesIn(scene, anchor)
  const there = attended(candidate, candidateStatus, actor, scene)
  const initiator = candidate.cast.initiator[0] ?? content?.cast.initiator[0]
  return {
    id: idOf(input.textHash, anchor.start, anchor.end, trigger.start, event),
    event,
    mode: modeName,
    meeting,
    context,
    status: there.status,
    actor: there.actor,
    recipient,
    thirdParty,
    date: date?.value ?? earlier?.date ?? null,
    place: place?.value ?? earlier?.place ?? null,
    round: round?.value ?? earlier?.round ?? null,
    process: process?.value ?? earlier?.process ?? null,
    duration: duration?.iso ?? null,
    quantity,
    initiator: initiator ? participantFrom(initiator) : null,
    topic: topic?.value ?? null,
    speaker,
    anchor,
    cues: {
      ...(earlier ? inherited(earlier) : {}),
      trigger: anchorAt(scene.text, trigger, scene.sentence.index),
      ...(status.cue ? { status: status.cue } : {}),
      ...(date ? { date: date.cue } : {}),
      ...(place ? { place: place.cue } : {}),
      ...(round ? { round: round.cue } : {}),
      ...(process ? { process: process.cue } : {}),
      ...(duration ? { duration: anchorAt(scene.text, duration, scene.sentence.index) } : {}),
      ...(topic ? { topic: topic.cue } : {}),
    },
  }
}

/** "Met on the sidelines of a summit": the summit says where, once somebody is told to have met there. */
function isOccasionOnly(candidate: Candidate, candidates: readonly Candidate[], scene: Scene): boolean {
  return isAside(candidate.clause, scene) && candidates.some(other => other !== candidate && isFilled(other))
}

/** "Suspended the tariffs until May": when it ends, and not when it was done. */
function isEnd(date: number, { text }: Scene): boolean {
  return /\b(?:until|till)\s+(?:the\s+)?$/i.test(text.slice(Math.max(0, date - 12), date))
}

const SPOKEN: ReadonlySet<EventRecord['event']> = new Set([
  'REQUEST',
  'REJECT',
  'ACCUSE',
  'THREATEN',
  'SUPPORT',
  'AGREE',
])

/** A saying has a place only where its own words give one; a signing is more than said. */
function isSpoken({ clause, frame }: Candidate, scene: Scene): boolean {
  return SPOKEN.has(frame.event) && !scene.knowledge.wordsets.signing.has(clause.predicate.lemma)
}
