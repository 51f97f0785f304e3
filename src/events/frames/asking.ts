import type { Clause } from '../../model/index.js'
import type { Scene } from '../scene.js'

const QUESTION = /^(?:whether|if|who|whom|whose|what|which|why|how|when|where)\b/i
const NAMING = /^(?:name|identify|quote|cite|disclose)$/

/**
 * Whether "ask" asks for nothing: it puts a question ("asked who would pay"), or somebody only asks not to be named.
 * @example "Chile asked whether the bridge was safe" asks nobody to do anything
 */
export function asksForNothing(clause: Clause, scene: Scene): boolean {
  if (clause.predicate.kind !== 'verb' || clause.predicate.lemma !== 'ask') return false
  const place = scene.clauses.indexOf(clause)
  const contents = scene.clauses.filter(
    ({ governor }) =>
      governor?.clause === place && (governor.relation === 'reported' || governor.relation === 'control'),
  )
  if (contents.some(content => isQuestion(content, scene))) return true
  if (contents.some(({ negated, predicate }) => (negated || clause.negated) && NAMING.test(predicate.lemma)))
    return true
  const wants =
    contents.some(({ governor }) => governor?.marker === 'to' || governor?.marker === 'that') ||
    clause.obliques.some(({ preposition }) => preposition === 'for')
  if (wants) return false
  return scene.sentence.text.includes('?') || clause.obliques.some(({ preposition }) => preposition === 'about')
}

function isQuestion({ governor, start, end }: Clause, scene: Scene): boolean {
  return QUESTION.test(governor?.marker ?? '') || QUESTION.test(scene.text.slice(start, end))
}
