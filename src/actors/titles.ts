import type { Title } from '../knowledge/index.js'
import { type Affiliation, affiliationOf } from './affiliation.js'
import type { Cursor } from './cursor.js'
import type { GivenOffice } from './draft.js'
import { type Owners, ownersFrom } from './owners.js'
import type { Piece } from './piece.js'
import { behindTitle, closes, isPlain, nameFollows, precedesName } from './title-owners.js'
import { ABROAD, isRank, shownTitle } from './title-words.js'

/** A title phrase: "Turkey's former foreign minister", "the foreign ministers of Russia and Ukraine". */
export type Titled = {
  readonly given: GivenOffice
  readonly from: number
  readonly to: number
  readonly plural: boolean
  readonly of: readonly Affiliation[]
  /** The pieces `of` stands in, where they are pieces of their own. */
  readonly ofAt: readonly number[]
  /** The title is a noun for those who act for somebody as well: "negotiators". */
  readonly collective: boolean
  /** "his Russian counterpart": the title is the other's. */
  readonly counterpart: boolean
}

const FORMER = new Set(['former', 'ex', 'late', 'onetime', 'erstwhile', 'ousted', 'deposed', 'toppled', 'exiled'])
const LEVELS = new Set('deputy acting vice interim then caretaker outgoing incoming assistant'.split(' '))
const WEIGHTS = new Set(
  'new special senior first chief top lead longtime veteran influential newly appointed current joint own second longest serving long powerful de facto'.split(
    ' ',
  ),
)
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their'])

type Opening = {
  readonly owners: Owners | null
  readonly words: string
  readonly former: boolean
  readonly region: string | null
  readonly to: number
}

/**
 * A title phrase from a piece on, or null.
 * @param apposed behind a name and a comma, where articles may stand first
 */
export function titledAt(cursor: Cursor, from: number, apposed = false): Titled | null {
  let start = from
  if (apposed) while (cursor.isWordOf(start, ARTICLES)) start++
  const opening = openingAt(cursor, start)
  const counterpart = counterpartAt(cursor, opening, from)
  if (counterpart) return counterpart
  const piece = cursor.at(opening.to)
  if (piece?.kind !== 'title' || (opening.to > start && !stays(cursor, start, opening.to))) return null
  const titled = completed(cursor, from, opening, piece)
  // A member is one of something: "family members" says nothing of an office.
  return titled && !titled.given.title.alone && titled.of.length === 0 ? null : titled
}

/** What may stand before the title: whose it is, "former", "deputy", "new". */
function openingAt(cursor: Cursor, from: number): Opening {
  let at = from
  let words = ''
  let former = false
  let owners: Owners | null = null
  let region: string | null = null
  for (let steps = 0; steps < 8; steps++) {
    if (at > from && !stays(cursor, from, at)) break
    const piece = cursor.at(at)
    if (piece?.kind === 'word') {
      const kept = FORMER.has(piece.key) || LEVELS.has(piece.key)
      if (!kept && !WEIGHTS.has(piece.key) && piece.token?.upos !== 'ADJ') break
      if (!kept && at === from) break
      if (FORMER.has(piece.key)) former = true
      if (kept) words += `${cursor.text.slice(piece.start, piece.end)}${cursor.gap(at + 1) === 'hyphen' ? '-' : ' '}`
      at++
      continue
    }
    // "The UN Secretary-General's envoy", "the US embassy's chargé d'affaires": who sends them acts for the same.
    if (owners && (isPrincipal(cursor, at) || isEmbassy(cursor, at))) {
      at++
      continue
    }
    const found = ownersFrom(cursor, at)
    if (!found) break
    if (owners === null) owners = found
    else {
      const [first] = found.of
      if (found.of.length > 1 || !first || region !== null) break
      region = first.name
    }
    at = isAcronym(cursor, found.to, found.of) ? found.to + 1 : found.to
  }
  return { owners, words, former, region, to: at }
}

