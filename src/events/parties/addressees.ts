import type { Frame } from '../../knowledge/index.js'
import type { Clause, EventType } from '../../model/index.js'
import { behindObjects } from '../frames/behind-objects.js'
import type { Scene } from '../scene.js'
import type { CastBuilder } from './cast-builder.js'

/** Acts of saying, which a call or a visit may be made for. */
const SAID: ReadonlySet<EventType> = new Set(['SUPPORT', 'ACCUSE', 'CONCEDE', 'REQUEST', 'REJECT'])

/** The meeting a saying was the purpose of: "called the premier to congratulate him"; null where it was of none. */
export function meetingFor({ governor }: Clause, frame: Frame, scene: Scene): Clause | null {
  if (governor?.marker !== 'to' || (governor.relation !== 'control' && governor.relation !== 'adverbial')) return null
  const above = scene.clauses[governor.clause]
  if (above?.predicate.kind !== 'verb' || !SAID.has(frame.event)) return null
  return scene.candidates.get(above)?.event === 'CONSULT' ? above : null
}

const FIRST: ReadonlySet<string> = new Set(['until', 'unless', 'before', 'till'])

/**
 * Whom words are for that name nobody: whoever was called or met to say them to ("called the premier to apologise"), and
 * whoever has to do something first ("will not lift the embargo until Tonga pays").
 */
export function addressees(clause: Clause, frame: Frame, scene: Scene, cast: CastBuilder): void {
  if (frame.subject !== 'actor' || frame.mutual || cast.has('recipient')) return
  const meeting = meetingFor(clause, frame, scene)
  if (meeting) {
    const others = meeting.obliques.filter(({ preposition }) => preposition === 'with' || preposition === 'to')
    cast.add([...meeting.objects, ...others.map(({ phrase }) => phrase)], 'recipient', 'participant')
    return
  }
  if (TAKEN_BACK.has(frame.event) || (frame.event === 'ACCUSE' && frame.mode === 'investigate'))
    underObjects(clause, frame, scene, cast)
  if (!clause.negated) return
  const place = scene.clauses.indexOf(clause)
  for (const { governor, subjects } of scene.clauses)
    if (governor?.clause === place && governor.relation === 'adverbial' && FIRST.has(governor.marker ?? ''))
      cast.add(subjects, 'recipient', 'participant')
}

/** Acts upon what somebody had done before: "lifted the ban imposed on Peru". */
const TAKEN_BACK: ReadonlySet<EventType> = new Set(['CONCEDE', 'RETREAT', 'REJECT', 'SANCTION'])

/**
 * Whom the thing acted upon was imposed on, or is about: "the restrictions imposed on Peru", "an investigation into claims
 * that the envoy spied".
 */
function underObjects(clause: Clause, frame: Frame, scene: Scene, cast: CastBuilder): void {
  const heads = new Set(clause.objects.map(({ head }) => head))
  for (const { phrase } of [...clause.obliques, ...behindObjects(clause, scene)]) heads.add(phrase.head)
  for (const { governor, objects, obliques, passive, subjects } of scene.clauses) {
    if (governor?.relation !== 'relative' || !objects.some(({ head }) => heads.has(head))) continue
    if (frame.event === 'ACCUSE') {
      if (!passive) cast.add(subjects, 'recipient', 'participant')
      continue
    }
    if (!passive) continue
    for (const { preposition, phrase } of obliques)
      if (IMPOSED.has(preposition)) cast.add([phrase], 'recipient', 'participant')
  }
}

const IMPOSED: ReadonlySet<string> = new Set(['on', 'upon', 'against'])

/**
 * Who acts where a passive does not say: those who were sent, if they are somebody ("soldiers were deployed"), and the
 * state somebody was put out of ("were expelled from Uganda").
 */
export function doersOfPassive(clause: Clause, frame: Frame, scene: Scene, cast: CastBuilder): void {
  if (!clause.passive || cast.has('actor') || clause.predicate.kind !== 'verb') return
  if (frame.event === 'MOBILIZE' || (frame.event === 'AID' && PEACE.has(clause.predicate.lemma)))
    cast.add(clause.objects, 'actor', 'participant')
  const expelled = frame.mode === 'expel' || frame.mode === 'deport'
  if (expelled && OUT_OF_STATE.has(clause.predicate.lemma))
    for (const { preposition, phrase } of clause.obliques)
      if (preposition === 'from' && isState(phrase.head, scene)) cast.add([phrase], 'actor', 'participant')
}

const PEACE: ReadonlySet<string> = new Set(['deploy', 'dispatch', 'send'])
const OUT_OF_STATE: ReadonlySet<string> = new Set(['expel', 'deport', 'banish'])

function isState(head: number, scene: Scene): boolean {
  const token = scene.sentence.tokens[head]
  return (
    token !== undefined &&
    scene.actors.some(({ actor, start, end }) => actor.kind === 'state' && start <= token.start && token.end <= end)
  )
}
