import type { Cursor } from './cursor.js'
import { closes, nameFollows } from './title-owners.js'
import { titledAt } from './titles.js'

/**
 * Where the second office of one and the same person ends, told behind the first without an article: its body does nothing.
 * @param at the piece behind the first office
 * @example "Omar Sy, deputy head of the Lakeside Council and commander of the Northern Brigade, left"
 */
export function endOfSecondOffice(cursor: Cursor, at: number): number | null {
  if (!cursor.isWord(at, 'and') || cursor.gap(at) !== 'space' || cursor.at(at + 1)?.kind !== 'title') return null
  const titled = titledAt(cursor, at + 1)
  if (!titled || titled.plural || titled.of.length === 0 || nameFollows(cursor, titled.to)) return null
  return closes(cursor, titled.to) ? titled.to : null
}
