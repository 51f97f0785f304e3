import type { PlaceMention, Token } from '../../model/index.js'
import { dependentsOf, overlaps, type Scene } from '../scene.js'

const BEFORE_PLACE =
  /\b(?:in|at|near|outside|inside)\s+(?:the\s+)?(?:(?:[\p{L}.'’-]+\s+){0,3}?(?:city|capital|town|port|resort|village|suburb)(?:\s+city)?,?\s+(?:of\s+)?)?$/iu

// "At State House, Entebbe", "at the Grand Hotel Doha".
const AT_VENUE = /\bat\s+(?:the\s+)?(?:\p{Lu}[\p{L}.'’-]*,?\s+){1,4}$/u

// "The government based in Suva", "a statement issued in Suva", "above all in Suva": where somebody lives, a paper came
// out or a topic lies.
const NOT_THERE =
  /\b(?:based|headquartered|stationed|seated|rooted|born|resident|exiled|issued|released|published|particularly|especially|notably|mainly|primarily|chiefly|above all)\s+(?:in|at|near|outside|inside)\s+(?:the\s+)?(?:[\p{L}.'’-]+\s+){0,3}?$/iu

// "Who was in Suva last week": where another was, some other time.
const WAS_IN = /\bwho\s+(?:was|were|had been)\s+(?:\w+\s+){0,2}(?:in|at)\s+(?:the\s+)?$/i
const ANOTHER_TIME = /^\s+(?:last|earlier|previously|(?:\w+\s+){1,2}ago)\b/i

const CITY_WORDS = new Set(['city', 'capital', 'town', 'port', 'resort', 'village', 'suburb'])

/**
 * Whether a place is where something is, by the words before it and the noun it hangs on.
 * @param strict on a verb only: of a saying, "a truce in Sudan" tells no place
 */
export function isPlaced(place: PlaceMention, scene: Scene, strict = false): boolean {
  const lead = scene.text.slice(Math.max(scene.sentence.start, place.start - 80), place.start)
  if (!(BEFORE_PLACE.test(lead) || AT_VENUE.test(lead)) || isOwner(place, scene)) return false
  if (NOT_THERE.test(lead) || isNameOfThing(place, scene)) return false
  if (WAS_IN.test(lead) && ANOTHER_TIME.test(scene.text.slice(place.end, place.end + 30))) return false
  const on = nounOver(place, scene)
  if ((strict || isState(place, scene)) && on !== null && !isHappening(on, place, scene)) return false
  return !isOfAffairs(place, scene, on)
}

/** "Oman's capital Muscat", "the Saudi port of Jeddah": another place stands behind it. */
export function isOwner(place: PlaceMention, scene: Scene): boolean {
  return /^(?:['’]s?\b|\s+(?:capital|port|coastal|border|resort)\b)/.test(scene.text.slice(place.end, place.end + 10))
}

// "In the Suva region" is in it.
const AREAS: ReadonlySet<string> = new Set([
  ...CITY_WORDS,
  'region',
  'governorate',
  'province',
  'state',
  'district',
  'county',
  'area',
  'island',
  'valley',
  'airport',
])

/** "Set out in the Suva agreement": the place is a part of the name of something else. */
function isNameOfThing(place: PlaceMention, scene: Scene): boolean {
  const { tokens } = scene.sentence
  const last = tokens.findLast(token => overlaps(token, place))
  const head = last && last.deprel === 'compound' ? tokens[last.head] : undefined
  return (
    head !== undefined &&
    head.start >= place.end &&
    head.upos === 'NOUN' &&
    !isTime(head, scene) &&
    /^\s+[\p{Ll}\s]*$/u.test(scene.text.slice(place.end, head.start)) &&
    !AREAS.has(head.lemma.toLowerCase()) &&
    !scene.knowledge.wordsets['named-after-towns'].has(head.lemma.toLowerCase())
  )
}

/** A state by its own name, and no town: "in Sudan" says so little that the noun before it must be a happening. */
export function isState(place: PlaceMention, scene: Scene): boolean {
  const state = place.country === null ? undefined : scene.knowledge.states.get(place.country)
  return state !== undefined && state.name === place.name && !state.capital.includes(place.name)
}

// "A summit of heads of state and government in Nairobi".
const HEADS = /\bheads? of states? (?:and|or) governments?\s+in\s+$/i

// "Signed a seven-day truce in Suva": a truce may hold in a town, its paper is signed there.
const SIGNED = /\b(?:signed|signing|initialled|initialed|inked)\s+(?:[\w-]+\s+){1,5}(?:in|at)\s+$/i

function isOfAffairs(place: PlaceMention, scene: Scene, noun: Token | null): boolean {
  if (
    !isState(place, scene) &&
    SIGNED.test(scene.text.slice(Math.max(scene.sentence.start, place.start - 60), place.start))
  )
    return false
  if (HEADS.test(scene.text.slice(Math.max(scene.sentence.start, place.start - 50), place.start))) return false
  const { tokens } = scene.sentence
  const first = tokens.findIndex(token => overlaps(token, place))
  let preposition = first - 1
  while (preposition >= 0 && tokens[preposition]?.upos !== 'ADP') preposition--
  // "a 'comprehensive ceasefire' in Peru"
  const quoted = tokens[preposition - 1]?.upos === 'PUNCT' && /^["”’']$/.test(tokens[preposition - 1]?.text ?? '')
  let at = preposition - (quoted ? 2 : 1)
  // "A meeting last weekend in Fiji"
  while (at > 0 && isTime(tokens[at], scene)) at--
  const before = tokens[at]
  const { affairs, locals } = scene.knowledge.wordsets
  if (before && isState(place, scene) && isThing(before, scene) && !isHappening(before, place, scene)) return true
  // "Aid for people in Fiji": a word for many is no party by its mention.
  if (before && locals.has(before.lemma.toLowerCase())) return true
  if (before && isThing(before, scene) && affairs.has(before.lemma.toLowerCase())) return true
  return noun !== null && affairs.has(noun.lemma.toLowerCase())
}

/** "Talks in Fiji", and "a meeting of the larger democracies in Fiji", whose place is the meeting's. */
function isHappening(noun: Token, place: PlaceMention, scene: Scene): boolean {
  const { 'takes-place': happenings, occasions, affairs } = scene.knowledge.wordsets
  if (happenings.has(noun.lemma.toLowerCase())) return true
  const { tokens } = scene.sentence
  const over = noun.deprel === 'nmod' ? tokens[noun.head] : undefined
  if (!over || over.start > noun.start || !occasions.has(over.lemma.toLowerCase())) return false
  if (affairs.has(noun.lemma.toLowerCase())) return false
  const at = tokens.indexOf(noun)
  const kept = dependentsOf(scene, at, 'case').every(({ token }) => /^(?:of|between|among|with)$/i.test(token.text))
  return kept && noun.end < place.start
}

const TIMES =
  /^(?:weekend|week|month|year|today|yesterday|tomorrow|tonight|morning|afternoon|evening|last|next|this|late|early)$/i

function isTime(token: Token | undefined, scene: Scene): boolean {
  return token !== undefined && (TIMES.test(token.lemma) || scene.dates.some(date => overlaps(date, token)))
}

/** A noun that names nobody: "forces" of "the Rapid Support Forces in Jeddah" are who met there. */
function isThing(token: Token, scene: Scene): boolean {
  const noun = token.upos === 'NOUN' || token.upos === 'PROPN'
  return noun && !scene.actors.some(mention => overlaps(mention, token))
}

/** The noun a place hangs on, or null where it hangs on a verb. */
function nounOver(place: PlaceMention, scene: Scene): Token | null {
  const { tokens } = scene.sentence
  let at = tokens.findIndex(token => overlaps(token, place))
  for (let steps = 0; steps < 4 && at >= 0; steps++) {
    const token = tokens[at]
    const head = token && token.head >= 0 ? tokens[token.head] : undefined
    if (!token || !head) return null
    if (!overlaps(head, place) && token.deprel.startsWith('nmod'))
      return CITY_WORDS.has(head.lemma.toLowerCase()) ? null : isThing(head, scene) ? head : null
    if (!overlaps(head, place) && token.deprel.startsWith('obl')) return null
    at = token.head
  }
  return null
}
