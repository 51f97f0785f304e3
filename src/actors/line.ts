import {
  type CollectiveForm,
  type Hit,
  type Knowledge,
  type Named,
  type TitleForm,
  type Word,
  wordsOfSentence,
} from '../knowledge/index.js'
import type { Sentence, Token } from '../model/index.js'
import { isApostrophe } from './piece.js'

/** A sentence's words, the token each begins, and what word knowledge finds at each; looked up once. */
export class Line {
  readonly text: string
  readonly words: readonly Word[]
  readonly tokens: readonly (Token | null)[]
  /** Most words of it have capitals that mean nothing. */
  readonly headline: boolean
  readonly #knowledge: Knowledge
  readonly #named: (Hit<Named> | null | undefined)[]
  readonly #titles: (Hit<TitleForm> | null | undefined)[]
  readonly #collectives: (Hit<CollectiveForm> | null | undefined)[]

  constructor(text: string, sentence: Sentence, knowledge: Knowledge) {
    this.text = text
    this.words = wordsOfSentence(sentence)
    this.tokens = tokensOf(this.words, sentence.tokens)
    this.headline = isHeadline(this.words)
    this.#knowledge = knowledge
    this.#named = new Array(this.words.length)
    this.#titles = new Array(this.words.length)
    this.#collectives = new Array(this.words.length)
  }

  named(at: number): Hit<Named> | null {
    const known = this.#named[at]
    if (known !== undefined) return known
    const hit = this.#knowledge.names.longest(this.text, this.words, at)
    this.#named[at] = hit
    return hit
  }

  title(at: number): Hit<TitleForm> | null {
    const known = this.#titles[at]
    if (known !== undefined) return known
    const hit = this.#knowledge.titles.longest(this.text, this.words, at)
    this.#titles[at] = hit
    return hit
  }

  collective(at: number): Hit<CollectiveForm> | null {
    const known = this.#collectives[at]
    if (known !== undefined) return known
    const hit = this.#knowledge.collectives.longest(this.text, this.words, at)
    this.#collectives[at] = hit
    return hit
  }

  /** A collective noun among the words up to an end. */
  collectiveOf(at: number, end: number): Hit<CollectiveForm> | null {
    return this.#knowledge.collectives.longest(this.text, this.words.slice(0, end), at)
  }
}

/** The "s" of a possessive is no word. */
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
function isHeadline(words: readonly Word[]): boolean {
  let long = 0
  for (const word of words) {
    if (word.end - word.start < 4 || isDigit(word.key.charCodeAt(0))) continue
    if (!word.capital) return false
    long++
  }
  return long > 3
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
