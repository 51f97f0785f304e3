import type { Clause, Phrase } from '../../model/index.js'
import { dependentsOf, type Scene } from '../scene.js'

/** "imposed sanctions on Belarus", "sent aid to Syria": what stands behind an object is as good as behind the verb. */
export function behindObjects(clause: Clause, scene: Scene): Clause['obliques'] {
  if (clause.predicate.kind !== 'verb') return []
  return clause.objects.flatMap(object =>
    dependentsOf(scene, object.head, 'nmod').flatMap(({ token, index }) => {
      const [marker] = dependentsOf(scene, index, 'case')
      const preposition = marker?.token.text.toLowerCase()
      if (preposition === undefined || preposition === 'of' || marker?.token.text.endsWith('s')) return []
      const phrase: Phrase = { head: index, start: token.start, end: token.end }
      return [{ preposition, phrase }]
    }),
  )
}
