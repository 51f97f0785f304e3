import type { CollectiveForm, Hit, Named } from '../knowledge/index.js'
import { principalOfEnvoy } from './envoys-principal.js'
import type { Line } from './line.js'
import { isPossessive } from './line.js'
import { isPlace, type NameRun, nameRun } from './name-runs.js'
import { CALENDAR, opensWithArticle } from './name-starts.js'
import { organisationAt } from './organisations.js'
import { gapOf, type Piece } from './piece.js'
import { isTrap, lendsItsName, meant } from './place-traps.js'
import { withSharedHeads } from './shared-heads.js'
import { PARTICLES } from './spelling.js'
import type { Hits, Words } from './words-known.js'

/**
 * Cuts a sentence into pieces: the longest name, title or collective noun at each place, then runs of capitalised
 * words, then plain words. Linear in the words.
 */
export function piecesOf(line: Line, known: Words): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  while (at < line.words.length) {
    const word = line.words[at]
    if (!word) break
    if (isPossessive(line.text, word)) {
      at++
      continue
    }
    const found = pieceAt(line, at, known, pieces)
    if (found) {
      pieces.push(found.piece)
      at = found.to
    } else {
      pieces.push({ kind: 'word', start: word.start, end: word.end, key: word.key, token: line.tokens[at] ?? null })
      at++
    }
  }
  return withSharedHeads(line.text, pieces, known.knowledge)
}

type Found = { readonly piece: Piece; readonly to: number }

function pieceAt(line: Line, at: number, known: Words, before: readonly Piece[]): Found | null {
  const word = line.words[at]
  if (!word) return null
  const hits: Hits = {
    named: line.named(at),
    title: line.title(at),
    collective: line.collective(at),
  }
  if (word.capital || opensWithArticle(line, at)) {
    const explained = known.explained.at(line, at)
    if (explained && explained.to >= (hits.named?.to ?? 0))
      return { piece: { kind: 'body', ...spanOf(line, at, explained.to), actor: explained.actor }, to: explained.to }
    const body = organisationAt(line, at, hits, known)
    if (body) return body
    const run = nameRun(line, at, known)
    const unlisted = !hits.named && !hits.title && !hits.collective
    const acronym = unlisted && (!run || run.to === at + 1) ? spelledAcronym(line, at, known) : null
    if (acronym) return acronym
    if (run && (outweighs(run, hits, at) || isNamedSultan(line, at, run))) return asRun(line, run, hits, at, known)
  }
  return listed(line, at, hits, before, known)
}

/** "Sultan al-Merikhi" is so called; "Sultan Haitham" is one. */
function isNamedSultan(line: Line, at: number, run: NameRun): boolean {
  const next = line.words[at + 1]
  return line.words[at]?.key === 'sultan' && next !== undefined && PARTICLES.has(next.key) && run.to > at + 2
}

/** Some papers write "Nato" and "Unesco". */
function spelledAcronym(line: Line, at: number, known: Words): Found | null {
  const word = line.words[at]
  if (!word || line.headline || word.end - word.start < 4 || known.lexicon.commonplace(word.key)) return null
  const text = line.text.slice(word.start, word.end)
  if (text === text.toUpperCase() || known.lexicon.given.has(word.key)) return null
  const end = word.end - word.start
  const hit = known.knowledge.names.longest(text.toUpperCase(), [{ ...word, start: 0, end }], 0)
  const values = hit?.values.filter(value => value.kind === 'body') ?? []
  return values.length > 0
    ? { piece: { kind: 'named', ...spanOf(line, at, at + 1), values, placeOnly: false }, to: at + 1 }
    : null
}

/** A run of capitals counts where nothing is listed, or nothing but one word that begins a longer run. */
function outweighs(run: NameRun, hits: Hits, at: number): boolean {
  const longest = Math.max(hits.named?.to ?? 0, hits.title?.to ?? 0, hits.collective?.to ?? 0)
  if (longest === 0) return true
  if (run.to <= longest) return false
  const { named } = hits
  if (!named || named.to < longest) return false
  if (named.values.some(value => value.kind === 'person')) return true
  return named.to - at === 1 && run.kind !== 'none'
}

function asRun(line: Line, run: NameRun, hits: Hits, at: number, known: Words): Found | null {
  const span = spanOf(line, at, run.to)
  if (run.kind === 'thing') return { piece: { kind: 'thing', ...span }, to: run.to }
  if (run.kind === 'none' && hits.named) return listed(line, at, hits, [], known)
  return {
    piece: {
      kind: 'name',
      ...span,
      words: run.words,
      plural: run.plural,
      plain: run.plain,
      article: run.article,
      proper: run.proper,
      headline: line.headline,
    },
    to: run.to,
  }
}