function isEmbassy(cursor: Cursor, at: number): boolean {
  const piece = cursor.at(at)
  if (piece?.kind !== 'collective' || !EMBASSY.test(cursor.text.slice(piece.start, piece.end))) return false
  const title = cursor.isWordOf(at + 1, LEVELS) ? at + 2 : at + 1
  return cursor.at(title)?.kind === 'title' && cursor.follows(at + 1)
}

const EMBASSY = /^(?:embassy|consulate)$/i

function isPrincipal(cursor: Cursor, at: number): boolean {
  const piece = cursor.at(at)
  const next = cursor.at(at + 1)
  return (
    piece?.kind === 'title' &&
    !piece.form.plural &&
    next?.kind === 'title' &&
    cursor.gap(at + 1) === 'possessive' &&
    ABROAD.has(next.form.title.title)
  )
}

/** "The Rescue Council (RC) head": the acronym of the owner before it. */
function isAcronym(cursor: Cursor, at: number, of: readonly Affiliation[]): boolean {
  return isBracketed(cursor, at) && of.length === 1 && cursor.affiliation(at)?.id === of[0]?.id
}

function isBracketed(cursor: Cursor, at: number): boolean {
  const piece = cursor.at(at)
  return piece !== undefined && cursor.text[piece.start - 1] === '(' && cursor.text[piece.end] === ')'
}

/** Close behind the piece before it, be that the acronym in brackets of whoever is named before it. */
function stays(cursor: Cursor, from: number, at: number): boolean {
  return cursor.follows(at) || (at - 1 > from && isBracketed(cursor, at - 1) && cursor.between(at) === ') ')
}

function completed(
  cursor: Cursor,
  from: number,
  opening: Opening,
  first: Extract<Piece, { kind: 'title' }>,
): Titled | null {
  const chain = chainFrom(cursor, opening.to, first)
  if (!chain.plural && opening.owners && opening.owners.of.length > 1) return null
  const further = furtherMatter(cursor, chain.to)
  const { title } = first.form
  const behind = behindTitle(cursor, further?.to ?? chain.to, chain.last)
  const inner = first.owner ? affiliationOf(first.owner) : null
  // "Syria envoy" alone, with no body before it, is nobody's own.
  const about = inner?.state && !opening.owners && ABROAD.has(title.title) ? inner.name : null
  const fallback = inner && about === null ? [inner] : []
  const its = cursor.isWord(from - 1, 'its') ? onlyBefore(cursor, from) : []
  // "The Quad foreign ministers of Japan and India" are of both.
  const both = chain.plural && opening.owners && behind && behind.of.length > 1
  const owners = both
    ? [...opening.owners.of, ...behind.of]
    : (opening.owners?.of ?? (behind && behind.of.length > 0 ? behind.of : fallback.length > 0 ? fallback : its))
  const given: GivenOffice = {
    title,
    ...(chain.second ? { also: chain.second.title } : {}),
    text:
      opening.words +
      (chain.second?.text ?? shownTitle(cursor, first, title)) +
      (further?.words ?? '') +
      (behind?.words ?? '') +
      (isOfCommission(cursor, opening.owners?.at ?? behind?.ofAt ?? [], owners[0]) ? ' of the Commission' : ''),
    of: owners[0] ?? null,
    former:
      opening.former || (title.sector === 'ELI' && /^former|^ex/i.test(cursor.text.slice(first.start, first.end))),
    region: opening.region ?? behind?.region ?? about,
    role: behind?.role ?? title.role ?? null,
  }
  return {
    given,
    from,
    to: behind?.to ?? further?.to ?? chain.to,
    plural: chain.plural,
    of: owners,
    ofAt: both ? [...opening.owners.at, ...behind.ofAt] : (opening.owners?.at ?? behind?.ofAt ?? []),
    collective: first.noun !== null && chain.to === opening.to + 1,
    counterpart: false,
  }
}

/** "The chairperson of the African Union Commission": not of the Union, whose presidents take turns. */
function isOfCommission(cursor: Cursor, at: readonly number[], of: Affiliation | undefined): boolean {
  const piece = at.length === 1 ? cursor.at(at[0] ?? -1) : undefined
  if (!piece || !of || of.state || /commission/i.test(of.name)) return false
  return /(?:\sCommission|^AUC)$/.test(cursor.text.slice(piece.start, piece.end))
}

