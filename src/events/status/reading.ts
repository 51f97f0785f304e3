import type { Anchor, Clause, EventType, Span, Status } from '../../model/index.js'
import { anchorAt } from '../../model/index.js'
import type { FrameIndex } from '../frames/frames.js'
import { dependentsOf, type Scene } from '../scene.js'

/** Whether a happening came about, and the words that say so where they are not the predicate's own. */
export type StatusReading = { readonly status: Status; readonly cue: Anchor | null }

export const READ_AS_TOLD: readonly Status[] = ['occurred', 'ongoing']

// What a word further off may overrule: "denied that it plans to", "dropped the proposal for", "if it agrees to".
const STRENGTH: Readonly<Record<Status, number>> = {
  occurred: 0,
  ongoing: 1,
  planned: 2,
  proposed: 3,
  hypothetical: 3,
  postponed: 4,
  cancelled: 4,
  refused: 4,
  denied: 4,
}

// What is left of a status word that is itself denied: "did not rule out", "has no plans for", "was not cancelled".
const DENIED: Readonly<Record<Status, Status>> = {
  occurred: 'denied',
  ongoing: 'denied',
  planned: 'denied',
  proposed: 'denied',
  hypothetical: 'denied',
  postponed: 'planned',
  cancelled: 'planned',
  refused: 'hypothetical',
  denied: 'hypothetical',
}

export function reading(status: Status, span: Span | null, scene: Scene): StatusReading {
  return { status, cue: span && anchorAt(scene.text, span, scene.sentence.index) }
}

export function stronger(over: StatusReading | null, found: StatusReading): StatusReading {
  return over && STRENGTH[over.status] > STRENGTH[found.status] ? over : found
}

export function whenDenied(status: Status): Status {
  return DENIED[status]
}

/** What a status word leaves where it is itself only planned, asked for or supposed: "may cancel the visit" is still a plan. */
export function asFarAs(status: Status, word: Status): Status {
  if (status === 'ongoing' && word !== 'occurred') return word
  if (word === 'occurred' || word === 'ongoing' || word === 'planned') return status
  if (status === 'postponed' || status === 'cancelled') return word === 'proposed' ? status : 'planned'
  return status === 'refused' || status === 'denied' ? 'hypothetical' : status
}

const DEFINITE = /^(?:the|this|that|these|those|his|her|its|their|our|my)$/i

/** "The talks", "their visit": what is spoken of as known. */
export function isDefinite(scene: Scene, noun: number): boolean {
  return dependentsOf(scene, noun, 'det', 'nmod:poss').some(({ token }) => DEFINITE.test(token.text))
}

const DEEDS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'PROTEST', 'MOBILIZE'])

/** "The war", "an attack": what is to be ended, condemned or talked of is there all the same. */
export function isDeedNoun({ predicate: { kind, lemma } }: Clause, { nouns }: FrameIndex): boolean {
  return kind === 'noun' && (nouns.get(lemma) ?? []).some(frame => DEEDS.has(frame.event))
}

const heads = new WeakMap<Scene, ReadonlyMap<number, Clause>>()

/** The clause whose predicate is a token. */
export function clauseAt(scene: Scene, token: number): Clause | undefined {
  const known = heads.get(scene)
  if (known) return known.get(token)
  const built = new Map(scene.clauses.map(clause => [clause.predicate.head, clause]))
  heads.set(scene, built)
  return built.get(token)
}

const controlled = new WeakMap<Scene, ReadonlyMap<Clause, readonly Clause[]>>()

/** The clauses a predicate controls: "meet" under "agreed to meet". */
export function controlledBy(scene: Scene, above: Clause): readonly Clause[] {
  const known = controlled.get(scene)
  if (known) return known.get(above) ?? []
  const built = new Map<Clause, Clause[]>()
  for (const clause of scene.clauses) {
    const over = clause.governor?.relation === 'control' ? scene.clauses[clause.governor.clause] : undefined
    if (!over) continue
    const list = built.get(over)
    if (list) list.push(clause)
    else built.set(over, [clause])
  }
  controlled.set(scene, built)
  return built.get(above) ?? []
}
