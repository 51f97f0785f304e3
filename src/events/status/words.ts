import type { Clause, Status } from '../../model/index.js'
import type { FrameIndex } from '../frames/frames.js'
import { dependentsOf, lemmaAt, type Scene } from '../scene.js'
import { reading, type StatusReading } from './reading.js'

/** The status word a predicate is: with its particle, its object or what stands behind its preposition, else alone. */
export function wordStatus(
  above: Clause,
  marker: string | null,
  scene: Scene,
  index: FrameIndex,
): StatusReading | null {
  const { lemma, particle, kind, head, light } = above.predicate
  const token = scene.sentence.tokens[head]
  if (!token) return null
  const status =
    kind === 'verb'
      ? verbWord(above, lemma, particle, marker, scene, index)
      : kind === 'noun' && light === 'be'
        ? index.statusAdjectives.get(`${caseOf(head, scene)}${lemma}`)
        : kind === 'noun'
          ? index.statusNouns.get(lemma)
          : index.statusAdjectives.get(lemma)
  return status ? reading(status, token, scene) : null
}

function verbWord(
  { objects, obliques }: Clause,
  lemma: string,
  particle: string | null,
  marker: string | null,
  scene: Scene,
  { statusVerbs }: FrameIndex,
): Status | undefined {
  const whole = particle ? `${lemma} ${particle}` : lemma
  for (const { head } of objects.slice(0, 3)) {
    const status = statusVerbs.get(`${whole} ${lemmaAt(scene, head)}`)
    if (status) return status
  }
  for (const { preposition, phrase } of obliques.slice(0, 4)) {
    const said = preposition === '' ? whole : `${whole} ${preposition}`
    const status = statusVerbs.get(`${said} ${lemmaAt(scene, phrase.head)}`)
    if (status) return status
  }
  return (
    (marker ? statusVerbs.get(`${whole} ${marker}`) : undefined) ?? statusVerbs.get(whole) ?? statusVerbs.get(lemma)
  )
}

function caseOf(head: number, scene: Scene): string {
  return dependentsOf(scene, head, 'case')
    .map(({ token }) => `${token.text.toLowerCase()} `)
    .join('')
}
