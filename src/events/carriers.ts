import type { Clause } from '../model/index.js'
import type { CastBuilder } from './cast-builder.js'
import type { Scene } from './scene.js'

// Whose subject only tells of, sees or awaits what its object names, and does not do it.
const ONLOOKERS: ReadonlySet<string> = new Set(
  (
    'report see witness recall describe expect fear remember commemorate mark mourn survive escape avoid prevent stop avert ' +
    'foil thwart follow watch monitor cover photograph film hear note mention include involve cite blame regret predict ' +
    'anticipate await want need seek link attribute compare contrast remain become be mean represent constitute consider call'
  ).split(' '),
)

// Whose subject is the one it is done to: "faced criticism", "suffered an attack".
const SUFFERING: ReadonlySet<string> = new Set(
  'face suffer receive draw attract provoke spark trigger encounter undergo sustain withstand endure incur invite earn win'.split(
    ' ',
  ),
)

/**
 * Who does what a noun names, where the noun does not say: the subject of the verb it is the object of ("ordered an
 * investigation", "issued an ultimatum"); of a verb of suffering it, that subject is the recipient.
 */
export function carriers(clause: Clause, scene: Scene, cast: CastBuilder): void {
  const { governor, predicate } = clause
  if (predicate.kind !== 'noun' || governor?.relation !== 'argument' || governor.marker !== 'object') return
  const above = scene.clauses[governor.clause]
  if (above?.predicate.kind !== 'verb' || ONLOOKERS.has(above.predicate.lemma)) return
  if (SUFFERING.has(above.predicate.lemma)) cast.add(above.subjects, 'recipient', 'participant')
  else if (!cast.has('actor')) cast.add(above.subjects, 'actor', 'participant')
}
