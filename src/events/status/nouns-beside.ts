import type { Clause } from '../../model/index.js'
import type { FrameIndex } from '../frames/frames.js'
import { dependentsOf, lemmaAt, type Scene } from '../scene.js'
import { nounStatus } from './nouns.js'
import type { StatusReading } from './reading.js'

/** "Agreed on the sidelines of a summit": the summit is where it was. */
export function isAside({ predicate: { head, kind } }: Clause, scene: Scene): boolean {
  const holder = scene.sentence.tokens[head]
  return (
    kind === 'noun' && holder?.deprel === 'nmod' && /^(?:sideline|margin|fringe)$/.test(lemmaAt(scene, holder.head))
  )
}

/** What the noun says that "there is". */
export function statusOfThere(
  { predicate: { head, lemma } }: Clause,
  scene: Scene,
  index: FrameIndex,
): StatusReading | null {
  if (lemma !== 'be' || dependentsOf(scene, head, 'expl').length === 0) return null
  for (const { index: noun } of dependentsOf(scene, head, 'nsubj')) {
    const said = nounStatus(noun, 'to', scene, index)
    if (said) return said
  }
  return null
}

/** "Signed accords with Peru on Friday to reopen the border": what a paper is for is still to come. */
export function isPaperFor({ objects, predicate: { lemma, kind } }: Clause, scene: Scene): boolean {
  const { signing, 'certain-papers': papers } = scene.knowledge.wordsets
  return kind === 'verb' && signing.has(lemma) && objects.some(({ head }) => papers.has(lemmaAt(scene, head)))
}

/** "Has no right to impose", "will not give up its right to arrest": what one may do is neither done nor left undone. */
export function isEntitled(clause: Clause, above: Clause, scene: Scene): boolean {
  const to = dependentsOf(scene, clause.predicate.head, 'mark')[0]?.index ?? 0
  return (
    above.objects.some(({ head }) => head === to - 1) &&
    scene.knowledge.wordsets.entitlements.has(lemmaAt(scene, to - 1))
  )
}
