import type { Frame } from '../../knowledge/index.js'
import type { Clause } from '../../model/index.js'
import type { FrameIndex } from '../frames/frames.js'
import { dependentsOf, type Scene } from '../scene.js'
import { clauseAt } from '../status/reading.js'
import type { CastBuilder } from './cast-builder.js'

const CHAIN = 4
const WHEN = /^(?:after|before|during|amid|since|following|despite|until|over)$/i
// Those who only think of a happening are no party of it unless a word of its own says so.
const OF_OTHERS = new Set(['hypothetical'])

/**
 * Whoever plans, seeks, puts off, calls off or refuses a happening that names one party alone is the other: "Chile
 * cancelled a meeting with Peru", "dropped plans for a visit to Lima", "called off a visit by the president".
 */
export function undertakers(clause: Clause, frame: Frame, scene: Scene, index: FrameIndex, cast: CastBuilder): void {
  if (clause.predicate.kind !== 'noun' || frame.subject !== 'actor' || cast.sides() > 1) return
  const whose = undertaking(clause, scene, index)
  if (!whose) {
    // "Lukashenko said the talks with Vilnius had ended": who speaks of talks with somebody speaks of his own.
    const speaker = clause.speech?.quoted === false ? clause.speech.speaker : null
    if (
      frame.mutual &&
      speaker &&
      cast.sides() === 1 &&
      clause.obliques.some(({ preposition }) => preposition === 'with')
    )
      cast.add([speaker], 'actor', 'participant')
    return
  }
  const { actor, recipient } = cast.done()
  const start = scene.sentence.tokens[whose.predicate.head]?.start ?? 0
  const part = frame.mutual || actor.length === 0 ? 'actor' : 'recipient'
  if (part === 'recipient' && (recipient.length > 0 || frame.object !== 'recipient')) return
  if (whose.subjects.length > 0) cast.addBefore(whose.subjects, part, 'participant', start)
  else cast.addNeighbour(whose, part, 'before')
  // "Suspended talks with Lima": the tree may hang "with" on the verb.
  const other = frame.mutual ? 'with' : 'to'
  const behind = whose.obliques.filter(oblique => oblique.preposition === other).map(oblique => oblique.phrase)
  if (frame.mutual || frame.object === 'recipient')
    cast.add(behind, frame.mutual ? 'actor' : 'recipient', 'participant')
}

/** The status verb a noun hangs under: as its object, through nouns ("plans for"), or under a verb it controls. */
function undertaking(clause: Clause, scene: Scene, index: FrameIndex): Clause | null {
  let at = clause.predicate.head
  let controlled = false
  for (let steps = 0; steps < CHAIN; steps++) {
    const token = scene.sentence.tokens[at]
    const verb = token && clauseAt(scene, token.head)
    if (!token || token.head < 0) return null
    // "Suspended the talks after attacks": when it was done, and not what.
    if (
      token.deprel.startsWith('obl') &&
      dependentsOf(scene, at, 'case').some(({ token: word }) => WHEN.test(word.text))
    )
      return null
    const isSubject = token.deprel.startsWith('nsubj')
    if (verb?.predicate.kind === 'verb') {
      const { lemma, particle } = verb.predicate
      const status =
        (particle ? index.statusVerbs.get(`${lemma} ${particle}`) : undefined) ?? index.statusVerbs.get(lemma)
      const own = verb.subjects.filter(subject => subject.head !== at)
      if (
        status &&
        !OF_OTHERS.has(status) &&
        (own.length > 0 || verb.subjects.length === 0) &&
        (!isSubject || controlled)
      )
        return verb
      if (!isSubject && !token.deprel.startsWith('xcomp') && !controlled) return null
      controlled = true
    } else if (!/^(?:nmod|obl)/.test(token.deprel)) return null
    at = token.head
  }
  return null
}
