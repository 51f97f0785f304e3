import { type Frame, matchesIn } from '../../knowledge/index.js'
import type { Clause, Span } from '../../model/index.js'
import type { Scene } from '../scene.js'
import type { CastBuilder } from './cast-builder.js'
import { namedIn } from './sufferers.js'

const AGAINST = /\bin (?:protest|defiance|opposition|anger)(?: (?:of|against|at|over|to|with))?\s+/g
const STEPS = 3

/**
 * Whom a protest is against, where the words say what for: who is named behind "in protest at", or in what is demanded by
 * it ("marched to demand the resignation of President Bio").
 */
export function protestAims(clause: Clause, frame: Frame, scene: Scene, cast: CastBuilder): void {
  if (frame.event !== 'PROTEST' || cast.has('recipient')) return
  const { text, sentence } = scene
  const from = sentence.tokens[clause.predicate.head]?.end ?? sentence.end
  for (const match of matchesIn(sentence.text, AGAINST)) {
    const start = sentence.start + match.index + match[0].length
    const comma = text.slice(start, sentence.end).search(/[,;]/)
    const end = comma < 0 ? sentence.end : start + comma
    if (start > from && cast.addFirst(namedIn({ start, end }, frame, clause, scene), 'recipient')) return
  }
  for (const inner of scene.clauses)
    if (
      isDemand(inner, clause, scene) &&
      cast.addFirst(namedIn(demandOf(inner, scene), frame, clause, scene), 'recipient')
    )
      return
}

/** What a demand says from its verb on, with what hangs on that: its subject stands with the protest. */
function demandOf(inner: Clause, scene: Scene): Span {
  const ends = scene.clauses.flatMap(other => (other === inner || isUnder(other, inner, scene) ? [other.end] : []))
  return { start: scene.sentence.tokens[inner.predicate.head]?.start ?? inner.start, end: Math.max(...ends) }
}

function isDemand(inner: Clause, protest: Clause, scene: Scene): boolean {
  const event = scene.candidates.get(inner)?.event
  if (event !== 'REQUEST' && event !== 'ACCUSE' && event !== 'PROTEST') return false
  return isUnder(inner, protest, scene)
}

function isUnder(inner: Clause, over: Clause, scene: Scene): boolean {
  let at: Clause | undefined = inner
  for (let steps = 0; at?.governor && steps < STEPS; steps++) {
    if (at.governor.relation === 'conjunct') return false
    at = scene.clauses[at.governor.clause]
    if (at === over) return true
  }
  return false
}
