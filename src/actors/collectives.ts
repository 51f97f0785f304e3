import { type Collective, fold, type Knowledge, wordsOf } from '../knowledge/index.js'
import type { Actor } from '../model/index.js'
import { type Affiliation, affiliationOfBody, slug } from './affiliation.js'
import { isDelegation, isInstitution } from './collective-nouns.js'
import type { Cursor } from './cursor.js'
import type { ActorDraft } from './draft.js'
import { actingFor, ownersBehind, ownersFrom } from './owners.js'

const MODIFIERS = new Set(
  'senior top special armed joint technical high level ranking main local regional own elite new state peace negotiating military civilian and'.split(
    ' ',
  ),
)

/** Those who act for somebody without a name, and the delegation they are, if they are one. */
export type CollectiveRead = {
  readonly drafts: readonly ActorDraft[]
  readonly to: number
  readonly delegationOf: Affiliation | null
}

/** "a Ukrainian delegation", "Sudan's army", "Russian and Ukrainian negotiators", "representatives of the RSF". */
export function readCollective(cursor: Cursor, at: number, knowledge: Knowledge): CollectiveRead | null {
  return ownersFirst(cursor, at, knowledge) ?? nounFirst(cursor, at, knowledge)
}

type Noun = { readonly collective: Collective; readonly plural: boolean; readonly text: string; readonly to: number }

function ownersFirst(cursor: Cursor, at: number, knowledge: Knowledge): CollectiveRead | null {
  const owners = ownersFrom(cursor, at)
  if (!owners) return null
  const noun = nounFrom(cursor, owners.to)
  if (!noun || cursor.gap(noun.to) === 'hyphen' || (owners.of.length > 1 && !noun.plural)) return null
  return drafts(cursor, owners.of, owners.at, noun, at, noun.to, knowledge)
}

function nounFirst(cursor: Cursor, at: number, knowledge: Knowledge): CollectiveRead | null {
  const noun = nounAt(cursor, at)
  if (!noun || !(cursor.isWord(noun.to, 'of') || cursor.isWord(noun.to, 'from')) || cursor.gap(noun.to) !== 'space')
    return null
  const owners = ownersBehind(cursor, cursor.isWord(noun.to + 1, 'the') ? noun.to + 2 : noun.to + 1)
  return owners && drafts(cursor, owners.of, owners.at, noun, at, owners.to, knowledge)
}

/** The noun behind an owner, past words that only weigh it; the last of several ("government forces"). */
function nounFrom(cursor: Cursor, from: number): Noun | null {
  for (let at = from; at < from + 4; at++) {
    if (!cursor.follows(at)) return null
    const noun = nounAt(cursor, at)
    if (noun && !isAdjectival(cursor, at, noun)) {
      const longer = cursor.gap(noun.to) === 'space' ? nounAt(cursor, noun.to) : null
      return longer && longer.collective.kind !== undefined ? { ...longer, text: `${noun.text} ${longer.text}` } : noun
    }
    const piece = cursor.at(at)
    if (noun) continue
    if (piece?.kind !== 'word' || !(MODIFIERS.has(piece.key) || piece.token?.upos === 'ADJ')) return null
  }
  return null
}

/** "Sudanese civilian forces" are no civilian. */
function isAdjectival(cursor: Cursor, at: number, noun: Noun): boolean {
  const next = cursor.at(at + 1)
  if (noun.collective.sector !== 'CVL' || noun.plural || cursor.gap(at + 1) !== 'space') return false
  return next?.kind === 'word' && (next.token?.upos === 'NOUN' || next.token?.upos === 'ADJ')
}

function nounAt(cursor: Cursor, at: number): Noun | null {
  const piece = cursor.at(at)
  const form = piece?.kind === 'collective' ? piece.form : piece?.kind === 'title' ? piece.noun : null
  if (!piece || !form) return null
  return {
    collective: form.collective,
    plural: form.plural,
    text: cursor.text.slice(piece.start, piece.end).toLowerCase(),
    to: at + 1,
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
      actor: actorFor(owner, noun, of.length > 1, knowledge),
      role: noun.collective.role ?? null,
      alsoPlace: false,
      bare: null,
      shows: true,
    })),
    to,
    delegationOf: isDelegation(noun.collective) && of.length === 1 && only ? only : null,
  }
}

function actorFor(owner: Affiliation, { collective, text }: Noun, shared: boolean, knowledge: Knowledge): Actor {
  if (!owner.state) return owner.actor
  if (collective.kind === 'state') return { ...owner.actor, sector: owner.sector ?? collective.sector ?? null }
  const lemma =
    collective.nouns.find(noun => text.endsWith(noun)) ??
    collective.nouns.find(noun => text.startsWith(noun.slice(0, -1))) ??
    text
  const adjective = owner.adjective ?? owner.name
  const [kept, shown] = ministry(lemma, text)
  const listed = bodyCalled(`${adjective} ${kept}`, knowledge)
  if (listed) return listed
  const noun = shared ? kept : shown
  return {
    id: `group:${owner.code}:${slug(fold(kept))}`,
    name: `${adjective} ${noun}`,
    kind: isInstitution(lemma) ? 'organisation' : 'group',
    code: owner.code,
    affiliation: owner.name,
    sector: owner.sector ?? collective.sector ?? null,
    office: null,
  }
}

/** "Ministry of foreign affairs" and "foreign ministry" are one. */
function ministry(lemma: string, text: string): readonly [kept: string, shown: string] {
  const matter = /^ministry of (.+)$/.exec(lemma)?.[1]
  if (matter === undefined) return [lemma.replace('defense', 'defence'), text]
  const kept = `${matter.replace(/^foreign affairs$/, 'foreign').replace('defense', 'defence')} ministry`
  return [kept, kept]
}

/** "Sudanese army" is the listed Sudanese Armed Forces, in whatever order the text says it. */
function bodyCalled(name: string, knowledge: Knowledge): Actor | null {
  const words = wordsOf(name)
  const hit = knowledge.names.longest(name, words, 0)
  const body = hit && hit.to === words.length ? hit.values.find(value => value.kind === 'body') : undefined
  return body?.kind === 'body' ? affiliationOfBody(body.body).actor : null
}
