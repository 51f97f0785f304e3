import { type Frame, fold, type Slot } from '../knowledge/index.js'
import { type ActorMention, type Clause, type Participant, type Phrase, ROLES, type Role } from '../model/index.js'
import { dependentsOf, lemmaAt, overlaps, type Scene } from './scene.js'

/** Who takes part, by part, before they become participants of a record. */
export type Cast = {
  readonly actor: readonly Cast1[]
  readonly recipient: readonly Cast1[]
  readonly thirdParty: readonly Cast1[]
  readonly initiator: readonly Cast1[]
}
export type Cast1 = { readonly mention: ActorMention; readonly role: Role }

// Prepositions every frame shares; "behind" a noun they are whole: "at the request of".
const SHARED: readonly (readonly [RegExp, Slot, Role])[] = [
  [
    /^(?:at|on|upon) (?:request|initiative|invitation|behest|instigation|suggestion) (?:of|by|from)$/,
    'initiator',
    'participant',
  ],
  [
    /^(?:under|with) (?:auspex|auspice|auspices|mediation|facilitation|help|support|assistance|participation|involvement) of$/,
    'thirdParty',
    'mediator',
  ],
  [/^through mediation of$/, 'thirdParty', 'mediator'],
  [/^in presence of$/, 'thirdParty', 'witness'],
  [/^on behalf of$/, 'actor', 'participant'],
  [/^(?:between|among|amongst|together with|along with|alongside)$/, 'actor', 'participant'],
]

/** Puts the mentions of a clause into the parts its frame gives them. */
export function castOf(clause: Clause, frame: Frame, scene: Scene): Cast {
  const cast = new CastBuilder(scene)
  addArguments(clause, frame, scene, cast)
  for (const inner of innerHappenings(clause, frame, scene)) addArguments(inner, INNER, scene, cast)
  if (frame.mutual && clause.predicate.kind === 'verb') cast.addCompany(clause)
  thirdParties(clause, scene, cast)
  if (frame.event === 'CONSULT') {
    initiators(clause, scene, cast)
    capacities(scene, cast)
  }
  return cast.done()
}

/** What an inner noun's arguments are: parties, whatever the frame around it. */
const INNER: ArgumentFrame = { subject: 'actor', object: 'actor', obliques: {}, mutual: true }

type ArgumentFrame = Pick<Frame, 'subject' | 'object' | 'obliques' | 'mutual'>

/** "The third round of talks between A and B", "hosted talks between A and B": the parties stand with the inner noun. */
function innerHappenings(clause: Clause, frame: Frame, scene: Scene): readonly Clause[] {
  if (clause.predicate.kind !== 'noun' && frame.subject !== 'thirdParty') return []
  const heads = new Set(clause.objects.map(object => object.head))
  return scene.clauses.filter(other => other.predicate.kind === 'noun' && heads.has(other.predicate.head))
}

function addArguments(clause: Clause, frame: ArgumentFrame, scene: Scene, cast: CastBuilder): void {
  const predicate = scene.sentence.tokens[clause.predicate.head]
  const role = frame.subject === 'thirdParty' ? (THIRD.get(clause.predicate.lemma) ?? 'mediator') : 'participant'
  cast.addAll(pronounsOf(clause, scene), frame.subject, role)
  cast.addBefore(clause.subjects, frame.subject, role, predicate?.start ?? 0)
  if (frame.object !== 'topic' && frame.object !== 'content')
    cast.add(clause.objects, frame.mutual && frame.object === 'recipient' ? 'actor' : frame.object, 'participant')
  else if (clause.predicate.kind === 'noun' && frame.mutual) cast.add(clause.objects, 'actor', 'participant')
  else if (frame.object === 'content') cast.add(clause.objects, 'recipient', 'participant')
  cast.add(clause.indirectObjects, 'recipient', 'participant')
  for (const oblique of clause.obliques) {
    const shared = SHARED.find(([pattern]) => pattern.test(oblique.preposition))
    const own = frame.obliques[oblique.preposition]
    if (shared) cast.add([oblique.phrase], shared[1], shared[2])
    else if (own) cast.add([oblique.phrase], own, 'participant')
    else if (oblique.preposition === 'with' || (frame.mutual && COMPANY.test(oblique.preposition)))
      cast.add([oblique.phrase], frame.mutual ? 'actor' : 'recipient', 'participant')
    else if (oblique.preposition === 'compound' && frame.subject === 'actor')
      cast.add([oblique.phrase], 'actor', 'participant')
    else if (oblique.preposition === 'mediated by' || oblique.preposition === 'hosted by')
      cast.add([oblique.phrase], 'thirdParty', 'mediator')
  }
}

/** "spoke by phone with", "in talks with". */
const COMPANY = /^\w+ (?:phone|telephone|videoconference|talk|meeting|call|conversation|discussion) with$/

