import type { EventRecord } from '../model/index.js'
import type { Candidate } from './candidate.js'
import { contextsOf } from './fields/contexts.js'
import { type FrameIndex, frameIndex } from './frames/frames.js'
import { frameOf } from './frames/match.js'
import { isSport } from './left-out/sport.js'
import { withoutRepeats } from './left-out/twins.js'
import { Antecedents } from './parties/antecedents.js'
import { castOf } from './parties/participants.js'
import { toldApart } from './place/apart.js'
import { withTowns } from './place/towns.js'
import { recordOf } from './record.js'
import { type EventInput, type Scene, scenesOf } from './scene.js'
import { statusOf } from './status/status.js'
import { withoutTwins } from './twins.js'

/**
 * Finds who did what with whom in a report: one record per happening a clause tells, with its status, its words and
 * whose word it is. A happening that is asked for, agreed or refused is told by the record of the asking, agreeing or
 * refusing, and not once more.
 * @example "Fidan met Araghchi in Doha on Monday." gives one CONSULT, occurred, in Doha
 */
export function findEvents(input: EventInput): readonly EventRecord[] {
  const index = frameIndex(input.knowledge)
  const contexts = contextsOf(input.text, input.sentences, input.knowledge)
  const antecedents = new Antecedents(input.knowledge)
  const records: EventRecord[] = []
  for (const scene of scenesOf(input, (clause, scene) => frameOf(clause, scene, index))) {
    if (scene.candidates.size > 0 && isSport(scene)) continue
    const told: EventRecord[] = []
    const candidates = withoutTwins(scene, candidatesOf(scene, index))
    for (const candidate of candidates) {
      const record = recordOf(
        candidate,
        candidates,
        scene,
        input,
        contexts.get(scene.sentence.paragraph) ?? [],
        antecedents,
      )
      if (record && !records.some(other => other.id === record.id)) {
        told.push(...toldApart(record, scene, input.textHash))
        if (candidate.cast.actor.length + candidate.cast.recipient.length > 1)
          antecedents.note(record, candidate.clause.predicate.lemma)
      }
    }
    records.push(...withoutRepeats(told))
  }
  return withTowns(records, input.knowledge)
}

function candidatesOf(scene: Scene, index: FrameIndex): readonly Candidate[] {
  const found: Candidate[] = []
  for (const [clause, frame] of scene.candidates)
    found.push({ clause, frame, cast: castOf(clause, frame, scene, index), status: statusOf(clause, scene, index) })
  return found
}
