import type { ActorMention, Span } from '../../model/index.js'
import { type Scene, within } from '../scene.js'

// "Peru, the Front (RF), the media, and civil society": what no list knows, up to the "and" that ends the list.
const ENDS =
  /^["”’']?(?:\s?\([^()]{1,60}\))?(?:,\s[^,.;:()—–]{1,60}){0,6}?,?\s+(?:and|as well as|along with|in addition to)\s+/
const BREAKS = /^(?:VERB|AUX|PART|SCONJ|PRON)$/

/** Whether a list of names goes on behind the last of them with those who have no name: "Peru, Chile and some donors". */
export function goesOnUnnamed(last: ActorMention, { sentence, text }: Scene, before: number): boolean {
  // "Odera, the chief mediator and head of the delegation": an office is no second name.
  if (last.actor.id.startsWith('office:')) return false
  const end = ENDS.exec(text.slice(last.end, before))
  if (!end) return false
  const gap: Span = { start: last.end, end: last.end + end[0].length }
  if (sentence.tokens.some(token => within(token, gap) && BREAKS.test(token.upos) && token.deprel !== 'amod'))
    return false
  const next = sentence.tokens.find(token => token.start >= gap.end)
  return next !== undefined && !BREAKS.test(next.upos) && next.upos !== 'ADV'
}
