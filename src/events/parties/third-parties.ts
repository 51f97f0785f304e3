import type { Frame } from '../../knowledge/index.js'
import type { Clause, Phrase } from '../../model/index.js'
import { behindObjects } from '../frames/behind-objects.js'
import type { Scene } from '../scene.js'
import type { CastBuilder } from './cast-builder.js'
import { roleOfWord } from './role-words.js'

/** "talks mediated by Qatar", "Qatar hosted the talks", "the president, who facilitated the talks". */
export function thirdParties(clause: Clause, frame: Frame, scene: Scene, cast: CastBuilder): void {
  const agreed = frame.event === 'SUPPORT' || frame.event === 'AGREE'
  for (const other of scene.clauses) {
    if (other.predicate.kind !== 'verb' || other === clause || other.negated) continue
    const isOf = (object: Phrase) => object.head === clause.predicate.head || (agreed && isOwnObject(object, clause))
    if (!other.objects.some(isOf)) continue
    const role = roleOfWord(other.predicate.lemma, scene.knowledge)
    if (role) cast.add(other.subjects, 'thirdParty', role)
  }
}

const STEPS = 3

/** "Launched a mediation effort to end the rift between Chile and Peru": they are the parties, where no other are named. */
export function mediatedParties(clause: Clause, frame: Frame, scene: Scene, cast: CastBuilder): void {
  if (frame.subject !== 'thirdParty' || cast.has('actor')) return
  for (const inner of scene.clauses) {
    if (!isFor(inner, clause, scene)) continue
    const between = inner.obliques
      .filter(({ preposition }) => / ?between$/.test(preposition))
      .map(({ phrase }) => phrase)
    const inObjects = behindObjects(inner, scene).flatMap(({ preposition, phrase }) =>
      preposition === 'between' ? [phrase] : [],
    )
    cast.add([...between, ...inObjects], 'actor', 'participant')
  }
}

/** Whether a clause is what another is done for, or hangs in that. */
function isFor(inner: Clause, over: Clause, scene: Scene): boolean {
  let at: Clause | undefined = inner
  for (let steps = 0; at?.governor && steps < STEPS; steps++) {
    const { governor }: Clause = at
    if (governor.relation === 'conjunct' || governor.relation === 'reported') return false
    at = scene.clauses[governor.clause]
    if (at === over) return true
  }
  return false
}

/** "Signed a pact, witnessed by Norway", "an agreement brokered by Qatar": what is signed or agreed. */
function isOwnObject({ head }: Phrase, { objects, predicate }: Clause): boolean {
  return predicate.kind === 'verb' && objects.some(object => object.head === head)
}