/** "Iran denied that it had met …": a pronoun under a reporting verb is the speaker, where it can be. */
function pronounsOf(clause: Clause, scene: Scene): readonly ActorMention[] {
  const pronoun = clause.subjects
    .map(subject => scene.sentence.tokens[subject.head])
    .find(token => token?.upos === 'PRON')
  const speaker = clause.speech?.speaker
  if (!pronoun || !speaker) return []
  const word = pronoun.text.toLowerCase()
  if (scene.actors.some(mention => mention.start === pronoun.start)) return []
  return mentionsOf(speaker, scene).filter(({ actor }) =>
    word === 'it'
      ? actor.kind !== 'person'
      : word === 'they'
        ? actor.kind !== 'person'
        : (word === 'he' || word === 'she') && actor.kind === 'person',
  )
}

const THIRD: ReadonlyMap<string, Role> = new Map([
  ['mediate', 'mediator'],
  ['broker', 'mediator'],
  ['facilitate', 'facilitator'],
  ['host', 'host'],
  ['sponsor', 'mediator'],
  ['observe', 'observer'],
  ['guarantee', 'guarantor'],
  ['witness', 'witness'],
  ['chair', 'mediator'],
  ['convene', 'host'],
  ['organize', 'host'],
  ['organise', 'host'],
])

/** "talks mediated by Qatar", "Qatar hosted the talks", "the president, who facilitated the talks". */
function thirdParties(clause: Clause, scene: Scene, cast: CastBuilder): void {
  for (const other of scene.clauses) {
    const role = THIRD.get(other.predicate.lemma)
    if (!role || other.predicate.kind !== 'verb' || other === clause || other.negated) continue
    if (!other.objects.some(object => object.head === clause.predicate.head)) continue
    cast.add(other.subjects, 'thirdParty', role)
  }
}

const ASKED =
  /\b(?:(?:at|on|upon) the (?:request|initiative|invitation|behest|suggestion) of|(?:initiated|requested|sought|proposed) by)\s+(?:the\s+)?/gi
const ASKED_BY = /\b(?:at|on|upon)\s+$/i

