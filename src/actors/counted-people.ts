import type { Cursor } from './cursor.js'
import type { ActorDraft } from './draft.js'

const ID = ':civilian'
const MANY = new Set('hundreds thousands dozens scores tens group groups crowd crowds majority'.split(' '))

/** "Two hundred Somalis", "dozens of Syrians": people, and not their state. */
export function countedPeople(cursor: Cursor, at: number): ActorDraft | null {
  const piece = cursor.at(at)
  if (piece?.kind !== 'named' || !isCounted(cursor, at)) return null
  for (const value of piece.values) {
    if (value.kind !== 'state' || value.as !== 'demonym') continue
    const { state } = value
    const adjective = state.adjectives[0] ?? state.name
    return {
      kind: 'actor',
      ...cursor.span(at, at + 1),
      actor: {
        id: `group:${state.code}${ID}`,
        name: `${adjective} civilians`,
        kind: 'group',
        code: state.code,
        affiliation: state.name,
        sector: state.sector ?? 'CVL',
        office: null,
      },
      role: null,
      alsoPlace: false,
      bare: null,
      shows: true,
    }
  }
  return null
}

export function isCountedPeople({ actor }: ActorDraft): boolean {
  return actor.id.endsWith(ID)
}

function isCounted(cursor: Cursor, at: number): boolean {
  const before = cursor.at(at - 1)
  if (before?.kind !== 'word' || cursor.gap(at) !== 'space') return false
  return before.key === 'of' ? cursor.isWordOf(at - 2, MANY) : before.token?.upos === 'NUM'
}
