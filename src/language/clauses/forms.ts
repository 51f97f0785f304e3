import type { Token } from '../../model/index.js'

/** "blaming", as a participle or a gerund. */
export function isIng(token: Token | undefined): boolean {
  return token?.features.verbForm === 'Ger' || (token?.features.verbForm === 'Part' && token.features.tense === 'Pres')
}

/** "met", "signed", as a past or a participle: taggers mix them up. */
export function isPastForm(token: Token | undefined): boolean {
  return token?.features.tense === 'Past'
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom'])

/** "who", "which", "that" in place of a noun. */
export function isRelativePronoun(token: Token | undefined): boolean {
  return token?.upos === 'PRON' && RELATIVE.has(token.text.toLowerCase())
}
