import { fold, type Named } from '../knowledge/index.js'
import type { PlaceMention } from '../model/index.js'
import type { Cursor } from './cursor.js'

/** The places a piece names: a town or a state, a seat of government somebody is at, and a town that only its state tells. */
export function addPlace(cursor: Cursor, at: number, places: PlaceMention[]): void {
  const piece = cursor.at(at)
  if (piece?.kind !== 'named') return
  const text = cursor.text.slice(piece.start, piece.end)
  const place = placeOf(piece.values, text) ?? seatAt(cursor, at, piece.values)
  const town = place ? unlistedTown(cursor, at, piece.values) : null
  if (town) places.push(town)
  if (place) places.push({ start: piece.start, end: piece.end, sentence: cursor.sentence.index, text, ...place })
}

const INSIDE = new Set(['at', 'in', 'inside', 'outside'])

/** "At the White House", "in Downing Street": who speaks for a state is in its capital, where somebody is told to be there. */
function seatAt(
  cursor: Cursor,
  at: number,
  values: readonly Named[],
): { readonly name: string; readonly country: string } | null {
  const seat = values.find(value => value.kind === 'state' && value.as === 'seat')
  const [capital] = seat?.kind === 'state' ? seat.state.capital : []
  const piece = cursor.at(at)
  if (seat?.kind !== 'state' || capital === undefined || !piece) return null
  const shown = fold(cursor.text.slice(piece.start, piece.end))
  if (seat.state.seatsElsewhere.some(name => fold(name) === shown)) return null
  const there = cursor.isWordOf(at - 1, INSIDE) || (cursor.isWord(at - 1, 'the') && cursor.isWordOf(at - 2, INSIDE))
  return there ? { name: capital, country: seat.state.code } : null
}

const WHERE = new Set(['in', 'at', 'near', 'outside'])

// In "at Annapolis, Israel agreed" the state does something.
const CLOSED =
  /^(?:[.;:,)]|$|\s(?:on|with|for|after|before|to|in|by|between|from|next|last|this|over|under|where|during|when|late|early)\b)/

/** "In Sattahip, Thailand": a name no list has, before a comma and its state, is a town of that state. */
function unlistedTown(cursor: Cursor, at: number, values: readonly Named[]): PlaceMention | null {
  const state = values.find(value => value.kind === 'state' && value.as === 'name')
  const town = cursor.at(at - 1)
  if (state?.kind !== 'state' || cursor.gap(at) !== 'comma' || !cursor.isWordOf(at - 2, WHERE)) return null
  if ((town?.kind !== 'name' && town?.kind !== 'thing') || !CLOSED.test(cursor.text.slice(cursor.at(at)?.end)))
    return null
  const text = cursor.text.slice(town.start, town.end)
  return {
    start: town.start,
    end: town.end,
    sentence: cursor.sentence.index,
    text,
    name: text,
    country: state.state.code,
  }
}

function placeOf(
  values: readonly Named[],
  shown: string,
): { readonly name: string; readonly country: string | null } | null {
  for (const value of values) {
    if (value.kind === 'city') return { name: value.city.name, country: value.city.country }
    if (value.kind === 'state' && value.as === 'capital')
      return { name: value.state.capital[0] ?? shown, country: value.state.code }
    if (value.kind === 'state' && value.as === 'name') return { name: value.state.name, country: value.state.code }
  }
  return null
}
