import type { Sentence, Span } from '../model/index.js'

/** A word of running text: `key` is folded, so that spellings that differ only in marks are one. */
export type Word = Span & { readonly key: string; readonly capital: boolean }

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:\.\p{Lu}\b)*(?:['’ʼʻ`](?!s\b)[\p{L}\p{M}]+)*|\p{N}+/uy
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
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code < 128 && !isLetter(code) && !isDigit(code)) {
      at++
      continue
    }
    const plain = plainEnd(text, at, code)
    const to = plain > 0 ? plain : markedEnd(text, at)
    if (to > at) {
      const word = text.slice(at, to)
      const first = word.charAt(0)
      words.push({
        start: start + at,
        end: start + to,
        key: plain > 0 ? word.toLowerCase() : fold(word),
        capital: plain > 0 ? code >= 65 && code <= 90 : first !== first.toLowerCase(),
      })
      at = to
    } else at += code >= 0xd800 && code <= 0xdbff ? 2 : 1
  }
  return words
}

/** Where a word of plain letters and digits ends that no other character carries on; 0 for any other, which the pattern reads. */
function plainEnd(text: string, at: number, first: number): number {
  if (first > 127) return 0
  const letters = isLetter(first)
  let to = at + 1
  for (;;) {
    const code = text.charCodeAt(to)
    if (isDigit(code) || (letters && isLetter(code))) to++
    else if (code > 127 || code === 39 || code === 96) return 0
    else if (code === 46) return to + 1 === text.length || text.charCodeAt(to + 1) === 32 ? to : 0
    else return to
  }
}

function markedEnd(text: string, at: number): number {
  WORD.lastIndex = at
  return WORD.test(text) ? WORD.lastIndex : at
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
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
