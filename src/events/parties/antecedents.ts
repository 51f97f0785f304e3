import type { Frame, Knowledge, Wordsets } from '../../knowledge/index.js'
import type { Clause, EventRecord, EventType, Participant } from '../../model/index.js'
import { ordinal } from '../fields/attributes.js'
import { saysOf } from '../fields/when.js'
import { dependentsOf, lemmaAt, type Scene } from '../scene.js'
import { type Cast, participantFrom } from './cast.js'
import { mentionsOf } from './phrase-mentions.js'
import { isWordsAlone } from './worded-sufferers.js'

const DEFINITE = new Set(['the', 'this', 'these', 'those', 'that', 'both'])

/** What the parties of a sentence do together; its fighting and its protests may be anybody's. */
const SHARED: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'COOPERATE', 'SUPPORT', 'CONCEDE', 'RETREAT'])

/** Deeds that are never those of whoever talked before. */
const ANYBODYS: ReadonlySet<EventType> = new Set(['ASSAULT', 'PROTEST', 'COERCE', 'MOBILIZE'])

/** A clause that calls a frame, and whom it names. */
type Named = { readonly clause: Clause; readonly frame: Frame; readonly cast: Cast }

/** Parties a happening borrows, and the earlier record it points back at, where there is one. */
export type Borrowed = { readonly parties: readonly Participant[]; readonly from: EventRecord | null }

const NOTHING: Borrowed = { parties: [], from: null }

/** The happenings told so far, so that "the talks" and "the conversation" find the parties they had. */
export class Antecedents {
  readonly #told: { readonly record: EventRecord; readonly word: string }[] = []

  readonly #words: Wordsets

  constructor({ wordsets }: Knowledge) {
    this.#words = wordsets
  }

  /** @param word the lemma that told it */
  note(record: EventRecord, word: string): void {
    // Those of words alone are not who a later meeting points back at.
    if ([...record.actor, ...record.recipient].filter(party => !isWordsAlone(party)).length > 1)
      this.#told.push({ record, word })
  }

