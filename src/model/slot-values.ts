import type { SlotName } from './dossier.js'

/**
 * Whether two values of a slot, as `SlotValue.value` writes them, cannot both be true: two places, two numbers of one
 * thing, two days or stretches of days that do not touch. What a meeting was about, and by what name its process goes,
 * excludes nothing.
 * @example excludeOneAnother('date', '2025-07-22', '2025-07-20/2025-07-23') // false
 */
export function excludeOneAnother(slot: SlotName, a: string, b: string): boolean {
  switch (slot) {
    case 'topic':
    case 'process':
    case 'mode':
    case 'status':
      return false
    case 'quantity':
      return a !== b && unitOf(a) === unitOf(b)
    case 'date': {
      const [one, two] = [a.split('/'), b.split('/')]
      return (one[1] ?? one[0] ?? '') < (two[0] ?? '') || (two[1] ?? two[0] ?? '') < (one[0] ?? '')
    }
    case 'place':
      return a !== b && !isVenue(a) && !isVenue(b)
    case 'round':
    case 'duration':
    case 'initiator':
      return a !== b
  }
}

/** "prisoner" of "84 prisoner". */
export function unitOf(quantity: string): string {
  return quantity.slice(quantity.indexOf(' ') + 1)
}

const VENUE =
  /\b(?:palace|hotel|airport|cent(?:re|er)|hall|house|embassy|villa|castle|residence|ministry|headquarters|base|university|crossing|mosque|church|stadium|museum|resort|office)\b/i

/** Whether a place is a house, by its name: a house in a city is no other place than the city. */
export function isVenue(place: string): boolean {
  return VENUE.test(place)
}