/** "the chief negotiator, Deputy Foreign Minister X,": a name and a comma behind make two titles one man's. */
function isNamed(cursor: Cursor, at: number): boolean {
  return (
    cursor.gap(at) === 'space' && precedesName(cursor, at) && cursor.at(at)?.kind !== 'title' && closes(cursor, at + 1)
  )
}

/** "Norway will mediate, and its envoy …": the one state or body that the sentence has named before. */
function onlyBefore(cursor: Cursor, at: number): readonly Affiliation[] {
  const found = new Map<string, Affiliation>()
  for (let i = Math.max(0, at - 30); i < at; i++) {
    const of = cursor.affiliation(i)
    if (of) found.set(of.id, of)
  }
  return found.size === 1 ? [...found.values()] : []
}

type Chain = {
  readonly to: number
  readonly last: Title
  readonly plural: boolean
  /** The second title, and the words of both. */
  readonly second: { readonly title: Title; readonly text: string } | null
}

/** One title or several of one person: "Prime Minister and Foreign Minister Sheikh X", "army chief, General X". */
function chainFrom(cursor: Cursor, from: number, first: Extract<Piece, { kind: 'title' }>): Chain {
  let { plural } = first.form
  let last = first.form.title
  let to = from + 1
  let joined: Chain['second'] = null
  for (let steps = 0; steps < 3; steps++) {
    const gap = cursor.gap(to)
    const next = cursor.at(to)
    const apposed = gap === 'comma' && next?.kind === 'title' && (isRank(next.form.title) || isNamed(cursor, to + 1))
    if (next?.kind === 'title' && (gap === 'space' || apposed)) {
      plural ||= next.form.plural
      last = next.form.title
      to++
      continue
    }
    const second = cursor.at(to + 1)
    if (!cursor.isWord(to, 'and') || gap !== 'space' || second?.kind !== 'title' || plural || second.form.plural) break
    // "The president and prime minister met" are two: only a name behind both makes them one man's.
    const behind = behindTitle(cursor, to + 2, second.form.title)
    if (!nameFollows(cursor, behind?.to ?? to + 2)) break
    last = second.form.title
    joined ??= { title: last, text: cursor.text.slice(first.start, second.end) }
    to += 2
  }
  return { to, last, plural, second: joined }
}

/** "Minister of Foreign Affairs and International Cooperation": a second matter of one title. */
function furtherMatter(cursor: Cursor, at: number): { readonly words: string; readonly to: number } | null {
  const and = cursor.at(at)
  if (!and || !cursor.isWord(at, 'and') || cursor.gap(at) !== 'space') return null
  let to = at + 1
  for (
    let piece = cursor.at(to);
    piece && to < at + 4 && cursor.gap(to) === 'space' && isPlain(cursor, piece);
    piece = cursor.at(to)
  )
    to++
  const last = cursor.at(to - 1)
  return to > at + 1 && last ? { words: ` ${cursor.text.slice(and.start, last.end)}`, to } : null
}

const COUNTERPART = new Set(['counterpart', 'counterparts', 'opposite'])

/** "his Russian counterpart": the same office on the other side. */
function counterpartAt(cursor: Cursor, opening: Opening, from: number): Titled | null {
  if (!cursor.isWordOf(opening.to, COUNTERPART) || !opening.owners || !cursor.follows(opening.to)) return null
  const [of] = opening.owners.of
  if (!of) return null
  const title: Title = { title: 'Counterpart', forms: [], alone: true }
  const given: GivenOffice = { title, text: 'counterpart', of, former: false, region: null, role: null }
  const plural = cursor.isWord(opening.to, 'counterparts')
  return {
    given,
    from,
    to: opening.to + 1,
    plural,
    of: opening.owners.of,
    ofAt: opening.owners.at,
    collective: false,
    counterpart: true,
  }
}
