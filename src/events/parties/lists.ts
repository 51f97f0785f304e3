import type { ActorMention, Span } from '../../model/index.js'
import { type Scene, within } from '../scene.js'
import { hyphenated } from './hyphenated.js'
import { goesOnUnnamed } from './unnamed-ends.js'

// "The African Union (AU) and the envoys of Peru", "the Troika countries (Fiji, Samoa and Tonga), and Peru": an acronym
// explained or who belongs to a body, and who comes for whom, stand between two names.
const EXPLAINED =
  /^["”’']?(?:\s(?:countries|states|members|group|nations|party|alliance|coalition|bloc|movement|faction|militia))?(?:\s?\([^()]{1,120}\))?(?:\s(?:rebel\s)?(?:alliance|coalition|bloc|party|movement|group))?/
const KIND =
  '(?:(?:(?:pro|anti)-\\p{L}+|\\p{L}+-(?:led|backed|aligned|affiliated)|ruling|opposition|paramilitary|rebel|rival|main|mainstream|separatist|armed|transitional|interim|senior|high-level|top|other|local|visiting|key|several|various|some|new|former|influential)\\s+){0,2}'
const AND = new RegExp(
  `^\\s*(?:,\\s*)?(?:and|as well as|along with|together with|in addition to|&)\\s+(?:(?:of|from|by|with)\\s+)?(?:[Tt]he\\s+|an?\\s+|its\\s+|his\\s+|her\\s+)?${KIND}$|^,\\s*(?:(?:of|from)\\s+)?(?:(?:[Tt]he\\s+|his\\s+|her\\s+|its\\s+)${KIND})?$`,
  'u',
)
/** What `AND` always has: asked before what stands between two names is cut to shape, which most pairs need not be. */
const MAY_JOIN = /,|and|as well as|along with|together with|in addition to|&/
const CAPACITY = /^,?\s+as\s+(?:an?\s+|the\s+)?(?:mediator|facilitator|host|guarantor|observer|witness)(?:e?s)?\b/
/** Those who come for whoever is named behind them, as the source of a pattern: "envoys of", "experts from". */
export const ON_BEHALF =
  '(?:representatives?|officials?|delegat(?:ions?|es)|members?|leaders?|diplomats?|envoys?|ambassadors?|observers?|experts?|ministers?|negotiators?)\\s+(?:of|from)\\s+'
const FOR_ANOTHER = new RegExp(`${ON_BEHALF}(?:the\\s+)?$`)
const WHOSE = /(?<=\s)\p{Lu}[\p{L}. ]{1,30}['’]s $/u
const FAR = 160
const TOGETHER = /\b(?:and|as well as|along with|together with|in addition to)\b|&/

// "The envoy for the Horn of Africa and delegates of Peru": what an envoy is about.
const REGION = /^\s(?:for|to)\s(?:the\s)?\p{Lu}\p{L}*(?:\s(?:of\s)?(?:the\s)?\p{Lu}\p{L}*){0,3}/u

/** What stands between two names, but for an acronym and the words for those who come for the second. */
function between(first: ActorMention, second: ActorMention, scene: Scene): string {
  return scene.text
    .slice(phraseEnd(first, second, scene), second.start)
    .replace(first.actor.kind === 'person' ? REGION : EXPLAINED, '')
    .replace(EXPLAINED, '')
    .replace(CAPACITY, '')
    .replace(FOR_ANOTHER, '')
    .replace(WHOSE, '')
}

/** "Envoys of the Chilean foreign ministry and of Peru": where the noun ends whose the first is. */
function phraseEnd({ end }: ActorMention, second: ActorMention, { actors, sentence: { tokens } }: Scene): number {
  const last = tokens.findLastIndex(token => token.end <= end)
  let at = last
  for (;;) {
    const token = tokens[at]
    if (!token || !/^(?:amod|compound)$/.test(token.deprel) || token.head <= at || token.head - last > NOUNS) break
    at = token.head
  }
  const far = tokens[at]?.end ?? end
  if (at === last || far >= second.start || actors.some(({ start }) => start >= end && start < far)) return end
  return far
}

const NOUNS = 3

/** Behind the last of "the Troika (Fiji, Samoa and Tonga)" the list goes on. */
function behindBracket({ start }: ActorMention, words: string, { sentence, text }: Scene): string {
  if (!words.startsWith(')')) return words
  const before = text.slice(sentence.start, start)
  return /,|\band\b/.test(before.slice(before.lastIndexOf('(') + 1)) ? words.slice(1) : words
}

/** "Kenya's William Ruto": the state stands there only for whose the person is. */
export function isOwner({ end }: ActorMention, { actors, text }: Scene): boolean {
  return (
    /^['’]s $/.test(text.slice(end, end + 3)) &&
    actors.some(({ actor, start }) => actor.kind === 'person' && start === end + 3)
  )
}

/** Mentions joined to one by "and", up to an offset; a comma alone joins only where an "and" follows. */
export function joinedTo(mention: ActorMention, scene: Scene, before: number): readonly ActorMention[] {
  const joined: ActorMention[] = []
  let last = mention
  for (;;) {
    const next = scene.actors.find(
      other =>
        other.start >= last.end &&
        other.end <= before &&
        other.actor.id !== last.actor.id &&
        other.start - last.end < FAR &&
        MAY_JOIN.test(scene.text.slice(last.end, other.start)) &&
        !isOwner(other, scene) &&
        AND.test(behindBracket(last, between(last, other, scene), scene)),
    )
    if (!next) break
    joined.push(next)
    last = next
  }
  const final = joined[joined.length - 1]
  const previous = joined[joined.length - 2] ?? mention
  if (!final) return []
  return TOGETHER.test(between(previous, final, scene)) || goesOnUnnamed(final, scene, before) ? joined : []
}

/** "Peru, Chile and Fiji met", of which trees know the last alone: those listed before it, where they are two at least. */
export function listedBefore(mention: ActorMention, scene: Scene): readonly ActorMention[] {
  const before: ActorMention[] = []
  let first = mention
  for (;;) {
    const previous = scene.actors.findLast(
      other =>
        other.end <= first.start &&
        other.actor.id !== first.actor.id &&
        first.start - other.end < FAR &&
        MAY_JOIN.test(scene.text.slice(other.end, first.start)) &&
        !isOwner(other, scene) &&
        AND.test(between(other, first, scene)),
    )
    if (!previous || TOGETHER.test(between(previous, first, scene)) !== (before.length === 0)) break
    before.unshift(previous)
    first = previous
  }
  const lead = before[0] ? scene.text.slice(scene.sentence.start, before[0].start) : ''
  if (before.length === 1) return OPENS.test(lead) ? before : []
  return GOVERNED.test(lead) ? before.slice(1) : before
}

/**
 * Those who share what stands behind the last of them: "Chad and Kenya as guarantors"; behind "with" all of a list, else
 * the two "and" joins, for who knows how far "envoys of Peru, Chad and Kenya as guarantors" goes.
 */
export function sharing(mention: ActorMention, scene: Scene): readonly ActorMention[] {
  const shared = [mention]
  for (;;) {
    const [first = mention] = shared
    const previous = scene.actors.findLast(other => other.end <= first.start)
    const words = previous ? between(previous, first, scene) : ''
    if (!previous || !AND.test(words) || TOGETHER.test(words) !== (shared.length === 1)) break
    shared.unshift(previous)
  }
  const lead = scene.text.slice(scene.sentence.start, shared[0]?.start ?? 0)
  return WITH.test(lead) ? shared : shared.slice(-2)
}

const WITH = /\bwith\s+(?:the\s+)?$/i

// "On Monday, in Lima, envoys of A and B signed": the first of the two opens what is told.
const OPENS = /(?:^|,\s+)(?:the\s+)?$/i

// "At the request of Peru, Chile and Fiji met": the first is of the words before the comma.
const GOVERNED = /\b(?:of|by|from|with|in|at|to|for|on|near|after|before|outside)\s+(?:the\s+)?$/i

// "The Quad (Oman, Kuwait and Qatar)", "the Troika, comprising Norway and Sweden".
const MEMBERS =
  /^["”’']?(?:['’]?s)?(?:(?:\s[a-z-]{1,12}){0,3}?\s(?:countries|states|members|group|nations))?(?:\s?\([^()]{1,16}\))?(?:\s*\(\s*|\s*[—–]\s*|(?:,\s(?:an?|the)\s[^,.;:()]{3,60}?)?[,—–]?\s*(?:which\s+|that\s+)?(?:compris(?:ing|es|ed of)|consist(?:ing|s) of|made up of|composed of|includ(?:ing|es)|grouping|jointly led by|co-led by|co-chaired by)\s+(?:[^,;()]{0,50}\splus\s+)?)(?:the\s+)?(?:(?:representatives|members|officials) (?:of|from) (?:the )?)?$/
const WITHIN = /^[^().;:]{0,40}$/

/**
 * Whoever a list names from a place on, whatever else stands in it, up to a verb: "including the lakeside groups, members
 * of A, and B".
 */
export function namedFrom(from: number, scene: Scene, before: number): readonly ActorMention[] {
  const found: ActorMention[] = []
  let end = from
  for (const other of scene.actors) {
    if (other.start < end) continue
    if (
      other.end > before ||
      other.start - end > FAR ||
      !isListed({ start: end, end: other.start }, found.length, scene)
    )
      break
    found.push(other)
    end = other.end
  }
  return found
}

function isListed(gap: Span, at: number, scene: Scene): boolean {
  const words = scene.text.slice(gap.start, gap.end)
  return (
    !/[.;:–—]/.test(words) && !APPOSED.test(words) && (at === 0 || /,|\band\b/.test(words)) && !hasBreak(gap, scene)
  )
}

/** Whether a verb or the like stands in a gap: what comes behind it is no longer listed. */
function hasBreak(gap: Span, { sentence }: Scene): boolean {
  return sentence.tokens.some(
    token =>
      within(token, gap) &&
      BREAKS.test(token.upos) &&
      !/^(?:amod|case)$/.test(token.deprel) &&
      !LED_BY.test(token.text),
  )
}

// "Peru, represented by its envoy Odera, and Chile".
const LED_BY = /^(?:represented|led|headed|chaired)$/
// "The Front, a league of Kenyan clans".
const APPOSED = /^,\s+(?:an?|the)\s+(?:\p{Ll}[\p{Ll}-]*\s+)*(?:of|by|for)\s/u
const BREAKS = /^(?:VERB|AUX|PART|SCONJ)$/

/** Those a body is said to be made up of right behind its name, where they are two at least. */
export function membersOf({ actor, end }: ActorMention, scene: Scene): readonly ActorMention[] {
  if (actor.kind === 'person') return []
  const first = scene.actors.find(({ start }) => start > end && MEMBERS.test(scene.text.slice(end, start)))
  if (!first || first.actor.id === actor.id) return []
  const members = [first]
  let last = first
  for (const other of scene.actors) {
    // "The United Arab Emirates (UAE)" is one.
    if (other.start < last.end || other.actor.id === last.actor.id) continue
    const gap = { start: last.end, end: other.start }
    if (!WITHIN.test(between(last, other, scene)) || !/,|\band\b/.test(scene.text.slice(gap.start, gap.end))) break
    // "The Trio, comprising Oman and Kuwait, met in Doha": the verb is the Trio's.
    if (hasBreak(gap, scene)) break
    members.push(other)
    last = other
  }
  return members.length > 1 ? members : []
}

/** All that the words list with some mentions: what is joined to the last of them by "and", and what each is made up of. */
export function listed(mentions: readonly ActorMention[], scene: Scene, before: number): readonly ActorMention[] {
  const all = mentions.flatMap(mention => [
    ...sharersOf(mention, scene),
    ...hyphenated(mention, scene),
    mention,
    ...membersOf(mention, scene),
  ])
  const last = all.reduce<ActorMention | undefined>((far, one) => (far && far.end >= one.end ? far : one), undefined)
  if (!last) return all
  const more = joinedTo(last, scene, before)
  const end = more.at(-1)
  return end && opensClause(end, scene) ? all : [...all, ...more.flatMap(one => [one, ...membersOf(one, scene)])]
}

const COORDINATED = /^(?:,|\s+and|,\s+and)\s+$/

/** "Iranian, Saudi and Emirati officials", "US and UN envoys": whose the noun is besides, right before the last of them. */
function sharersOf(mention: ActorMention, scene: Scene): readonly ActorMention[] {
  const { tokens } = scene.sentence
  const sharers: ActorMention[] = []
  let first = mention
  for (;;) {
    const before = scene.actors.findLast(
      other => other.end < first.start && COORDINATED.test(scene.text.slice(other.end, first.start)),
    )
    const last = before && tokens.findLast(token => token.end <= before.end)
    if (!before || !last || before.actor.kind === 'person') return sharers
    const noun = tokens[last.head]
    const shares =
      /^(?:compound|amod)/.test(last.deprel) && noun && mention.start <= noun.start && noun.end <= mention.end
    if (!shares && (last.upos !== 'ADJ' || before.actor.kind !== 'state')) return sharers
    sharers.unshift(before)
    first = before
  }
}

/** "Egypt condemned Israel, and Jordan said": what a verb follows is no longer of the list, but where the tree joins it. */
function opensClause(mention: ActorMention, scene: Scene): boolean {
  const { tokens } = scene.sentence
  const next = tokens.find(token => token.start >= mention.end)
  if (next?.upos !== 'VERB' && next?.upos !== 'AUX') return false
  return !tokens.some(
    ({ start, end, deprel, head }) =>
      deprel === 'conj' && mention.start <= start && end <= mention.end && (tokens[head]?.end ?? end) <= mention.start,
  )
}
