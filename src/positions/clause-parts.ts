import type { Clause, Participant, Sentence, Span } from '../model/index.js'
import { partiesOf, type Scene } from './holders.js'
import { participant, subtree } from './parties.js'
import type { Part } from './provisions.js'

/**
 * What a sentence says is to be done, where it stands under a paper: every clause of something to come.
 * @param reading `under`: all of it, in the present too; `open`: all that is to come; `loose`: what a modal says; `pledges`: only what is undertaken; `strict`: only outright
 */
export function partsToBeDone(
  scene: Scene,
  reading: 'under' | 'open' | 'loose' | 'pledges' | 'strict',
  after: number,
): readonly Part[] {
  const { clauses, sentence } = scene
  const { pledges } = scene.knowledge.wordsets
  return clauses.flatMap((clause, at) => {
    const head = sentence.tokens[clause.predicate.head]
    if (!head || head.start < after || !isTold(clause, scene)) return []
    const isPledge = pledges.has(clause.predicate.lemma) && !clause.negated
    const isDeontic = clause.passive && scene.knowledge.wordsets['lets-or-makes'].has(clause.predicate.lemma)
    if (isPledge || isDeontic) return reading === 'strict' && isPledge ? [] : under(at, scene)
    if (reading === 'pledges' || (reading === 'loose' && clause.modal === null)) return []
    if (!isToBeDone(clause) && !(reading === 'under' && isPresent(clause))) return []
    return partsOfClause(clause, at, { start: after, end: sentence.end }, scene)
  })
}

/** "Under the deal, Peru pays half": a party's part in the present. */
function isPresent({ tense, predicate, passive, aspect, subjects }: Clause): boolean {
  const acts = predicate.kind === 'verb' && predicate.lemma !== 'be' && subjects.length > 0
  return acts && tense === 'present' && !passive && aspect === null
}

/** The clauses told outright, or as somebody's word; not those under an "if" or a "who". */
function isTold({ governor, predicate, modal }: Clause, scene: Scene): boolean {
  if (predicate.kind === 'noun' && predicate.light !== 'be') return false
  if (!governor) return true
  const above = scene.clauses[governor.clause]
  if (!above) return true
  if (governor.relation === 'conjunct') return isTold(above, scene)
  if (modal === 'be to' && governor.marker === 'to') return true
  return governor.relation === 'reported' && !scene.knowledge.wordsets.pledges.has(above.predicate.lemma)
}

export function isToBeDone({ tense, modal }: Clause): boolean {
  return (
    tense === 'future' ||
    ['shall', 'must', 'should', 'may', 'can', 'would', 'will', 'be to', 'have to'].includes(modal ?? '')
  )
}

/** What hangs under "agreed to" or "is required to". */
export function under(at: number, scene: Scene): readonly Part[] {
  return scene.clauses.flatMap((clause, index) => {
    const { governor } = clause
    if (governor?.clause !== at) return []
    if (governor.relation === 'control' || governor.relation === 'reported')
      return partsOfClause(clause, index, scene.sentence, scene)
    return []
  })
}

/** A clause as a part: who is to do it, and the words behind them. */
export function partsOfClause(clause: Clause, at: number, bounds: Span, scene: Scene): readonly Part[] {
  const { sentence } = scene
  const { head } = clause.predicate
  const own = subtree(sentence.tokens, head, ['conj', 'mark', 'punct', 'parataxis', 'nsubj'])
  const beside = besideFrom(at, head, scene)
  const subjects = clause.passive ? [...clause.objects, ...clause.subjects] : clause.subjects
  const before = subjects.filter(subject => subject.end <= (sentence.tokens[head]?.start ?? 0))
  const from = Math.max(own.start, ...before.map(subject => subject.end))
  const party = isLetGo(clause, scene) ? null : actorOf(subjects, clause, bounds, scene)
  const bare = subjects.length === 0 && party !== null ? party.end : 0
  const start =
    sentence.tokens.find(token => token.start >= Math.max(from, bare) && token.upos !== 'PUNCT')?.start ?? own.start
  const rest = restOf(own.end, sentence, Math.min(beside ?? bounds.end, bounds.end))
  const full = subtree(sentence.tokens, head, ['conj', 'parataxis'])
  // What is done to somebody is no one's act, so that it is told whole: "the prisoners will be released".
  const named =
    party === null || (clause.passive && clause.subjects.length === 0)
      ? before.find(subject => subject.start >= full.start)
      : undefined
  const whole = named?.start ?? start
  return [
    { span: { start: Math.min(whole, sentence.tokens[head]?.start ?? whole), end: Math.max(rest, start + 1) }, party },
  ]
}

/** Who is released does nothing for it: "all detainees are to be released". */
function isLetGo({ passive, subjects, predicate }: Clause, scene: Scene): boolean {
  return passive && subjects.length === 0 && scene.knowledge.wordsets['lets-go'].has(predicate.lemma)
}

/** Whose part it is: the first party among its subjects; where the tree has none, the actor before the verb. */
function actorOf(subjects: Clause['subjects'], clause: Clause, bounds: Span, scene: Scene): Participant | null {
  const head = scene.sentence.tokens[clause.predicate.head]
  if (subjects.length === 0) return actorIn({ start: bounds.start, end: head?.start ?? 0 }, scene)
  return partiesOf(subjects, clause, scene)[0] ?? null
}

/** Where the "and" of the clause beside this one stands. */
function besideFrom(at: number, head: number, { sentence, clauses }: Scene): number | null {
  const beside = clauses.find(
    ({ governor, predicate }) => governor?.clause === at && governor.relation === 'conjunct' && predicate.head > head,
  )
  if (!beside) return null
  const and = sentence.tokens.find(token => token.head === beside.predicate.head && token.deprel === 'cc')
  return and?.start ?? sentence.tokens[beside.predicate.head]?.start ?? null
}

/** A condition or a counterpart behind a clause belongs to it, wherever the tree has hung it. */
function restOf(end: number, sentence: Sentence, limit: number): number {
  const more =
    /^,?\s+(?:(?:only )?if|once|unless|provided|as long as|on condition|in (?:return|exchange) for|by|before|until|no later than)\b[^;]*/i.exec(
      sentence.text.slice(end - sentence.start, Math.max(0, limit - sentence.start)),
    )
  return more ? end + more[0].length : Math.min(end, limit)
}

/** The first actor named in a stretch. */
export function actorIn(span: Span, scene: Scene): Participant | null {
  const mention = scene.actors.find(actor => span.start <= actor.start && actor.end <= span.end)
  return mention ? participant(mention) : null
}
