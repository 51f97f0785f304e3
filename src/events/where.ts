import type { Clause, Phrase, Place, Span } from '../model/index.js'
import { type Cued, cued } from './attributes.js'
import { overlaps, type Scene, within } from './scene.js'
import { clauseAbove, saysOf } from './when.js'

const PLACED = new Set(['in', 'at', 'near', 'outside'])

/** Where it was: a place behind "in" or "at" on the clause, on the verb that carries it, or at the sentence's front. */
export function placeOf(clause: Clause, scene: Scene): Cued<Place> | null {
  const chain = carriers(clause, scene)
  for (const one of chain)
    for (const oblique of one.obliques) {
      if (!PLACED.has(oblique.preposition)) continue
      const place = placeIn(oblique.phrase, scene)
      if (place) return place
    }
  return onlyPlace(clause, scene)
}

const BEFORE_PLACE =
  /\b(?:in|at|near|outside)\s+(?:the\s+)?(?:(?:\w+\s+)?(?:city|capital|town|port|resort|village)\s+(?:of\s+)?)?$/i

function carriers(clause: Clause, scene: Scene): readonly Clause[] {
  const chain = [clause]
  let current = clause
  for (let steps = 0; steps < 3; steps++) {
    const { governor } = current
    const above = governor ? scene.clauses[governor.clause] : undefined
    if (!above || (governor?.relation !== 'argument' && governor?.relation !== 'control')) break
    chain.push(above)
    current = above
  }
  chain.push(...scene.clauses.filter(other => saysOf(other, clause)))
  return chain
}

function placeIn(phrase: Phrase, scene: Scene): Cued<Place> | null {
  const place =
    scene.places.find(found => found.start <= phrase.start + 4 && overlaps(found, phrase)) ??
    scene.places.find(found => within(found, phrase))
  return place ? cued(scene, { name: place.name, country: place.country, text: place.text }, place) : null
}

/**
 * The place behind "in" or "at" that stands nearest behind the predicate, before another happening begins, whatever the
 * tree hangs it on; failing that, the one at the sentence's front.
 */
function onlyPlace(clause: Clause, scene: Scene): Cued<Place> | null {
  const predicate = scene.sentence.tokens[clause.predicate.head]
  if (!predicate || clause.speech?.quoted) return null
  const placed = scene.places.filter(
    place =>
      BEFORE_PLACE.test(scene.text.slice(scene.sentence.start, place.start)) &&
      !standsWithAnother(place, clause, scene),
  )
  const next = Math.min(scene.sentence.end, ...otherHappenings(clause, scene).filter(start => start > predicate.start))
  const found = placed.find(place => place.start > predicate.start && place.start < next) ?? front(placed, scene)
  return found ? cued(scene, { name: found.name, country: found.country, text: found.text }, found) : null
}

/** Where the sentence's other happenings begin; the verb that carries this one, or its own inner noun, is none. */
function otherHappenings(clause: Clause, scene: Scene): readonly number[] {
  return [...scene.candidates].flatMap(other => {
    const token = scene.sentence.tokens[other.predicate.head]
    return token && !isPartOf(other, clause, scene) ? [token.start] : []
  })
}

/** The verb that carries a happening, and the inner noun of "a round of talks", are that happening. */
function isPartOf(other: Clause, clause: Clause, scene: Scene): boolean {
  return carriers(clause, scene).includes(other) || clause.objects.some(object => object.head === other.predicate.head)
}

function front<T extends Span>(placed: readonly T[], scene: Scene): T | undefined {
  return placed.find(place => /^\W*(?:in|at)\s+(?:the\s+)?$/i.test(scene.text.slice(scene.sentence.start, place.start)))
}

/** A place that hangs on the reporting verb, or on another happening, is where that was. */
function standsWithAnother(place: Span, clause: Clause, scene: Scene): boolean {
  const above = clauseAbove(scene, place)
  const owner = above === null ? undefined : scene.clauses[above]
  if (!owner || isPartOf(owner, clause, scene)) return false
  return scene.candidates.has(owner) || owner.predicate.lemma === clause.speech?.verb
}
