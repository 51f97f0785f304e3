import type { Span } from '../model/index.js'

/** A word of running text: `key` is folded, so that spellings that differ only in marks are one. */
export type Word = Span & { readonly key: string; readonly capital: boolean }

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:\.\p{Lu}\b)*(?:['’ʼʻ`](?!s\b)[\p{L}\p{M}]+)*|\p{N}+/gu
const MARKS = /\p{M}/gu
const DROPPED = /[.'’ʼʻ`]/g

/**
 * Lower case, without diacritics, dots and apostrophes.
 * @example fold('Erdoğan') // 'erdogan'
 * @example fold("Sana'a") // 'sanaa'
 */
export function fold(text: string): string {
  const plain = isAscii(text) ? text : text.normalize('NFKD').replace(MARKS, '').replace(/ı/g, 'i').replace(/ø/g, 'o')
  return plain.replace(DROPPED, '').toLowerCase()
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}

/** The words of a text, in order; hyphens and spaces part them, "U.S." is one, "Kyiv's" is "Kyiv". Offsets from `start`. */
export function wordsOf(text: string, start = 0): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const at = start + match.index
    const first = match[0].charAt(0)
    words.push({
      start: at,
      end: at + match[0].length,
      key: fold(match[0]),
      capital: first !== first.toLowerCase(),
    })
  }
  return words
}
