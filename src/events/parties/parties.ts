import type { Knowledge } from '../../knowledge/index.js'
import type { ActorMention, EventType, Participant } from '../../model/index.js'
import { type Candidate, isWhatItNeeds } from '../candidate.js'
import { actsForItself, isElsewhere } from '../left-out/elsewhere.js'
import { isNamedOnly } from '../left-out/named-only.js'
import { isPrivateMatter } from '../left-out/private.js'
import { isTeam } from '../left-out/teams.js'
import { dependentsOf, lemmaAt, type Scene } from '../scene.js'
import { isUnreal } from '../status/status.js'
import { isAttendance } from './absent.js'
import { isOccasionOf } from './carriers.js'
import { type Member, participantFrom } from './cast.js'
import { isGathering, isHeldThere, isPlacedTalks } from './nameless.js'
import { unnamedParties } from './unnamed.js'
import { isWordsAlone } from './worded-sufferers.js'

export function partOf(
  candidate: Candidate,
  content: Candidate | undefined,
  part: 'actor' | 'recipient' | 'thirdParty',
  borrowed: readonly Participant[],
  scene: Scene,
  knowledge: Knowledge,
): readonly Participant[] {
  const own = candidate.cast[part]
    .filter(({ mention }) => !(isDoer(mention, part, candidate) && actsForItself(mention, scene, knowledge)))
    .filter(({ mention }) => !(isAlone(candidate, scene) && isTeam(mention, candidate.clause, scene)))
    .filter(({ mention }) => !(part === 'actor' && isNamedOnly(mention, scene)))
    .map(participantFrom)
  if (own.length > 0 || part === 'thirdParty') return eachOnce(own)
  if (part === 'actor') return eachOnce(borrowed)
  const theirs = candidate.cast.actor.map(one => one.mention.actor.id)
  const inside = (members: readonly Member[] = []) => members.filter(one => !theirs.includes(one.mention.actor.id))
  // "Demanded that Iran free the sailors": of Iran, not of the sailors.
  const doers = inside(content?.cast.actor)
  return (doers.length > 0 ? doers : inside(content?.cast.recipient)).map(participantFrom)
}

/** Named twice, by a name and by a capital, a party takes part once. */
function eachOnce(parties: readonly Participant[]): readonly Participant[] {
  return parties.filter(({ id }, at) => parties.findIndex(other => other.id === id) === at)
}

/** One of a country takes part, or the verb is joined to another's, whose subject it may not have. */
function isAlone({ cast, clause }: Candidate, { sentence }: Scene): boolean {
  if (sentence.tokens[clause.predicate.head]?.deprel === 'conj') return true
  return [...cast.actor, ...cast.recipient].filter(({ mention }) => mention.actor.code !== null).length === 1
}

function isDoer({ start, end }: ActorMention, part: string, { clause }: Candidate): boolean {
  return part === 'actor' || clause.subjects.some(subject => subject.start <= start && end <= subject.end)
}

/** Not the manager who blamed his defence, of whom nothing is known. */
function isKnown(party: Participant): boolean {
  return party.kind !== 'person' || party.code !== null || party.affiliation !== null || party.sector !== null
}

/** Sectors whose people and houses act for themselves. */
const PRIVATE: ReadonlySet<string> = new Set(['BUS', 'ELI'])

/**
 * Somebody who acts for a state or a body of states, holds an office, or stands up or fights as a group. What a company
 * or its founder does to nobody is theirs: "asked the company", "offers 200 branches".
 */
function isPublic({ code, sector }: Participant): boolean {
  if (sector !== null && PRIVATE.has(sector)) return sector === 'ELI' && code !== null
  return (code !== null && code !== 'MNC') || sector !== null
}

/** Acts that mean something only where somebody acts for others. */
const OFFICIAL: ReadonlySet<EventType> = new Set(['AGREE', 'AID', 'CONCEDE', 'COOPERATE', 'SUPPORT'])

/** What a private person grants, or a news agency does: whoever does it does it for nobody. */
function isPrivateAct(event: EventType, actor: readonly Participant[]): boolean {
  return (
    actor.length > 0 &&
    actor.every(party => (party.sector === 'JRN' && event !== 'PROTEST') || (OFFICIAL.has(event) && !isKnown(party)))
  )
}

