import type { Title } from '../knowledge/index.js'
import type { Role } from '../model/index.js'
import type { Affiliation } from './affiliation.js'
import { isDelegation } from './collective-nouns.js'
import type { Cursor } from './cursor.js'
import { insideState } from './inside-states.js'
import { ownersBehind } from './owners.js'
import type { Piece } from './piece.js'
import { ABROAD } from './title-words.js'

const REGION = new Set(['for', 'to', 'on', 'in'])
/** Titles of people who may speak "for" those they belong to. */
const SPEAKS_FOR = new Set(['Spokesperson', 'Chief Negotiator', 'Lawyer', 'Delegate'])
/** Titles whoever leads a delegation may have there. */
const LEADS = new Set(['Leader', 'Secretary General', 'Chairman', 'Chairperson'])

export type Behind = {
  readonly of: readonly Affiliation[]
  readonly ofAt: readonly number[]
  readonly region: string | null
  readonly role: Role | null
  readonly words: string
  readonly to: number
}

/** "of Qatar", "of the Uzbek delegation", "for Yemen" behind a title. */
export function behindTitle(cursor: Cursor, at: number, title: Title): Behind | null {
  const word = cursor.at(at)
  if (word?.kind !== 'word' || cursor.gap(at) !== 'space') return null
  let next = at + 1
  if (cursor.isWord(next, 'the') || cursor.isWord(next, 'its')) next++
  if (word.key === 'of') {
    const owners = ownersBehind(cursor, next)
    if (!owners) return delegationOnly(cursor, next, title) ?? matterBehind(cursor, at, title)
    const noun = owners.of.length === 1 ? nounOf(cursor, owners.to) : null
    const leadsThose = noun !== null && isDelegationAt(cursor, noun)
    const inside = leadsThose ? null : insideState(cursor, owners)
    if (inside)
      return { of: [inside.of], ofAt: [inside.at], region: null, role: null, words: inside.words, to: inside.to }
    if (noun !== null) {
      const piece = cursor.at(noun)
      const words = piece ? ` of the ${cursor.text.slice(piece.start, piece.end)}` : ''
      const leads = leadsThose && LEADS.has(title.title)
      const role = leads ? 'head-of-delegation' : null
      return { of: owners.of, ofAt: owners.at, region: null, role, words, to: noun + 1 }
    }
    if (isAdjective(cursor.at(owners.to - 1)) && cursor.gap(owners.to) === 'space') return null
    const about = ABROAD.has(title.title) ? regionBehind(cursor, owners.to) : null
    return {
      of: owners.of,
      ofAt: owners.at,
      region: about?.region ?? null,
      role: null,
      words: '',
      to: about?.to ?? owners.to,
    }
  }
  if (!REGION.has(word.key)) return null
  const owners = ownersBehind(cursor, next)
  if (!owners) return matterBehind(cursor, at, title)
  if (word.key === 'for' && SPEAKS_FOR.has(title.title))
    return { of: owners.of, ofAt: owners.at, region: null, role: null, words: '', to: owners.to }
  if (!ABROAD.has(title.title)) return null
  return { of: [], ofAt: [], region: owners.of[0]?.name ?? null, role: null, words: '', to: owners.to }
}

/** "of the UN Secretary-General for Yemen": what the envoy of somebody is about. */
function regionBehind(cursor: Cursor, at: number): { readonly region: string; readonly to: number } | null {
  if (!cursor.isWordOf(at, REGION) || cursor.isWord(at, 'in') || cursor.gap(at) !== 'space') return null
  const owners = ownersBehind(cursor, cursor.isWord(at + 1, 'the') ? at + 2 : at + 1)
  const [about] = owners?.of ?? []
  return owners && about?.state ? { region: about.name, to: owners.to } : null
}

function isDelegationAt(cursor: Cursor, at: number): boolean {
  const piece = cursor.at(at)
  return piece?.kind === 'collective' && isDelegation(piece.form.collective)
}

