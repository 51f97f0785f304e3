import type { Slot } from '../../knowledge/index.js'
import type { ActorMention, Clause, Phrase, Role } from '../../model/index.js'
import type { Scene } from '../scene.js'
import type { Cast, Member } from './cast.js'
import { joinedTo, listed, listedBefore, membersOf } from './lists.js'
import { mentionsOf } from './phrase-mentions.js'

const BESIDE = /^\s+(?:the\s+)?$/
const AUXILIARY = /^\s+(?:(?:has|have|had|also|again|later|then|to)\s+)*$/

/** Collects who takes part, each once, in the part they are first put into. */
export class CastBuilder {
  readonly #scene: Scene
  readonly #parts = {
    actor: [] as Member[],
    recipient: [] as Member[],
    thirdParty: [] as Member[],
    initiator: [] as Member[],
  }
  readonly #seen = new Set<string>()

  constructor(scene: Scene) {
    this.#scene = scene
  }

  add(phrases: readonly Phrase[], slot: Slot, role: Role): void {
    if (slot !== 'actor' && slot !== 'recipient' && slot !== 'thirdParty' && slot !== 'initiator') return
    for (const phrase of phrases) this.#addNamed(phrase, mentionsOf(phrase, this.#scene), slot, role)
  }

  #addNamed(phrase: Phrase, named: readonly ActorMention[], slot: Slot, role: Role): void {
    if (slot !== 'actor' && slot !== 'recipient' && slot !== 'thirdParty' && slot !== 'initiator') return
    if (named.length === 0 || (slot === 'actor' && this.#isOwnedByChance(phrase))) return
    for (const mention of listed(named, this.#scene, this.#scene.sentence.end)) this.addMention(mention, slot, role)
  }

  /** "The Brazilian singer", "the school in Amman": nobody the phrase names has part in what its head does. */
  #isOwnedByChance({ head }: Phrase): boolean {
    const token = this.#scene.sentence.tokens[head]
    return (
      token !== undefined &&
      this.#scene.knowledge.wordsets.private.has(token.lemma.toLowerCase()) &&
      !this.#scene.actors.some(mention => mention.start <= token.start && token.end <= mention.end)
    )
  }

  addAll(mentions: readonly ActorMention[], slot: Slot, role: Role): void {
    if (slot === 'actor' || slot === 'recipient' || slot === 'thirdParty' || slot === 'initiator')
      for (const mention of mentions) this.addMention(mention, slot, role)
  }

  /** Of one party that met, the other behind "with", wherever the tree hangs it, up to the next verb that tells a happening. */
  addCompany(clause: Clause): void {
    const { actors, candidates, sentence, text } = this.#scene
    const predicate = sentence.tokens[clause.predicate.head]
    if (!predicate || this.#parts.actor.length !== 1) return
    const nextVerb = [...candidates.keys()].flatMap(other => {
      const token = sentence.tokens[other.predicate.head]
      return token && other.predicate.kind === 'verb' && token.start > predicate.start ? [token.start] : []
    })
    const end = Math.min(sentence.end, ...nextVerb)
    const found = actors.find(
      mention =>
        mention.start > predicate.end &&
        mention.end <= end &&
        /\bwith\s+(?:the\s+|his\s+|her\s+|its\s+|their\s+)?(?:\S+['’]s\s+)?$/i.test(
          text.slice(predicate.end, mention.start),
        ),
    )
    if (!found) return
    this.addMention(found, 'actor', 'participant')
    for (const joined of joinedTo(found, this.#scene, end)) this.addMention(joined, 'actor', 'participant')
  }

  /** Subjects with all that the text joins to them before the predicate: trees lose the second of two titled names. */
  addBefore(phrases: readonly Phrase[], slot: Slot, role: Role, predicate: number): void {
    const named = phrases.map(phrase => mentionsOf(phrase, this.#scene))
    phrases.forEach((phrase, at) => {
      this.#addNamed(phrase, named[at] ?? [], slot, role)
    })
    if (slot !== 'actor' && slot !== 'recipient' && slot !== 'thirdParty') return
    for (const mentions of named)
      for (const mention of mentions)
        if (mention.end <= predicate)
          for (const joined of [...listedBefore(mention, this.#scene), ...joinedTo(mention, this.#scene, predicate)])
            for (const one of [joined, ...membersOf(joined, this.#scene)]) this.addMention(one, slot, role)
  }

  /** The party right beside the predicate, where the tree gives it none on that side: "Spain recognised Palestine". */
  addNeighbour(clause: Clause, slot: 'actor' | 'recipient', side: 'before' | 'behind'): void {
    const { actors, sentence, text } = this.#scene
    const predicate = sentence.tokens[clause.predicate.head]
    if (!predicate || this.#parts[slot].length > 0) return
    const found =
      side === 'behind'
        ? actors.find(mention => mention.start > predicate.end && BESIDE.test(text.slice(predicate.end, mention.start)))
        : actors.find(
            mention => mention.end < predicate.start && AUXILIARY.test(text.slice(mention.end, predicate.start)),
          )
    if (!found) return
    if (side === 'before') for (const one of listedBefore(found, this.#scene)) this.addMention(one, slot, 'participant')
    this.addMention(found, slot, 'participant')
  }

  /** "Trump meets Mexico's president", its object lost by the tree. */
  addRightBehind(clause: Clause): void {
    const { actors, sentence, text } = this.#scene
    const predicate = sentence.tokens[clause.predicate.head]
    const found =
      predicate &&
      actors.find(mention => mention.start > predicate.end && BESIDE.test(text.slice(predicate.end, mention.start)))
    if (found) this.addMention(found, 'actor', 'participant')
  }

  /**
   * Those listed right before a verb whose subject the tree lost: "On 18 July, Oman, Kuwait and Qatar, known as the
   * Trio, met".
   */
  addListBefore(clause: Clause): void {
    const { actors, clauses, sentence } = this.#scene
    const predicate = sentence.tokens[clause.predicate.head]
    if (!predicate || this.#parts.actor.length > 0) return
    const before = clauses.flatMap(other => {
      const token = sentence.tokens[other.predicate.head]
      const tells = other.predicate.kind === 'verb' && !other.passive && other !== clause
      return token && tells && token.start < predicate.start ? [token.end] : []
    })
    const from = Math.max(sentence.start, ...before)
    for (const mention of actors)
      if (mention.start >= from && mention.end <= predicate.start) {
        const listed = [mention, ...joinedTo(mention, this.#scene, predicate.start)]
        if (listed.length < 2) continue
        for (const one of listed) this.addMention(one, 'actor', 'participant')
        return
      }
  }

  addMention(mention: ActorMention, slot: keyof Cast, role: Role): void {
    if (this.#seen.has(mention.actor.id)) return
    this.#seen.add(mention.actor.id)
    this.#parts[slot].push({ mention, role: mention.role ?? role })
  }

  /** Puts better words for somebody, or whose they are, in place of a mention. */
  replace(mention: ActorMention, better: ActorMention, role: Role): void {
    for (const part of ['actor', 'recipient'] as const)
      this.#parts[part] = this.#parts[part].map(one => (one.mention === mention ? { mention: better, role } : one))
    this.#seen.add(better.actor.id)
  }

  has(slot: keyof Cast): boolean {
    return this.#parts[slot].length > 0
  }

  /** An act at home: the state is who it is done to, though its own authorities did it ("in south-eastern Turkey"). */
  addOwnGround(mentions: readonly ActorMention[], places: readonly ActorMention[]): void {
    const own = new Set(this.#parts.actor.map(({ mention }) => mention.actor.code))
    const found = [...mentions, ...places].find(({ actor }) => actor.kind === 'state' && own.has(actor.code))
    if (found) this.#parts.recipient.push({ mention: found, role: 'participant' })
  }

  /** The first of some mentions that has no part yet; whether there was one. */
  addFirst(mentions: readonly ActorMention[], slot: keyof Cast): boolean {
    const found = mentions.find(mention => !this.#seen.has(mention.actor.id))
    if (found) this.addMention(found, slot, 'participant')
    return found !== undefined
  }

  /** Somebody named in a capacity of their own is no party, wherever the tree put them. */
  moveToThird(mention: ActorMention, role: Role): void {
    for (const part of ['actor', 'recipient'] as const)
      this.#parts[part] = this.#parts[part].filter(one => one.mention.actor.id !== mention.actor.id)
    this.#seen.add(mention.actor.id)
    if (!this.#parts.thirdParty.some(one => one.mention.actor.id === mention.actor.id))
      this.#parts.thirdParty.push({ mention, role })
  }

  /** How many sides are known so far. */
  sides(): number {
    return this.#parts.actor.length + this.#parts.recipient.length
  }

  done(): Cast {
    return this.#parts
  }
}
