import type { Frame } from '../../knowledge/index.js'
import type { Clause, Span } from '../../model/index.js'
import { type Scene, within } from '../scene.js'
import type { CastBuilder } from './cast-builder.js'
import { listed, namedFrom, ON_BEHALF } from './lists.js'

const AMONG = /[,–—]?\s(?:including|among them|notably|such as)\s/g
// "Attended, among others, by", "with the participation of delegates from".
const THERE = new RegExp(
  `\\b(?:(?:attended|joined)(?:,[^,;.]{0,20},)? by|with (?:the )?(?:participation|attendance) of|in attendance were|(?:participants|attendees) (?:were|included))(?:,[^,;.]{0,20},)?\\s+(?:the\\s+)?(?:(?:\\S+\\s+)?${ON_BEHALF}(?:the\\s+)?)?$`,
)
/**
 * Who was there besides: those a meeting's unnamed parties are said to include ("met local leaders, including A and
 * B"), those it was attended by, and those who accompanied a party.
 */
export function companions(clause: Clause, frame: Frame, scene: Scene, cast: CastBuilder): void {
  const { actors, sentence, text } = scene
  const predicate = sentence.tokens[clause.predicate.head]
  if (!predicate) return
  const reach: Span = { start: predicate.end, end: endOf(clause, scene, predicate.end) }
  for (const mention of actors)
    if (within(mention, reach) && THERE.test(text.slice(Math.max(sentence.start, mention.start - 120), mention.start)))
      for (const one of listed([mention], scene, reach.end)) cast.addMention(one, 'actor', 'participant')
  if (!cast.has('actor')) return
  // "Toured several capitals, including Lima and Quito": those are visited.
  const visited = !frame.mutual && frame.object === 'recipient'
  for (const { index, 0: words } of text.slice(sentence.start, reach.end).matchAll(AMONG)) {
    const from = sentence.start + index + words.length
    const inSubject = clause.subjects.some(({ start, end }) => start <= from && from <= end)
    if (from < reach.start && !inSubject) continue
    // "Including women and youth" names nobody.
    for (const one of namedFrom(from, scene, inSubject ? predicate.start : reach.end))
      if (!one.actor.id.startsWith('group:'))
        cast.addMention(one, visited && !inSubject ? 'recipient' : 'actor', 'participant')
  }
  for (const other of scene.clauses)
    if (other.predicate.lemma === 'accompany' && other !== clause && !other.negated)
      cast.add(other.subjects, 'actor', 'member')
}

/** Up to the next verb that tells another happening. */
function endOf(clause: Clause, scene: Scene, from: number): number {
  const others = [...scene.candidates.keys()].flatMap(other => {
    const token = scene.sentence.tokens[other.predicate.head]
    return other !== clause && other.predicate.kind === 'verb' && token && token.start > from ? [token.start] : []
  })
  return Math.min(scene.sentence.end, ...others)
}
