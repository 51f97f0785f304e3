import type { Clause, Phrase, Place, PlaceMention, Span } from '../../model/index.js'
import { type Cued, cued } from '../fields/attributes.js'
import { saysOf } from '../fields/when.js'
import { clauseAbove, overlaps, type Scene, within } from '../scene.js'
import { destinationOf, journeyOf } from './destination.js'
import { hostTown, namesakeOf, occasionOf } from './occasion.js'
import { isPlaced, isState } from './placed.js'

const PLACED = new Set(['in', 'at', 'near', 'outside'])

/**
 * Where it was: where a visit went; else a place behind "in" or "at" on the clause, on the verb that carries it, behind
 * it or at the sentence's front; else where the one who met had travelled.
 * @param loose whether any place behind it may be its own; of what was only said, the words on the clause alone tell
 */
export function placeOf(clause: Clause, scene: Scene, loose = true): Cued<Place> | null {
  if (scene.places.length === 0) return null
  // "Invited the parties to Cairo" is said, but says where to.
  const destination = loose || clause.predicate.lemma === 'invite' ? destinationOf(clause, scene) : null
  if (destination) return placeCued(townIn(destination, scene), scene)
  for (const one of loose ? carriers(clause, scene) : [clause])
    for (const oblique of one.obliques) {
      if (!PLACED.has(oblique.preposition)) continue
      const place = placeIn(oblique.phrase, scene, !loose)
      if (place) return placeCued(townIn(place, scene), scene)
    }
  const beside = besideOf(clause, scene) ?? (loose ? whereBefore(clause, scene) : null)
  if (beside) return placeCued(townIn(beside, scene), scene)
  const occasion =
    occasionOf(clause, scene, loose) ?? (loose ? (hostTown(clause, scene) ?? named(clause, scene)) : null)
  if (occasion && !isWhereSaid(occasion, clause, scene)) return placeCued(townIn(occasion, scene), scene)
  const found = loose ? (onlyPlace(clause, scene) ?? journeyOf(clause, scene)) : null
  return found && placeCued(townIn(found, scene), scene)
}

/** "Talks in Juba", "a workshop in Khartoum convened by …": right behind the happening, whatever the tree hangs it on. */
function besideOf(clause: Clause, scene: Scene): PlaceMention | null {
  for (const head of [clause.predicate.head, ...clause.objects.map(object => object.head)]) {
    const end = scene.sentence.tokens[head]?.end
    const place = scene.places.find(one => end !== undefined && one.start > end && isPlaced(one, scene))
    if (place && BESIDE.test(scene.text.slice(end, place.start))) return place
  }
  return null
}

