import type { Hit, Named, Word } from '../knowledge/index.js'
import type { Token } from '../model/index.js'
import type { Line } from './line.js'
import { CALENDAR, gapBefore, isInitial, isSurnamedMonth, near, opensWithArticle, startsName } from './name-starts.js'
import { isApostrophe } from './piece.js'
import { GIVEN_NAME_PLACES, NAMED_AFTER_STATES, SURNAME_PLACES } from './place-words.js'
import { FAMILY_FIRST, PARTICLES, soundOf } from './spelling.js'
import type { Words } from './words-known.js'

/**
 * Capitalised words that follow one another. `kind` is what they are if they begin at a listed word: a person's name
 * ("Jordan Bardella"), a thing ("Jordan River"), or none of both, so that the listed word stands ("Hamas Friday").
 */
export type NameRun = {
  readonly kind: 'name' | 'thing' | 'none'
  readonly words: readonly string[]
  readonly to: number
  readonly plural: boolean
  readonly article: boolean
  readonly plain: boolean
  readonly proper: boolean
}

const PLACE_PREPOSITIONS = new Set(['to', 'in', 'from', 'of', 'for'])
/** Titles that are surnames as well. */
const SURNAME_TITLES = new Set(
  'king prince bishop pope judge major sultan sheikh marshal father justice captain'.split(' '),
)

export function nameRun(line: Line, at: number, known: Words): NameRun | null {
  const { words, tokens } = line
  const first = words[at]
  const name = opensWithArticle(line, at) ? at + 1 : at
  if (!first || !startsName(line, name, known)) return null
  let to = name + 1
  let place = false
  while (to < words.length && to - at < 9) {
    const word = words[to]
    if (!word || !near(line, to)) break
    if (PARTICLES.has(word.key) && !word.capital) {
      const next = words[to + 1]
      if (!next?.capital || !near(line, to + 1) || CALENDAR.has(next.key)) break
      to++
      continue
    }
    if (isSecondGiven(line, at, to, known)) {
      to++
      continue
    }
    if (!goesOn(line, to) || beginsAnew(line, at, to, known)) break
    const hit = line.named(to)
    if (hit?.values.some(isPlace) && isApostrophe(line.text.charAt(words[hit.to - 1]?.end ?? 0))) break
    if (hit && breaksAt(hit, line, to, at, known)) break
    if (hit?.values.some(isPlace)) place = true
    else if (!PARTICLES.has(word.key)) place = false
    to++
  }
  if (to === at + 1 && CALENDAR.has(first.key) && !isSurnamedMonth(line, at)) return null
  while (to > name + 1 && words[to - 1]?.capital === false && !isHalf(line, to - 1)) to--
  return {
    kind: kindOf(line, at, to, place, known),
    words: words.slice(at, to).map(word => line.text.slice(word.start, word.end)),
    to,
    plural: tokens[to - 1]?.features.number === 'Plur' && words[at - 1]?.key === 'the',
    article: words[at - 1]?.key === 'the',
    plain: words.slice(at, to).every(word => known.lexicon.commonplace(word.key)),
    proper:
      to > at + 1 &&
      words
        .slice(at + 1, to)
        .every((word, index) => isProper(word, tokens[at + 1 + index] ?? null) || isHalf(line, at + 1 + index)),
  }
}

const COMPOUNDING = new Set(
  'based led backed born run held wide era style like made owned elect linked allied funded turned old area'.split(' '),
)
const SYLLABLES = 6

/** "Wi Sung-lac", "Lin Chia-lung": the second half of a given name, behind a family name, in small letters. */
function isSecondGiven(line: Line, from: number, at: number, known: Words): boolean {
  const word = line.words[at]
  if (!word || word.capital || gapBefore(line, at) !== 'hyphen' || line.words[at - 1]?.capital !== true) return false
  if (at - from < 2 || word.end - word.start > SYLLABLES || COMPOUNDING.has(word.key)) return false
  return /^\p{Ll}+$/u.test(word.key) && (!known.lexicon.commonplace(word.key) || isFamilyFirst(line.words[from]))
}

function isHalf(line: Line, at: number): boolean {
  return line.words[at]?.capital === false && gapBefore(line, at) === 'hyphen'
}

function isFamilyFirst(word: Word | undefined): boolean {
  return word !== undefined && FAMILY_FIRST.has(soundOf(word.key))
}

/** Every word behind the first is tagged as a name: trees lose the "flat" of foreign names, tags seldom do. */
function isProper(word: Word, token: Token | null): boolean {
  return token === null || PARTICLES.has(word.key) || token.upos === 'PROPN'
}

