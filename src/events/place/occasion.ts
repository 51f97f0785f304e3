import type { Clause, PlaceMention } from '../../model/index.js'
import { dependentsOf, lemmaAt, overlaps, type Scene } from '../scene.js'
import { isPlaced, isState } from './placed.js'

const OCCASIONS = /(?:^|\s)(?:at|during|in|after|following)$/

/**
 * Where the meeting was at which something was agreed, signed or said: "agreed during talks in Geneva".
 * @param loose whether what it was for is where it was: "received the envoy for talks in Geneva", not "called for talks"
 */
export function occasionOf(clause: Clause, scene: Scene, loose: boolean): PlaceMention | null {
  for (const { preposition, phrase } of clause.obliques) {
    if (!OCCASIONS.test(preposition) && !(loose && preposition === 'for')) continue
    if (!scene.knowledge.wordsets.occasions.has(lemmaAt(scene, phrase.head))) continue
    const head = scene.sentence.tokens[phrase.head]
    if (!head) continue
    const named = namesakeOf(phrase.head, scene)
    if (named) return named
    const place = scene.places.find(one => one.start > head.end && isPlaced(one, scene))
    if (place && !/[,;:]|\b(?:and|but|while)\b/.test(scene.text.slice(head.end, place.start))) return place
  }
  return marginsOf(clause, scene)
}

const MARGINS = /\bon the (?:sidelines|margins) of\b/i

/** "on the sidelines of the summit in Riyadh", "on the sidelines of the Riyadh summit", before or behind what was done there. */
function marginsOf(clause: Clause, scene: Scene): PlaceMention | null {
  if (!MARGINS.test(scene.text.slice(scene.sentence.start, scene.sentence.end))) return null
  const own = scene.sentence.tokens[clause.predicate.head]
  const behind = own ? marginsFrom(own.end, scene.sentence.end, scene) : null
  if (behind || !own) return behind
  return /^\W*on the (?:sidelines|margins) of\b/i.test(scene.text.slice(scene.sentence.start, own.start))
    ? marginsFrom(scene.sentence.start, own.start, scene)
    : null
}

function marginsFrom(from: number, to: number, scene: Scene): PlaceMention | null {
  const at = scene.text.slice(from, to).search(MARGINS)
  if (at < 0) return null
  const place = scene.places.find(
    one => one.start > from + at && one.end <= to && (isPlaced(one, scene) || isNamesake(one, scene)),
  )
  return place && !/[;:]/.test(scene.text.slice(from + at, place.start)) ? place : null
}

function isNamesake(place: PlaceMention, scene: Scene): boolean {
  const last = scene.sentence.tokens.findLast(token => overlaps(token, place))
  return last !== undefined && last.head >= 0 && namesakeOf(last.head, scene) === place
}

// "The Coral Coast talks" are about it.
const REGION = /\b(?:areas?|states?|regions?|dam|sea|river|valley|strip|canal|straits?|gulf|coast|islands?)$/i

/** "the Kampala summit": a meeting is held in the town it is named after. */
export function namesakeOf(head: number, scene: Scene): PlaceMention | null {
  if (!scene.knowledge.wordsets['named-after-towns'].has(lemmaAt(scene, head))) return null
  for (const { token } of dependentsOf(scene, head, 'compound', 'nmod:unmarked', 'nmod:desc', 'amod')) {
    const place = scene.places.find(one => overlaps(one, token))
    // "The Suva–Apia talks" are between the two.
    if (
      place &&
      !isState(place, scene) &&
      !REGION.test(place.name) &&
      /^\s/.test(scene.text.slice(place.end, place.end + 1))
    )
      return place
  }
  return null
}

/** "Cairo hosted talks", "the ministry in Cairo hosted talks": the town that stands for its state, or its house is in, is where they were. */
export function hostTown(clause: Clause, scene: Scene): PlaceMention | null {
  const { 'host-towns': hosting } = scene.knowledge.wordsets
  const { head, kind, lemma } = clause.predicate
  const host = hosting.has(lemma)
    ? clause
    : scene.clauses.find(
        other =>
          kind === 'noun' &&
          other.predicate.kind === 'verb' &&
          hosting.has(other.predicate.lemma) &&
          other.objects.some(object => object.head === head),
      )
  if (!host) return null
  for (const subject of host.subjects) {
    const place = scene.places.find(one => one.start <= subject.start + 4 && overlaps(one, subject))
    if (place && !isState(place, scene)) return place
    const home = scene.places.find(one => one.end === subject.end && isPlaced(one, scene))
    if (home && !isState(home, scene) && host.predicate.lemma === 'host') return home
  }
  return null
}
