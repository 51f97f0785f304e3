import type { Clause } from '../../model/index.js'
import type { Candidate } from '../candidate.js'
import { dependentsOf, type Scene } from '../scene.js'

const CHARGED: ReadonlySet<string> = new Set(['of', 'for', 'with'])

/**
 * "Accused of starving the camp by blocking aid in an attempt to force", "accused Peru and Chile of meddling": what
 * somebody is charged with, and how and why, is told by the charge.
 */
export function isCharged({ clause }: Candidate, candidates: readonly Candidate[], scene: Scene): boolean {
  let current = clause
  for (let steps = 0; steps < 5; steps++) {
    const token = scene.sentence.tokens[current.predicate.head]
    // Trees hang "of meddling" on the last of those who are accused.
    if (token && /^nmod/.test(token.deprel) && current.predicate.kind === 'verb')
      return isBehindCharge(current, candidates, scene)
    const { governor } = current
    const above = governor ? scene.clauses[governor.clause] : undefined
    if (!governor || !above || current.tense !== null) return false
    if (governor.relation === 'adverbial' && CHARGED.has(governor.marker ?? ''))
      if (candidates.some(other => other.clause === above && isCharge(other))) return steps > 0
    const how =
      governor.relation === 'adverbial' && (governor.marker === null || /^(?:by|to|of)$/.test(governor.marker))
    const why = governor.relation === 'control' || (governor.relation === 'relative' && governor.marker === 'to')
    if (!how && !why) return false
    current = above
  }
  return false
}

function isCharge({ frame }: Candidate): boolean {
  return frame.event === 'ACCUSE' && frame.mode === 'allege'
}

function isBehindCharge({ predicate: { head } }: Clause, candidates: readonly Candidate[], scene: Scene): boolean {
  const of = dependentsOf(scene, head, 'case', 'mark').some(({ token }) => CHARGED.has(token.text.toLowerCase()))
  const verbs = scene.clauses.filter(other => other.predicate.kind === 'verb' && other.predicate.head < head)
  const last = verbs.sort((a, b) => b.predicate.head - a.predicate.head)[0]
  return of && candidates.some(other => other.clause === last && isCharge(other))
}
