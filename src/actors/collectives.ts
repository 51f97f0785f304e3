import type { Knowledge } from '../knowledge/index.js'
import type { Affiliation } from './affiliation.js'
import { actorOf, actorOfNobody } from './collective-actors.js'
import { isDelegation, type Noun, nounAt, nounFrom } from './collective-nouns.js'
import type { Cursor } from './cursor.js'
import type { ActorDraft } from './draft.js'
import { localOwner, placeOwner } from './local-owners.js'
import { actingFor, ownersBehind, ownersFrom } from './owners.js'
import { standsAlone } from './unowned.js'

/** Those who act for somebody without a name, and the delegation they are, if they are one. */
export type CollectiveRead = {
  readonly drafts: readonly ActorDraft[]
  readonly to: number
  readonly delegationOf: Affiliation | null
}

/** "a Ukrainian delegation", "Russian and Ukrainian negotiators", "representatives of the RSF", "police in Lima", "the rebels". */
export function readCollective(cursor: Cursor, at: number, knowledge: Knowledge): CollectiveRead | null {
  return (
    ownersFirst(cursor, at, knowledge) ??
    placeFirst(cursor, at, knowledge) ??
    nounFirst(cursor, at, knowledge) ??
    nounAlone(cursor, at)
  )
}

function ownersFirst(cursor: Cursor, at: number, knowledge: Knowledge): CollectiveRead | null {
  const owners = ownersFrom(cursor, at)
  if (!owners) return null
  const noun = nounFrom(cursor, owners.to)
  if (!noun || cursor.gap(noun.to) === 'hyphen' || (owners.of.length > 1 && !noun.plural)) return null
  if (isEthnic(cursor, at)) return ethnic(cursor, at, noun, knowledge)
  return drafts(cursor, owners.of, owners.at, noun, at, noun.to, knowledge)
}

/** "Ethnic Russian protesters in Latvia" are Latvia's. */
function ethnic(cursor: Cursor, at: number, noun: Noun, knowledge: Knowledge): CollectiveRead | null {
  const local = localOwner(cursor, noun, knowledge)
  const to = local?.to ?? noun.to
  return local
    ? drafts(cursor, [local.of], [local.to - 1], noun, at - 1, to, knowledge)
    : { drafts: [unowned(cursor, at - 1, to, noun)], to, delegationOf: null }
}

function isEthnic(cursor: Cursor, at: number): boolean {
  const piece = cursor.at(at - 1)
  return piece !== undefined && /^ethnic$/i.test(cursor.text.slice(piece.start, piece.end))
}

/** "Kashmir separatists". */
function placeFirst(cursor: Cursor, at: number, knowledge: Knowledge): CollectiveRead | null {
  const of = placeOwner(cursor, at, knowledge)
  const noun = of && cursor.gap(at + 1) === 'space' ? nounFrom(cursor, at + 1) : null
  if (!of || !noun?.collective.local || cursor.gap(noun.to) === 'hyphen') return null
  return drafts(cursor, [of], [at], noun, at, noun.to, knowledge)
}

function nounFirst(cursor: Cursor, at: number, knowledge: Knowledge): CollectiveRead | null {
  const noun = nounAt(cursor, at)
  if (!noun || cursor.gap(noun.to) !== 'space') return null
  const local = localOwner(cursor, noun, knowledge)
  if (local) return drafts(cursor, [local.of], [local.to - 1], noun, at, local.to, knowledge)
  if (!(cursor.isWord(noun.to, 'of') || cursor.isWord(noun.to, 'from'))) return null
  const owners = ownersBehind(cursor, cursor.isWord(noun.to + 1, 'the') ? noun.to + 2 : noun.to + 1)
  return owners && drafts(cursor, owners.of, owners.at, noun, at, owners.to, knowledge)
}

/** "The government and the rebels", "opposition lawmakers": whose they are, the report may say elsewhere. */
function nounAlone(cursor: Cursor, at: number): CollectiveRead | null {
  const first = nounAt(cursor, at)
  if (!first) return null
  // "The opposition Rescue Call", "the rebel Rescue Army": the noun only says what the body is.
  if (!first.plural && cursor.gap(first.to) === 'space' && isBody(cursor, first.to))
    return { drafts: [], to: first.to, delegationOf: null }
  const second = cursor.gap(first.to) === 'space' ? nounAt(cursor, first.to) : null
  const noun = second ? { ...second, text: `${first.text} ${second.text}` } : first
  if (!standsAlone(cursor, at, noun)) return null
  return { drafts: [unowned(cursor, at, noun.to, noun)], to: noun.to, delegationOf: null }
}

function isBody(cursor: Cursor, at: number): boolean {
  const piece = cursor.at(at)
  return piece?.kind === 'body' || (piece?.kind === 'named' && piece.values.some(value => value.kind === 'body'))
}

function unowned(cursor: Cursor, from: number, to: number, noun: Noun): ActorDraft {
  return {
    kind: 'actor',
    ...cursor.span(from, to),
    actor: actorOfNobody(noun),
    role: noun.collective.role ?? null,
    alsoPlace: false,
    bare: null,
    shows: false,
    collective: { noun, of: null },
  }
}

function drafts(
  cursor: Cursor,
  of: readonly Affiliation[],
  at: readonly number[],
  noun: Noun,
  from: number,
  to: number,
  knowledge: Knowledge,
): CollectiveRead {
  const acting = actingFor(cursor, of, at, cursor.span(from, to))
  const [only] = of
  return {
    drafts: acting.map(({ of: owner, start, end }) => ({
      kind: 'actor',
      start,
      end,
      actor: actorOf(owner, noun, of.length > 1, knowledge),
      role: noun.collective.role ?? null,
      alsoPlace: false,
      bare: null,
      shows: true,
      collective: { noun, of: owner },
    })),
    to,
    delegationOf: isDelegation(noun.collective) && of.length === 1 && only ? only : null,
  }
}