/** Whether enough is told of who takes part for a record: what the frame needs, and more of what is only in passing. */
export function hasParties(
  candidate: Candidate,
  actor: readonly Participant[],
  recipient: readonly Participant[],
  third: readonly Participant[],
  scene: Scene,
  knowledge: Knowledge,
): boolean {
  const { frame, status } = candidate
  const unnamed = frame.event === 'CONSULT' ? unnamedParties(candidate.clause, scene) : 0
  const named = [...actor, ...recipient, ...third].filter(party => !isWordsAlone(party))
  if (named.length === 0 && isPlacedTalks(candidate, scene)) return !isElsewhere([], scene, knowledge)
  if (named.length === 0 && unnamed === 0) return false
  if (isPrivateAct(frame.event, actor) || isTopic(candidate, scene)) return false
  if (named.length > 0 && !named.some(named.length + unnamed > 1 ? isKnown : isPublic)) return false
  if (isPrivateMatter(candidate, actor, named, scene)) return false
  // Words alone make a record only with somebody who acts for others: "Norway paid the vendors".
  const counted = actor.some(party => party.code !== null) ? recipient : recipient.filter(party => !isWordsAlone(party))
  const actors = actor.length + unnamed
  if (!isWhatItNeeds(frame, actors, counted.length, third.length) && !isGathering(candidate, actor, scene)) return false
  const parties = actor.length + recipient.length + unnamed
  if (
    frame.event === 'CONSULT' &&
    isUnreal(status.status) &&
    parties < 2 &&
    !isAnnounced(candidate, actor, parties, third.length) &&
    !isAbsence(candidate, parties, scene)
  )
    return false
  return (
    (!isInPassing(candidate, scene) ||
      parties + third.length >= 2 ||
      isOccasionOf(candidate.clause, scene) ||
      isHeldThere(candidate, actor, scene)) &&
    !isElsewhere(named, scene, knowledge)
  )
}

/**
 * Of a meeting that has not come about one party is too few, but where a verb says what that party, or its host, will do,
 * and where it is a body of many that will hold its own: "the League will hold its summit".
 */
function isAnnounced(
  { clause, frame, status }: Candidate,
  actor: readonly Participant[],
  parties: number,
  third: number,
): boolean {
  if (status.status !== 'planned') return false
  if (clause.predicate.light === 'hold') return parties === 1 && actor[0]?.kind === 'organisation'
  return (parties === 1 || (frame.subject === 'thirdParty' && third > 0)) && clause.predicate.kind === 'verb'
}

/** "Norway did not attend the talks": whoever stayed away is told, whoever met. */
function isAbsence({ clause, status }: Candidate, parties: number, scene: Scene): boolean {
  return parties === 1 && status.status === 'denied' && isAttendance(clause, scene)
}

const DEEDS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'PROTEST', 'ACCUSE', 'MOBILIZE'])

/** Types told by nouns of speech, which also stand for a matter nobody has just spoken about. */
const SPOKEN: ReadonlySet<EventType> = new Set(['AGREE', 'SUPPORT', 'CONCEDE', 'REQUEST', 'REJECT', 'THREATEN'])

/**
 * A noun nothing is said of, with one party: "Kyiv's talks" behind another matter, "an end to the war", "two years after
 * the coup", "wary of the demands of Kyiv".
 */
function isInPassing({ clause, frame, status }: Candidate, scene: Scene): boolean {
  if (clause.predicate.kind !== 'noun' || clause.predicate.light !== null) return false
  const relation = scene.sentence.tokens[clause.predicate.head]?.deprel ?? ''
  if (DEEDS.has(frame.event)) return /^(?:nmod|obl)/.test(relation) || status.status === 'denied'
  if (SPOKEN.has(frame.event)) return !/^(?:root|nsubj|obj)/.test(relation)
  return frame.event === 'CONSULT' && relation !== 'root'
}

const GIVEN: ReadonlySet<EventType> = new Set(['AGREE', 'AID', 'CONCEDE', 'COOPERATE', 'RETREAT', 'SUPPORT'])

/** "Negotiations on a troop withdrawal", "talks about aid": what is talked about has not come about. */
function isTopic({ clause, frame }: Candidate, scene: Scene): boolean {
  const token = scene.sentence.tokens[clause.predicate.head]
  // "Talks on ending the war", hung on the talks or on the holding.
  const gerund = clause.predicate.kind === 'verb' && token?.text.endsWith('ing') && clause.tense === null
  const noun = clause.predicate.kind === 'noun' && GIVEN.has(frame.event)
  if (!token || !(noun ? /^(?:nmod|obl)/ : gerund ? /^(?:advcl|acl|nmod|obl)/ : /^$/).test(token.deprel)) return false
  // "Held negotiations on a withdrawal", "held hours of talks on": the withdrawal hung on the holding.
  const objects = dependentsOf(scene, token.head, 'obj').map(({ index }) => index)
  const counted = objects.flatMap(at => dependentsOf(scene, at, 'nmod').map(({ index }) => index))
  const heads = [token.head, ...objects, ...counted]
  return (
    heads.some(head => scene.knowledge.wordsets.negotiations.has(lemmaAt(scene, head))) &&
    dependentsOf(scene, clause.predicate.head, 'case', 'mark').some(({ token: { text } }) =>
      /^(?:on|over|about|for)$/i.test(text),
    )
  )
}
