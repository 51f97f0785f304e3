import type { Anchor, Clause, Span, Status } from '../model/index.js'
import { anchorAt } from '../model/index.js'
import type { FrameIndex } from './frames.js'
import { dependentsOf, type Scene } from './scene.js'

/** Whether a happening came about, and the words that say so where they are not the predicate's own. */
export type StatusReading = { readonly status: Status; readonly cue: Anchor | null }

const MAY = new Set(['may', 'might', 'could', 'can'])
const CONDITION = new Set(['if', 'unless', 'whether', 'should', 'once'])
const UNREAL: ReadonlySet<Status> = new Set([
  'hypothetical',
  'denied',
  'refused',
  'cancelled',
  'postponed',
  'proposed',
  'planned',
])

/**
 * Reads the status of a clause from its negation, modal and tense, then from the predicates it hangs on, nearest first.
 * @example "The envoy refused to attend the talks": the talks are `refused`
 */
export function statusOf(clause: Clause, scene: Scene, index: FrameIndex): StatusReading {
  const own = ownStatus(clause, scene, index)
  if (own.status !== 'occurred' && own.status !== 'ongoing') return own
  let current = clause
  for (let steps = 0; steps < 8; steps++) {
    const { governor } = current
    const above = governor ? scene.clauses[governor.clause] : undefined
    if (!governor || !above || isOccasion(governor)) break
    if (governor.relation === 'relative' && above.predicate.kind === 'verb') break
    if (governor.relation === 'conjunct') {
      current = above
      continue
    }
    const over =
      statusFrom(above, governor.relation, governor.marker, scene, index) ??
      (governor.relation === 'control' ? statusOfObject(above, scene, index) : null)
    if (over) return over
    if (governor.relation === 'relative') break
    current = above
  }
  return own
}

// Behind these a happening is when or where another was: "agreed at the second round", "refused after the talks".
const OCCASIONS = new Set([
  'at',
  'during',
  'after',
  'before',
  'since',
  'following',
  'ahead of',
  'despite',
  'until',
  'amid',
  'on the eve of',
  'as a result of',
])

export function isOccasion(governor: NonNullable<Clause['governor']>): boolean {
  return governor.relation === 'argument' && governor.marker !== null && OCCASIONS.has(governor.marker)
}

function ownStatus(clause: Clause, scene: Scene, index: FrameIndex): StatusReading {
  if (clause.negated) return reading('denied', clause.negation, scene)
  if (clause.governor?.relation === 'adverbial' && clause.governor.marker && CONDITION.has(clause.governor.marker))
    return { status: 'hypothetical', cue: null }
  if (clause.modal && MAY.has(clause.modal)) return { status: 'hypothetical', cue: null }
  if (clause.modal === 'would' || clause.modal === 'should' || clause.modal === 'must')
    return { status: clause.speech || clause.modal === 'would' ? 'planned' : 'proposed', cue: null }
  if (clause.tense === 'future') return { status: 'planned', cue: null }
  if (clause.predicate.kind === 'noun') {
    for (const { token } of dependentsOf(scene, clause.predicate.head, 'amod')) {
      const status = index.statusAdjectives.get(token.lemma.toLowerCase())
      if (status) return reading(status, token, scene)
    }
  }
  const present = clause.predicate.kind === 'verb' && clause.tense === 'present' && clause.aspect === 'progressive'
  return { status: present ? 'ongoing' : 'occurred', cue: null }
}

/** What the predicate above says of the one below; null where it says nothing of it ("said that they met"). */
function statusFrom(
  above: Clause,
  relation: string,
  marker: string | null,
  scene: Scene,
  index: FrameIndex,
): StatusReading | null {
  if (relation === 'adverbial' && marker !== 'to') return null
  const { lemma, particle, kind, head } = above.predicate
  const token = scene.sentence.tokens[head]
  const key = particle ? `${lemma} ${particle}` : lemma
  const table = kind === 'verb' ? index.statusVerbs : kind === 'noun' ? index.statusNouns : index.statusAdjectives
  const status = table.get(key) ?? (particle ? table.get(lemma) : undefined)
  if (relation === 'adverbial')
    return status === 'planned' || status === 'proposed' ? { status: 'planned', cue: null } : null
  if (
    relation === 'reported' &&
    status !== 'denied' &&
    status !== 'planned' &&
    status !== 'proposed' &&
    status !== 'hypothetical'
  )
    return above.negated && status === undefined ? null : null
  if (status) {
    if (relation === 'argument' && marker === 'subject') return null
    if (above.negated && status === 'ongoing') return reading('denied', above.negation, scene)
    return token ? reading(status, token, scene) : { status, cue: null }
  }
  if (relation === 'argument' || relation === 'control') {
    if (above.negated) return reading('denied', above.negation, scene)
    if (above.modal && MAY.has(above.modal)) return { status: 'hypothetical', cue: null }
    if (above.tense === 'future') return { status: 'planned', cue: null }
  }
  return null
}

/** "showed reluctance to meet", "voiced readiness to sign": the verb says nothing, its object does. */
function statusOfObject(above: Clause, scene: Scene, index: FrameIndex): StatusReading | null {
  for (const object of above.objects) {
    const token = scene.sentence.tokens[object.head]
    const status = token && index.statusNouns.get(token.lemma.toLowerCase())
    if (token && status) return reading(status, token, scene)
  }
  return null
}

function reading(status: Status, span: Span | null, scene: Scene): StatusReading {
  return { status, cue: span && anchorAt(scene.text, span, scene.sentence.index) }
}

/** Nothing of the kind has happened, as far as the report says. */
export function isUnreal(status: Status): boolean {
  return UNREAL.has(status)
}
