import { type Word, wordsOf } from '../knowledge/index.js'
import type { Sentence, Token } from '../model/index.js'
import { isApostrophe, type Line } from './piece.js'

/** The words of a sentence beside its tokens; the "s" of a possessive is left out. */
export function lineOf(text: string, sentence: Sentence): Line {
  const words = wordsOf(sentence.text, sentence.start)
  return {
    text,
    start: sentence.start,
    words,
    tokens: tokensOf(words, sentence.tokens),
    headline: isHeadline(text, words),
  }
}

export function isPossessive(text: string, word: Word): boolean {
  return word.key === 's' && word.end - word.start === 1 && isApostrophe(text.charAt(word.start - 1))
}

function tokensOf(words: readonly Word[], tokens: readonly Token[]): readonly (Token | null)[] {
  let at = 0
  return words.map(word => {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < word.start) at++
    const token = tokens[at]
    return token && token.start === word.start ? token : null
  })
}

/** Four long words or more, all with a capital: "Peace Talks Resume After Long Pause". */
function isHeadline(text: string, words: readonly Word[]): boolean {
  let long = 0
  for (const word of words) {
    if (word.end - word.start < 4 || !isLetter(text.charCodeAt(word.start))) continue
    if (!word.capital) return false
    long++
  }
  return long > 3
}

function isLetter(code: number): boolean {
  return code < 48 || code > 57
}
