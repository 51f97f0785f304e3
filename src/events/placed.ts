import type { PlaceMention } from '../model/index.js'
import { overlaps, type Scene } from './scene.js'

const BEFORE_PLACE =
  /\b(?:in|at|near|outside|inside)\s+(?:the\s+)?(?:(?:[\p{L}.'’-]+\s+){0,3}?(?:city|capital|town|port|resort|village|suburb)(?:\s+city)?,?\s+(?:of\s+)?)?$/iu

const CITY_WORDS = new Set(['city', 'capital', 'town', 'port', 'resort', 'village', 'suburb'])

// What goes on in a place is no meeting there: "the situation in Sudan", "an end to the war in Yemen".
const STATES_OF_AFFAIRS = new Set(
  (
    'situation peace war conflict crisis development violence fighting stability security transition escalation clash ' +
    'unrest tension bloodshed hostility democracy interest influence presence mission operation event life suffering ' +
    'famine hunger disaster process rule government regime power election force troop army rebel militia civilian people ' +
    'population refugee camp area region state issue role matter change reform need condition position response aid ' +
    'assistance effort access relief work support consequence impact'
  ).split(' '),
)

/**
 * Whether a place is where something is, by the words before it and the noun it hangs on.
 * @param strict on a verb only: of a saying, "a truce in Sudan" tells no place
 */
export function isPlaced(place: PlaceMention, scene: Scene, strict = false): boolean {
  const lead = scene.text.slice(Math.max(scene.sentence.start, place.start - 80), place.start)
  if (!BEFORE_PLACE.test(lead) || isOwner(place, scene)) return false
  const on = nounOver(place, scene)
  return !isOfAffairs(place, scene, on) && !(strict && on !== null && !MEETINGS.has(on))
}

/** "Oman's capital Muscat", "the Saudi port of Jeddah": another place stands behind it. */
export function isOwner(place: PlaceMention, scene: Scene): boolean {
  return /^(?:['’]s?\b|\s+(?:capital|port|coastal|border|resort)\b)/.test(scene.text.slice(place.end, place.end + 10))
}

const MEETINGS = new Set('talk meeting round summit negotiation conference consultation session ceremony'.split(' '))

function isOfAffairs(place: PlaceMention, scene: Scene, noun: string | null): boolean {
  const { tokens } = scene.sentence
  const first = tokens.findIndex(token => overlaps(token, place))
  let preposition = first - 1
  while (preposition >= 0 && tokens[preposition]?.upos !== 'ADP') preposition--
  const before = tokens[preposition - 1]
  if (before?.upos === 'NOUN' && STATES_OF_AFFAIRS.has(before.lemma.toLowerCase())) return true
  return noun !== null && STATES_OF_AFFAIRS.has(noun)
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
      return CITY_WORDS.has(head.lemma.toLowerCase()) ? null : head.upos === 'NOUN' ? head.lemma.toLowerCase() : null
    if (!overlaps(head, place) && token.deprel.startsWith('obl')) return null
    at = token.head
  }
  return null
}