  /**
   * The parties of a happening that names none: those of the meeting it points back at, or of the sentence's main
   * clause ("The sides discussed the draft, but no deal was reached").
   */
  for(candidate: Named, scene: Scene): Borrowed {
    const { clause, frame, cast } = candidate
    if (cast.actor.length + cast.recipient.length > 0) return NOTHING
    if (clause.predicate.kind === 'verb') {
      if (frame.meeting === 'round') return this.#rounds() ? this.#pointedAt('round') : NOTHING
      return frame.subject === 'thirdParty' ? this.#talksOf(clause, scene) : NOTHING
    }
    if (frame.event === 'CONSULT' && !isAsserted(clause, scene)) return NOTHING
    const main = mainParties(clause, scene)
    if (main.length > 1 && SHARED.has(frame.event)) return { parties: main, from: null }
    if (frame.event === 'CONSULT' && isAnother(clause, scene))
      return { ...this.#pointedAt(lemmaAt(scene, clause.predicate.head)), from: null }
    if (frame.event === 'CONSULT')
      return isDefinite(clause, scene) || isNextRound(clause, scene) || isBareTalks(clause, scene)
        ? this.#pointedAt(lemmaAt(scene, clause.predicate.head))
        : NOTHING
    if (ANYBODYS.has(frame.event)) return NOTHING
    if (isSigning(candidate, this.#words) && isDefinite(clause, scene) && isAsserted(clause, scene))
      return this.#signed()
    const bare = frame.denied || (frame.mode === 'ceasefire' && isDefinite(clause, scene)) || mentionsTalks(scene)
    return bare ? { ...this.#pointedAt('talk'), from: null } : NOTHING
  }

  /** "The signing took place in Oslo": of what was signed before. */
  #signed(): Borrowed {
    const last = this.#told.findLast(({ record, word }) => record.event === 'SUPPORT' && this.#words.signing.has(word))
    return last ? { parties: [...last.record.actor, ...last.record.recipient], from: null } : NOTHING
  }

  #rounds(): boolean {
    return this.#told.some(({ record, word }) => record.round !== null || word === 'round')
  }

  /** "Norway mediated", "who facilitated the talks": the parties are those of the talks. */
  #talksOf(clause: Clause, scene: Scene): Borrowed {
    const object = clause.objects[0]
    return this.#pointedAt(object ? lemmaAt(scene, object.head) : 'talk')
  }

  /** The last meeting told by a word of the same kind; failing that the last meeting, and failing that whatever joined two. */
  #pointedAt(lemma: string): Borrowed {
    const kind = kindOf(lemma, this.#words)
    const meetings = this.#told.filter(({ record }) => record.event === 'CONSULT')
    const fitting = meetings.filter(({ record, word }) =>
      kind === 'spoken'
        ? isRemote(record) || kindOf(word, this.#words) === 'spoken'
        : !isRemote(record) && kindOf(word, this.#words) === kind,
    )
    const meeting = fitting[fitting.length - 1] ?? (kind === 'spoken' ? meetings[meetings.length - 1] : undefined)
    const last = meeting ?? this.#main()
    if (!last) return NOTHING
    const parties = [...last.record.actor, ...last.record.recipient].filter(party => !isWordsAlone(party))
    return { parties, from: meeting ? meeting.record : null }
  }

  /** What the pair of parties told of most often last did together; states and bodies go before persons. */
  #main(): { readonly record: EventRecord } | undefined {
    const weights = new Map<string, number>()
    const joint = this.#told.filter(({ record }) => isJoint(record))
    for (const { record } of joint) {
      const pair = pairOf(record)
      weights.set(pair, (weights.get(pair) ?? (betweenSides(record) ? 0.5 : 0)) + 1)
    }
    const most = Math.max(...weights.values())
    return joint.findLast(({ record }) => weights.get(pairOf(record)) === most)
  }
}

/** What two do or leave undone side by side, or one promises about another, says of no talks between them. */
function isJoint({ event, meeting, mode, recipient, status }: EventRecord): boolean {
  if (meeting !== null || mode === 'ceasefire') return true
  if (event === 'RETREAT' || event === 'CONCEDE') return recipient.length === 0 && status !== 'denied'
  return event !== 'AGREE' || status !== 'occurred' || recipient.length === 0
}

function isSigning({ clause, frame }: Named, words: Wordsets): boolean {
  return frame.event === 'SUPPORT' && words.signing.has(clause.predicate.lemma)
}

function betweenSides(record: EventRecord): boolean {
  return [...record.actor, ...record.recipient].every(party => party.kind !== 'person')
}

function pairOf(record: EventRecord): string {
  return [...record.actor, ...record.recipient]
    .map(party => party.id)
    .sort()
    .join(' ')
}

function isDefinite(clause: Clause, scene: Scene): boolean {
  return dependentsOf(scene, clause.predicate.head, 'det').some(({ token }) => DEFINITE.has(token.text.toLowerCase()))
}

/** "A seventh round will be held": a numbered round is one of the talks told of. */
function isNextRound(clause: Clause, scene: Scene): boolean {
  return (
    clause.predicate.lemma === 'round' &&
    dependentsOf(scene, clause.predicate.head, 'amod').some(
      ({ token }) => ordinal(token.text) !== null || /^(?:next|new|another|further)$/i.test(token.text),
    )
  )
}

/** "An earlier meeting", "the next session": one of the same parties, on another day and elsewhere. */
function isAnother(clause: Clause, scene: Scene): boolean {
  return (
    clause.obliques.every(({ preposition }) => preposition !== 'with' && preposition !== 'between') &&
    dependentsOf(scene, clause.predicate.head, 'amod', 'det').some(({ token }) =>
      scene.knowledge.wordsets.another.has(token.text.toLowerCase()),
    )
  )
}

/** "Peace talks planned for October were postponed": without an article they are those the report is about. */
function isBareTalks(clause: Clause, scene: Scene): boolean {
  const { lemma, head } = clause.predicate
  const token = scene.sentence.tokens[head]
  return (
    (lemma === 'talk' || lemma === 'negotiation') &&
    clause.governor?.relation === 'argument' &&
    token?.features.number === 'Plur' &&
    dependentsOf(scene, head, 'det', 'nmod:poss').length === 0 &&
    !clause.obliques.some(({ preposition }) => preposition === 'with' || preposition === 'between')
  )
}

function mentionsTalks(scene: Scene): boolean {
  return scene.sentence.tokens.some(
    (token, index) => token.upos === 'NOUN' && ['talk', 'negotiation', 'round'].includes(lemmaAt(scene, index)),
  )
}

function kindOf(lemma: string, words: Wordsets): 'spoken' | 'talks' | 'other' {
  if (words.conversations.has(lemma)) return 'spoken'
  return words.negotiations.has(lemma) ? 'talks' : 'other'
}

function isRemote(record: EventRecord): boolean {
  return record.mode === 'phone' || record.meeting?.kind === 'call'
}

/** Something is said of the happening itself: it was held, begun, denied; it is not just named in passing. */
function isAsserted(clause: Clause, scene: Scene): boolean {
  if (clause.predicate.light !== null || clause.negated || scene.clauses.some(other => saysOf(other, clause, scene)))
    return true
  const { governor } = clause
  if (!governor) return false
  const above = scene.clauses[governor.clause]
  return (
    governor.relation === 'argument' &&
    (governor.marker === 'subject' || governor.marker === 'object') &&
    !(above && scene.candidates.has(above)) &&
    above?.predicate.lemma !== 'result'
  )
}

function mainParties(clause: Clause, scene: Scene): readonly Participant[] {
  const root = scene.clauses.find(other => scene.sentence.tokens[other.predicate.head]?.head === -1)
  if (!root || root === clause) return []
  return root.subjects
    .flatMap(subject => mentionsOf(subject, scene))
    .map(mention => participantFrom({ mention, role: mention.role ?? 'participant' }))
}
