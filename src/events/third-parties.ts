import { type Clause, ROLES, type Role } from '../model/index.js'
import type { CastBuilder } from './cast-builder.js'
import type { Scene } from './scene.js'

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

const AS =
  /^,?\s+(?:acting\s+|serving\s+)?as\s+(?:an?\s+|the\s+)?(mediator|facilitator|host|guarantor|observer|witness)s?\b/i

/** "with Oman as mediator": whoever stands before the words, in that role. */
export function capacities(scene: Scene, cast: CastBuilder): void {
  for (const mention of scene.actors) {
    const found = AS.exec(scene.text.slice(mention.end, mention.end + 40))
    const role = ROLES.find(known => known === found?.[1]?.toLowerCase())
    if (role) cast.moveToThird(mention, role)
  }
}
