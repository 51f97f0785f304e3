import type { DateMention, PlaceMention, Span } from '../../model/index.js'
import { overlaps, type Scene } from '../scene.js'
import { isState } from './placed.js'

/** A place of a list, and the day said right behind it. */
export type Stop = { readonly place: PlaceMention; readonly date: DateMention | null }

const JOINT =
  /^(?:\s*\([^()]{0,40}\))?(?:,\s*(?:and\s+)?|\s+and\s+|,?\s+as well as\s+|,?\s+followed by\s+)(?:in\s+|to\s+)?(?:the\s+)?$/i
const LEAD = /^\s*(?:from|on|in|at|between)?\s*\(?$/i

/** The places told in one breath with one, in their order: "Suva, Apia and Nuku’alofa"; that one alone where it stands alone. */
export function listedWith(place: PlaceMention, scene: Scene): readonly Stop[] {
  const stops = scene.places.filter(
    (other, at) => !isSubject(other, scene) && !(other !== place && isCountryOf(other, scene.places[at - 1], scene)),
  )
  const own = stops.indexOf(place)
  if (own < 0) return [{ place, date: null }]
  let from = own
  while (from > 0 && isJoined(stops[from - 1], stops[from], scene)) from--
  let to = own
  while (to < stops.length - 1 && isJoined(stops[to], stops[to + 1], scene)) to++
  return stops.slice(from, to + 1).map(stop => ({ place: stop, date: dateBehind(stop, scene) }))
}

function isJoined(before: PlaceMention | undefined, next: PlaceMention | undefined, scene: Scene): boolean {
  if (!before || !next) return false
  let end = before.end
  const country = scene.places.find(other => other.start > end && isCountryOf(other, before, scene))
  if (country && country !== next) end = country.end
  const date = dateBehind(before, scene)
  if (date && date.end <= next.start) {
    end = date.end
    if (scene.text.charAt(end) === ')') end++
  }
  return JOINT.test(scene.text.slice(end, next.start))
}

/** The day said right behind a place: "Suva on 3 May", "Suva (3 May)". */
export function dateBehind(place: Span, scene: Scene): DateMention | null {
  return (
    scene.dates.find(
      date => date.value !== null && date.start >= place.end && LEAD.test(scene.text.slice(place.end, date.start)),
    ) ?? null
  )
}

/** "Suva, Fiji". */
function isCountryOf(state: PlaceMention, town: PlaceMention | undefined, scene: Scene): boolean {
  return (
    town !== undefined &&
    isState(state, scene) &&
    state.country === town.country &&
    /^,\s+$/.test(scene.text.slice(town.end, state.start))
  )
}

/** "Visited Fiji, and Samoa said": who begins the next clause was not visited. */
function isSubject(place: PlaceMention, scene: Scene): boolean {
  const token = scene.sentence.tokens.findLast(one => overlaps(one, place))
  return token?.deprel.startsWith('nsubj') === true
}
