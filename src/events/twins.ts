import { type Candidate, isFilled } from './candidate.js'
import type { Cast } from './parties/cast.js'
import { lemmaAt, type Scene } from './scene.js'

/**
 * One candidate for each happening: "a round of talks", "held talks to discuss", "convened a meeting, bringing together A
 * and B" tell one by two or three words, and it has the parties of all.
 */
export function withoutTwins(scene: Scene, candidates: readonly Candidate[]): readonly Candidate[] {
  const twins = new Map<Candidate, Candidate>()
  for (const candidate of candidates) {
    const twin = twinOf(candidate, candidates, scene)
    if (twin) twins.set(candidate, twin)
  }
  if (twins.size === 0) return candidates
  const over = new Map<Candidate, Candidate[]>()
  for (const candidate of twins.keys()) {
    const last = lastOf(candidate, twins)
    if (last.frame.event === 'CONSULT' && candidate.frame.event === 'CONSULT')
      over.set(last, [...(over.get(last) ?? []), candidate])
  }
  return candidates
    .filter(candidate => !twins.has(candidate))
    .map(candidate => {
      const others = over.get(candidate)
      return others ? { ...candidate, cast: joinedCast(candidate, others) } : candidate
    })
}

const STEPS = 4

/** The meeting tells who was brought together, and the convening tells the meeting. */
function lastOf(candidate: Candidate, twins: ReadonlyMap<Candidate, Candidate>): Candidate {
  let last = candidate
  for (let steps = 0; steps < STEPS; steps++) last = twins.get(last) ?? last
  return last
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
