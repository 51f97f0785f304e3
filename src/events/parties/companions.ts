import { type Frame, matchesIn } from '../../knowledge/index.js'
import type { ActorMention, Clause, Span } from '../../model/index.js'
import { type Scene, within } from '../scene.js'
import type { CastBuilder } from './cast-builder.js'
import { listed, namedFrom, ON_BEHALF } from './lists.js'

const AMONG = /[,–—]?\s(?:including|among them|notably|such as)\s/g
// "Attended, among others, by", "with the participation of delegates from".
const THERE = new RegExp(
  `\\b(?:(?:attended|joined)(?:,[^,;.]{0,20},)? by(?: (?:\\p{Ll}+ ){1,3}including)?|involving|with (?:the )?(?:participation|attendance) of|in attendance were|(?:participants|attendees) (?:were|included))(?:,[^,;.]{0,20},)?\\s+(?:the\\s+)?(?:(?:\\S+\\s+)?${ON_BEHALF}(?:the\\s+)?)?$`,
  'u',
)
const WITH = /\bwith (?:the )?$/i
const PRESENT = /^,? (?:also |both )?(?:in attendance|present|attending|sitting in|taking part|participating)\b/
// "The committee on prisoners, comprised of representatives of Peru and Chile".
const COMPOSED =
  /^[^.;:()]{0,90}?[,—–]?\s?(?:which is |that is )?(?:comprised of|made up of|composed of|consisting of|comprising)\s/
const SENT = new RegExp(`^(?:the\\s+)?(?:\\S+\\s+)?${ON_BEHALF}`, 'i')
const INVERTED =
  /^(?:[^.;:()]{0,40}, )?among (?:the|those)\b[^.;:()]{0,60}\b(?:attending|attended|participating|participated|present|taking part|took part)\b[^.;:()]{0,60}?\b(?:are|were|is|was)\s+/i
