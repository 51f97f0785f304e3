import type { EventRecord } from '../model/index.js'
import { type Candidate, isFilled } from './candidate.js'
import { contextsOf } from './fields/contexts.js'
import { type FrameIndex, frameIndex } from './frames/frames.js'
import { frameOf } from './frames/match.js'
import { isSport } from './left-out/sport.js'
import { withoutRepeats } from './left-out/twins.js'
import { Antecedents } from './parties/antecedents.js'
import type { Cast } from './parties/cast.js'
import { castOf } from './parties/participants.js'
import { toldApart } from './place/apart.js'
import { withTowns } from './place/towns.js'
import { recordOf } from './record.js'
import { type EventInput, lemmaAt, type Scene, scenesOf } from './scene.js'
import { statusOf } from './status/status.js'

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

/** "The suicide bomber killed four", "the air strike hit": the deed is told by what it did. */
function isDoer(candidate: Candidate, other: Candidate, relation: string): boolean {
  return relation === 'nsubj' && candidate.frame.event === 'ASSAULT' && isFilled(other)
}

/** "Announced a suspension of aid", "offered an amnesty": the noun a frame asks for tells nothing of its own. */
function isWhatItIsOf({ clause, frame }: Candidate, other: Candidate, scene: Scene): boolean {
  const { head, kind, lemma } = clause.predicate
  const token = scene.sentence.tokens[head]
  return (
    kind === 'noun' &&
    frame.event !== 'CONSULT' &&
    token?.head === other.clause.predicate.head &&
    other.frame.of.includes(lemma) &&
    /^(?:obj|nmod|compound)$/.test(token.deprel) &&
    isFilled(other)
  )
}

/** "A round of talks", "held talks to discuss": the same happening told by two words of one clause is one, with the parties of both. */
function withoutTwins(scene: Scene, candidates: readonly Candidate[]): readonly Candidate[] {
  const over = new Map<Candidate, Candidate[]>()
  const kept = candidates.filter(candidate => {
    const twin = lastTwin(candidate, candidates, scene)
    if (!twin) return true
    if (twin.frame.event === 'CONSULT' && candidate.frame.event === 'CONSULT')
      over.set(twin, [...(over.get(twin) ?? []), candidate])
    return false
  })
  return kept.map(candidate => {
    const others = over.get(candidate)
    return others ? { ...candidate, cast: joinedCast(candidate, others) } : candidate
  })
}

const STEPS = 4

/** "Convened a meeting bringing together A and B": told by the meeting, which is told by the convening. */
function lastTwin(candidate: Candidate, candidates: readonly Candidate[], scene: Scene): Candidate | undefined {
  let twin = twinOf(candidate, candidates, scene)
  for (let steps = 0; twin && twin !== candidate && steps < STEPS; steps++) {
    const next = twinOf(twin, candidates, scene)
    if (!next || next === candidate || next === twin) break
    twin = next
  }
  return twin
}

/** The candidate that tells the same happening, or tells it as a part of its own. */
function twinOf(candidate: Candidate, candidates: readonly Candidate[], scene: Scene): Candidate | undefined {
  const token = scene.sentence.tokens[candidate.clause.predicate.head]
  if (!token) return candidate
  return candidates.find(other => {
    if (other === candidate) return false
    if (isWhatItIsOf(candidate, other, scene)) return true
    if (isArranging(candidate, other) && token.head === other.clause.predicate.head) return true
    if (other.frame.event !== candidate.frame.event) return false
    const under = token.head === other.clause.predicate.head
    if (under && (areSaidOfOne(candidate, other, token.deprel) || isBringing(candidate, token.deprel))) return true
    if (
      under &&
      candidate.clause.predicate.kind === 'noun' &&
      other.clause.predicate.kind === 'noun' &&
      token.deprel !== 'conj'
    )
      return true
    if (under && candidate.clause.predicate.kind === 'noun' && other.clause.predicate.kind === 'verb')
      return (
        /^(?:obj|obl)$/.test(token.deprel) ||
        (token.deprel === 'nsubj:pass' && other.frame.subject === 'thirdParty') || // "the meeting was chaired by"
        isDoer(candidate, other, token.deprel)
      )
    if (under && token.deprel.startsWith('acl') && candidate.frame.subject === 'thirdParty')
      return other.cast.actor.length > 0 // "the talks between A and B, mediated by C": C is a third party of the talks
    // "Sent doctors to help the villagers": what help is for is no more help.
    const { governor } = candidate.clause
    if (candidate.frame.event === 'AID' && governor?.marker === 'to' && isUnder(governor.clause, other, scene))
      return isFilled(other)
    return under && token.deprel === 'advcl' && lemmaAt(scene, candidate.clause.predicate.head) === 'discuss'
  })
}

/** "Met in talks arranged by the emir": the talks were held, and whoever arranged them is told with them. */
function isArranging({ clause, frame }: Candidate, { frame: over }: Candidate): boolean {
  const { lemma } = clause.predicate
  return over.event === 'CONSULT' && frame.event === 'AGREE' && lemma === 'arrange' && clause.passive
}

/** "Convened a meeting, bringing together A and B": those brought together met there. */
function isBringing({ clause, frame }: Candidate, deprel: string): boolean {
  return /^(?:advcl|acl)/.test(deprel) && frame.event === 'CONSULT' && BRINGING.has(clause.predicate.lemma)
}

const BRINGING: ReadonlySet<string> = new Set(['bring', 'gather', 'unite', 'assemble'])

/** "The talks, led by Odera and attended by Sy": two participles say who was at one meeting. */
function areSaidOfOne({ clause, frame }: Candidate, other: Candidate, deprel: string): boolean {
  const [object] = clause.objects
  return (
    deprel === 'conj' &&
    frame.event === 'CONSULT' &&
    clause.passive &&
    other.clause.passive &&
    object !== undefined &&
    other.clause.objects.some(({ head }) => head === object.head)
  )
}

/** "Flew to Lima for talks with the president": whom the second word names is whom the first was for. */
function joinedCast({ cast, frame }: Candidate, others: readonly Candidate[]): Cast {
  const seen = new Set([...cast.actor, ...cast.recipient, ...cast.thirdParty].map(({ mention }) => mention.actor.id))
  const more = others
    .flatMap(other =>
      [...other.cast.actor, ...other.cast.recipient].filter(
        ({ mention: { actor } }) => actor.kind !== 'state' || BRINGING.has(other.clause.predicate.lemma),
      ),
    )
    .filter(({ mention }) => !seen.has(mention.actor.id) && seen.add(mention.actor.id))
  return frame.mutual || frame.subject === 'thirdParty' || cast.actor.length === 0
    ? { ...cast, actor: [...cast.actor, ...more] }
    : { ...cast, recipient: [...cast.recipient, ...more] }
}

/** Whether what hangs on a clause hangs on another, or on a noun that one acts upon. */
function isUnder(place: number, { clause }: Candidate, scene: Scene): boolean {
  const above = scene.clauses[place]
  return above === clause || clause.objects.some(({ head }) => head === above?.predicate.head)
}
