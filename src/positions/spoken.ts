import type { Clause } from '../model/index.js'
import { firmnessOf } from './firmness.js'
import { partiesOf, type Scene, speakerOf } from './holders.js'
import { subtree } from './parties.js'
import type { Take } from './take.js'
import type { PositionWords } from './words.js'

const DEONTIC = new Set(['must', 'should', 'ought', 'have to', 'need to', 'shall'])
const INTENT = new Set(['will', 'would', 'can', 'could', 'shall', 'be to'])

/** A stance taken in no word of stance: "Iran must stop, Grossi said", "Iran will not give up its missiles". */
export function spokenTake(at: number, scene: Scene, words: PositionWords): Take | null {
  const clause = scene.clauses[at]
  if (!clause || clause.predicate.kind === 'noun') return null
  return mustOf(at, clause, scene) ?? noneOf(at, clause, scene) ?? wontOf(at, clause, scene, words)
}

/** What somebody says must be done, others or all are to do. */
function mustOf(at: number, clause: Clause, scene: Scene): Take | null {
  if (!clause.modal || !DEONTIC.has(clause.modal)) return null
  const speaker = speakerOf(clause, scene)
  if (!speaker) return null
  const subject = clause.subjects[0]
  if (subject && /^(?:we|i)$/i.test(scene.sentence.tokens[subject.head]?.text ?? '')) return null
  const strong = clause.speech?.verb === 'insist' || clause.speech?.verb === 'demand'
  return taken(at, clause, scene, {
    stance: clause.negated ? 'rejects' : 'demands',
    firmness: strong ? 'strong' : 'plain',
    holders: [speaker],
  })
}

/** "There will be no amnesty": what somebody says there will not be. */
function noneOf(at: number, clause: Clause, scene: Scene): Take | null {
  const { tokens } = scene.sentence
  if (clause.predicate.lemma !== 'be' || !clause.negated || !INTENT.has(clause.modal ?? '')) return null
  if (!tokens.some(token => token.head === clause.predicate.head && token.deprel === 'expl')) return null
  const speaker = speakerOf(clause, scene)
  if (!speaker) return null
  const take = taken(at, clause, scene, { stance: 'rejects', firmness: 'plain', holders: [speaker] })
  const own = scene.text.slice(take.content?.start, take.content?.end)
  const without = /\bwithout\s+/i.exec(own)
  if (!without || !take.content) return take
  const start = take.content.start + without.index + without[0].length
  return { ...take, stance: 'demands', firmness: 'strong', content: { start, end: take.content.end } }
}

/** What a party says it will not do, of what it might be asked for; or would do, on a condition. */
function wontOf(at: number, clause: Clause, scene: Scene, words: PositionWords): Take | null {
  const { lemma, particle, kind } = clause.predicate
  if (kind !== 'verb' || !(words.yields.has(lemma) || (particle && words.yields.has(`${lemma} ${particle}`))))
    return null
  const governor = clause.governor && scene.clauses[clause.governor.clause]
  const vowed =
    governor !== null &&
    governor !== undefined &&
    clause.governor?.relation === 'control' &&
    scene.knowledge.wordsets.vows.has(governor.predicate.lemma)
  if (!vowed && !INTENT.has(clause.modal ?? '') && clause.tense !== 'future') return null
  if (clause.governor?.relation === 'relative') return null
  const holders = partiesOf(clause.subjects, clause, scene)
  if (holders.length === 0) return null
  return taken(at, clause, scene, {
    stance: clause.negated ? 'rejects' : 'conditions',
    firmness: vowed ? 'strong' : firmnessOf('plain', clause, clause, scene.clauses, scene.sentence, words),
    holders,
  })
}

function taken(at: number, clause: Clause, scene: Scene, say: Pick<Take, 'stance' | 'firmness' | 'holders'>): Take {
  const { tokens } = scene.sentence
  const head = tokens[clause.predicate.head]
  const own = subtree(tokens, clause.predicate.head, ['conj', 'parataxis', 'mark'])
  const start = head?.start ?? clause.start
  const before = say.stance === 'demands' || clause.predicate.lemma === 'be' || clause.passive
  return {
    at,
    clause,
    ...say,
    turns: false,
    needsCondition: say.stance === 'conditions',
    gaveUp: null,
    start,
    end: head?.end ?? start,
    content: { start: before ? own.start : start, end: Math.max(own.end, start + 1) },
    owned: true,
    speaker: speakerOf(clause, scene),
  }
}
