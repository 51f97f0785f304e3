import { fold, type Knowledge, type Named } from '../knowledge/index.js'
import type { Actor, ActorMention, Sector, Sentence } from '../model/index.js'
import type { Read } from './people.js'
import { affiliationOf, bodyActor, slug, stateActor } from './registry.js'
import type { Piece } from './scan.js'

const MODIFIERS = new Set(
  'senior top special armed government opposition joint technical high level ranking main local regional own elite pro new state peace negotiating military and former'.split(
    ' ',
  ),
)

/**
 * Those who act for somebody without a name: "a Ukrainian delegation", "Sudan's army", "representatives of the RSF".
 */
export function readCollective(
  text: string,
  sentence: Sentence,
  pieces: readonly Piece[],
  at: number,
  knowledge: Knowledge,
): Read | null {
  return ownerFirst(text, sentence, pieces, at) ?? ownerLast(text, sentence, pieces, at, knowledge)
}

function ownerFirst(text: string, sentence: Sentence, pieces: readonly Piece[], at: number): Read | null {
  const owner = pieces[at]
  const value = owner?.kind === 'named' ? owner.values.find(v => affiliationOf(v)) : undefined
  if (!owner || !value) return null
  let to = at + 1
  for (let steps = 0; steps < 4; steps++) {
    const piece = pieces[to]
    const before = pieces[to - 1]
    if (!piece || !before || !/^(?:['’]s? |[ -]|['’] )$/.test(text.slice(before.end, piece.start))) return null
    if (piece.kind === 'collective') {
      const next = pieces[to + 1]
      const longer = next?.kind === 'collective' && text.slice(piece.end, next.start) === ' ' ? next : null
      const last = longer ?? piece
      return { mentions: [mention(text, sentence, value, owner.start, last)], to: to + (longer ? 2 : 1) }
    }
    if (piece.kind !== 'word' || !MODIFIERS.has(piece.key)) return null
    to++
  }
  return null
}

function ownerLast(
  text: string,
  sentence: Sentence,
  pieces: readonly Piece[],
  at: number,
  knowledge: Knowledge,
): Read | null {
  const noun = pieces[at]
  const of = pieces[at + 1]
  if (noun?.kind !== 'collective' || of?.kind !== 'word' || (of.key !== 'of' && of.key !== 'from')) return null
  let to = at + 2
  const article = pieces[to]
  if (article?.kind === 'word' && article.key === 'the') to++
  const mentions: ActorMention[] = []
  while (to < pieces.length && mentions.length < 8) {
    const owner = pieces[to]
    const value = owner?.kind === 'named' ? owner.values.find(v => affiliationOf(v)) : undefined
    if (!owner || !value) break
    const start = mentions.length === 0 ? noun.start : owner.start
    mentions.push(mention(text, sentence, value, start, { ...noun, end: owner.end }))
    to++
    const next = pieces[to]
    if (next?.kind === 'word' && next.key === 'and') to++
    else break
  }
  return mentions.length > 0 && knowledge ? { mentions, to } : null
}

function mention(text: string, sentence: Sentence, value: Named, start: number, noun: Piece): ActorMention {
  const collective = noun.kind === 'collective' ? noun.form.collective : null
  const span = { start, end: noun.end }
  return {
    ...span,
    sentence: sentence.index,
    text: text.slice(span.start, span.end),
    actor: actorFor(value, collective?.kind ?? 'state', collective?.sector ?? null, text.slice(noun.start, noun.end)),
    officeText: null,
    role: collective?.role ?? null,
    alsoPlace: false,
  }
}

function actorFor(value: Named, kind: 'state' | 'group', sector: Sector | null, noun: string): Actor {
  if (value.kind === 'body') return bodyActor(value)
  if (value.kind === 'state') {
    if (kind === 'state') return stateActor(value.state, value.state.sector ?? sector)
    const name = `${value.state.adjectives[0] ?? value.state.name} ${noun.toLowerCase()}`
    return {
      id: `group:${value.state.code}:${slug(fold(noun))}`,
      name,
      kind: 'group',
      code: value.state.code,
      affiliation: value.state.name,
      sector,
      office: null,
    }
  }
  throw new Error('a collective belongs to a state or a body')
}