/** "at the request of X", "initiated by X", "at X's request", behind the predicate or before it. */
function initiators(clause: Clause, scene: Scene, cast: CastBuilder): void {
  const { sentence, text } = scene
  const predicate = sentence.tokens[clause.predicate.head]
  if (!predicate) return
  for (const match of sentence.text.matchAll(ASKED)) {
    const behind = sentence.start + match.index + match[0].length
    if (nextPredicate(scene, clause, predicate.start, sentence.start + match.index)) continue
    const mention = scene.actors.find(found => found.start >= behind - 4 && found.start <= behind + 4)
    if (mention) cast.addMention(fullest(mention, scene), 'initiator', 'participant')
  }
  for (const mention of scene.actors)
    if (
      /^(?:['’]s?)?\s+(?:request|initiative|invitation|behest)\b/i.test(text.slice(mention.end, mention.end + 20)) &&
      ASKED_BY.test(text.slice(sentence.start, mention.start))
    )
      cast.addMention(fullest(mention, scene), 'initiator', 'participant')
}

const AS =
  /^,?\s+(?:acting\s+|serving\s+)?as\s+(?:an?\s+|the\s+)?(mediator|facilitator|host|guarantor|observer|witness)s?\b/i

/** "with Oman as mediator": whoever stands before the words, in that role. */
function capacities(scene: Scene, cast: CastBuilder): void {
  for (const mention of scene.actors) {
    const found = AS.exec(scene.text.slice(mention.end, mention.end + 40))
    const role = ROLES.find(known => known === found?.[1]?.toLowerCase())
    if (role) cast.moveToThird(mention, role)
  }
}

const MEETINGS = new Set([
  'meeting',
  'call',
  'talk',
  'conversation',
  'visit',
  'round',
  'summit',
  'meet',
  'discuss',
  'negotiation',
])

/** Whether another meeting stands between a predicate and some words: they are then about that one. */
function nextPredicate(scene: Scene, clause: Clause, from: number, to: number): boolean {
  return scene.clauses.some(other => {
    const token = scene.sentence.tokens[other.predicate.head]
    return (
      other !== clause &&
      token !== undefined &&
      from < token.start &&
      token.start < to &&
      MEETINGS.has(other.predicate.lemma)
    )
  })
}

class CastBuilder {
  readonly #scene: Scene
  readonly #parts = {
    actor: [] as Cast1[],
    recipient: [] as Cast1[],
    thirdParty: [] as Cast1[],
    initiator: [] as Cast1[],
  }
  readonly #seen = new Set<string>()

  constructor(scene: Scene) {
    this.#scene = scene
  }

  add(phrases: readonly Phrase[], slot: Slot, role: Role): void {
    if (slot !== 'actor' && slot !== 'recipient' && slot !== 'thirdParty' && slot !== 'initiator') return
    for (const phrase of phrases)
      for (const mention of mentionsOf(phrase, this.#scene)) this.addMention(mention, slot, role)
  }

  addAll(mentions: readonly ActorMention[], slot: Slot, role: Role): void {
    if (slot === 'actor' || slot === 'recipient' || slot === 'thirdParty' || slot === 'initiator')
      for (const mention of mentions) this.addMention(mention, slot, role)
  }

  /** Of one party that met, the other behind "with", wherever the tree hangs it, up to the next verb. */
  addCompany(clause: Clause): void {
    const { actors, clauses, sentence, text } = this.#scene
    const predicate = sentence.tokens[clause.predicate.head]
    if (!predicate || this.#parts.actor.length !== 1) return
    const nextVerb = clauses.flatMap(other => {
      const token = sentence.tokens[other.predicate.head]
      return token && other.predicate.kind === 'verb' && token.start > predicate.start ? [token.start] : []
    })
    const end = Math.min(sentence.end, ...nextVerb)
    const found = actors.find(
      mention =>
        mention.start > predicate.end &&
        mention.end <= end &&
        /\bwith\s+(?:the\s+)?$/i.test(text.slice(predicate.end, mention.start)),
    )
    if (!found) return
    this.addMention(found, 'actor', 'participant')
    for (const joined of joinedTo(found, this.#scene, end)) this.addMention(joined, 'actor', 'participant')
  }

  /** Subjects with all that the text joins to them before the predicate: trees lose the second of two titled names. */
  addBefore(phrases: readonly Phrase[], slot: Slot, role: Role, predicate: number): void {
    this.add(phrases, slot, role)
    if (slot !== 'actor' && slot !== 'recipient' && slot !== 'thirdParty') return
    for (const phrase of phrases)
      for (const mention of mentionsOf(phrase, this.#scene))
        if (mention.end <= predicate)
          for (const joined of joinedTo(mention, this.#scene, predicate)) this.addMention(joined, slot, role)
  }

  addMention(mention: ActorMention, slot: keyof Cast, role: Role): void {
    if (this.#seen.has(mention.actor.id)) return
    this.#seen.add(mention.actor.id)
    this.#parts[slot].push({ mention, role: mention.role ?? role })
  }

  /** Somebody named in a capacity of their own is no party, wherever the tree put them. */
  moveToThird(mention: ActorMention, role: Role): void {
    for (const part of ['actor', 'recipient'] as const)
      this.#parts[part] = this.#parts[part].filter(one => one.mention.actor.id !== mention.actor.id)
    this.#seen.add(mention.actor.id)
    if (!this.#parts.thirdParty.some(one => one.mention.actor.id === mention.actor.id))
      this.#parts.thirdParty.push({ mention, role })
  }

  done(): Cast {
    return this.#parts
  }
}

const AND = /^\s*(?:,\s*)?(?:and|as well as|&)\s+(?:the\s+|an?\s+|its\s+|his\s+|her\s+)?$|^,\s+(?:the\s+)?$/

/** Mentions joined to one by "and", up to an offset; a comma alone joins only where an "and" follows. */
function joinedTo(mention: ActorMention, scene: Scene, before: number): readonly ActorMention[] {
  const joined: ActorMention[] = []
  let last = mention
  for (;;) {
    const next = scene.actors.find(
      other =>
        other.start >= last.end &&
        other.end <= before &&
        other.actor.id !== last.actor.id &&
        AND.test(scene.text.slice(last.end, other.start)),
    )
    if (!next) break
    joined.push(next)
    last = next
  }
  const final = joined[joined.length - 1]
  const previous = joined[joined.length - 2] ?? mention
  return final && /\b(?:and|as well as)\b|&/.test(scene.text.slice(previous.end, final.start)) ? joined : []
}

/** The actors a phrase names: those over its head word, or in apposition to it; the fullest words for each. */
export function mentionsOf(phrase: Phrase, scene: Scene): readonly ActorMention[] {
  const head = scene.sentence.tokens[phrase.head]
  if (!head) return []
  const direct = scene.actors.filter(mention => mention.start <= head.start && head.end <= mention.end)
  if (direct.length === 0) {
    for (const { index, token } of dependentsOf(scene, phrase.head, 'appos', 'flat')) {
      const apposed = scene.actors.filter(mention => mention.start <= token.start && token.end <= mention.end)
      direct.push(...apposed)
      for (const conjunct of dependentsOf(scene, index, 'conj'))
        direct.push(...scene.actors.filter(m => m.start <= conjunct.token.start && conjunct.token.end <= m.end))
    }
  }
  if (direct.length === 0 && PARTY_NOUNS.has(lemmaAt(scene, phrase.head)))
    direct.push(...scene.actors.filter(mention => within(mention, phrase)))
  return unique(direct.map(mention => fullest(mention, scene)))
}

// Nouns that stand for whoever is named beside them: "the leaders of both parties, A and B".
const PARTY_NOUNS = new Set(['leader', 'head', 'side', 'member', 'representative', 'official', 'team', 'counterpart'])

function within(inner: { start: number; end: number }, outer: { start: number; end: number }): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** "The heads of the delegations" points at two people named right behind it: their names are the better words. */
function fullest(mention: ActorMention, scene: Scene): ActorMention {
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

export function participantFrom({ mention, role }: Cast1): Participant {
  const { actor } = mention
  return {
    id: actor.id,
    name: actor.name,
    text: mention.text,
    start: mention.start,
    end: mention.end,
    kind: actor.kind,
    code: actor.code,
    affiliation: actor.affiliation,
    sector: actor.sector,
    office: actor.office,
    role,
  }
}
