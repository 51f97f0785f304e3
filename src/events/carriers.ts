import type { Clause } from '../model/index.js'
import type { CastBuilder } from './cast-builder.js'
import { dependentsOf, type Scene } from './scene.js'

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

// Who goes somewhere for a meeting takes part in it: "flew to Doha for talks with Hamas".
const GOING: ReadonlySet<string> = new Set(
  'arrive travel fly go come head leave depart return visit land jet journey meet gather assemble convene sit host'.split(
    ' ',
  ),
)

// "After a meeting with the emir, the envoy said": who is the subject was there.
const WHILE: ReadonlySet<string> = new Set([
  'during',
  'after',
  'following',
  'in',
  'at',
  'before',
  'ahead of',
  'upon',
  'on',
])

/**
 * Who does what a noun names, where the noun does not say: the subject of the verb it is the object of ("ordered an
 * investigation", "issued an ultimatum"), or that went or spoke on its occasion ("arrived for talks with Hamas"); of a
 * verb of suffering it, that subject is the recipient, and whom it comes from the actor ("received a call from Sisi").
 */
export function carriers(clause: Clause, scene: Scene, cast: CastBuilder, mutual: boolean): void {
  const { governor, predicate } = clause
  if (governor?.relation !== 'argument' || governor.marker === null) return
  const above = scene.clauses[governor.clause]
  if (predicate.kind !== 'noun' || above?.predicate.kind !== 'verb') return
  if (governor.marker !== 'object') {
    if (mutual && attends(clause, governor.marker, above, scene)) cast.add(above.subjects, 'actor', 'participant')
    return
  }
  if (ONLOOKERS.has(above.predicate.lemma)) return
  if (SUFFERING.has(above.predicate.lemma)) {
    cast.add(above.subjects, mutual ? 'actor' : 'recipient', 'participant')
    for (const { preposition, phrase } of above.obliques)
      if (preposition === 'from' || preposition === 'by') cast.add([phrase], 'actor', 'participant')
  } else if (!cast.has('actor')) cast.add(above.subjects, 'actor', 'participant')
}

function attends(clause: Clause, marker: string, above: Clause, scene: Scene): boolean {
  if (marker === 'for') return GOING.has(above.predicate.lemma)
  return (
    WHILE.has(marker) &&
    (clause.obliques.some(({ preposition }) => preposition === 'with') ||
      dependentsOf(scene, clause.predicate.head, 'nmod:poss').some(({ token }) => token.upos === 'PRON'))
  )
}
