import type { Clause, Role } from '../../model/index.js'
import type { Scene } from '../scene.js'
import type { CastBuilder } from './cast-builder.js'

/** The role a verb gives its subject. */
export const THIRD: ReadonlyMap<string, Role> = new Map([
  ['mediate', 'mediator'],
  ['broker', 'mediator'],
  ['facilitate', 'facilitator'],
  ['host', 'host'],
  ['sponsor', 'mediator'],
  ['observe', 'observer'],
  ['guarantee', 'guarantor'],
  ['witness', 'witness'],
  ['chair', 'mediator'],
  ['convene', 'host'],
  ['organize', 'host'],
  ['organise', 'host'],
])

/** "talks mediated by Qatar", "Qatar hosted the talks", "the president, who facilitated the talks". */
export function thirdParties(clause: Clause, scene: Scene, cast: CastBuilder): void {
  for (const other of scene.clauses) {
    const role = THIRD.get(other.predicate.lemma)
    if (!role || other.predicate.kind !== 'verb' || other === clause || other.negated) continue
    if (!other.objects.some(object => object.head === clause.predicate.head)) continue
    cast.add(other.subjects, 'thirdParty', role)
  }
}