const BESIDE = /^\s+(?:in|at|near|outside)\s+(?:the\s+)?(?:[\p{L}.'’-]+\s+){0,3}?(?:of\s+)?$/iu

/** "…, the minister said at a news conference in Doha": the place hangs under the verb of saying. */
function isWhereSaid(place: PlaceMention, clause: Clause, scene: Scene): boolean {
  const { speech } = clause
  if (!speech) return false
  const said = scene.clauses.find(
    other => other.predicate.lemma === speech.verb && other !== clause && other.predicate.kind === 'verb',
  )
  const verb = said && scene.sentence.tokens[said.predicate.head]
  const own = scene.sentence.tokens[clause.predicate.head]
  return verb !== undefined && own !== undefined && own.start < verb.start && verb.start < place.start
}

/** "I am in Amman, where I met …": the place right before the "where" that opens the clause. */
function whereBefore(clause: Clause, scene: Scene): PlaceMention | null {
  const start = scene.sentence.tokens[clause.predicate.head]?.start ?? 0
  const place = scene.places.findLast(one => one.end < start && isWhere(one, scene))
  if (!place || start - place.end > 80) return null
  const between = scene.clauses.some(other => {
    const token = scene.sentence.tokens[other.predicate.head]
    return (
      token &&
      other.predicate.kind === 'verb' &&
      token.start > place.end &&
      token.start < start &&
      !isPartOf(other, clause, scene)
    )
  })
  return between ? null : place
}

/** The happening, or the one it holds, bears its town's name. */
function named(clause: Clause, scene: Scene): PlaceMention | null {
  for (const head of [clause.predicate.head, ...clause.objects.map(object => object.head)]) {
    const place = namesakeOf(head, scene)
    if (place) return place
  }
  return null
}

/** "Flew to Saudi Arabia for talks in Riyadh", "the capital of South Sudan, Juba": the town the sentence has in that state. */
function townIn(place: PlaceMention, scene: Scene): PlaceMention {
  if (!isState(place, scene)) return place
  const towns = scene.places.filter(other => other.country === place.country && !isState(other, scene))
  return (
    towns.find(
      town =>
        isPlaced(town, scene) ||
        /^,\s+$/.test(scene.text.slice(place.end, town.start)) ||
        isApposed(town, place, scene),
    ) ?? place
  )
}

/** "Juba, South Sudan". */
function isApposed(town: PlaceMention, state: PlaceMention, scene: Scene): boolean {
  return /^,\s+$/.test(scene.text.slice(town.end, state.start))
}

function placeCued(place: PlaceMention, scene: Scene): Cued<Place> {
  return cued(scene, { name: place.name, country: place.country, text: place.text }, place)
}

function carriers(clause: Clause, scene: Scene): readonly Clause[] {
  const chain = [clause]
  let current = clause
  for (let steps = 0; steps < 3; steps++) {
    const { governor } = current
    const above = governor ? scene.clauses[governor.clause] : undefined
    const purpose = governor?.relation === 'adverbial' && governor.marker === 'to'
    if (!above || (governor?.relation !== 'argument' && governor?.relation !== 'control' && !purpose)) break
    chain.push(above)
    current = above
  }
  chain.push(...scene.clauses.filter(other => saysOf(other, clause, scene)))
  return chain
}

function placeIn(phrase: Phrase, scene: Scene, strict: boolean): PlaceMention | null {
  const own = scene.places.filter(place => isPlaced(place, scene, strict) || isWhere(place, scene))
  return (
    own.find(found => found.start <= phrase.start + 4 && overlaps(found, phrase)) ??
    own.find(found => within(found, phrase)) ??
    null
  )
}

/** "Aden, where I have had meetings". */
function isWhere(place: PlaceMention, scene: Scene): boolean {
  return /^\s*[,—–-]?\s*where\b/.test(scene.text.slice(place.end, place.end + 12))
}

/**
 * The place behind "in" or "at" that stands nearest behind the predicate, before another happening begins, whatever the
 * tree hangs it on; failing that, the one at the sentence's front, or set off by commas before the predicate.
 */
function onlyPlace(clause: Clause, scene: Scene): PlaceMention | null {
  const predicate = scene.sentence.tokens[clause.predicate.head]
  if (!predicate || clause.speech?.quoted) return null
  const here = scene.places.filter(place => isPlaced(place, scene))
  const placed = here.filter(place => !standsWithAnother(place, clause, scene))
  const next = Math.min(scene.sentence.end, ...otherHappenings(clause, scene).filter(start => start > predicate.start))
  return (
    placed.find(place => place.start > predicate.start && place.start < next) ??
    front(here, predicate.start, scene) ??
    null
  )
}

/** Where the sentence's other happenings begin; the verb that carries this one, or its own inner noun, is none. */
function otherHappenings(clause: Clause, scene: Scene): readonly number[] {
  return [...scene.candidates.keys()].flatMap(other => {
    const token = scene.sentence.tokens[other.predicate.head]
    return token && !isPartOf(other, clause, scene) ? [token.start] : []
  })
}

/** The verb that carries a happening, and the inner noun of "a round of talks", are that happening. */
function isPartOf(other: Clause, clause: Clause, scene: Scene): boolean {
  const { governor } = other
  const purpose =
    governor?.relation === 'adverbial' && governor.marker === 'to' && scene.clauses[governor.clause] === clause
  return (
    purpose ||
    carriers(clause, scene).includes(other) ||
    clause.objects.some(object => object.head === other.predicate.head)
  )
}

function front<T extends Span>(placed: readonly T[], before: number, scene: Scene): T | undefined {
  const verb = scene.sentence.tokens.find(token => token.upos === 'VERB' && !token.deprel.startsWith('acl'))
  return placed.find(
    place =>
      /^\W*(?:in|at)\s+(?:the\s+)?$/i.test(scene.text.slice(scene.sentence.start, place.start)) ||
      (place.end < before && verb && place.end < verb.start && scene.text.charAt(place.end) === ','),
  )
}

/** A place that hangs on the reporting verb, or on another happening, is where that was. */
function standsWithAnother(place: Span, clause: Clause, scene: Scene): boolean {
  const above = clauseAbove(scene, place)
  const owner = above === null ? undefined : scene.clauses[above]
  if (!owner || isPartOf(owner, clause, scene)) return false
  return scene.candidates.has(owner) || owner.predicate.lemma === clause.speech?.verb
}
