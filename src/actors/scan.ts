import {
  type CollectiveForm,
  type Knowledge,
  type Named,
  type TitleForm,
  type Word,
  wordsOf,
} from '../knowledge/index.js'
import type { Sentence, Span, Token } from '../model/index.js'

/** A piece of a sentence as word knowledge sees it. */
export type Piece = Span &
  (
    | { readonly kind: 'named'; readonly values: readonly Named[] }
    | { readonly kind: 'title'; readonly form: TitleForm }
    | { readonly kind: 'collective'; readonly form: CollectiveForm }
    /** Capitalised words nobody lists: a person's name, as like as not. */
    | { readonly kind: 'name'; readonly words: readonly string[]; readonly plural: boolean }
    | { readonly kind: 'word'; readonly key: string }
  )

/** Small words inside a name: "al-Burhan", "van der Leyen", "bin Salman". */
const INSIDE_NAME = new Set([
  'al',
  'el',
  'bin',
  'ben',
  'ibn',
  'abu',
  'de',
  'da',
  'di',
  'del',
  'der',
  'van',
  'von',
  'la',
  'le',
  'dos',
  'das',
  'ould',
  'ag',
])

const NOT_A_NAME = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i mr mrs ms dr the a an christmas easter ramadan eid islam god'.split(
    ' ',
  ),
)

/**
 * Cuts a sentence into pieces: the longest name, title or collective noun at each place, then runs of capitalised
 * words, then plain words. Linear in the words.
 */
export function piecesOf(text: string, sentence: Sentence, knowledge: Knowledge): readonly Piece[] {
  const words = wordsOf(sentence.text, sentence.start)
  const tokens = tokensByStart(sentence.tokens)
  const pieces: Piece[] = []
  let at = 0
  while (at < words.length) {
    const word = words[at]
    if (!word) break
    const hit = longestPiece(text, words, at, knowledge)
    const run = nameRun(text, words, at, tokens, knowledge)
    if (hit && !(run && outweighs(run, hit, at))) {
      pieces.push(hit.piece)
      at = hit.to
    } else if (run) {
      pieces.push(run.piece)
      at = run.to
    } else {
      pieces.push({ kind: 'word', start: word.start, end: word.end, key: word.key })
      at++
    }
  }
  return pieces
}

type Found = { readonly piece: Piece; readonly to: number }

function longestPiece(text: string, words: readonly Word[], at: number, knowledge: Knowledge): Found | null {
  const named = knowledge.names.longest(text, words, at)
  const title = knowledge.titles.longest(text, words, at)
  const collective = knowledge.collectives.longest(text, words, at)
  const length = Math.max(named?.to ?? 0, title?.to ?? 0, collective?.to ?? 0)
  const start = words[at]?.start ?? 0
  const end = words[length - 1]?.end ?? start
  if (named && named.to === length) return { piece: { kind: 'named', start, end, values: named.values }, to: length }
  const titleForm = title?.values[0]
  if (title && titleForm && title.to === length)
    return { piece: { kind: 'title', start, end, form: titleForm }, to: length }
  const form = collective?.values[0]
  if (collective && form && collective.to === length)
    return { piece: { kind: 'collective', start, end, form }, to: length }
  return null
}

/** A listed one-word place or state inside a longer capitalised run is part of a name: "Jordan Henderson". */
function outweighs(run: Found, hit: Found, at: number): boolean {
  if (hit.piece.kind !== 'named' || hit.to - at > 1 || run.to - at < 2) return false
  return (
    hit.piece.values.every(value => value.kind === 'state' && value.as === 'name') && GIVEN_NAMES.has(firstWord(run))
  )
}

// States and cities that are also given names.
const GIVEN_NAMES = new Set([
  'jordan',
  'chad',
  'georgia',
  'israel',
  'paris',
  'sydney',
  'kenya',
  'india',
  'florence',
  'austin',
])

function firstWord(run: Found): string {
  return run.piece.kind === 'name' ? (run.piece.words[0]?.toLowerCase() ?? '') : ''
}

function nameRun(
  text: string,
  words: readonly Word[],
  at: number,
  tokens: ReadonlyMap<number, Token>,
  knowledge: Knowledge,
): Found | null {
  const first = words[at]
  if (!first || !isNameWord(first, tokens)) return null
  let to = at + 1
  while (to < words.length) {
    const before = words[to - 1]
    const word = words[to]
    if (!before || !word || !near(text, before.end, word.start)) break
    const next = words[to + 1]
    const small =
      INSIDE_NAME.has(word.key) && next !== undefined && isNameWord(next, tokens) && near(text, word.end, next.start)
    if (!small && !isNameWord(word, tokens)) break
    if (!small && to > at && startsListed(text, words, to, knowledge)) break
    to++
  }
  const last = words[to - 1]
  if (!last) return null
  return {
    piece: {
      kind: 'name',
      start: first.start,
      end: last.end,
      words: words.slice(at, to).map(word => text.slice(word.start, word.end)),
      plural: tokens.get(last.start)?.features.number === 'Plur',
    },
    to,
  }
}

function startsListed(text: string, words: readonly Word[], at: number, knowledge: Knowledge): boolean {
  const hit = knowledge.names.longest(text, words, at)
  return hit !== null && (hit.to - at > 1 || hit.values.some(value => value.kind === 'body'))
}

function isNameWord(word: Word, tokens: ReadonlyMap<number, Token>): boolean {
  if (!word.capital || NOT_A_NAME.has(word.key)) return false
  const token = tokens.get(word.start)
  return token === undefined || token.upos === 'PROPN' || (token.upos === 'X' && word.end - word.start > 1)
}

function near(text: string, end: number, start: number): boolean {
  const gap = text.slice(end, start)
  return (
    gap === ' ' ||
    gap === '-' ||
    gap === '\u00a0' ||
    gap === '. ' ||
    gap === '.' ||
    gap === '' ||
    gap === "'" ||
    gap === '’'
  )
}

function tokensByStart(tokens: readonly Token[]): ReadonlyMap<number, Token> {
  return new Map(tokens.map(token => [token.start, token]))
}
