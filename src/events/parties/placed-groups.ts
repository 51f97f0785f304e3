import type { Frame, State } from '../../knowledge/index.js'
import type { ActorMention, Clause, Phrase, PlaceMention, Sector, Span } from '../../model/index.js'
import type { FrameIndex } from '../frames/frames.js'
import { dependentsOf, lemmaAt, overlaps, type Scene, within } from '../scene.js'
import type { CastBuilder } from './cast-builder.js'

/** The state a place lies in, told by the words for the place. */
export function statesOf(place: PlaceMention, index: FrameIndex): readonly ActorMention[] {
  const { country, text, start, end, sentence } = place
  const state = country === null ? undefined : index.states.get(country)
  if (!state) return []
  const { name, code } = state
  const actor = {
    id: `state:${code}`,
    name,
    kind: 'state',
    code,
    affiliation: null,
    sector: null,
    office: null,
  } as const
  return [{ actor, text, start, end, sentence, role: null, officeText: null, alsoPlace: true }]
}

/**
 * Who acted, where the words name nobody but say where: a crowd that protests is of the place it does so in ("hundreds of
 * people marched in Lima"), and whoever laid a bomb that went off there nobody knows ("a roadside bomb near Biu killed
 * two").
 */
export function placedGroups(clause: Clause, frame: Frame, scene: Scene, index: FrameIndex, cast: CastBuilder): void {
  if (frame.event === 'PROTEST' && frame.subject === 'actor') crowd(clause, scene, index, cast)
  else if (frame.event === 'ASSAULT' && !cast.has('actor')) bombers(clause, scene, index, cast)
}

function crowd(clause: Clause, scene: Scene, index: FrameIndex, cast: CastBuilder): void {
  const subject = clause.subjects.find(({ head }) => scene.knowledge.wordsets.crowds.has(lemmaAt(scene, head)))
  const unowned = cast.done().actor.filter(({ mention: { actor } }) => actor.kind === 'group' && actor.code === null)
  if (unowned.length < cast.done().actor.length || (unowned.length === 0 && !subject)) return
  const state = stateAround(clause, scene, index) ?? governing(cast, index)
  if (!state) return
  for (const { mention, role } of unowned)
    cast.replace(mention, { ...mention, actor: groupIn(state, mention.actor.sector ?? 'CVL', mention.text) }, role)
  if (unowned.length === 0 && subject) cast.addMention(mentionAt(subject, 'CVL', state, scene), 'actor', 'participant')
}

/** Whoever wants something of an office or a government at home, where the words name no place, is its own people. */
function governing(cast: CastBuilder, index: FrameIndex): State | null {
  const { recipient } = cast.done()
  const codes = new Set(recipient.map(({ mention: { actor } }) => (actor.sector === 'GOV' ? actor.code : null)))
  const [code] = codes
  return codes.size === 1 && code ? (index.states.get(code) ?? null) : null
}

function bombers(clause: Clause, scene: Scene, index: FrameIndex, cast: CastBuilder): void {
  // Whoever blows himself up was there to be seen.
  const known =
    scene.lemmas.includes('suicide') ||
    scene.actors.some(({ actor: { sector } }) => sector === 'REB' || sector === 'UAF')
  const bomb = scene.sentence.tokens.findIndex(
    (token, at) => within(token, clause) && scene.knowledge.wordsets.planted.has(lemmaAt(scene, at)),
  )
  const state = bomb < 0 || known ? null : stateAround(clause, scene, index)
  const token = scene.sentence.tokens[bomb]
  if (!state || !token) return
  const phrase = { head: bomb, start: token.start, end: token.end }
  cast.addMention(mentionAt(phrase, 'UAF', state, scene), 'actor', 'participant')
}

/** The one state that the places of a clause lie in, or of its sentence; null where there is none or two. */
function stateAround(clause: Clause, scene: Scene, index: FrameIndex): State | null {
  for (const reach of [clause, scene.sentence]) {
    const codes = new Set(
      scene.places.flatMap(place => (place.country !== null && isWhere(place, reach, scene) ? [place.country] : [])),
    )
    const [code] = codes
    if (codes.size === 1 && code !== undefined) return index.states.get(code) ?? null
    if (codes.size > 1) return null
  }
  return null
}

const WHERE = /\b(?:in|at|near|outside|around|of|through|across|on)\s+(?:[\p{L}'’-]+\s+){0,3}$/u

/** A state's bare name may be a party's: only behind a preposition is it where. */
function isWhere(place: PlaceMention, reach: Span, scene: Scene): boolean {
  return (
    overlaps(place, reach) &&
    WHERE.test(scene.text.slice(Math.max(scene.sentence.start, place.start - 48), place.start)) &&
    !/^['’]/.test(scene.text.slice(place.end, place.end + 1))
  )
}

function mentionAt(phrase: Phrase, sector: Sector, state: State, scene: Scene): ActorMention {
  const tokens = [phrase.head, ...dependentsOf(scene, phrase.head, 'compound').map(({ index }) => index)].flatMap(
    at => scene.sentence.tokens[at] ?? [],
  )
  const start = Math.min(...tokens.map(token => token.start))
  const end = Math.max(...tokens.map(token => token.end))
  const text = scene.text.slice(start, end)
  const actor = groupIn(state, sector, sector === 'UAF' ? 'unidentified attackers' : 'civilians')
  return { actor, text, start, end, sentence: scene.sentence.index, role: null, officeText: null, alsoPlace: false }
}

function groupIn({ code, name, adjectives, sector: own }: State, sector: Sector, noun: string): ActorMention['actor'] {
  const isUnknown = sector === 'UAF'
  return {
    id: isUnknown
      ? `group:${code}:unidentified`
      : sector === 'CVL'
        ? `group:${code}:civilian`
        : `group:${code}:${noun.toLowerCase().replace(/[^a-z]+/g, '-')}`,
    name: isUnknown ? `${noun} in ${name}` : `${adjectives[0] ?? name} ${noun}`,
    kind: 'group',
    code,
    affiliation: name,
    sector: own ?? sector,
    office: null,
  }
}
