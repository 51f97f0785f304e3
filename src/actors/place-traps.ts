import type { Knowledge, Named } from '../knowledge/index.js'
import type { Line } from './line.js'
import { gapOf, isApostrophe } from './piece.js'
import { COOKED, FOOD, NAMED_AFTER_TOWNS, PROVINCES } from './place-words.js'

const AMERICAN = new Set(['governor', 'senator', 'congressman', 'congresswoman'])

/** Georgia before "Governor" is a state of the union: who governs it acts for the United States. */
export function meant(value: Named, line: Line, to: number, knowledge: Knowledge): Named {
  const american =
    value.kind === 'state' &&
    value.state.code === 'GEO' &&
    value.as === 'name' &&
    AMERICAN.has(line.words[to]?.key ?? '')
  const union = american ? knowledge.states.get('USA') : undefined
  return union ? { kind: 'state', as: 'seat', state: union } : value
}

/** Words that make another name of a capital's: "Real Madrid", "Greater London". */
const BEFORE_CAPITALS = new Set(
  'real greater new old mount lake fort port inter dynamo atletico atlético upper lower'.split(' '),
)

/** Whether a state's or town's name means something else where it stands: a town of its name, a language, a dish. */
export function isTrap(value: Named, line: Line, at: number, to: number): boolean {
  if (value.kind === 'city')
    return beforeProvince(line, to) && value.city.country !== 'USA' && value.city.country !== 'CAN'
  if (value.kind !== 'state') return false
  if (isStanceOn(line, at)) return true
  if (value.as === 'adjective' || value.as === 'demonym')
    return isLanguage(line, at, to) || LANGUAGES.has(line.words[to]?.key ?? '')
  const key = line.words[at]?.key
  if (key === 'washington' && isWordAt(line, to, 'state') && gapBehind(line, to) === 'space') return true
  if (stateOf(line, at)) return key === 'washington' || key === 'georgia'
  if (key === 'georgia' && value.as === 'name') return isAmericanGeorgia(line, at, to)
  if (key === 'turkey' && isDish(line, at, to)) return true
  const before = line.words[at - 1]
  if (before?.capital && BEFORE_CAPITALS.has(before.key)) return true
  return (value.as === 'name' || value.as === 'capital') && beforeProvince(line, to)
}

const LANGUAGES: ReadonlySet<string> = new Set(['language', 'languages', 'alphabet', 'dialect', 'speaking'])

/** "Anti-Syrian", "pro-Russian": whom somebody is for or against is not whose he is. */
function isStanceOn(line: Line, at: number): boolean {
  const before = line.words[at - 1]
  const word = line.words[at]
  if (!before || !word || (before.key !== 'anti' && before.key !== 'pro')) return false
  return gapOf(line.text, before.end, word.start) === 'hyphen'
}

/** "Lebanon, Pennsylvania". */
function beforeProvince(line: Line, to: number): boolean {
  if (gapBehind(line, to) !== 'comma') return false
  const first = line.words[to]
  const second = line.words[to + 1]
  if (!first?.capital) return false
  if (PROVINCES.has(first.key)) return first.key !== 'georgia' && first.key !== 'victoria'
  return second?.capital === true && PROVINCES.has(`${first.key} ${second.key}`)
}

/** "the (US) state of Georgia", "the State of Washington". */
function stateOf(line: Line, at: number): boolean {
  return isWordAt(line, at - 1, 'of') && isWordAt(line, at - 2, 'state')
}

/** Georgia behind a town and a comma is a state of the union where the town is, and nobody where the town is unknown. */
function isAmericanGeorgia(line: Line, at: number, to: number): boolean {
  const before = line.words[at - 1]
  const word = line.words[at]
  if (!before?.capital || !word || gapOf(line.text, before.end, word.start) !== 'comma') return false
  if (isApostrophe(line.text.charAt(line.words[to - 1]?.end ?? 0))) return false
  for (let from = Math.max(0, at - 3); from < at; from++) {
    const hit = line.named(from)
    if (hit && hit.to === at) return hit.values.some(value => value.kind === 'city' && value.city.country === 'USA')
  }
  return isWordAt(line, at - 2, 'in') || isWordAt(line, at - 3, 'in')
}

function isDish(line: Line, at: number, to: number): boolean {
  const before = line.words[at - 1]
  const behind = line.words[to]
  if (before && COOKED.has(before.key)) return true
  if (!behind) return false
  if (FOOD.has(behind.key)) return true
  const next = line.words[to + 1]
  return (behind.key === 'was' || behind.key === 'is') && next !== undefined && COOKED.has(next.key)
}

const SPEAKING = new Set('speak speaks spoke spoken speaking fluent in into understand understands'.split(' '))

/** "in Russian", "speaks Turkish and French", with no noun behind. */
function isLanguage(line: Line, at: number, to: number): boolean {
  const word = line.words[to - 1]
  const token = line.tokens[to]
  const gap = gapBehind(line, to)
  const close = gap === 'space' || gap === 'hyphen'
  if (!word || (close && (token === null || token === undefined || NOUNLIKE.has(token.upos)))) {
    if (line.words[to] !== undefined) return false
  }
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const before = line.words[back]
    if (!before) return false
    if (SPEAKING.has(before.key)) return true
    if (before.key !== 'and' && !before.capital) return false
  }
  return false
}

const NOUNLIKE: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM'])

/** A town before a happening, or before "-based": its government has no part in it. */
export function lendsItsName(line: Line, to: number): boolean {
  const word = line.words[to]
  if (!word) return false
  const gap = gapBehind(line, to)
  if (gap === 'hyphen') return word.key === 'based'
  return gap === 'space' && NAMED_AFTER_TOWNS.has(word.key)
}

function gapBehind(line: Line, to: number): ReturnType<typeof gapOf> {
  const last = line.words[to - 1]
  const next = line.words[to]
  return last && next ? gapOf(line.text, last.end, next.start) : 'other'
}

function isWordAt(line: Line, at: number, key: string): boolean {
  return line.words[at]?.key === key
}