// Those who meet, by a noun, before "including".
const MANY =
  /\b(?:groups?|parties|members|participants|observers|stakeholders|movements|factions|forces|envoys|representatives|leaders|officials|actors|delegations|countries|states|organi[sz]ations)\b[^.;:"“”]{0,60}$/
/**
 * Who was there besides: those a meeting's unnamed parties are said to include ("met local leaders, including A and
 * B"), those it was attended by, and those who accompanied a party.
 */
export function companions(clause: Clause, frame: Frame, scene: Scene, cast: CastBuilder): void {
  const { actors, sentence, text } = scene
  const predicate = sentence.tokens[clause.predicate.head]
  if (!predicate) return
  const reach: Span = { start: predicate.end, end: endOf(clause, scene, predicate.end) }
  for (const mention of actors) {
    if (!within(mention, reach)) continue
    if (isPresent(mention, predicate.end, reach.end, text)) cast.addMention(mention, 'actor', 'participant')
    if (THERE.test(text.slice(Math.max(sentence.start, mention.start - 120), mention.start)))
      for (const one of listed([mention], scene, reach.end)) cast.addMention(one, 'actor', 'participant')
  }
  for (const one of inverted(predicate, scene)) cast.addMention(one, 'actor', 'participant')
  for (const one of sentBy(clause, predicate, scene))
    if (!one.actor.id.startsWith('group:')) cast.addMention(one, 'actor', 'participant')
  for (const one of composing(clause, predicate, scene)) cast.addMention(one, 'actor', 'participant')
  // "Toured several capitals, including Lima and Quito": those are visited.
  const visited = !frame.mutual && frame.object === 'recipient'
  for (const { index, 0: words } of matchesIn(text.slice(sentence.start, reach.end), AMONG)) {
    const from = sentence.start + index + words.length
    const inSubject = clause.subjects.some(({ start, end }) => start <= from && from <= end)
    if (from < reach.start && !inSubject) continue
    if (!cast.has('actor') && !isOfMany({ start: predicate.end, end: sentence.start + index }, inSubject, scene))
      continue
    // "Including women and youth" names nobody.
    for (const one of namedFrom(from, scene, inSubject ? predicate.start : reach.end))
      if (!one.actor.id.startsWith('group:'))
        cast.addMention(one, visited && !inSubject ? 'recipient' : 'actor', 'participant')
  }
  if (!cast.has('actor')) return
  for (const other of scene.clauses) {
    if (other.predicate.lemma !== 'accompany' || other === clause || other.negated) continue
    cast.add(other.subjects, 'actor', 'member')
    // "Was accompanied by her deputy at the talks with Peru".
    if (frame.mutual && clause.governor && scene.clauses[clause.governor.clause] === other)
      cast.add(other.objects, 'actor', 'participant')
  }
}

/** "With Peru's envoy also in attendance". */
function isPresent({ start, end }: Span, from: number, to: number, text: string): boolean {
  return WITH.test(text.slice(Math.max(from, start - 12), start)) && PRESENT.test(text.slice(end, to))
}

/** Whether those unnamed whom a list gives names are who met: "met local groups, including A and B", and nothing else is told between. */
function isOfMany(before: Span, inSubject: boolean, { sentence, text }: Scene): boolean {
  if (!MANY.test(text.slice(sentence.start, before.end))) return false
  return (
    inSubject ||
    !sentence.tokens.some(token => within(token, before) && token.upos === 'VERB' && token.deprel !== 'acl')
  )
}

/** "Among those attending the talks were Peru and Chile". */
function inverted({ start }: Span, scene: Scene): readonly ActorMention[] {
  const words = INVERTED.exec(scene.sentence.text)
  const from = scene.sentence.start + (words?.[0].length ?? 0)
  return words && start < from ? namedFrom(from, scene, scene.sentence.end) : []
}

/** "Representatives of some factions, the UN and Peru met": whom they came for, whoever else is among them. */
function sentBy(clause: Clause, predicate: Span, scene: Scene): readonly ActorMention[] {
  return clause.subjects.flatMap(({ start, head }) => {
    // "The leader of the Front" is a person.
    if (scene.sentence.tokens[head]?.features.number !== 'Plur') return []
    const words = SENT.exec(scene.text.slice(start, predicate.start))
    return words ? namedFrom(start + words[0].length, scene, predicate.start) : []
  })
}

/** Of whom the body that met is said to be made up, be it named or not. */
function composing(clause: Clause, predicate: Span, scene: Scene): readonly ActorMention[] {
  const beside = clause.obliques.flatMap(({ preposition, phrase }) => (preposition === 'with' ? [phrase] : []))
  return [...clause.subjects, ...beside].flatMap(({ head, start }) => {
    const before = start < predicate.start
    const until = before ? predicate.start : scene.sentence.end
    const from = scene.sentence.tokens[head]?.end ?? until
    const words = COMPOSED.exec(scene.text.slice(from, until))
    return words ? namedFrom(from + words[0].length, scene, until) : []
  })
}

/** "Leaders of the bloc, made up of Chad and Niger, called for a truce": where nobody else is named, its members do it. */
export function madeUpOf(clause: Clause, frame: Frame, scene: Scene, cast: CastBuilder): void {
  const predicate = scene.sentence.tokens[clause.predicate.head]
  if (!predicate || frame.subject !== 'actor' || frame.event === 'CONSULT' || cast.has('actor')) return
  for (const one of composing(clause, predicate, scene)) cast.addMention(one, 'actor', 'participant')
}

/** Up to the next verb that tells another happening. */
function endOf(clause: Clause, scene: Scene, from: number): number {
  const others = [...scene.candidates.keys()].flatMap(other => {
    const token = scene.sentence.tokens[other.predicate.head]
    return other !== clause && other.predicate.kind === 'verb' && token && token.start > from ? [token.start] : []
  })
  return Math.min(scene.sentence.end, ...others)
}
