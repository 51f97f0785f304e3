import { wordsOf } from '../knowledge/index.js'
import type { Clause, Stance } from '../model/index.js'
import { isSupposed } from './conditions.js'
import { contentOf } from './content.js'
import { firmnessOf } from './firmness.js'
import { holdersOf, type Scene, speakerOf } from './holders.js'
import { aboutSubject } from './judged.js'
import { type PhraseMatch, phraseAt } from './match-phrase.js'
import type { Take } from './take.js'
import type { PositionWords } from './words.js'

const UNSURE = new Set(['may', 'might', 'could', 'must', 'should', 'ought', 'need to', 'have to'])

/** A phrase that has one of these is what it says, and is not turned by it. */
const DENIALS = new Set(['no', 'not', 'never', 'little', 'nothing'])

/** A stance taken in words of stance. */
export function wordedTake(clause: Clause, at: number, scene: Scene, words: PositionWords): Take | null {
  const match = phraseAt(clause, scene.sentence, words)
  if (!match || UNSURE.has(clause.modal ?? '') || isSupposed(clause, scene.clauses) || isForeseen(clause, scene))
    return null
  const { phrase } = match
  if (!isAddressed(match, scene)) return null
  const first = scene.sentence.tokens[match.from]
  const last = scene.sentence.tokens[match.to - 1]
  const held = phrase.about === 'subject' ? aboutSubject(clause, scene) : holdersOf(clause, scene)
  const stance = phrase.words.some(word => DENIALS.has(word)) ? phrase.stance : turned(phrase.stance, clause, scene)
  if (!first || !last || (stance === null && !phrase.turns)) return null
  if (phrase.turns && clause.negated) return null
  const content = contentOf(match, clause, scene.sentence)
  const span = { start: first.start, end: last.end }
  return {
    at,
    clause,
    stance: stance ?? phrase.stance,
    firmness: firmnessOf(
      stance === phrase.stance || stance === null ? phrase.firmness : 'plain',
      { start: first.start, end: content?.end ?? last.end },
      clause,
      scene.clauses,
      scene.sentence,
      words,
    ),
    turns: phrase.turns,
    needsCondition: false,
    gaveUp: stance !== null && stance !== phrase.stance && isNoLonger(clause, scene) ? phrase.stance : null,
    ...span,
    content,
    holders: held.holders,
    owned: held.owned,
    speaker: speakerOf(clause, scene),
  }
}

/** Somebody is asked who can be: "asked Ankara to", not "asked tourists to". */
function isAddressed({ phrase, gap }: PhraseMatch, { text, sentence, actors, knowledge }: Scene): boolean {
  if (!gap || phrase.stance !== 'demands' || phrase.about !== 'behind') return true
  const [first, last] = [sentence.tokens[gap.from], sentence.tokens[gap.to - 1]]
  if (!first || !last) return false
  if (actors.some(mention => mention.start < last.end && first.start < mention.end)) return true
  const words = wordsOf(text.slice(first.start, last.end), first.start)
  return words.some(
    ({ key }, at) => knowledge.wordsets.addressed.has(key) || knowledge.collectives.longest(text, words, at) !== null,
  )
}

/** Not said to be so: "denied that it had asked for", "tried to persuade Hamas to accept", "is expected to reject", "has yet to accept", "ways to support". */
function isForeseen({ governor, subjects, modal, predicate }: Clause, { clauses, sentence }: Scene): boolean {
  const head = sentence.tokens[predicate.head]
  if (head && /\byet to $/i.test(sentence.text.slice(0, head.start - sentence.start))) return true
  if (modal === 'be to' || (governor?.marker === 'to' && governor.relation !== 'control')) return true
  if (governor?.relation === 'reported' && clauses[governor.clause]?.predicate.lemma === 'deny') return true
  if (governor?.relation !== 'control') return false
  const above = clauses[governor.clause]
  if (above?.predicate.kind !== 'verb') return false
  if (above.predicate.lemma === 'expect' || above.predicate.lemma === 'try') return true
  const own = subjects[0]
  return own !== undefined && !above.passive && above.objects.some(object => object.start === own.start)
}

/** "did not accept" is a refusal; "did not reject" no acceptance, but a doubt; "no longer insists" gives the demand up. */
function turned(stance: Stance, clause: Clause, scene: Scene): Stance | null {
  const noLonger = isNoLonger(clause, scene)
  if (!clause.negated && !noLonger) return stance
  switch (stance) {
    case 'accepts':
    case 'prefers':
      return 'rejects'
    case 'rejects':
      return noLonger ? 'accepts' : 'conditions'
    case 'demands':
    case 'questions':
    case 'reluctant':
      return noLonger ? 'accepts' : null
    case 'proposes':
    case 'conditions':
      return null
  }
}

/** "no longer insists", "does not insist anymore", whatever the tree has made of them. */
function isNoLonger(clause: Clause, { text, sentence }: Scene): boolean {
  const head = sentence.tokens[clause.predicate.head]
  if (!head) return false
  return (
    /\bno longer\s+(?:\p{L}+\s+)?$/iu.test(text.slice(Math.max(sentence.start, head.start - 24), head.start)) ||
    (clause.negated && /\bany ?more\b/i.test(text.slice(clause.start, clause.end)))
  )
}
