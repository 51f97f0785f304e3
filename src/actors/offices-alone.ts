import type { Span } from '../model/index.js'
import type { Cursor } from './cursor.js'
import type { ActorDraft, OfficeDraft, Read } from './draft.js'
import { actingFor } from './owners.js'
import { endOfSecondOffice } from './second-office.js'
import { isRank } from './title-words.js'
import type { Titled } from './titles.js'

/** Titles that many hold at once. */
const SHARED = new Set([
  'Special Envoy',
  'Ambassador',
  'Diplomat',
  'Consul',
  'Delegate',
  'Official',
  'Adviser',
  'Presidential Adviser',
  'Spokesperson',
  'Technical Expert',
  'Analyst',
  'Minister',
  'Deputy Minister',
  'Assistant Secretary of State',
  'Under-Secretary-General',
  'Deputy Foreign Minister',
  'Commander',
  'Congressman',
  'Senator',
  'Journalist',
  'Activist',
  'Chief Negotiator',
  'Mediator',
  'Facilitator',
  'Observer',
  'Coordinator',
  'Lawyer',
  'Businessman',
  'Governor',
  'Mayor',
  'Commissioner',
  'Prosecutor',
  'Chief Justice',
  'Permanent Secretary',
  'Party Leader',
  'Rebel Leader',
])

/** A title without a name: "the Turkish president", "the presidents of Rwanda and Congo", "a US envoy". */
export function officeAlone(cursor: Cursor, titled: Titled): Read | null {
  const { given, to } = titled
  if (!standsAlone(cursor, titled)) return given.former ? { drafts: [], to } : null
  const span = cursor.span(titled.from, to)
  if (titled.plural) return several(cursor, titled, span)
  if (!isDefinite(cursor, titled))
    return titled.of.length > 0 && !titled.collective ? { drafts: ownerDrafts(cursor, titled), to } : null
  const draft: OfficeDraft = {
    kind: 'office',
    ...span,
    given: titled.counterpart ? null : given,
    counterpart: titled.counterpart ? given.of : null,
    otherwise: null,
  }
  const apposed = cursor.gap(titled.from) === 'comma'
  return { drafts: [draft], to: (apposed ? endOfSecondOffice(cursor, to) : null) ?? to }
}

/** "A US envoy" is no one person, and "US envoy" in a headline may be any. */
function isDefinite(cursor: Cursor, { from, given }: Titled): boolean {
  if (cursor.isWord(from - 1, 'a') || cursor.isWord(from - 1, 'an')) return false
  if (!SHARED.has(given.title.title)) return true
  return cursor.isWord(from - 1, 'the') || cursor.gap(from + 1) === 'possessive'
}

/** Each owner's holder where the office is one man's; else those who act for the owners. */
function several(cursor: Cursor, titled: Titled, span: Span): Read | null {
  const { of, given, to } = titled
  // The noun says more of those who act than the title does, and is read as one.
  if (titled.counterpart || titled.collective || of.length === 0) return null
  if (of.length === 1 || SHARED.has(given.title.title)) return { drafts: ownerDrafts(cursor, titled), to }
  const acting = ownerDrafts(cursor, titled)
  const drafts = of.map(
    (owner, index): OfficeDraft => ({
      kind: 'office',
      ...span,
      given: { ...given, of: owner },
      counterpart: null,
      otherwise: acting[index] ?? null,
    }),
  )
  return { drafts, to }
}

/** "The president" is somebody; "leader-level", "the Foreign Ministers Meeting" and a title with no article are not. */
function standsAlone(cursor: Cursor, titled: Titled): boolean {
  const { given, from, to, of } = titled
  if (given.former || isRank(given.title) || !given.title.alone) return false
  const next = cursor.at(to)
  const gap = cursor.gap(to)
  if (next && gap === 'hyphen') return false
  if (
    next &&
    gap === 'space' &&
    (next.kind === 'name' || next.kind === 'thing' || startsWithCapital(cursor, next.start))
  )
    return false
  if (of.length > 0) return true
  if (isOfAnother(cursor, to)) return false
  return cursor.isWord(from - 1, 'the') && cursor.gap(from) === 'space' && !titled.plural && !titled.counterpart
}

const COUNTRY = new Set(['country', 'nation', 'republic', 'state', 'kingdom', 'federation', 'emirate', 'island'])

/** "The deputy president of the council": of something the text does not name, and not of the state it is about. */
function isOfAnother(cursor: Cursor, at: number): boolean {
  if (!cursor.isWord(at, 'of') || cursor.gap(at) !== 'space') return false
  const noun = cursor.isWord(at + 1, 'the') || cursor.isWord(at + 1, 'that') ? at + 2 : at + 1
  return !cursor.isWordOf(noun, COUNTRY)
}

function startsWithCapital(cursor: Cursor, start: number): boolean {
  const first = cursor.text.charAt(start)
  return first !== first.toLowerCase()
}

/** Those who act for each owner, in words of its own. */
function ownerDrafts(cursor: Cursor, titled: Titled): readonly ActorDraft[] {
  const whole = cursor.span(titled.from, titled.to)
  return actingFor(cursor, titled.of, titled.ofAt, whole).map(({ of, start, end }) => {
    const speaks = of.state && of.sector === null && titled.given.role === null
    const actor = speaks ? { ...of.actor, sector: 'GOV' as const } : of.actor
    return { kind: 'actor', start, end, actor, role: titled.given.role, alsoPlace: false, bare: null, shows: true }
  })
}
