import type { Collective } from '../knowledge/index.js'
import type { Cursor } from './cursor.js'
import type { Piece } from './piece.js'

/** A noun for those who act for somebody, as found. */
export type Noun = {
  readonly collective: Collective
  readonly lemma: string
  readonly plural: boolean
  /** The words in small letters, but for a people's name. */
  readonly text: string
  readonly to: number
}

export function nounAt(cursor: Cursor, at: number): Noun | null {
  const piece = cursor.at(at)
  const form = piece?.kind === 'collective' ? piece.form : piece?.kind === 'title' ? piece.noun : null
  if (!piece || !form) return null
  const { collective, noun, plural } = form
  const lower = cursor.text.slice(piece.start, piece.end).toLowerCase()
  const text = isPeople(noun) ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower
  return { collective, lemma: noun, plural, text, to: at + 1 }
}

/** Peoples are listed with their capital. */
function isPeople(lemma: string): boolean {
  return lemma.charAt(0) !== lemma.charAt(0).toLowerCase()
}

const MODIFIERS = new Set(
  'senior top special armed joint technical high level ranking main local regional own elite new state peace negotiating military civilian and'.split(
    ' ',
  ),
)

/** The noun behind an owner, past words that only weigh it; the last of several ("government forces"). */
export function nounFrom(cursor: Cursor, from: number): Noun | null {
  for (let at = from; at < from + 4; at++) {
    if (!cursor.follows(at)) return null
    const noun = nounAt(cursor, at)
    if (noun && !isAdjectival(cursor, at, noun)) {
      const longer = cursor.gap(noun.to) === 'space' ? nounAt(cursor, noun.to) : null
      return longer ? { ...longer, text: `${noun.text} ${longer.text}` } : noun
    }
    const piece = cursor.at(at)
    if (noun) continue
    // "The Rescue Call and rebels" are two; "political and military leaders" are one.
    if (!piece || !weighs(piece) || (at === from && cursor.isWord(at, 'and'))) return null
  }
  return null
}

function weighs(piece: Piece): boolean {
  return piece.kind === 'word' && (MODIFIERS.has(piece.key) || piece.token?.upos === 'ADJ')
}

/** "Sudanese civilian forces" are no civilian. */
function isAdjectival(cursor: Cursor, at: number, noun: Noun): boolean {
  const next = cursor.at(at + 1)
  if (noun.collective.sector !== 'CVL' || noun.plural || cursor.gap(at + 1) !== 'space') return false
  return next?.kind === 'word' && (next.token?.upos === 'NOUN' || next.token?.upos === 'ADJ')
}

/** Nouns for those sent to talk. */
export function isDelegation(collective: Collective): boolean {
  return collective.nouns.includes('delegation')
}
