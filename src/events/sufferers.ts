import type { Frame } from '../knowledge/index.js'
import type { ActorMention, Clause, EventType, PlaceMention, Span } from '../model/index.js'
import type { CastBuilder } from './cast-builder.js'
import type { FrameIndex } from './frames.js'
import { mentionsOf } from './phrase-mentions.js'
import { type Scene, within } from './scene.js'

const ON_THE_GROUND: ReadonlySet<EventType> = new Set([
  'AID',
  'ASSAULT',
  'COERCE',
  'CONCEDE',
  'MOBILIZE',
  'PROTEST',
  'RETREAT',
  'SANCTION',
])

/**
 * Who a one-sided act is done to, where no argument names them outright: whoever is named inside what is acted upon
 * ("rejected a motion by the former president"); of acts on the ground, the state they are done in ("sent a team to
 * rebuild schools in Haiti").
 */
export function sufferers(clause: Clause, frame: Frame, scene: Scene, index: FrameIndex, cast: CastBuilder): void {
  if (frame.mutual || frame.subject !== 'actor' || cast.has('recipient')) return
  const inside = [...clause.objects, ...clause.obliques.map(({ phrase }) => phrase)]
  if (frame.object !== 'none')
    for (const phrase of clause.objects) if (cast.addFirst(namedIn(phrase, clause, scene), 'recipient')) return
  if (frame.forward && contentNames(clause, scene, cast)) return
  if (!ON_THE_GROUND.has(frame.event) || frame.mode === 'resign') return
  for (const phrase of inside) if (cast.addFirst(namedIn(phrase, clause, scene), 'recipient')) return
  const predicate = scene.sentence.tokens[clause.predicate.head]
  if (!predicate) return
  const end = Math.max(clause.end, ...purposesOf(clause, scene).map(purpose => purpose.end))
  const behind = { start: predicate.end, end }
  if (
    cast.addFirst(
      scene.actors.filter(mention => within(mention, behind)),
      'recipient',
    )
  )
    return
  const ground = { start: Math.min(clause.start, behind.start), end }
  cast.addFirst(
    scene.places.flatMap(place => (within(place, ground) ? statesOf(place, index) : [])),
    'recipient',
  )
}

/** The state a place lies in, told by the words for the place. */
function statesOf({ country, text, start, end, sentence }: PlaceMention, index: FrameIndex): readonly ActorMention[] {
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

/** "Sent a ship to help Haiti": what it was done for. */
function purposesOf(clause: Clause, scene: Scene): readonly Clause[] {
  const place = scene.clauses.indexOf(clause)
  return scene.clauses.filter(
    ({ governor }) => governor?.clause === place && (governor.marker === 'to' || governor.relation === 'relative'),
  )
}

/** "Demanded that the premier apologise", "threatened to shell Hezbollah's positions": who is named in what is to come. */
function contentNames(clause: Clause, scene: Scene, cast: CastBuilder): boolean {
  const place = scene.clauses.indexOf(clause)
  for (const inner of scene.clauses) {
    const { governor } = inner
    if (
      scene.candidates.has(inner) ||
      governor?.clause !== place ||
      (governor.relation !== 'control' && governor.relation !== 'reported')
    )
      continue
    for (const phrase of [...inner.subjects, ...inner.objects, ...inner.obliques.map(oblique => oblique.phrase)])
      if (
        cast.addFirst(mentionsOf(phrase, scene), 'recipient') ||
        cast.addFirst(namedIn(phrase, clause, scene), 'recipient')
      )
        return true
  }
  return false
}

/** Whoever is named in a phrase, but for the subject itself: "the party's leader" is no sufferer of the party's. */
function namedIn(phrase: Span, clause: Clause, scene: Scene): Scene['actors'] {
  return scene.actors.filter(
    mention => within(mention, phrase) && !clause.subjects.some(subject => within(mention, subject)),
  )
}
