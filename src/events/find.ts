import type { Frame } from '../knowledge/index.js'
import {
  anchorAt,
  type Clause,
  type Context,
  type EventRecord,
  type EventType,
  idOf,
  type Participant,
  type Status,
} from '../model/index.js'
import { Antecedents } from './antecedents.js'
import { remoteOf, roundOf, topicOf } from './attributes.js'
import { type Cast, participantFrom } from './cast.js'
import { contextsOf } from './contexts.js'
import { type FrameIndex, frameIndex } from './frames.js'
import { frameOf } from './match.js'
import { meetingOf } from './meeting.js'
import { castOf } from './participants.js'
import { mentionsOf } from './phrase-mentions.js'
import { processOf } from './process.js'
import { quantitiesIn } from './quantities.js'
import { type EventInput, lemmaAt, overlaps, type Scene, scenesOf } from './scene.js'
import { isOccasion, isUnreal, statusOf } from './status.js'
import { dateOf } from './when.js'
import { placeOf } from './where.js'

/** A clause that calls a frame, before it is a record. */
type Candidate = {
  readonly clause: Clause
  readonly frame: Frame
  readonly cast: Cast
  readonly status: ReturnType<typeof statusOf>
}

/**
 * Finds who did what with whom in a report: one record per happening a clause tells, with its status, its words and
 * whose word it is. A happening that is asked for, agreed or refused is told by the record of the asking, agreeing or
 * refusing, and not once more.
 * @example "Fidan met Araghchi in Doha on Monday." gives one CONSULT, occurred, in Doha
 */
export function findEvents(input: EventInput): readonly EventRecord[] {
  const index = frameIndex(input.knowledge)
  const contexts = contextsOf(input.text, input.sentences, input.knowledge)
  const antecedents = new Antecedents()
  const records: EventRecord[] = []
  for (const scene of scenesOf(input, (clause, scene) => frameOf(clause, scene, index) !== null)) {
    const candidates = withoutTwins(scene, candidatesOf(scene, index))
    for (const candidate of candidates) {
      const record = recordOf(
        candidate,
        candidates,
        scene,
        input,
        contexts.get(scene.sentence.paragraph) ?? [],
        antecedents,
      )
      if (record && !records.some(other => other.id === record.id)) {
        records.push(record)
        if (candidate.cast.actor.length + candidate.cast.recipient.length > 1)
          antecedents.note(record, candidate.clause.predicate.lemma)
      }
    }
  }
  return records
}

function candidatesOf(scene: Scene, index: FrameIndex): readonly Candidate[] {
  const found: Candidate[] = []
  for (const clause of scene.clauses) {
    const frame = frameOf(clause, scene, index)
    if (frame) found.push({ clause, frame, cast: castOf(clause, frame, scene), status: statusOf(clause, scene, index) })
  }
  return found
}

/** "A round of talks", "held talks to discuss": the same happening told by two words of one clause is one. */
function withoutTwins(scene: Scene, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(candidate => {
    const token = scene.sentence.tokens[candidate.clause.predicate.head]
    if (!token) return false
    return !candidates.some(other => {
      if (other === candidate || other.frame.event !== candidate.frame.event) return false
      const under = token.head === other.clause.predicate.head
      if (
        under &&
        candidate.clause.predicate.kind === 'noun' &&
        other.clause.predicate.kind === 'noun' &&
        token.deprel !== 'conj'
      )
        return true
      if (under && candidate.clause.predicate.kind === 'noun' && other.clause.predicate.kind === 'verb')
        return token.deprel === 'obj' || token.deprel === 'obl'
      return under && token.deprel === 'advcl' && lemmaAt(scene, candidate.clause.predicate.head) === 'discuss'
    })
  })
}

