import type { Body, Knowledge } from '../knowledge/index.js'
import type { Actor, PlaceMention, Span } from '../model/index.js'
import { type Affiliation, affiliationOfBody, affiliationOfState } from './affiliation.js'
import { readCollective } from './collectives.js'
import { countedPeople } from './counted-people.js'
import type { Cursor } from './cursor.js'
import type { ActorDraft, Draft, SentenceRead } from './draft.js'
import { headOfDelegation } from './name-phrases.js'
import { readPeople } from './people-reader.js'
import type { Piece } from './piece.js'
import { addPlace } from './place-mentions.js'

/** Reads a sentence's pieces from left to right, each once. */
export function readSentence(cursor: Cursor, knowledge: Knowledge): SentenceRead {
  const drafts: Draft[] = []
  const places: PlaceMention[] = []
  let at = 0
  let led = false
  let delegation: { readonly of: Affiliation; readonly to: number } | null = null
  while (at < cursor.length) {
    const piece = cursor.at(at)
    if (!piece) break
    let to = at + 1
    const people = begins(piece) ? readPeople(cursor, at) : null
    if (people) {
      const leads: boolean =
        delegation !== null && (isLedBy(cursor, delegation.to, at) || (led && isBeside(cursor, delegation.to, at)))
      led ||= leads
      drafts.push(
        ...(leads && delegation ? people.drafts.map(draft => leading(draft, delegation?.of ?? null)) : people.drafts),
      )
      to = people.to
    } else if (piece.kind !== 'word') {
      const collective = readCollective(cursor, at, knowledge)
      if (collective) {
        drafts.push(...collective.drafts)
        to = collective.to
        if (collective.delegationOf) delegation = { of: collective.delegationOf, to }
      } else {
        const owned = ownedBody(cursor, at)
        if (owned) {
          drafts.push(owned.draft)
          to = owned.to
        } else addBare(cursor, at, piece, drafts)
      }
    }
    for (let i = at; i < to; i++) addPlace(cursor, i, places)
    at = to
  }
  return { drafts, places }
}

const OPENING = new Set([
  'former',
  'ex',
  'late',
  'onetime',
  'erstwhile',
  'ousted',
  'deposed',
  'toppled',
  'exiled',
  'deputy',
  'acting',
  'vice',
  'interim',
  'then',
  'caretaker',
  'outgoing',
  'incoming',
  'assistant',
])

/** A word begins nobody, but for "former" and the like before a title. */
function begins(piece: Piece): boolean {
  return piece.kind !== 'word' || OPENING.has(piece.key)
}

const LED = new Set(['led', 'headed', 'chaired'])

/** ", led by" between a delegation and a name. */
function isLedBy(cursor: Cursor, from: number, at: number): boolean {
  const by = cursor.isWord(at - 1, 'the') ? at - 2 : at - 1
  return cursor.isWord(by, 'by') && cursor.isWordOf(by - 1, LED) && by - 1 - from <= 1
}

/** "A's side was led by X and B's by Y": the verb is told once. */
function isBeside(cursor: Cursor, from: number, at: number): boolean {
  return cursor.isWord(from, 'by') && (at === from + 1 || (at === from + 2 && cursor.isWord(from + 1, 'the')))
}

function leading(draft: Draft, of: Affiliation | null): Draft {
  if (draft.kind !== 'person') return draft
  const given = draft.given
    ? { ...draft.given, of: draft.given.of ?? of, role: 'head-of-delegation' as const }
    : headOfDelegation(of)
  return { ...draft, given, personal: true }
}

/** "Kenya's Lakeside Farmers Party": a body nobody lists is its owner's; a listed one only if we know it to be. */
function ownedBody(cursor: Cursor, at: number): { readonly draft: ActorDraft; readonly to: number } | null {
  const of = cursor.affiliation(at)
  const body = cursor.at(at + 1)
  if (!of?.state || !cursor.follows(at + 1) || cursor.gap(at + 1) === 'hyphen') return null
  const span = cursor.span(at, at + 2)
  if (body?.kind === 'body')
    return { draft: bodyDraft(span, { ...body.actor, code: body.actor.code ?? of.code }), to: at + 2 }
  const listed = body?.kind === 'named' ? body.values.find(value => value.kind === 'body') : undefined
  if (listed?.kind !== 'body' || listed.body.code !== of.code) return null
  return { draft: bodyDraft(span, affiliationOfBody(listed.body).actor), to: at + 2 }
}

function addBare(cursor: Cursor, at: number, piece: Piece, drafts: Draft[]): void {
  const counted = countedPeople(cursor, at)
  if (counted) {
    drafts.push(counted)
    return
  }
  if (piece.kind === 'body') drafts.push(bodyDraft(piece, piece.actor))
  if (piece.kind !== 'named' || piece.placeOnly) return
  const value = piece.values.find(one => one.kind === 'state') ?? piece.values.find(one => one.kind === 'body')
  if (value?.kind === 'state') {
    const alsoPlace = value.as === 'name' || value.as === 'capital'
    const { start, end } = piece
    const bare = alsoPlace ? cursor.text.slice(start, end) : null
    const { actor } = affiliationOfState(value.state)
    drafts.push({ kind: 'actor', start, end, actor, role: null, alsoPlace, bare, shows: value.as !== 'name' })
  } else if (value?.kind === 'body' && !isTold(cursor, at, value.body))
    drafts.push(bodyDraft(piece, affiliationOfBody(value.body).actor))
}

function bodyDraft({ start, end }: Span, actor: Actor): ActorDraft {
  return { kind: 'actor', start, end, actor, role: null, alsoPlace: false, bare: null, shows: true }
}

/** "Told Reuters", "in an interview with Al Jazeera": who is told for the readers is no party. */
function isTold(cursor: Cursor, at: number, body: Body): boolean {
  if (body.sector !== 'JRN') return false
  const before = cursor.isWord(at - 1, 'the') ? at - 1 : at
  // "LIMA, May 3 (Reuters)": the agency that reports.
  const { text } = cursor
  const piece = cursor.at(at)
  if (piece && text[piece.start - 1] === '(' && text[piece.end] === ')') return true
  if (cursor.isWord(before - 1, 'told') || cursor.isWord(before - 1, 'telling')) return true
  return cursor.isWordOf(before - 1, INTERVIEWED) && cursor.isWord(before - 2, 'interview')
}

const INTERVIEWED = new Set(['with', 'to', 'by', 'for'])
