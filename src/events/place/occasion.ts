import type { Clause, PlaceMention } from '../../model/index.js'
import { dependentsOf, lemmaAt, overlaps, type Scene } from '../scene.js'
import { isPlaced, isState } from './placed.js'

const OCCASIONS = /(?:^|\s)(?:at|during|in|after|following)$/

/** Where the meeting was at which something was agreed, signed or said: "agreed during talks in Geneva". */
export function occasionOf(clause: Clause, scene: Scene): PlaceMention | null {
  for (const { preposition, phrase } of clause.obliques) {
    if (!OCCASIONS.test(preposition) || !scene.knowledge.wordsets.occasions.has(lemmaAt(scene, phrase.head))) continue
    const head = scene.sentence.tokens[phrase.head]
    if (!head) continue
    const named = namesakeOf(phrase.head, scene)
    if (named) return named
    const place = scene.places.find(one => one.start > head.end && isPlaced(one, scene))
    if (place && !/[,;:]|\b(?:and|but|while)\b/.test(scene.text.slice(head.end, place.start))) return place
  }
  return marginsOf(clause, scene)
}

/** "on the sidelines of the summit in Riyadh". */
function marginsOf(clause: Clause, scene: Scene): PlaceMention | null {
  const from = scene.sentence.tokens[clause.predicate.head]?.end ?? 0
  const at = scene.text.slice(from, scene.sentence.end).search(/\bon the (?:sidelines|margins) of\b/)
  if (at < 0) return null
  const place = scene.places.find(one => one.start > from + at && isPlaced(one, scene))
  return place && !/[;:]/.test(scene.text.slice(from + at, place.start)) ? place : null
}

/** "the Kampala summit": a meeting is held in the town it is named after. */
export function namesakeOf(head: number, scene: Scene): PlaceMention | null {
  if (!scene.knowledge.wordsets['named-after-towns'].has(lemmaAt(scene, head))) return null
  for (const { token } of dependentsOf(scene, head, 'compound', 'nmod:unmarked', 'nmod:desc', 'amod')) {
    const place = scene.places.find(one => overlaps(one, token))
    if (place && !isState(place, scene)) return place
  }
  return null
}

/** "Cairo hosted talks", "the ministry in Cairo hosted talks": the town that stands for its state, or its house is in, is where they were. */
export function hostTown(clause: Clause, scene: Scene): PlaceMention | null {
  if (!scene.knowledge.wordsets['host-towns'].has(clause.predicate.lemma)) return null
  for (const subject of clause.subjects) {
    const place = scene.places.find(one => one.start <= subject.start + 4 && overlaps(one, subject))
    if (place && !isState(place, scene)) return place
    const home = scene.places.find(one => one.end === subject.end && isPlaced(one, scene))
    if (home && !isState(home, scene) && clause.predicate.lemma === 'host') return home
  }
  return null
}