/** Two names side by side under one head are one name, whatever their relation is said to be. */
function hangsOn(line: Line, at: number): boolean {
  const token = line.tokens[at]
  const before = line.tokens[at - 1]
  if (token?.upos !== 'PROPN' || before?.upos !== 'PROPN') return false
  return token.deprel.startsWith('flat') || (token.head === before.head && token.deprel === before.deprel)
}

/** Whether a further word can belong: with a capital, and in a headline tagged as a name. */
function goesOn(line: Line, at: number): boolean {
  const word = line.words[at]
  if (!word?.capital || word.key === 'i') return false
  const token = line.tokens[at] ?? null
  if (CALENDAR.has(word.key))
    return token?.deprel.startsWith('flat') === true && !/^\s*\d/.test(line.text.slice(word.end, word.end + 3))
  if (line.headline && token !== null && token.upos !== 'PROPN') return false
  const title = line.title(at)
  if (title && !(title.to === at + 1 && SURNAME_TITLES.has(word.key))) return false
  return line.collective(at) === null
}

/** "Minister of Rural Roads Daniel Omondi", "Secretary Blinken": a name behind words that are none. */
function beginsAnew(line: Line, from: number, at: number, known: Words): boolean {
  const word = line.words[at]
  if (!word || PARTICLES.has(word.key)) return false
  if (!known.lexicon.given.has(word.key) && !known.knowledge.surnames.has(word.key)) return false
  for (let i = from; i < at; i++) {
    const key = line.words[i]?.key ?? ''
    if (!known.lexicon.commonplace(key) || CALENDAR.has(key) || GIVEN_NAME_PLACES.has(key)) return false
  }
  return true
}

/** A listed name ends a run, but for one word that may as well be a part of it. */
function breaksAt(hit: Hit<Named>, line: Line, at: number, from: number, known: Words): boolean {
  const word = line.words[at]
  if (!word) return true
  const first = line.words[from]
  const shown = line.text.slice(word.start, word.end)
  if (isStates(hit, line, at)) return true
  const personal =
    (first && (known.lexicon.given.has(first.key) || GIVEN_NAME_PLACES.has(first.key) || isInitial(line, first))) ||
    hangsOn(line, at)
  if (hit.to - at > 1) return !(personal && hit.values.every(value => value.kind === 'person'))
  if (hit.values.some(value => value.kind === 'person')) return gapBefore(line, at) === 'hyphen' || !personal
  if (hit.values.some(value => value.kind === 'body'))
    return (shown === shown.toUpperCase() && !line.headline) || !personal
  return hit.values.some(value => value.kind === 'state' && !isPlace(value)) ? !personal : false
}

/** "The Chad-Niger talks": two states a hyphen joins are two, whoever else is called Chad. */
function isStates({ values }: Hit<Named>, line: Line, at: number): boolean {
  const isState = (value: Named) => value.kind === 'state' && value.as === 'name'
  return gapBefore(line, at) === 'hyphen' && values.some(isState) && line.named(at - 1)?.values.some(isState) === true
}

export function isPlace(value: Named): boolean {
  return value.kind === 'city' || (value.kind === 'state' && (value.as === 'name' || value.as === 'capital'))
}

function kindOf(line: Line, at: number, to: number, placeLast: boolean, known: Words): NameRun['kind'] {
  const { words } = line
  const first = words[at]
  const last = words[to - 1]
  if (!first || !last) return 'none'
  const rest = words.slice(at + 1, to)
  const hit = line.named(at)
  if (hit && to > at + 1 && hit.to === at + 1 && !hit.values.some(value => value.kind === 'person')) {
    if (!hit.values.some(isPlace)) return 'none'
    const after = words[at - 1]?.key ?? ''
    // "envoy to Chad Walter Brandt": two names behind a place leave it one.
    if (rest.length > 1 && PLACE_PREPOSITIONS.has(after)) return 'none'
    if (GIVEN_NAME_PLACES.has(first.key) && !rest.some(word => known.lexicon.commonplace(word.key))) return 'name'
    // A state stands in "Iran Deal", a town does not in "Minsk Agreements", neither does in "Jordan River".
    const town = !hit.values.some(value => value.kind === 'state' && value.as === 'name')
    const thing = rest.some(word => (town ? known.lexicon.commonplace(word.key) : NAMED_AFTER_STATES.has(word.key)))
    return !line.headline && thing ? 'thing' : 'none'
  }
  if (placeLast && to > at + 1 && !SURNAME_PLACES.has(last.key)) return 'thing'
  return 'name'
}
