import type { Frame } from '../../knowledge/index.js'
import type { Clause } from '../../model/index.js'
import { lemmaAt, type Scene } from '../scene.js'
import type { CastBuilder } from './cast-builder.js'

/**
 * A statement says what it says for those who made it: of "Peru and Chile issued a statement calling on Fiji to" and "a
 * letter signed by Peru urged Fiji to" they are who calls. Whoever is joined in it is one of them: "joined Chile in urging".
 */
export function authors(clause: Clause, frame: Frame, scene: Scene, cast: CastBuilder): void {
  if (frame.subject !== 'actor') return
  joined(clause, scene, cast)
  const { statements, 'makes-statements': makes } = scene.knowledge.wordsets
  if (cast.has('actor')) return
  const papers = new Set(clause.subjects.map(({ head }) => head).filter(head => statements.has(lemmaAt(scene, head))))
  if (papers.size === 0) return
  for (const other of scene.clauses) {
    if (other === clause || other.negated || !makes.has(other.predicate.lemma)) continue
    const made = [...other.objects, ...other.obliques.map(({ phrase }) => phrase)]
    if (!made.some(({ head }) => papers.has(head))) continue
    cast.addBefore(other.subjects, 'actor', 'participant', scene.sentence.tokens[other.predicate.head]?.start ?? 0)
    joined(other, scene, cast)
  }
}

/** "Peru joined Chile in urging", "by signing". */
function joined({ governor }: Clause, scene: Scene, cast: CastBuilder): void {
  const above = governor?.relation === 'adverbial' && scene.clauses[governor.clause]
  if (!above || above.negated || above.predicate.lemma !== 'join') return
  if (governor.marker === 'in' || governor.marker === 'by') cast.add(above.objects, 'actor', 'participant')
}
