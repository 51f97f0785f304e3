import type { Clause, PlaceMention } from '../../model/index.js'
import { lemmaAt, type Scene } from '../scene.js'
import { isOwner, isPlaced } from './placed.js'

const TO = /\b(?:to|in|at)\s+(?:the\s+)?(?:[\p{L}.'’-]+\s+){0,3}?(?:of\s+)?$/iu
const VISITED =
  /^\s+(?:the\s+)?(?:[\p{L}.'’-]+\s+){0,3}?(?:(?:capital|city|town)\s+(?:city\s+)?(?:of\s+)?|(?:capitals|countries|states|cities),?\s+(?:including|such as|among them)\s+)?$/iu
// "a tour to discuss the situation in Peru" goes nowhere that "in" says.
const IN = /\b(?:in|at)\s+(?:the\s+)?(?:[\p{L}.'’-]+\s+){0,3}?(?:of\s+)?$/iu
const FOR = /\bfor\s+(?:the\s+)?(?:[\p{L}.'’-]+\s+){0,3}?(?:of\s+)?$/iu
const REACH = 70

/** Where a visit or a journey goes: "visited Riyadh", "a visit to Egypt", "flew to Muscat". */
export function destinationOf(clause: Clause, scene: Scene): PlaceMention | null {
  const { kind, lemma } = clause.predicate
  const journey = kind === 'verb' ? clause.objects.find(({ head }) => lemmaAt(scene, head) === 'mission') : undefined
  const predicate = scene.sentence.tokens[journey?.head ?? clause.predicate.head]
  if (!predicate) return null
  if (!journey && !(kind === 'noun' ? scene.knowledge.wordsets.visits : scene.knowledge.wordsets.travels).has(lemma))
    return null
  if (kind === 'verb' && scene.knowledge.wordsets['sends-off'].has(lemma) && !sendsEnvoys(clause, scene)) return null
  const next = nextVerb(scene, predicate.end)
  for (const place of scene.places) {
    if (place.start < predicate.end || place.start > next || place.start > predicate.end + REACH) continue
    if (isOwner(place, scene)) continue
    const between = scene.text.slice(predicate.end, place.start)
    if (/[;:]/.test(between)) return null
    if (kind === 'verb' && (lemma === 'visit' || lemma === 'tour') && VISITED.test(between)) return place
    if (TO.test(between) && !/\bfor\s+(?:the\s+)?$/i.test(between) && !(IN.test(between) && !isPlaced(place, scene)))
      return place
    if (kind === 'verb' && FOR.test(between) && scene.knowledge.wordsets.going.has(lemma)) return place
  }
  return null
}

/**
 * Where a meeting was that somebody travelled to, or had while away: "flew to Muscat for talks with …", "arrived in
 * Aden, where he met …", "met … during a visit to Cairo". Somebody else's journey says nothing of it.
 */
export function journeyOf(clause: Clause, scene: Scene): PlaceMention | null {
  const own = scene.sentence.tokens[clause.predicate.head]
  if (!own) return null
  let found = stayOf(clause, own.start, scene)
  for (const other of scene.clauses) {
    const token = scene.sentence.tokens[other.predicate.head]
    if (!token || other === clause || other.negated) continue
    const ahead = token.start > own.start
    if (ahead ? !isDuring(scene.text.slice(own.end, token.start)) : !isSameJourney(other, clause, scene)) continue
    const place = destinationOf(other, scene)
    if (place && (ahead ? found === null : place.start < own.start)) found = place
  }
  return found
}

const STAYING =
  /\b(?:is|was|are|were|been|stay\w*|stopp?\w*)\s+(?:\w+\s+){0,2}(?:in|at)\s+(?:the\s+)?(?:[\p{L}.'’-]+\s+){0,3}?$/iu

/** "was in Nairobi to meet …", "stopping in Cairo, where he met …". */
function stayOf(clause: Clause, before: number, scene: Scene): PlaceMention | null {
  const place = scene.places.find(
    one =>
      one.end < before &&
      STAYING.test(scene.text.slice(Math.max(scene.sentence.start, one.start - 60), one.start)) &&
      isPlaced(one, scene),
  )
  return place && isSame(clause, place.start, [], scene) ? place : null
}

/** "during a visit to Cairo", "on his first trip to Kyiv". */
function isDuring(between: string): boolean {
  return (
    /\b(?:during|on|amid|as part of)\s+(?:an?|the|his|her|their|its)\s+(?:[\p{L}\d-]+\s+){0,3}$/iu.test(between) ||
    /\bduring\s+(?:\w+\s+)?$/i.test(between)
  )
}

/** The one who met is the one who travelled: no other subject, a pronoun, or "where". */
function isSameJourney(journey: Clause, meeting: Clause, scene: Scene): boolean {
  const from = scene.sentence.tokens[journey.predicate.head]
  if (!from) return false
  const opens = journey.predicate.kind === 'noun' && OPENING.test(scene.text.slice(scene.sentence.start, from.start))
  return opens || isSame(meeting, from.end, journey.subjects, scene)
}

const OPENING = /^\W*(?:during|in|on|amid)\s+(?:an?|the|his|her|their|its)\s+(?:[\p{L}\d-]+\s+){0,3}$/iu

function isSame(meeting: Clause, from: number, travellers: Clause['subjects'], scene: Scene): boolean {
  const [subject] = meeting.subjects
  if (!subject || subject.start < from) return true
  if (scene.sentence.tokens[subject.head]?.upos === 'PRON') return true
  if (travellers.some(other => other.head === subject.head)) return true
  return /\bwhere\b/i.test(scene.text.slice(from, subject.start))
}

function sendsEnvoys(clause: Clause, scene: Scene): boolean {
  return (
    clause.objects.length === 0 ||
    clause.objects.some(object => scene.knowledge.wordsets.envoys.has(lemmaAt(scene, object.head)))
  )
}

function nextVerb(scene: Scene, after: number): number {
  const starts = scene.clauses.flatMap(other => {
    const token = scene.sentence.tokens[other.predicate.head]
    return token && other.predicate.kind === 'verb' && token.start > after ? [token.start] : []
  })
  return Math.min(scene.sentence.end, ...starts)
}
