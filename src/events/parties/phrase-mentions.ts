import { fold } from '../../knowledge/index.js'
import type { ActorMention, Phrase, Token } from '../../model/index.js'
import { dependentsOf, lemmaAt, overlaps, type Scene, within } from '../scene.js'

/** The actors a phrase names: those over its head word, or in apposition to it; the fullest words for each. */
export function mentionsOf(phrase: Phrase, scene: Scene): readonly ActorMention[] {
  const head = scene.sentence.tokens[phrase.head]
  if (!head) return []
  // "The presidents of A, B and C", of whom our lists know B's: C stands within the words that point at B's.
  const over = scene.actors.filter(mention => mention.start <= head.start && head.end <= mention.end)
  const direct = scene.actors.filter(mention => over.some(one => one === mention || within(mention, one)))
  if (direct.length === 0) {
    for (const { index, token } of dependentsOf(scene, phrase.head, 'appos', 'flat')) {
      const apposed = scene.actors.filter(mention => mention.start <= token.start && token.end <= mention.end)
      direct.push(...apposed)
      for (const conjunct of dependentsOf(scene, index, 'conj'))
        direct.push(...scene.actors.filter(m => m.start <= conjunct.token.start && conjunct.token.end <= m.end))
    }
  }
  if (direct.length === 0 && scene.knowledge.wordsets['stand-ins'].has(lemmaAt(scene, phrase.head)))
    direct.push(
      ...scene.actors.filter(
        mention =>
          (within(mention, phrase) && !DEALT_WITH.test(scene.text.slice(phrase.start, mention.start))) ||
          (mention.start >= head.end && /^,?\s+$/.test(scene.text.slice(head.end, mention.start))),
      ),
    )
  if (direct.length === 0) direct.push(...ownersOf(phrase, scene))
  return unique(direct.map(mention => fullest(owned(mention, scene), scene)))
}

