import type { Sentence, Span } from '../model/index.js'

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
  let dropped = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 127) return foldMarked(text)
    if (code === 46 || code === 39 || code === 96) dropped = true
  }
  return (dropped ? text.replace(DROPPED, '') : text).toLowerCase()
}

function foldMarked(text: string): string {
  const plain = text.normalize('NFKD').replace(MARKS, '').replace(/ı/g, 'i').replace(/ø/g, 'o')
  return plain.replace(DROPPED, '').toLowerCase()
}

/**
 * How many words a name of unmarked letters has, one space or hyphen between them; 0 for any other, which `wordsOf` must
 * read. Most names are such, and need no regular expression.
 */
export function plainWords(name: string): number {
  let count = 1
  let within = false
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) within = true
    else if (within && (code === 32 || code === 45)) {
      count++
      within = false
    } else return 0
  }
  return within ? count : 0
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

const known = new WeakMap<Sentence, readonly Word[]>()

/** The words of a sentence, read once for all who ask; offsets into the whole text. */
export function wordsOfSentence(sentence: Sentence): readonly Word[] {
  const read = known.get(sentence)
  if (read) return read
  const words = wordsOf(sentence.text, sentence.start)
  known.set(sentence, words)
  return words
}