/** Titles over a matter or a region that nobody lists: "Minister of Minerals", "Special Envoy for the Horn of Africa". */
const OVER = new Set([
  'Minister',
  'Deputy Minister',
  'Commissioner',
  'Special Envoy',
  'Ambassador',
  'Deputy Secretary of State',
  'Assistant Secretary of State',
  'Under-Secretary-General',
  'Coordinator',
  'Director General',
])

function matterBehind(cursor: Cursor, at: number, title: Title): Behind | null {
  if (!OVER.has(title.title)) return null
  const preposition = cursor.at(at)
  let to = at + 1
  let found = false
  while (to < at + 8) {
    const piece = cursor.at(to)
    const small = cursor.isWordOf(to, INSIDE_MATTERS)
    if (!piece || (cursor.gap(to) !== 'space' && cursor.gap(to) !== 'comma')) break
    const plain =
      isPlain(cursor, piece) ||
      piece.kind === 'thing' ||
      (piece.kind === 'named' && piece.values.every(value => value.kind === 'city'))
    if (!small && !plain) break
    if (cursor.gap(to) === 'comma' && to > at + 1 && !plain) break
    found ||= plain
    to++
  }
  while (found && cursor.isWordOf(to - 1, INSIDE_MATTERS)) to--
  const last = cursor.at(to - 1)
  if (!found || !preposition || !last || !nameFollows(cursor, to)) return null
  const words = cursor.text.slice(preposition.start, last.end)
  const region =
    title.title === 'Minister' || title.title === 'Deputy Minister' ? null : words.replace(/^\S+ (?:the )?/, '')
  return { of: [], ofAt: [], region, role: null, words: region === null ? ` ${words}` : '', to }
}

/** Capitalised words that no name has: "Rural Roads". */
export function isPlain(cursor: Cursor, piece: Piece): boolean {
  if (piece.kind === 'name') return piece.plain
  const first = cursor.text.charAt(piece.start)
  return piece.kind === 'word' && first !== first.toLowerCase()
}

const INSIDE_MATTERS = new Set(['of', 'for', 'and', 'the'])

/** Only what leads to a name is worth the risk. */
export function nameFollows(cursor: Cursor, at: number): boolean {
  const gap = cursor.gap(at)
  return (gap === 'space' || gap === 'comma') && (cursor.at(at)?.kind === 'title' || precedesName(cursor, at))
}

/** The collective noun behind an owner, past a word that weighs it: "the Yemeni negotiating delegation". */
function nounOf(cursor: Cursor, from: number): number | null {
  for (let at = from; at < from + 3; at++) {
    const piece = cursor.at(at)
    if (!piece || !cursor.follows(at)) return null
    if (piece.kind === 'collective')
      return cursor.at(at + 1)?.kind === 'collective' && cursor.gap(at + 1) === 'space' ? at + 1 : at
    if (piece.kind !== 'word' || !WEIGHING.has(piece.token?.upos ?? '')) return null
  }
  return null
}

const WEIGHING: ReadonlySet<string> = new Set(['ADJ', 'VERB', 'NOUN'])

/** "Yemeni" is whose something is only with a noun behind it. */
function isAdjective(piece: Piece | undefined): boolean {
  return (
    piece?.kind === 'named' &&
    piece.values.some(value => value.kind === 'state' && value.as === 'adjective') &&
    !piece.values.some(value => value.kind === 'state' && value.as === 'name')
  )
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

export function precedesName(cursor: Cursor, at: number): boolean {
  const piece = cursor.at(at)
  return (
    piece?.kind === 'name' ||
    piece?.kind === 'title' ||
    (piece?.kind === 'named' && piece.values.some(value => value.kind === 'person'))
  )
}

/** An apposition ends with a comma or with its sentence; where "and" follows, it was a list. */
export function closes(cursor: Cursor, to: number): boolean {
  const next = cursor.at(to)
  if (!next) return true
  if (next.kind === 'word' && (next.key === 'and' || next.key === 'or') && cursor.gap(to) === 'space')
    return cursor.at(to + 1)?.kind === 'title'
  const gap = cursor.gap(to)
  return gap !== 'space' || next.kind === 'word'
}