const OWNER_BEHIND = /^['’]s?\s+(?:(?:ruling|main|interim|transitional|opposition|paramilitary|rebel|former)\s+){0,2}$/

/** "Sudan's ruling Military Council", of which the tree took the state: the body is who does it. */
export function owned(mention: ActorMention, scene: Scene): ActorMention {
  if (mention.actor.kind === 'organisation' || mention.actor.kind === 'group')
    return holderBehind(mention, scene) ?? mention
  if (mention.actor.kind !== 'state') return mention
  const body = scene.actors.find(
    ({ start, actor }) =>
      start > mention.end &&
      (actor.kind === 'organisation' || actor.kind === 'group') &&
      actor.code === mention.actor.code &&
      OWNER_BEHIND.test(scene.text.slice(mention.end, Math.max(mention.end, start))),
  )
  return body ?? mention
}

const HOLDER = /^\s\([^()]{1,16}\)\s(?:\p{Lu}[\p{L}-]+\s){0,2}$/u

/** "The Lakeside Agency (LA) Director Odera": whose the office is told before it. */
function holderBehind({ end }: ActorMention, { actors, text }: Scene): ActorMention | undefined {
  return actors.find(
    ({ actor, start }) => actor.kind === 'person' && start > end && HOLDER.test(text.slice(end, start)),
  )
}

const OWNING = ['nmod:poss', 'amod', 'compound', 'nmod:desc', 'nmod:unmarked'] as const
const OWNED_BY = new Set(['of', 'by', 'from', 'in', 'at', 'including'])

/**
 * Whose a thing or an unnamed group is: "British instructors", "Egypt's highest court", "the offer of the mediators".
 * What stands before the noun goes before what stands behind it.
 */
function ownersOf({ head, end }: Phrase, scene: Scene): readonly ActorMention[] {
  const over = (index: number) => {
    const token = scene.sentence.tokens[index]
    const named = token ? scene.actors.filter(mention => mention.start <= token.start && token.end <= mention.end) : []
    // "Leaders of the Reform Congress party".
    return named.length > 0 || !token || !BODY_NOUN.test(token.text) ? named : rightBefore(index, scene)
  }
  const kin = KIN.test(lemmaAt(scene, head))
  const before = dependentsOf(scene, head, ...OWNING).flatMap(({ index, token }) =>
    // "The marshal's son" is not the marshal, "a Chilean daughter" is of Chile.
    kin && token.deprel === 'nmod:poss'
      ? []
      : // "Kenyan-led forces" are Kenya's; "Kenyan-backed" ones need not be.
        lemmaAt(scene, index) === 'lead'
        ? dependentsOf(scene, index, 'amod', 'compound', 'obl').flatMap(led => over(led.index))
        : over(index),
  )
  if (before.length > 0) return before
  const loyal = dependentsOf(scene, head, 'amod').filter(({ index }) =>
    scene.knowledge.wordsets.loyal.has(lemmaAt(scene, index)),
  )
  if (loyal.length > 0)
    return [head, ...loyal.map(({ index }) => index)].flatMap(at =>
      dependentsOf(scene, at, 'nmod', 'obl').flatMap(({ index }) => over(index)),
    )
  const held = scene.knowledge.wordsets['held-in'].has(lemmaAt(scene, head))
  const behind = dependentsOf(scene, head, 'nmod').flatMap(({ index }) =>
    dependentsOf(scene, index, 'case').some(({ token: { text } }) => isOwning(text.toLowerCase(), held))
      ? [
          index,
          ...dependentsOf(scene, index, 'conj').flatMap(one => (one.token.end <= end ? [one.index] : [])),
        ].flatMap(over)
      : [],
  )
  return behind.length > 0 ? behind : rightBefore(head, scene)
}

/** "The AU-EU joint mechanism", "UNHCR field offices": the body right before the noun, where the tree hangs it elsewhere. */
function rightBefore(head: number, { actors, sentence, text }: Scene): readonly ActorMention[] {
  let first = head
  while (first > head - STEPS && isPlainModifier(sentence.tokens[first - 1], head)) first--
  const start = sentence.tokens[first]?.start ?? 0
  return actors
    .filter(
      ({ actor, end }) =>
        (actor.kind === 'organisation' || actor.kind === 'group') && end === start - 1 && text.charAt(end) === ' ',
    )
    .slice(-1)
}

function isPlainModifier(token: Token | undefined, head: number): boolean {
  return token?.head === head && /^(?:amod|compound)$/.test(token.deprel) && /^\p{Ll}/u.test(token.text)
}

const KIN =
  /^(?:son|daughter|brother|sister|wife|husband|widow|father|mother|nephew|niece|cousin|uncle|aunt|son-in-law)$/
const STEPS = 3
const BODY_NOUN = /^(?:party|movement|alliance|coalition|bloc|group|front|faction|militia|mission)$/

function isOwning(preposition: string, held: boolean): boolean {
  return OWNED_BY.has(preposition) && !(held && (preposition === 'in' || preposition === 'at'))
}

// "Envoys on Sudan", "the ambassador to Sudan": what they deal with is no party.
const DEALT_WITH =
  /\b(?:on|about|for|to|in|over|against|(?:neighbou?rs|neighbou?ring (?:states|countries)) of)\s+(?:the\s+)?$/i

/** "The heads of the delegations" points at two people named right behind it: their names are the better words. */
export function fullest(mention: ActorMention, scene: Scene): ActorMention {
  const surname = fold(mention.actor.name.slice(mention.actor.name.lastIndexOf(' ') + 1))
  if (mention.actor.kind !== 'person' || fold(mention.text).includes(surname)) return mention
  return (
    scene.actors.find(
      other => other.actor.id === mention.actor.id && fold(other.text).includes(surname) && !overlaps(other, mention),
    ) ?? mention
  )
}

function unique(mentions: readonly ActorMention[]): readonly ActorMention[] {
  const seen = new Set<string>()
  return mentions.filter(mention => {
    if (seen.has(mention.actor.id)) return false
    seen.add(mention.actor.id)
    return true
  })
}
