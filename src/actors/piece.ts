import type { CollectiveForm, Named, TitleForm } from '../knowledge/index.js'
import type { Actor, Span, Token } from '../model/index.js'

/** A piece of a sentence as word knowledge sees it. */
export type Piece = Span &
  /** `placeOnly`: a town that lends its name to something, "the Doha talks". */
  (
    | { readonly kind: 'named'; readonly values: readonly Named[]; readonly placeOnly: boolean }
    /** `owner`: what stands inside the title, as "CIA" in "CIA director". */
    | {
        readonly kind: 'title'
        readonly form: TitleForm
        readonly owner: Named | null
        readonly noun: CollectiveForm | null
      }
    | { readonly kind: 'collective'; readonly form: CollectiveForm }
    /** Capitalised words nobody lists: a person's name, as like as not. */
    | NamePiece
    /** A body nobody lists, or one whose acronym the text explains. */
    | { readonly kind: 'body'; readonly actor: Actor }
    /** Capitals that name no actor: "Minsk Agreements", "Jordan River". */
    | { readonly kind: 'thing' }
    | { readonly kind: 'word'; readonly key: string; readonly token: Token | null }
  )

export type NamePiece = Span & {
  readonly kind: 'name'
  readonly words: readonly string[]
  readonly plural: boolean
  /** "the" stands before it, as before rivers and papers and hardly ever before people. */
  readonly article: boolean
  /** None of its words is one that names have: "International Development". */
  readonly plain: boolean
  /** All its words are tagged as names. */
  readonly proper: boolean
  /** It is in a headline, where verbs have capitals too. */
  readonly headline: boolean
}

/** What stands between two words or pieces. */
export type Gap = 'none' | 'space' | 'possessive' | 'hyphen' | 'comma' | 'other'

export function gapOf(text: string, from: number, to: number): Gap {
  const length = to - from
  if (length <= 0) return 'none'
  const first = text.charAt(from)
  if (length === 1) {
    if (first === ' ' || first === '\u00a0') return 'space'
    return first === '-' || first === '\u2010' || first === '\u2011' || first === '\u2013' ? 'hyphen' : 'other'
  }
  if (length === 2) {
    if (first === ',' && text.charAt(from + 1) === ' ') return 'comma'
    return isApostrophe(first) && text.charAt(from + 1) === ' ' ? 'possessive' : 'other'
  }
  return length === 3 && isApostrophe(first) && text.charAt(from + 1) === 's' && text.charAt(from + 2) === ' '
    ? 'possessive'
    : 'other'
}

export function isApostrophe(character: string): boolean {
  return character === "'" || character === '\u2019'
}
