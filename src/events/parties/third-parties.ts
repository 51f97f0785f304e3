import type { Clause } from '../../model/index.js'
import type { Scene } from '../scene.js'
import type { CastBuilder } from './cast-builder.js'
import { roleOfWord } from './role-words.js'

/** "talks mediated by Qatar", "Qatar hosted the talks", "the president, who facilitated the talks". */
export function thirdParties(clause: Clause, scene: Scene, cast: CastBuilder): void {
  for (const other of scene.clauses) {
    if (other.predicate.kind !== 'verb' || other === clause || other.negated) continue
    if (!other.objects.some(object => object.head === clause.predicate.head)) continue
    const role = roleOfWord(other.predicate.lemma, scene.knowledge)
    if (role) cast.add(other.subjects, 'thirdParty', role)
  }
}
