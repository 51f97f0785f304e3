import type { Clause } from '../../model/index.js'
import { lemmaAt, type Scene } from '../scene.js'
import { mentionsOf } from './phrase-mentions.js'

const BESIDE: ReadonlySet<string> = new Set(['with', 'between', 'among', 'to', 'compound', 'of', 'by'])

/** How many of those who met are told by a common noun alone, as subject, object or behind "with" and "between". */
export function unnamedParties(clause: Clause, scene: Scene): number {
  const phrases = [
    ...clause.subjects,
    ...clause.objects,
    ...clause.obliques.flatMap(({ preposition, phrase }) => (BESIDE.has(preposition) ? [phrase] : [])),
  ]
  const unnamed = new Set<number>()
  for (const phrase of phrases)
    if (scene.knowledge.wordsets.negotiators.has(lemmaAt(scene, phrase.head)) && mentionsOf(phrase, scene).length === 0)
      unnamed.add(phrase.head)
  return unnamed.size
}
