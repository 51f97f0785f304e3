import type { Title } from '../knowledge/index.js'
import type { Role } from '../model/index.js'
import { type Affiliation, affiliationOf } from './affiliation.js'
import { isDelegation } from './collective-nouns.js'
import type { Cursor } from './cursor.js'
import type { GivenOffice } from './draft.js'
import { type Owners, ownersBehind, ownersFrom } from './owners.js'
import type { Piece } from './piece.js'

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

const FORMER = new Set(['former', 'ex', 'late', 'onetime', 'erstwhile'])
const LEVELS = new Set('deputy acting vice interim then caretaker outgoing incoming assistant'.split(' '))
const WEIGHTS = new Set(
  'new special senior first chief top lead longtime veteran influential newly appointed current joint own second longest serving long powerful de facto'.split(
    ' ',
  ),
)
const ARTICLES = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their'])
const REGION = new Set(['for', 'to', 'on', 'in'])
/** Titles of people who may speak "for" those they belong to. */
const SPEAKS_FOR = new Set(['Spokesperson', 'Chief Negotiator', 'Lawyer', 'Delegate'])
/** Titles that may be about one state and belong to another. */
const ABROAD = new Set([
  'Special Envoy',
  'Ambassador',
  'Special Rapporteur',
  'Coordinator',
  'Mediator',
  'High Representative',
  'Aid Chief',
  'Peacekeeping Chief',
])
/** Titles whoever leads a delegation may have there. */
const LEADS = new Set(['Leader', 'Secretary General', 'Chairman', 'Chairperson'])

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
  if (piece?.kind !== 'title' || (opening.to > start && !cursor.follows(opening.to))) return null
  return completed(cursor, from, opening, piece)
}

/** What may stand before the title: whose it is, "former", "deputy", "new". */
function openingAt(cursor: Cursor, from: number): Opening {
  let at = from
  let words = ''
  let former = false
  let owners: Owners | null = null
  let region: string | null = null
  for (let steps = 0; steps < 8; steps++) {
    if (at > from && !cursor.follows(at)) break
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
    const found = ownersFrom(cursor, at)
    if (!found) break
    if (owners === null) owners = found
    else {
      const [first] = found.of
      if (found.of.length > 1 || !first || region !== null) break
      region = first.name
    }
    at = found.to
  }
  return { owners, words, former, region, to: at }
}

function completed(
  cursor: Cursor,
  from: number,
  opening: Opening,
  piece: Extract<Piece, { kind: 'title' }>,
): Titled | null {
  const first = piece
  let last = opening.to
  let plural = first.form.plural
  for (let at = last + 1; at < cursor.length && at < last + 3; at++) {
    const next = cursor.at(at)
    const joined =
      cursor.isWord(at, 'and') && cursor.gap(at) === 'space' && cursor.at(at + 1)?.kind === 'title' && !plural
        ? at + 1
        : at
    const title = cursor.at(joined)
    if (title?.kind !== 'title' || (joined === at && cursor.gap(at) !== 'space' && cursor.gap(at) !== 'comma')) break
    if (joined === at && next?.kind !== 'title') break
    if (cursor.gap(at) === 'comma' && !isRank(title.form.title)) break
    if (joined > at && !precedesName(cursor, joined + 1)) break
    plural ||= title.form.plural && joined === at
    last = joined
    at = joined
  }
  if (!plural && opening.owners && opening.owners.of.length > 1) return null
  let to = last + 1
  const title = first.form.title
  const behind = behindTitle(cursor, to, title)
  if (behind) to = behind.to
  const inner = first.owner ? affiliationOf(first.owner) : null
  const owners = opening.owners?.of ?? (behind && behind.of.length > 0 ? behind.of : inner ? [inner] : [])
  let of = owners[0] ?? null
  let region = opening.region ?? behind?.region ?? null
  // "Syria envoy" alone, with no body before it, is nobody's own.
  if (of && opening.owners === null && inner && ABROAD.has(title.title) && inner.state) {
    region = inner.name
    of = null
  }
  const given: GivenOffice = {
    title,
    text: opening.words + shownTitle(cursor, first, title) + (behind?.words ?? ''),
    of,
    former:
      opening.former || (title.sector === 'ELI' && /^former|^ex/i.test(cursor.text.slice(first.start, first.end))),
    region,
    role: behind?.role ?? title.role ?? null,
  }
  const ofAt = opening.owners?.at ?? behind?.ofAt ?? []
  return {
    given,
    from,
    to,
    plural,
    of: of ? owners : [],
    ofAt,
    collective: first.noun !== null && last === opening.to,
    counterpart: false,
  }
}

type Behind = {
  readonly of: readonly Affiliation[]
  readonly ofAt: readonly number[]
  readonly region: string | null
  readonly role: Role | null
  readonly words: string
  readonly to: number
}

