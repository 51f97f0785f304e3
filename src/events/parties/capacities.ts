import type { Frame } from '../../knowledge/index.js'
import { type ActorMention, type Clause, ROLES, type Role } from '../../model/index.js'
import { lemmaAt, type Scene } from '../scene.js'
import type { CastBuilder } from './cast-builder.js'
import { joinedTo, sharing } from './lists.js'
import { mentionsOf } from './phrase-mentions.js'
import { roleOfWord } from './role-words.js'

const AS =
  /^,?\s+(?:acting\s+|serving\s+)?as\s+(?:an?\s+|the\s+)?(mediator|facilitator|host|guarantor|observer|witness)((?:e?s)?)\b/i
const WITH_ACT = /\b(?:with|under|through|thanks to|amid)\s+(?:the\s+)?(?:[\p{L}.-]+\s+(?:and\s+)?){0,2}$/iu
const ACT =
  /^(?:['’]s?)?\s+(?:and\s+\p{Lu}[\p{L}.-]+(?:['’]s?)?\s+)?(mediation|facilitation|auspices|sponsorship|chairmanship)\b/iu

/**
 * Whoever is named in a capacity of their own: "with Oman as mediator", "attended as observers",
 * "with Saudi and American facilitation", "through the Omani minister". They are no side, wherever the tree put them.
 */
export function capacities(clause: Clause, frame: Frame, scene: Scene, cast: CastBuilder): void {
  let named = false
  for (const mention of scene.actors) {
    const behind = scene.text.slice(mention.end, mention.end + 60)
    const as = AS.exec(behind)
    if (as) named = true
    const role = roleNamed(as?.[1]) ?? (frame.event === 'CONSULT' ? roleBeside(mention, scene) : null)
    if (!role) continue
    for (const one of as?.[2] ? sharing(mention, scene) : [mention]) cast.moveToThird(one, role)
  }
  // "With Norway as mediator" says nothing of those who met.
  const role = named ? null : roleAs(clause, scene)
  if (role)
    for (const subject of clause.subjects.length > 0 ? clause.subjects : clause.objects)
      for (const mention of mentionsOf(subject, scene))
        for (const one of [mention, ...joinedTo(mention, scene, predicateStart(clause, scene))])
          cast.moveToThird(one, role)
  for (const other of scene.clauses) {
    // "Which Brazil signed as a witness": told of what was signed, by a clause of its own.
    if (other.governor?.relation !== 'relative' || !sharesObject(other, clause)) continue
    const theirs = roleAs(other, scene)
    if (theirs) cast.add(other.subjects, 'thirdParty', theirs)
  }
  between(clause, frame, scene, cast)
}

function sharesObject(a: Clause, b: Clause): boolean {
  return a !== b && a.objects.some(object => b.objects.some(other => other.head === object.head))
}

/** Who receives guests of two countries is no side, but the host of their meeting. */
export function hosts(clause: Clause, frame: Frame, scene: Scene, cast: CastBuilder): void {
  if (frame.subject !== 'recipient' || !scene.knowledge.wordsets.receiving.has(clause.predicate.lemma)) return
  const { actor, recipient } = cast.done()
  const guests = new Set(actor.map(({ mention }) => mention.actor.code ?? mention.actor.id))
  if (guests.size > 1) for (const { mention } of [...recipient]) cast.moveToThird(mention, 'host')
}

/** "As observers", "as a witness" behind a predicate. */
export function roleAs(clause: Clause, scene: Scene): Role | null {
  for (const { preposition, phrase } of clause.obliques)
    if (preposition === 'as') {
      const role = roleNamed(lemmaAt(scene, phrase.head))
      if (role) return role
    }
  return null
}

function roleNamed(word: string | undefined): Role | null {
  const lower = word?.toLowerCase()
  return ROLES.find(role => role === lower && role !== 'participant' && role !== 'member') ?? null
}

function roleBeside(mention: ActorMention, scene: Scene): Role | null {
  const act = ACT.exec(scene.text.slice(mention.end, mention.end + 60))
  const lead = scene.text.slice(Math.max(scene.sentence.start, mention.start - 50), mention.start)
  return act?.[1] && WITH_ACT.test(lead) ? roleOfWord(act[1].toLowerCase(), scene.knowledge) : null
}

/** "Exchanged messages through the Omani minister" has a mediator, "exchanged prisoners through the Red Cross" a helper. */
function between(clause: Clause, frame: Frame, scene: Scene, cast: CastBuilder): void {
  if (frame.event !== 'CONSULT' && frame.mode !== 'release') return
  for (const { preposition, phrase } of clause.obliques) {
    if (preposition !== 'through' && preposition !== 'via') continue
    for (const mention of mentionsOf(phrase, scene)) {
      const { kind, code } = mention.actor
      if (frame.event === 'CONSULT') cast.moveToThird(mention, 'mediator')
      else if (kind === 'organisation' && (code === 'NGO' || code === 'IGO' || code === 'UNO'))
        cast.moveToThird(mention, 'humanitarian')
    }
  }
}

function predicateStart(clause: Clause, scene: Scene): number {
  return scene.sentence.tokens[clause.predicate.head]?.start ?? clause.end
}
