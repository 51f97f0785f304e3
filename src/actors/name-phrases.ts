import type { Title } from '../knowledge/index.js'
import type { Span } from '../model/index.js'
import type { Affiliation } from './affiliation.js'
import { isDelegation } from './collective-nouns.js'
import type { Cursor } from './cursor.js'
import type { GivenOffice, PersonDraft } from './draft.js'
import { ownersBehind, ownersFrom } from './owners.js'

/** A name as found: where it is, its words, and whose it is said to be ("X of Kazakhstan"). */
export type NameFound = Span & {
  readonly words: readonly string[]
  readonly spelled: string
  readonly listed: string | null
  readonly proper: boolean
  readonly plural: boolean
  readonly headline: boolean
  readonly to: number
}

/** The personal name that a piece is, if it can be one. */
export function nameAt(cursor: Cursor, at: number): NameFound | null {
  const piece = cursor.at(at)
  if (!piece) return null
  const { start, end } = piece
  const spelled = cursor.text.slice(start, end)
  if (piece.kind === 'named') {
    const person = piece.values.find(value => value.kind === 'person')
    if (person?.kind !== 'person') return null
    const words = spelled.split(/[\s\u00a0-]+/)
    return {
      start,
      end,
      words,
      spelled,
      listed: person.person,
      proper: true,
      plural: false,
      headline: false,
      to: at + 1,
    }
  }
  if (piece.kind !== 'name') return null
  const { words, plural, headline } = piece
  const proper = piece.proper && !piece.article
  return { start, end, words, spelled, listed: null, proper, plural, headline, to: at + 1 }
}

export function personDraft(
  name: NameFound,
  span: Span,
  given: GivenOffice | null,
  counterpart: Affiliation | null,
  personal: boolean,
): PersonDraft {
  const { words, spelled, listed, proper, plural, headline } = name
  return {
    kind: 'person',
    start: span.start,
    end: span.end,
    words,
    spelled,
    listed,
    given,
    counterpart,
    pointing: false,
    personal,
    proper,
    plural,
    headline,
    government: false,
  }
}

/** "of Kazakhstan" behind a name. */
export function ofWhom(cursor: Cursor, at: number): { readonly of: Affiliation; readonly to: number } | null {
  if (!cursor.isWord(at, 'of') || cursor.gap(at) !== 'space') return null
  const from = cursor.isWord(at + 1, 'the') ? at + 2 : at + 1
  const of = cursor.affiliation(from)
  return of ? { of, to: from + 1 } : null
}

export const HEAD_OF_DELEGATION: Title = {
  title: 'Head of Delegation',
  forms: [],
  level: 'delegations',
  role: 'head-of-delegation',
  alone: true,
}

export function headOfDelegation(of: Affiliation | null): GivenOffice {
  return {
    title: HEAD_OF_DELEGATION,
    text: 'head of the delegation',
    of,
    former: false,
    region: null,
    role: 'head-of-delegation',
  }
}

const LEADS = new Set(['led', 'leads', 'heads', 'headed', 'leading', 'heading'])
const BEFORE_LEADS = new Set(['who', 'is', 'was', 'has', 'had', 'will', 'also', 'be', 'been'])

/** ", who led the Russian delegation" behind a name: whose delegation, and the piece behind it. */
export function whoLed(cursor: Cursor, from: number): { readonly of: Affiliation; readonly to: number } | null {
  if (cursor.gap(from) !== 'comma') return null
  let at = from
  while (cursor.isWordOf(at, BEFORE_LEADS) && at < from + 4) at++
  const verb = cursor.at(at)
  if (!verb || !LEADS.has(cursor.text.slice(verb.start, verb.end))) return null
  at++
  if (cursor.isWord(at, 'the') || cursor.isWord(at, 'a') || cursor.isWord(at, 'its')) at++
  const owners = ownersFrom(cursor, at)
  const of = owners?.of[0]
  if (owners && of && owners.of.length === 1) {
    for (let next = owners.to; next < owners.to + 3; next++) {
      const piece = cursor.at(next)
      if (!piece || !cursor.follows(next)) return null
      if (piece.kind === 'collective' && isDelegation(piece.form.collective)) return { of, to: next + 1 }
    }
    return null
  }
  const noun = cursor.at(at)
  if (noun?.kind !== 'collective' || !isDelegation(noun.form.collective)) return null
  const behind =
    cursor.isWord(at + 1, 'of') || cursor.isWord(at + 1, 'from')
      ? ownersBehind(cursor, cursor.isWord(at + 2, 'the') ? at + 3 : at + 2)
      : null
  const only = behind?.of[0]
  return behind && only && behind.of.length === 1 ? { of: only, to: behind.to } : null
}

const SAYING = new Set(
  'say tell add note warn insist argue explain stress ask reply announce claim write recall confirm deny declare acknowledge complain concede'.split(
    ' ',
  ),
)

/** Whether the words around a name are such as stand around people's: ", who", an age, "said". */
export function isPersonal(cursor: Cursor, at: number, to: number): boolean {
  const next = cursor.at(to)
  if (next?.kind === 'word') {
    const gap = cursor.gap(to)
    if (
      gap === 'comma' &&
      (next.key === 'who' || next.key === 'whose' || (/^\d\d$/.test(next.key) && cursor.gap(to + 1) !== 'space'))
    )
      return true
    if (gap === 'space' && next.token?.upos === 'VERB' && SAYING.has(next.token.lemma)) return true
  }
  return cursor.isWord(at - 1, 'told') && cursor.gap(at) === 'space'
}
