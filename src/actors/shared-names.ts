import type { Body, Knowledge, Named } from '../knowledge/index.js'
import { bodyNamed } from './organisations.js'
import type { Piece } from './piece.js'

/** The states a report shows: by name, people, capital or seat, or by a town of theirs. */
export function statesShown(sentences: readonly (readonly Piece[])[]): ReadonlySet<string> {
  const shown = new Set<string>()
  for (const pieces of sentences)
    for (const piece of pieces)
      if (piece.kind === 'named')
        for (const value of piece.values)
          if (value.kind === 'state') shown.add(value.state.code)
          else if (value.kind === 'city') shown.add(value.city.country)
  return shown
}

/**
 * Names that bodies of several conflicts share, each as the one the report can mean: "the Quad" is Sudan's only in a
 * report that shows Sudan. One that no listed body fits is a body of that name and nothing more.
 * @param shown the states the report shows
 */
export function settleNames(
  pieces: readonly Piece[],
  shown: ReadonlySet<string>,
  text: string,
  knowledge: Knowledge,
): readonly Piece[] {
  if (!pieces.some(piece => piece.kind === 'named' && isShared(piece.values))) return pieces
  return pieces.map(piece => {
    if (piece.kind !== 'named' || !isShared(piece.values)) return piece
    const name = text.slice(piece.start, piece.end)
    const fitness = (value: Named) =>
      value.kind === 'body' ? fitnessOf(value.body, name, shown, knowledge) : FIT.anywhere
    const values = piece.values
      .filter(value => fitness(value) !== FIT.elsewhere)
      .sort((a, b) => fitness(b) - fitness(a))
    if (values.length > 0) return { ...piece, values }
    const { start, end } = piece
    return {
      kind: 'body',
      start,
      end,
      actor: bodyNamed(name.replace(/ [a-z]+$/, ''), { kind: 'organisation', sector: null }, 'IGO'),
    }
  })
}

function isShared(values: readonly Named[]): boolean {
  let bodies = 0
  for (const value of values) {
    if (value.kind !== 'body') continue
    if (value.body.about) return true
    bodies++
  }
  return bodies > 1
}

const FIT = { elsewhere: 0, unshown: 1, anywhere: 2, shown: 3 } as const

function fitnessOf({ about, code }: Body, name: string, shown: ReadonlySet<string>, { states }: Knowledge): number {
  if (about) {
    const isHere = about.some(each => shown.has(each) || name.includes(states.get(each)?.name ?? name))
    return isHere ? FIT.shown : FIT.elsewhere
  }
  if (!states.has(code)) return FIT.anywhere
  return shown.has(code) ? FIT.shown : FIT.unshown
}
