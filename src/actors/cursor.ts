import type { Named } from '../knowledge/index.js'
import type { Sentence, Span, Token } from '../model/index.js'
import { type Affiliation, affiliationOf, affiliationWith } from './affiliation.js'
import { type Gap, gapOf, type Piece } from './piece.js'

/** The pieces of one sentence, with the questions its readers ask. */
export class Cursor {
  readonly text: string
  readonly sentence: Sentence
  readonly pieces: readonly Piece[]

  constructor(text: string, sentence: Sentence, pieces: readonly Piece[]) {
    this.text = text
    this.sentence = sentence
    this.pieces = pieces
  }

  at(index: number): Piece | undefined {
    return this.pieces[index]
  }

  get length(): number {
    return this.pieces.length
  }

  isWord(index: number, key: string): boolean {
    const piece = this.pieces[index]
    return piece?.kind === 'word' && piece.key === key
  }

  isWordOf(index: number, keys: ReadonlySet<string>): boolean {
    const piece = this.pieces[index]
    return piece?.kind === 'word' && keys.has(piece.key)
  }

  /** What stands before a piece. */
  gap(index: number): Gap {
    const before = this.pieces[index - 1]
    const piece = this.pieces[index]
    return before && piece ? gapOf(this.text, before.end, piece.start) : 'other'
  }

  /** Close behind the piece before it, as the words of one phrase are. */
  follows(index: number): boolean {
    const gap = this.gap(index)
    return gap === 'space' || gap === 'possessive' || gap === 'hyphen'
  }

  /** The token that a piece ends in. */
  lastToken(index: number): Token | null {
    const piece = this.pieces[index]
    const { tokens } = this.sentence
    if (!piece) return null
    let low = 0
    let high = tokens.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tokens[middle]?.start ?? 0) < piece.end) low = middle + 1
      else high = middle
    }
    const token = tokens[low - 1]
    return token && token.start >= piece.start ? token : null
  }

  between(index: number): string {
    const before = this.pieces[index - 1]
    const piece = this.pieces[index]
    return before && piece ? this.text.slice(before.end, Math.min(piece.start, before.end + 8)) : ''
  }

  span(from: number, to: number): Span {
    return { start: this.pieces[from]?.start ?? 0, end: this.pieces[to - 1]?.end ?? 0 }
  }

  affiliation(index: number): Affiliation | null {
    const piece = this.pieces[index]
    if (piece?.kind === 'body') return affiliationWith(piece.actor)
    if (piece?.kind !== 'named' || piece.placeOnly) return null
    return firstAffiliation(piece.values)
  }
}

export function firstAffiliation(values: readonly Named[]): Affiliation | null {
  for (const value of values) {
    const of = affiliationOf(value)
    if (of) return of
  }
  return null
}