/** The candidate whose asking, agreeing or refusing a happening is the content of. */
function foldedInto(candidate: Candidate, candidates: readonly Candidate[], scene: Scene): Candidate | null {
  let current = candidate.clause
  for (let steps = 0; steps < 4; steps++) {
    const { governor } = current
    const above = governor ? scene.clauses[governor.clause] : undefined
    if (!governor || !above || isOccasion(governor)) return null
    if (governor.relation === 'relative' || governor.relation === 'conjunct') return null
    if (governor.relation === 'adverbial' && governor.marker !== 'to') return null
    const over = candidates.find(other => other.clause === above)
    if (over) return over.frame.forward && governor.marker !== 'subject' ? over : null
    current = above
  }
  return null
}

function recordOf(
  candidate: Candidate,
  candidates: readonly Candidate[],
  scene: Scene,
  input: EventInput,
  context: readonly Context[],
  antecedents: Antecedents,
): EventRecord | null {
  const { clause, frame, status } = candidate
  if (foldedInto(candidate, candidates, scene)) return null
  const content = frame.forward
    ? candidates.find(other => other !== candidate && foldedInto(other, candidates, scene) === candidate)
    : undefined
  const borrowed = antecedents.for(candidate, scene)
  const earlier = pointsBack(borrowed.from, candidate, scene)
  const actor = partOf(candidate, content, 'actor', borrowed.parties)
  const recipient = partOf(candidate, content, 'recipient', []).filter(
    party => !actor.some(other => other.id === party.id),
  )
  const thirdParty = partOf(candidate, content, 'thirdParty', [])
  if (!hasParties(frame, actor, recipient, thirdParty) || ![...actor, ...recipient, ...thirdParty].some(isPublic))
    return null
  if (frame.event === 'CONSULT' && isUnreal(status.status) && actor.length + recipient.length < 2) return null
  if (isInPassing(candidate, scene) && actor.length + recipient.length < 2) return null

  const own = dateOf(clause, scene, frame.forward)
  const date = content?.frame.event === 'CONSULT' ? (dateOf(content.clause, scene, false) ?? own) : own
  const place = placeOf(clause, scene) ?? (content ? placeOf(content.clause, scene) : null)
  const round = roundOf(clause, scene) ?? (content ? roundOf(content.clause, scene) : null)
  const remote = remoteOf(clause, scene) ?? (content ? remoteOf(content.clause, scene) : null) ?? remoteBefore(earlier)
  const topic =
    topicOf(clause, scene, frame.object === 'topic') ??
    (content ? topicOf(content.clause, scene, content.frame.object === 'topic') : null)
  const parties = [...actor, ...recipient]
  const event = eventType(frame.event, status.status, content?.frame.event)
  const meeting =
    frame.event === 'CONSULT'
      ? meetingOf(frame, remote, round?.value ?? null, parties, input.knowledge)
      : event === 'AGREE' && content?.frame.event === 'CONSULT'
        ? meetingOf(content.frame, remote, round?.value ?? null, parties, input.knowledge)
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
  const speaker = speakerOf(clause, scene, parties)
  const modeName = modeOf(candidate, content, remote)
  const quantity = quantitiesIn(scene, anchor)
  const initiator = candidate.cast.initiator[0] ?? content?.cast.initiator[0]
  return {
    id: idOf(input.textHash, anchor.start, anchor.end, trigger.start, event),
    event,
    mode: modeName,
    meeting,
    context,
    status: statusFor(candidate, content),
    actor,
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

/**
 * The meeting told before that this one is: "The call lasted 40 minutes" is that call, with its day and place, unless
 * the words at hand give it another round or day.
 */
function pointsBack(from: EventRecord | null, { clause, frame, status }: Candidate, scene: Scene): EventRecord | null {
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

function remoteBefore(earlier: EventRecord | null): 'call' | 'video' | null {
  const kind = earlier?.meeting?.kind
  return kind === 'call' || kind === 'video' ? kind : null
}

function inherited({ cues }: EventRecord): EventRecord['cues'] {
  const { date, place, round, process } = cues
  return {
    ...(date ? { date } : {}),
    ...(place ? { place } : {}),
    ...(round ? { round } : {}),
    ...(process ? { process } : {}),
  }
}

/** A noun nothing is said of, with one party: "Kyiv's talks" behind another matter. */
function isInPassing({ clause, frame }: Candidate, scene: Scene): boolean {
  if (frame.event !== 'CONSULT' || clause.predicate.kind !== 'noun' || clause.predicate.light !== null) return false
  const relation = scene.sentence.tokens[clause.predicate.head]?.deprel
  return relation !== 'root'
}

function partOf(
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
function isPublic(party: Participant): boolean {
  return party.kind !== 'person' || party.code !== null || party.affiliation !== null || party.sector !== null
}

function hasParties(
  frame: Frame,
  actor: readonly Participant[],
  recipient: readonly Participant[],
  third: readonly Participant[],
): boolean {
  switch (frame.needs) {
    case 'any':
      return actor.length + recipient.length + third.length > 0
    case 'actor':
      return actor.length > 0
    case 'recipient':
      return recipient.length > 0
    case 'both':
      return (actor.length > 0 && recipient.length > 0) || (frame.mutual && actor.length > 1)
    case 'two':
      return actor.length + recipient.length > 1
  }
}

const MEDIATING: ReadonlySet<Participant['role']> = new Set(['mediator', 'facilitator', 'host'])

const AHEAD: ReadonlySet<EventType> = new Set(['CONSULT', 'SUPPORT', 'COOPERATE', 'AID'])

/** What is still to come is an AGREE in PLOVER, but for a retreat, which is a CONCEDE. */
function eventType(event: EventType, status: Status, content: EventType | undefined): EventType {
  if (status === 'planned' || status === 'proposed') {
    if (AHEAD.has(event)) return 'AGREE'
    if (event === 'RETREAT') return 'CONCEDE'
  }
  if (event === 'AGREE' && (content === 'RETREAT' || content === 'CONCEDE')) return 'CONCEDE'
  return event
}

/** A pledge is a pledge made; what it is about is planned. */
function statusFor(candidate: Candidate, content: Candidate | undefined): Status {
  const { status, frame } = candidate
  if (content && frame.event === 'AGREE' && status.status === 'occurred' && content.frame.event === 'CONSULT')
    return 'planned'
  return frame.status && !isUnreal(status.status) ? frame.status : status.status
}

function modeOf(candidate: Candidate, content: Candidate | undefined, remote: 'call' | 'video' | null): string | null {
  const { frame } = candidate
  if (
    frame.event === 'CONSULT' &&
    AHEAD.has(frame.event) &&
    (candidate.status.status === 'planned' || candidate.status.status === 'proposed')
  )
    return null
  if (frame.event === 'CONSULT' && remote) return 'phone'
  if (
    frame.event === 'CONSULT' &&
    frame.mode === undefined &&
    candidate.cast.thirdParty.some(({ role }) => MEDIATING.has(role))
  )
    return 'third-party'
  if ((frame.event === 'REQUEST' || frame.event === 'REJECT') && content) {
    if (content.frame.event === 'CONSULT') return 'meet'
    if (content.frame.event === 'RETREAT' || content.frame.event === 'CONCEDE') return 'yield'
    if (content.frame.event === 'AID' || content.frame.event === 'COOPERATE' || content.frame.event === 'SUPPORT')
      return 'assist'
  }
  return frame.mode ?? null
}

function speakerOf(clause: Clause, scene: Scene, parties: readonly Participant[]): Participant | null {
  const phrase = clause.speech?.speaker
  const [mention] = phrase ? mentionsOf(phrase, scene) : []
  if (!mention || (parties.length === 1 && parties[0]?.id === mention.actor.id && overlaps(mention, parties[0])))
    return null
  return participantFrom({ mention, role: 'participant' })
}