/** "of Qatar", "of the Uzbek delegation", "for Yemen" behind a title. */
function behindTitle(cursor: Cursor, at: number, title: Title): Behind | null {
  const word = cursor.at(at)
  if (word?.kind !== 'word' || cursor.gap(at) !== 'space') return null
  let next = at + 1
  if (cursor.isWord(next, 'the') || cursor.isWord(next, 'its')) next++
  if (word.key === 'of') {
    const owners = ownersBehind(cursor, next)
    if (!owners) return delegationOnly(cursor, next, title)
    const noun = cursor.at(owners.to)
    if (noun?.kind === 'collective' && cursor.follows(owners.to) && owners.of.length === 1) {
      const words = cursor.text.slice(noun.start, noun.end)
      const leads = isDelegation(noun.form.collective) && LEADS.has(title.title)
      if (leads)
        return {
          of: owners.of,
          ofAt: owners.at,
          region: null,
          role: 'head-of-delegation',
          words: ` of the ${words}`,
          to: owners.to + 1,
        }
      return { of: owners.of, ofAt: owners.at, region: null, role: null, words: ` of the ${words}`, to: owners.to + 1 }
    }
    return { of: owners.of, ofAt: owners.at, region: null, role: null, words: '', to: owners.to }
  }
  if (!REGION.has(word.key)) return null
  const owners = ownersBehind(cursor, next)
  if (!owners) return null
  if (word.key === 'for' && SPEAKS_FOR.has(title.title))
    return { of: owners.of, ofAt: owners.at, region: null, role: null, words: '', to: owners.to }
  if (!ABROAD.has(title.title) && word.key !== 'to') return null
  return { of: [], ofAt: [], region: owners.of[0]?.name ?? null, role: null, words: '', to: owners.to }
}

/** "leader of the negotiating team": whose it is, other words say. */
function delegationOnly(cursor: Cursor, at: number, title: Title): Behind | null {
  const noun = cursor.at(at)
  if (noun?.kind !== 'collective' || !isDelegation(noun.form.collective) || !LEADS.has(title.title)) return null
  const words = ` of the ${cursor.text.slice(noun.start, noun.end)}`
  const behind = cursor.isWord(at + 1, 'of')
    ? ownersBehind(cursor, cursor.isWord(at + 2, 'the') ? at + 3 : at + 2)
    : null
  return {
    of: behind?.of ?? [],
    ofAt: behind?.at ?? [],
    region: null,
    role: 'head-of-delegation',
    words,
    to: behind?.to ?? at + 1,
  }
}

const COUNTERPART = new Set(['counterpart', 'counterparts', 'opposite'])

/** "his Russian counterpart": the same office on the other side. */
function counterpartAt(cursor: Cursor, opening: Opening, from: number): Titled | null {
  if (!cursor.isWordOf(opening.to, COUNTERPART) || !opening.owners || !cursor.follows(opening.to)) return null
  const [of] = opening.owners.of
  if (!of) return null
  const title: Title = { title: 'Counterpart', forms: [] }
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

/** The words of a title, in the singular, without the owner inside it. */
function shownTitle(cursor: Cursor, piece: Extract<Piece, { kind: 'title' }>, title: Title): string {
  const shown = cursor.text.slice(piece.start, piece.end)
  return piece.form.plural ? singular(shown, title) : shown
}

/** The form of a title whose plural the words are; in the words' own capitals as far as they go. */
function singular(shown: string, title: Title): string {
  const lower = shown.toLowerCase()
  const form = [title.title, ...title.forms].find(
    one => lower !== one.toLowerCase() && isPluralOf(lower, one.toLowerCase()),
  )
  if (!form) return shown.replace(/s$/, '')
  const capital = shown.charAt(0) !== lower.charAt(0)
  const inner = / [A-Z]/.test(shown)
  const small = form.toLowerCase()
  if (inner)
    return small.replace(
      /(^|[ -])(?!of |the |and |for )(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
  return capital ? small.charAt(0).toUpperCase() + small.slice(1) : small
}

function isPluralOf(plural: string, form: string): boolean {
  const own = plural.split(' ')
  const one = form.split(' ')
  return own.length === one.length && own.every((word, index) => sameWord(word, one[index] ?? ''))
}

function sameWord(plural: string, word: string): boolean {
  return (
    plural === word ||
    plural === `${word}s` ||
    plural === `${word}es` ||
    plural === word.replace(/man$/, 'men') ||
    plural === word.replace(/y$/, 'ies')
  )
}

/** Titles of rank or courtesy: they say how somebody is addressed, and leave open what office that is. */
const RANKS = new Set([
  'General',
  'Field Marshal',
  'Admiral',
  'Colonel',
  'Captain',
  'Sheikh',
  'Sir',
  'Mr',
  'Professor',
  'Prince',
  'Imam',
  'Ayatollah',
  'Archbishop',
])

export function isRank(title: Title): boolean {
  return RANKS.has(title.title)
}

/** Forms of address that are no office at all. */
export function isAddress(title: Title): boolean {
  return title.title === 'Mr' || title.title === 'Sir' || title.title === 'Sheikh'
}

function precedesName(cursor: Cursor, at: number): boolean {
  const piece = cursor.at(at)
  return (
    piece?.kind === 'name' ||
    piece?.kind === 'title' ||
    (piece?.kind === 'named' && piece.values.some(value => value.kind === 'person'))
  )
}
