import { type Affiliation, affiliationOfBody, affiliationWith } from './affiliation.js'
import type { Cursor } from './cursor.js'
import type { Owners } from './owners.js'
import type { Piece } from './piece.js'

/** What stands behind a state in the possessive: the body meant, or the words for one that has no name. */
export type Inside = { readonly of: Affiliation; readonly at: number; readonly words: string; readonly to: number }

const LONGEST = 5

/** "of Ghana's ruling Salvation Council", "of Ghana's ruling military council": not Ghana is headed, but the council. */
export function insideState(cursor: Cursor, owners: Owners): Inside | null {
  const [state] = owners.of
  const [place] = owners.at
  if (!state?.state || place === undefined || owners.of.length > 1 || cursor.gap(owners.to) !== 'possessive')
    return null
  let at = owners.to
  while (at < owners.to + LONGEST && (at === owners.to || cursor.gap(at) === 'space')) {
    const piece = cursor.at(at)
    const body = piece && bodyOf(piece, state)
    if (body) return { of: body, at, words: '', to: at + 1 }
    if (!piece || !goesOn(piece)) break
    at++
  }
  while (at > owners.to && !isNoun(cursor.at(at - 1))) at--
  const [first, last] = [cursor.at(owners.to), cursor.at(at - 1)]
  if (at === owners.to || !first || !last) return null
  return { of: state, at: place, words: ` of the ${cursor.text.slice(first.start, last.end)}`, to: at }
}

function bodyOf(piece: Piece, state: Affiliation): Affiliation | null {
  if (piece.kind === 'body') return affiliationWith({ ...piece.actor, code: piece.actor.code ?? state.code })
  const listed = piece.kind === 'named' ? piece.values.find(value => value.kind === 'body') : undefined
  return listed?.kind === 'body' ? affiliationOfBody(listed.body) : null
}

const INSIDE: ReadonlySet<string> = new Set(['ADJ', 'VERB', 'NOUN'])

function goesOn(piece: Piece): boolean {
  return piece.kind === 'collective' || (piece.kind === 'word' && INSIDE.has(piece.token?.upos ?? ''))
}

function isNoun(piece: Piece | undefined): boolean {
  return piece?.kind === 'collective' || (piece?.kind === 'word' && piece.token?.upos === 'NOUN')
}
