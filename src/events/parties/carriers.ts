import type { Clause } from '../../model/index.js'
import { dependentsOf, type Scene } from '../scene.js'
import type { CastBuilder } from './cast-builder.js'
import { mentionsOf } from './phrase-mentions.js'

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

const LEAVING: ReadonlySet<string> = new Set(['emerge', 'return', 'walk', 'withdraw'])
const THERE: ReadonlySet<string> = new Set(['during', 'in', 'at'])

/** "In talks in Cairo, Chad voiced concern": what was said at a meeting somewhere was said by one who was there. */
export function isOccasionOf(clause: Clause, scene: Scene): boolean {
  const { governor, light, obliques } = { ...clause, light: clause.predicate.light }
  if (governor?.relation !== 'argument' || !THERE.has(governor.marker ?? '') || light !== null) return false
  const above = scene.clauses[governor.clause]
  return above?.predicate.kind === 'verb' && !above.passive && obliques.some(({ preposition }) => preposition === 'in')
}

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
    const there = mutual
      ? attends(clause, governor.marker, above, scene)
      : !cast.has('actor') && visits(clause, governor.marker, scene)
    if (there) cast.add(above.subjects, 'actor', 'participant')
    if (mutual && isCallOf(clause, governor.marker)) {
      // "In a phone call, Chad's president told Togo's that the offer stands".
      const told = [...above.objects, ...above.indirectObjects].filter(phrase => mentionsOf(phrase, scene).length > 0)
      if (told.length > 0) cast.add([...above.subjects, ...told], 'actor', 'participant')
    }
    return
  }
  if (scene.knowledge.wordsets.onlookers.has(above.predicate.lemma)) return
  if (scene.knowledge.wordsets.suffering.has(above.predicate.lemma)) {
    cast.add(above.subjects, mutual ? 'actor' : 'recipient', 'participant')
    for (const { preposition, phrase } of above.obliques)
      if (preposition === 'from' || preposition === 'by') cast.add([phrase], 'actor', 'participant')
  } else if (!cast.has('actor')) cast.add(above.subjects, 'actor', 'participant')
}

const CALLS: ReadonlySet<string> = new Set(['call', 'conversation', 'teleconference', 'videoconference'])

/** A call of nobody told, in which one says something to another. */
function isCallOf({ obliques, predicate }: Clause, marker: string): boolean {
  return (
    CALLS.has(predicate.lemma) &&
    THERE.has(marker) &&
    !obliques.some(({ preposition }) => preposition === 'with' || preposition === 'between')
  )
}

/** "Embarked on a visit to Lima", "said during his trip to Lima": a visit nobody else is said to make. */
function visits(clause: Clause, marker: string, scene: Scene): boolean {
  if (!scene.knowledge.wordsets.visits.has(clause.predicate.lemma) || !(WHILE.has(marker) || marker === 'for'))
    return false
  const definite = dependentsOf(scene, clause.predicate.head, 'det').some(({ token }) => !/^an?$/i.test(token.text))
  return !definite && !clause.obliques.some(({ preposition }) => preposition === 'by' || preposition === 'of')
}

const OWNING: ReadonlySet<string> = new Set(['between', 'among', 'of', 'with', 'compound', 'by'])

/** Whether words of its own say who met. */
function isOwned({ obliques, objects, subjects }: Clause): boolean {
  return objects.length + subjects.length > 0 || obliques.some(({ preposition }) => OWNING.has(preposition))
}

function attends(clause: Clause, marker: string, above: Clause, scene: Scene): boolean {
  if (marker === 'for') return scene.knowledge.wordsets.going.has(above.predicate.lemma)
  // "The two ministers called for a truce during talks in Cairo".
  if (marker === 'during' && above.subjects.length > 1) return true
  // "Peru and Chile signed a pact after ten days of talks led by the UN".
  if ((marker === 'after' || marker === 'following') && above.subjects.length > 1 && !isOwned(clause)) return true
  // "In talks in Cairo, officials of Chad voiced concern".
  if (isOccasionOf(clause, scene)) return true
  // "Emerged from three hours of talks with Chad's envoy".
  const from = marker === 'from' && LEAVING.has(above.predicate.lemma)
  return (
    (WHILE.has(marker) || from) &&
    (clause.obliques.some(({ preposition }) => preposition === 'with') ||
      dependentsOf(scene, clause.predicate.head, 'nmod:poss').some(({ token }) => token.upos === 'PRON'))
  )
}
