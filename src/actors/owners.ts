import type { Span } from '../model/index.js'
import type { Affiliation } from './affiliation.js'
import type { Cursor } from './cursor.js'

/** Those whose something is: "Turkey's", "Russian and Ukrainian", "the United Nations". */
export type Owners = {
  readonly of: readonly Affiliation[]
  /** The piece each stands in. */
  readonly at: readonly number[]
  readonly to: number
}

const MOST = 8

/** Owners before what is theirs: one, or several joined by commas and "and". */
export function ownersFrom(cursor: Cursor, from: number): Owners | null {
  const first = cursor.affiliation(from)
  if (!first) return null
  const list = listFrom(cursor, from, first)
  return list ?? { of: [first], at: [from], to: from + 1 }
}

/** "Russian and Ukrainian", "US, Russian and Saudi": a list holds only if an "and" closes it. */
function listFrom(cursor: Cursor, from: number, first: Affiliation): Owners | null {
  const of = [first]
  const places = [from]
  let at = from + 1
  let closed = false
  while (of.length < MOST && !closed) {
    let next = at
    if (cursor.isWord(next, 'and')) {
      closed = true
      next++
      if (cursor.isWord(next, 'the')) next++
    } else if (cursor.gap(next) !== 'comma') return null
    const owner = cursor.affiliation(next)
    if (!owner) return null
    of.push(owner)
    places.push(next)
    at = next + 1
  }
  return closed ? { of, at: places, to: at } : null
}

/** Owners behind "of": names with their articles, and whose title stands behind them ("of the UN Secretary-General"). */
export function ownersBehind(cursor: Cursor, from: number): Owners | null {
  const of: Affiliation[] = []
  const places: number[] = []
  let at = pastWeights(cursor, from)
  while (of.length < MOST) {
    const owner = cursor.affiliation(at)
    if (!owner) break
    of.push(owner)
    places.push(at)
    at++
    const title = cursor.at(at)
    if (title?.kind === 'title' && !title.form.plural && of.length === 1 && cursor.follows(at)) {
      const spoken = cursor.at(at + 1)
      if (spoken?.kind !== 'name' && spoken?.kind !== 'named') return { of, at: places, to: at + 1 }
    }
    const next = behindSeparator(cursor, at)
    if (next === null) break
    at = next
  }
  return of.length > 0 ? { of, at: places, to: at } : null
}

/** "the ruling Awami League", "the rebel Free Delta Army": words that weigh a body stand between it and its article. */
function pastWeights(cursor: Cursor, from: number): number {
  for (let at = from; at < from + 4; at++) {
    const piece = cursor.at(at)
    if (piece?.kind === 'body' || (piece?.kind === 'named' && piece.values.some(value => value.kind === 'body')))
      return at
    const weighs = piece?.kind === 'collective' || (piece?.kind === 'word' && WEIGHING.has(piece.token?.upos ?? ''))
    if (!weighs || cursor.gap(at) !== 'space') return from
  }
  return from
}

const WEIGHING: ReadonlySet<string> = new Set(['ADJ', 'VERB', 'NOUN'])

/** Past ", " or " and ", with "the" behind either, if another owner stands there and no title behind that one. */
function behindSeparator(cursor: Cursor, at: number): number | null {
  let next = at
  if (cursor.isWord(next, 'and')) next++
  else if (cursor.gap(next) !== 'comma') return null
  if (cursor.isWord(next, 'and')) next++
  if (cursor.isWord(next, 'the')) next++
  if (!cursor.affiliation(next)) return null
  const behind = cursor.at(next + 1)
  const owned =
    behind !== undefined && (behind.kind === 'title' || behind.kind === 'collective') && cursor.follows(next + 1)
  return owned ? null : next
}

/** An owner with the words of a phrase that are its: the noun's words go to the owner beside it. */
export type Acting = Span & { readonly of: Affiliation }

/** @param whole the phrase with its noun, before all owners or behind them */
export function actingFor(
  cursor: Cursor,
  of: readonly Affiliation[],
  at: readonly number[],
  whole: Span,
): readonly Acting[] {
  return of.map((owner, index) => {
    const piece = cursor.at(at[index] ?? -1)
    const nounFirst = (cursor.at(at[0] ?? -1)?.start ?? whole.start) > whole.start
    const start = nounFirst && index === 0 ? whole.start : (piece?.start ?? whole.start)
    const end = !nounFirst && index === of.length - 1 ? whole.end : (piece?.end ?? whole.end)
    return { of: owner, start, end }
  })
}
