import type { Knowledge, WordsetName } from '../../knowledge/index.js'
import type { Role } from '../../model/index.js'

const SETS: readonly (readonly [WordsetName, Role])[] = [
  ['mediating', 'mediator'],
  ['facilitating', 'facilitator'],
  ['hosting', 'host'],
  ['observing', 'observer'],
  ['guaranteeing', 'guarantor'],
  ['witnessing', 'witness'],
]

/**
 * The role in talks a word gives to whoever does it, or whose doing it is.
 * @param word a verb ("host", "brokered") or a noun ("auspices"), in small letters
 * @example roleOfWord('brokered', knowledge) // 'mediator', as in "Qatar brokered the talks"
 */
export function roleOfWord(word: string, { wordsets }: Knowledge): Role | null {
  return SETS.find(([set]) => wordsets[set].has(word))?.[1] ?? null
}
