import type { Knowledge } from '../knowledge/index.js'
import { type Affiliation, affiliationOfState } from './affiliation.js'
import type { Noun } from './collective-nouns.js'
import type { Cursor } from './cursor.js'

const AREAS = new Set('town city village region province state district capital area'.split(' '))

/** Whose those in a place are: "police in Lima", "rebels in northern Mali", "youths in the town of Biu". */
export function localOwner(
  cursor: Cursor,
  noun: Noun,
  knowledge: Knowledge,
): { readonly of: Affiliation; readonly to: number } | null {
  if (!noun.collective.local || !cursor.isWord(noun.to, 'in') || cursor.gap(noun.to) !== 'space') return null
  let at = noun.to + 1
  if (cursor.isWord(at, 'the')) at++
  while (at < noun.to + 4 && cursor.gap(at) === 'space' && isDirection(cursor, at)) at++
  if (cursor.isWordOf(at, AREAS) && cursor.isWord(at + 1, 'of')) at += 2
  if (cursor.gap(at) !== 'space' || !belongs(cursor, noun.to - 1, at)) return null
  const of = placeOwner(cursor, at, knowledge)
  return of && { of, to: at + 1 }
}

/** "Police in Lima fired" are Lima's; "they met the rebels in Lima" says where they met. */
function belongs(cursor: Cursor, noun: number, place: number): boolean {
  const { tokens } = cursor.sentence
  const [one, other] = [cursor.lastToken(noun), cursor.lastToken(place)]
  if (!one || !other) return false
  return one.deprel.startsWith('nsubj') || one.deprel === 'root' || tokens[other.head] === one
}

function isDirection(cursor: Cursor, at: number): boolean {
  const piece = cursor.at(at)
  return piece?.kind === 'word' && piece.token?.upos === 'ADJ'
}

/** The state that a town, a region or a state's own name stands for. */
export function placeOwner(cursor: Cursor, at: number, knowledge: Knowledge): Affiliation | null {
  const piece = cursor.at(at)
  if (piece?.kind !== 'named') return null
  for (const value of piece.values) {
    if (value.kind === 'state' && (value.as === 'name' || value.as === 'capital'))
      return affiliationOfState(value.state)
    const state = value.kind === 'city' ? knowledge.states.get(value.city.country) : undefined
    if (state) return affiliationOfState(state)
  }
  return null
}