function listed(line: Line, at: number, hits: Hits, before: readonly Piece[], known: Words): Found | null {
  const { title } = hits
  const collective = wholeCollective(line, at, hits.collective)
  const named = shorterBeforeTitle(line, at, hits.named, known)
  const length = Math.max(named?.to ?? 0, title?.to ?? 0, collective?.to ?? 0)
  if (length === 0) return null
  if (named && title && title.to === length && named.to < length && !ownedAlready(line, at, before)) {
    // "EU foreign policy chief" is listed whole, and is the EU's "foreign policy chief".
    const rest = line.title(named.to)
    if (rest && rest.to === length) return namedPiece(line, at, named, known)
  }
  if (named && named.to === length) return namedPiece(line, at, named, known)
  // "Mrs" is no plural of "Mr".
  const form = title?.values.find(value => !value.plural) ?? title?.values[0]
  const span = spanOf(line, at, length)
  if (title && form && title.to === length) {
    const principal = principalOfEnvoy(line, at, length, known)
    if (principal) return { piece: { kind: 'named', ...span, values: [principal], placeOnly: false }, to: length }
    const noun = collective && collective.to === length ? (collective.values[0] ?? null) : null
    const owner = named?.values.find(value => value.kind === 'body' || value.kind === 'state') ?? null
    return { piece: { kind: 'title', ...span, form, owner, noun }, to: length }
  }
  const noun = collective?.values[0]
  return noun ? { piece: { kind: 'collective', ...span, form: noun }, to: length } : null
}

/** "The opposition Forces for Reform": no noun takes the first word of a body's name. */
function wholeCollective(line: Line, at: number, hit: Hit<CollectiveForm> | null): Hit<CollectiveForm> | null {
  if (!hit || hit.to - at < 2 || !line.words[hit.to - 1]?.capital) return hit
  const body = line.named(hit.to - 1)
  if (!body || body.to <= hit.to || !body.values.some(value => value.kind === 'body')) return hit
  return line.collectiveOf(at, hit.to - 1)
}

function namedPiece(line: Line, at: number, named: Hit<Named>, known: Words): Found {
  const span = spanOf(line, at, named.to)
  const values = named.values
    .map(value => meant(value, line, named.to, known.knowledge))
    .filter(value => !isTrap(value, line, at, named.to))
  if (values.length === 0) return { piece: { kind: 'thing', ...span }, to: named.to }
  const placeOnly =
    (values.some(isTown) && lendsItsName(line, named.to)) || (values.some(isPlace) && isDateline(line, at, named.to))
  return { piece: { kind: 'named', ...span, values, placeOnly }, to: named.to }
}

/** "KHARTOUM, Feb. 5": a town in capitals in a sentence that has small letters says where the report was filed. */
function isDateline(line: Line, at: number, to: number): boolean {
  const word = line.words[at]
  const last = line.words[to - 1]
  if (!word || !last || word.end - word.start < 4) return false
  const text = line.text.slice(word.start, word.end)
  if (at === 0 && DATED.test(line.text.slice(last.end, last.end + 30))) return true
  if (text !== text.toUpperCase()) return false
  if (!line.headline && at > 0) return true
  const behind = line.text.slice(last.end, last.end + 3)
  return (
    CALENDAR.has(line.words[to]?.key ?? '') ||
    SHORT_MONTHS.has(line.words[to]?.key ?? '') ||
    /^ ?[(:\u2014\u2013-]/.test(behind)
  )
}

// "Lima, May 30:", "Lima, May 30, 2024 (Agency) -".
const DATED = /^,\s\p{Lu}\p{Ll}{2,8}\.?\s\d{1,2}(?:,\s\d{4})?\s?[:(\u2014\u2013-]/u

const SHORT_MONTHS = new Set('jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '))

function isTown(value: Named): boolean {
  return value.kind === 'city' || (value.kind === 'state' && value.as === 'capital')
}

/** "Sudan's army chief" is not the army's chief: a title that runs over a body's end leaves only the words before it. */
function shorterBeforeTitle(line: Line, at: number, named: Hit<Named> | null, known: Words): Hit<Named> | null {
  if (!named || named.to - at < 2 || !named.values.some(value => value.kind === 'body')) return named
  for (let from = at + 1; from < named.to; from++) {
    const title = line.title(from)
    if (!title || title.to <= named.to || title.to - from < 2) continue
    const shorter = known.knowledge.names.longest(line.text, line.words.slice(0, from), at)
    return shorter?.values.some(value => value.kind === 'state') ? shorter : named
  }
  return named
}

/** "Russia's UN ambassador": the title belongs to Russia, whatever body stands inside it. */
function ownedAlready(line: Line, at: number, before: readonly Piece[]): boolean {
  const last = before[before.length - 1]
  if (last?.kind !== 'named') return false
  const gap = gapOf(line.text, last.end, line.words[at]?.start ?? last.end)
  return gap === 'space' || gap === 'possessive'
}

/** "U.S." keeps its last dot. */
function spanOf(line: Line, from: number, to: number): { readonly start: number; readonly end: number } {
  const start = line.words[from]?.start ?? 0
  const last = line.words[to - 1]
  const end = last?.end ?? start
  const dotted = last !== undefined && line.text.charAt(end) === '.' && line.text.slice(last.start, end).includes('.')
  return { start, end: dotted ? end + 1 : end }
}
