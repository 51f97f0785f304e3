import type { Frame } from '../knowledge/index.js'
import type { Clause, EventRecord, Participant } from '../model/index.js'
import { type Cast, mentionsOf, participantFrom } from './participants.js'
import { dependentsOf, lemmaAt, type Scene } from './scene.js'

const DEFINITE = new Set(['the', 'this', 'these', 'those', 'that', 'both'])
const SPOKEN = new Set(['call', 'conversation', 'discussion'])
const TALKS = new Set(['talk', 'negotiation', 'round', 'dialogue', 'consultation'])

/** The meetings told so far, so that "the talks" and "the conversation" find the parties they had. */
export class Antecedents {
  readonly #meetings: { readonly record: EventRecord; readonly word: string }[] = []

  /** @param word the lemma that told the meeting */
  note(record: EventRecord, word: string): void {
    if (record.event === 'CONSULT' && record.actor.length + record.recipient.length > 1)
      this.#meetings.push({ record, word })
  }

  /**
   * The parties of a happening that names none: those of the meeting it points back at, or of the sentence's main
   * clause ("The sides discussed the draft, but no deal was reached").
   */
  partiesFor(
    candidate: { readonly clause: Clause; readonly frame: Frame; readonly cast: Cast },
    scene: Scene,
  ): readonly Participant[] {
    const { clause, frame, cast } = candidate
    if (cast.actor.length + cast.recipient.length > 0) return []
    if (clause.predicate.kind === 'verb') return this.#talksOf(clause, frame, scene)
    if (frame.event === 'CONSULT' && !isAsserted(clause, scene)) return []
    const main = mainParties(clause, scene)
    if (main.length > 1) return main
    const definite = dependentsOf(scene, clause.predicate.head, 'det').some(({ token }) =>
      DEFINITE.has(token.text.toLowerCase()),
    )
    const inside = frame.event === 'RETREAT' && this.#mentioned(scene)
    if (frame.event === 'CONSULT') return definite ? this.#pointedAt(lemmaAt(scene, clause.predicate.head)) : []
    return inside ? this.#pointedAt('talk') : []
  }

  /** "who facilitated the talks": the parties are those of the talks. */
  #talksOf(clause: Clause, frame: Frame, scene: Scene): readonly Participant[] {
    const object = clause.objects[0]
    if (frame.subject !== 'thirdParty' || !object) return []
    return this.#pointedAt(lemmaAt(scene, object.head))
  }

  #mentioned(scene: Scene): boolean {
    return scene.sentence.tokens.some(
      (token, index) => ['talk', 'negotiation', 'round'].includes(lemmaAt(scene, index)) && token.upos === 'NOUN',
    )
  }

  /** The last meeting told by a word of the same kind; failing that, the last one told. */
  #pointedAt(lemma: string): readonly Participant[] {
    const kind = kindOf(lemma)
    const fitting = this.#meetings.filter(({ record, word }) =>
      kind === 'spoken' ? isRemote(record) || kindOf(word) === 'spoken' : !isRemote(record) && kindOf(word) === kind,
    )
    const last = fitting[fitting.length - 1] ?? this.#meetings[this.#meetings.length - 1]
    return last ? [...last.record.actor, ...last.record.recipient] : []
  }
}

function kindOf(lemma: string): 'spoken' | 'talks' | 'other' {
  if (SPOKEN.has(lemma)) return 'spoken'
  return TALKS.has(lemma) ? 'talks' : 'other'
}

function isRemote(record: EventRecord): boolean {
  return record.mode === 'phone' || record.meeting?.kind === 'call'
}

/** Something is said of the happening itself: it was held, begun, denied; it is not just named in passing. */
function isAsserted(clause: Clause, scene: Scene): boolean {
  if (clause.predicate.light !== null || clause.negated) return true
  const { governor } = clause
  if (!governor) return false
  const above = scene.clauses[governor.clause]
  return (
    governor.relation === 'argument' &&
    (governor.marker === 'subject' || governor.marker === 'object') &&
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
