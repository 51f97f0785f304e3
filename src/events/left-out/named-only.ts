import type { ActorMention } from '../../model/index.js'
import type { Scene } from '../scene.js'

const LIKENED = /\b(?:an?|any|every|some|no)\s(?:[\w-]+\s){1,3}like\s(?:the\s)?$/i
// "Radio Fiji - The premier met": whose report it is.
const OUTLET = /^\s[-–—]\s/
const LAW = /^(?:\s(?:\p{Lu}[\p{L}'’-]*|and|of|on|for|the)){0,8}\s(?:Act|Bill)\b/u

/**
 * Whether somebody is named only to say what something is like or called, and does nothing there: a city "like Lagos"
 * needs flats, and the "Hong Kong Human Rights and Democracy Act" is no act of Hong Kong.
 * @example "A region like Palau demands more boats than it can build"
 */
export function isNamedOnly({ actor, end, start }: ActorMention, { sentence, text }: Scene): boolean {
  if (actor.sector === 'JRN') return start === sentence.start && OUTLET.test(text.slice(end, end + 4))
  if (actor.kind !== 'state') return false
  return (
    LIKENED.test(text.slice(Math.max(sentence.start, start - 80), start)) ||
    LAW.test(text.slice(end, Math.min(sentence.end, end + 120)))
  )
}
