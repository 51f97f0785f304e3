import { BETWEEN_STATES, type Participant } from '../../model/index.js'
import type { Candidate } from '../candidate.js'
import { saysOf } from '../fields/when.js'
import { placeOf } from '../place/where.js'
import { lemmaAt, type Scene } from '../scene.js'
import { isUnreal } from '../status/status.js'

const PRONOUN = /^(?:he|she|they|we|i|both)$/i

/**
 * Talks, or a conference on war and peace, told with their town and without anybody's name: "Three rounds of talks were held in Suva", "They held talks in
 * Suva". That there were talks is told, and where; who had them is left open.
 */
export function isPlacedTalks({ clause, frame, status }: Candidate, scene: Scene): boolean {
  if (frame.event !== 'CONSULT' || !frame.mutual || clause.negated) return false
  if (isUnreal(status.status) && status.status !== 'planned') return false
  return (
    (isHeld(clause, frame.mode === 'multilateral', scene) || isDoneByPronoun(clause, scene)) &&
    placeOf(clause, scene) !== null
  )
}

/** "Talks took place", "talks were held", "the talks that were held": what happens, and by nobody. */
function isHeld(clause: Candidate['clause'], many: boolean, scene: Scene): boolean {
  const { kind, lemma } = clause.predicate
  if (kind !== 'noun' || !(many || scene.knowledge.wordsets.negotiations.has(lemma))) return false
  if (scene.clauses.some(other => saysOf(other, clause, scene) && other.subjects.length === 0)) return true
  const { governor, obliques } = clause
  const above = governor?.relation === 'argument' ? scene.clauses[governor.clause] : undefined
  // "Talks in Suva focused on trade".
  if (above && governor?.marker === 'subject' && obliques.some(({ preposition }) => preposition === 'in')) return true
  if (above?.predicate.kind !== 'verb' || !scene.knowledge.wordsets['holds-meetings'].has(above.predicate.lemma))
    return false
  return (
    governor?.marker === 'subject' || (governor?.marker === 'object' && above.passive && above.subjects.length === 0)
  )
}

function isDoneByPronoun({ predicate, subjects }: Candidate['clause'], scene: Scene): boolean {
  if (predicate.kind === 'noun' && predicate.light === null) return false
  return subjects.some(
    ({ head }) => PRONOUN.test(lemmaAt(scene, head)) || PRONOUN.test(scene.sentence.tokens[head]?.text ?? ''),
  )
}

/** "The African Union convened in Suva", "rebel leaders gathered in Suva": one name, or none, of many who came together. */
export function isGathering({ clause, frame }: Candidate, actor: readonly Participant[], scene: Scene): boolean {
  if (holdsItsOwn(clause, frame, actor)) return true
  if (frame.event !== 'CONSULT' || !scene.knowledge.wordsets.gathers.has(clause.predicate.lemma) || clause.passive)
    return false
  const many =
    actor.some(({ kind }) => kind === 'organisation' || kind === 'group') ||
    clause.subjects.some(({ head }) => scene.sentence.tokens[head]?.features.number === 'Plur')
  return many && placeOf(clause, scene) !== null
}

/** "The Arab League will hold an emergency session": a body of states meets by itself. */
function holdsItsOwn(
  { predicate }: Candidate['clause'],
  { mode }: Candidate['frame'],
  actor: readonly Participant[],
): boolean {
  return (
    mode === 'multilateral' &&
    predicate.light === 'hold' &&
    actor.some(({ code, kind }) => kind === 'organisation' && BETWEEN_STATES.has(code ?? ''))
  )
}

/** "The IGAD meeting in Suva", "the meeting of the League, held in Suva": named in passing, with where it was. */
export function isHeldThere(
  { clause, frame, status }: Candidate,
  actor: readonly Participant[],
  scene: Scene,
): boolean {
  if (frame.event !== 'CONSULT' || !frame.mutual || isUnreal(status.status)) return false
  if (!actor.some(({ kind }) => kind === 'organisation' || kind === 'group')) return false
  return (
    (clause.obliques.some(({ preposition }) => preposition === 'in') ||
      scene.clauses.some(other => saysOf(other, clause, scene))) &&
    placeOf(clause, scene) !== null
  )
}
