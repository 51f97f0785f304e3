import { idOf, type TellingKeys } from '../../model/index.js'
import type { Profile } from './profile.js'

/** More sides than this are those of a conference, where the first of them in order are enough to meet by. */
const MOST_SIDES = 12
const WEEK = 7
const SEASON = 60

/**
 * The keys of a telling. How many tellings share one depends on how much is told of a week, not on how large the dossier
 * is. Told days are sought on the day and its neighbours; guessed ones by the week.
 */
export function keysOf(profile: Profile): TellingKeys {
  const gives: string[] = []
  const seeks: string[] = []
  const both = (key: string) => {
    gives.push(key)
    seeks.push(key)
  }
  const { family, window, telling } = profile
  const { round, place } = telling.record
  const sides = [...profile.sides.all].sort().slice(0, MOST_SIDES)
  if (profile.clause !== '') both(`${family} says ${idOf(profile.clause)}`)
  if (round !== null) {
    const season = window ? Math.floor(window.first / SEASON) : null
    const near = season === null ? ['any'] : [season - 1, season, season + 1]
    for (const side of [...sides, ...(place ? [`in ${place.name}`] : [])]) {
      gives.push(`${family} ${side} round ${round} ${season ?? 'any'}`)
      for (const at of near) seeks.push(`${family} ${side} round ${round} ${at}`)
    }
  }
  if (!window) return { gives, seeks }
  const weeks = range(Math.floor(window.first / WEEK), Math.floor(window.last / WEEK))
  if (window.told) {
    for (const where of [...sides, ...(place ? [`in ${place.name}`] : [])]) {
      for (const day of range(window.first, window.last)) gives.push(`${family} ${where} day ${day}`)
      for (const day of range(window.first - 1, window.last + 1)) seeks.push(`${family} ${where} day ${day}`)
    }
  }
  // Nothing said of an unknown day can be enough by itself: its words are the key to it.
  if (!profile.said)
    for (const side of sides)
      for (const week of weeks) {
        gives.push(`${family} ${side} ${window.told ? 'told' : 'guessed'} ${week}`)
        seeks.push(`${family} ${side} guessed ${week}`)
        if (!window.told) seeks.push(`${family} ${side} told ${week}`)
      }
  return { gives, seeks }
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
