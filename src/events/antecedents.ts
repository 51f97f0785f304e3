import type { Frame } from '../knowledge/index.js'
import type { Clause, EventRecord, Participant } from '../model/index.js'
import { type Cast, mentionsOf, participantFrom } from './participants.js'
import { dependentsOf, lemmaAt, type Scene } from './scene.js'

const DEFINITE = new Set(['the', 'this', 'these', 'those', 'that', 'both'])
const SPOKEN = new Set(['call', 'conversation', 'discussion'])

/** The meetings told so far, so that "the talks" and "the conversation" find the parties they had. */
export class Antecedents {
  readonly #meetings: EventRecord[] = []

  note(record: EventRecord): void {
    if (record.event === 'CONSULT' && record.actor.length + record.recipient.length > 1) this.#meetings.push(record)
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
    if (cast.actor.length + cast.recipient.length > 0 || clause.predicate.kind !== 'noun') return []
    const main = mainParties(clause, scene)
    if (main.length > 1) return main
    const definite = dependentsOf(scene, clause.predicate.head, 'det').some(({ token }) =>
      DEFINITE.has(token.text.toLowerCase()),
    )
    const inside = frame.event === 'RETREAT' && this.#mentioned(scene)
    if (frame.event === 'CONSULT' ? definite : inside) return this.#pointedAt(lemmaAt(scene, clause.predicate.head))
    return []
  }

  #mentioned(scene: Scene): boolean {
    return scene.sentence.tokens.some(
      (token, index) => ['talk', 'negotiation', 'round'].includes(lemmaAt(scene, index)) && token.upos === 'NOUN',
    )
  }

  #pointedAt(lemma: string): readonly Participant[] {
    const spoken = SPOKEN.has(lemma)
    const fitting = this.#meetings.filter(
      meeting => (meeting.meeting?.kind === 'call' || meeting.mode === 'phone') === spoken,
    )
    const last = fitting[fitting.length - 1] ?? this.#meetings[this.#meetings.length - 1]
    return last ? [...last.actor, ...last.recipient] : []
  }
}

function mainParties(clause: Clause, scene: Scene): readonly Participant[] {
  const root = scene.clauses.find(other => scene.sentence.tokens[other.predicate.head]?.head === -1)
  if (!root || root === clause) return []
  return root.subjects
    .flatMap(subject => mentionsOf(subject, scene))
    .map(mention => participantFrom({ mention, role: mention.role ?? 'participant' }))
}
