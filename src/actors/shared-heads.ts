import { type Knowledge, type Named, wordsOf } from '../knowledge/index.js'
import type { Piece } from './piece.js'

const SIDES = /^(?:North|South|East|West)$/
const BOTH = /^(?:North|South|East|West)(?= )/

/** "North and South Korea": the first stands for North Korea, whose last word it shares with the second. */
export function withSharedHeads(text: string, pieces: readonly Piece[], knowledge: Knowledge): readonly Piece[] {
  let found: Piece[] | null = null
  for (let at = 0; at + 2 < pieces.length; at++) {
    const values = sharedFrom(text, pieces, at, knowledge)
    const piece = pieces[at]
    if (!values || !piece) continue
    found ??= [...pieces]
    found[at] = { kind: 'named', start: piece.start, end: piece.end, values, placeOnly: false }
  }
  return found ?? pieces
}

function sharedFrom(text: string, pieces: readonly Piece[], at: number, knowledge: Knowledge): readonly Named[] | null {
  const [one, and, other] = [pieces[at], pieces[at + 1], pieces[at + 2]]
  if (!one || other?.kind !== 'named' || and?.kind !== 'word' || and.key !== 'and') return null
  const side = text.slice(one.start, one.end)
  const second = text.slice(other.start, other.end)
  if (!SIDES.test(side) || !BOTH.test(second)) return null
  const name = second.replace(BOTH, side)
  const words = wordsOf(name)
  const hit = knowledge.names.longest(name, words, 0)
  const states = hit?.to === words.length ? hit.values.filter(value => value.kind === 'state') : []
  return states.length > 0 ? states : null
}
