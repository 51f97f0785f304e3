import type { PlaceMention, Token } from '../../model/index.js'
import { overlaps, type Scene } from '../scene.js'

const BEFORE_PLACE =
  /\b(?:in|at|near|outside|inside)\s+(?:the\s+)?(?:(?:[\p{L}.'’-]+\s+){0,3}?(?:city|capital|town|port|resort|village|suburb)(?:\s+city)?,?\s+(?:of\s+)?)?$/iu

// "At State House, Entebbe", "at the Grand Hotel Doha".
const AT_VENUE = /\bat\s+(?:the\s+)?(?:\p{Lu}[\p{L}.'’-]*,?\s+){1,4}$/u

const CITY_WORDS = new Set(['city', 'capital', 'town', 'port', 'resort', 'village', 'suburb'])

/**
 * Whether a place is where something is, by the words before it and the noun it hangs on.
 * @param strict on a verb only: of a saying, "a truce in Sudan" tells no place
 */
export function isPlaced(place: PlaceMention, scene: Scene, strict = false): boolean {
  const lead = scene.text.slice(Math.max(scene.sentence.start, place.start - 80), place.start)
  if (!(BEFORE_PLACE.test(lead) || AT_VENUE.test(lead)) || isOwner(place, scene)) return false
  const on = nounOver(place, scene)
  if ((strict || isState(place, scene)) && on !== null && !scene.knowledge.wordsets['takes-place'].has(on)) return false
  return !isOfAffairs(place, scene, on)
}

/** "Oman's capital Muscat", "the Saudi port of Jeddah": another place stands behind it. */
export function isOwner(place: PlaceMention, scene: Scene): boolean {
  return /^(?:['’]s?\b|\s+(?:capital|port|coastal|border|resort)\b)/.test(scene.text.slice(place.end, place.end + 10))
}

/** A state by its own name, and no town: "in Sudan" says so little that the noun before it must be a happening. */
export function isState(place: PlaceMention, scene: Scene): boolean {
  const state = place.country === null ? undefined : scene.knowledge.states.get(place.country)
  return state !== undefined && state.name === place.name && !state.capital.includes(place.name)
}

// "A summit of heads of state and government in Nairobi".
const HEADS = /\bheads? of states? (?:and|or) governments?\s+in\s+$/i

function isOfAffairs(place: PlaceMention, scene: Scene, noun: string | null): boolean {
  if (HEADS.test(scene.text.slice(Math.max(scene.sentence.start, place.start - 50), place.start))) return false
  const { tokens } = scene.sentence
  const first = tokens.findIndex(token => overlaps(token, place))
  let preposition = first - 1
  while (preposition >= 0 && tokens[preposition]?.upos !== 'ADP') preposition--
  // "a 'comprehensive ceasefire' in Peru"
  const quoted = tokens[preposition - 1]?.upos === 'PUNCT' && /^["”’']$/.test(tokens[preposition - 1]?.text ?? '')
  const before = tokens[preposition - (quoted ? 2 : 1)]
  if (
    before &&
    isState(place, scene) &&
    isThing(before, scene) &&
    !scene.knowledge.wordsets['takes-place'].has(before.lemma.toLowerCase())
  )
    return true
  if (before && isThing(before, scene) && scene.knowledge.wordsets.affairs.has(before.lemma.toLowerCase())) return true
  return noun !== null && scene.knowledge.wordsets.affairs.has(noun)
}

/** A noun that names nobody: "forces" of "the Rapid Support Forces in Jeddah" are who met there. */
function isThing(token: Token, scene: Scene): boolean {
  const noun = token.upos === 'NOUN' || token.upos === 'PROPN'
  return noun && !scene.actors.some(mention => overlaps(mention, token))
}

/** The noun a place hangs on, or null where it hangs on a verb. */
function nounOver(place: PlaceMention, scene: Scene): string | null {
  const { tokens } = scene.sentence
  let at = tokens.findIndex(token => overlaps(token, place))
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const token = tokens[at]
    const head = token && token.head >= 0 ? tokens[token.head] : undefined
    if (!token || !head) return null
    if (!overlaps(head, place) && token.deprel.startsWith('nmod'))
      return CITY_WORDS.has(head.lemma.toLowerCase()) ? null : isThing(head, scene) ? head.lemma.toLowerCase() : null
    if (!overlaps(head, place) && token.deprel.startsWith('obl')) return null
    at = token.head
  }
  return null
}
