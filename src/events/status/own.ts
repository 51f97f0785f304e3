import type { Clause } from '../../model/index.js'
import type { FrameIndex } from '../frames/frames.js'
import { dependentsOf, type Scene, within } from '../scene.js'
import { clauseAt, isDefinite, READ_AS_TOLD, reading, type StatusReading } from './reading.js'
import { wordStatus } from './words.js'

const MAY = new Set(['may', 'might', 'could', 'can'])
const CONDITION = new Set(['if', 'unless', 'whether', 'should', 'had', 'were', 'lest'])
// "When they meet, they will sign": told in the present, and still to come.
const TIME = new Set(['when', 'once', 'after', 'as', 'before', 'until', 'till', 'where'])
const OPENING = /^\W*(Were|Had|Should|Provided|Assuming|Suppose|Supposing) /
const ASKING = new Set(
  'will would is are was were do does did has have had can could should shall may might'.split(' '),
)

/** What a clause's own words say of it: condition, modal, tense and negation; those of the verb that carries a noun. */
export function ownStatus(clause: Clause, scene: Scene, index: FrameIndex): StatusReading {
  const carrier = carrierOf(clause, scene)
  // "Did not join the talks": there were some.
  const missed = carrier?.negated && /^(?:join|attend|follow)$/.test(carrier.predicate.lemma)
  if (missed && isDefinite(scene, clause.predicate.head)) return { status: 'occurred', cue: null }
  if (carrier === undefined && deniesAnother(clause, scene)) return wordsOf({ ...clause, negated: false }, scene)
  const own = wordsOf(carrier ?? clause, scene)
  // "No talks took place": the negation stands with the noun.
  if (clause.negated && READ_AS_TOLD.includes(own.status)) return reading('denied', clause.negation, scene)
  if (clause.negated && own.status === 'planned') return reading('denied', clause.negation, scene)
  if (carrier && carrier.predicate.particle === null && own.status === 'occurred') {
    const carried = wordStatus(carrier, null, scene, index)
    if (carried?.status === 'ongoing') return carried
  }
  return own
}

/** "No breakthrough was reached at the talks" denies the breakthrough, and not the talks. */
function deniesAnother({ governor, negated, negation, predicate }: Clause, scene: Scene): boolean {
  if (!negated || !negation || predicate.kind !== 'noun' || governor?.relation !== 'argument') return false
  if (governor.marker === 'subject' || governor.marker === 'object') return false
  const word = scene.sentence.tokens.find(token => token.start === negation.start)
  return word?.deprel === 'det' && word.head !== predicate.head
}

/** The verb a noun is carried by: "hold" of "held talks". */
export function carrierOf(clause: Clause, scene: Scene): Clause | undefined {
  if (clause.predicate.kind !== 'noun' || clause.predicate.light === null || clause.governor === null) return undefined
  return clause.governor.relation === 'argument' ? scene.clauses[clause.governor.clause] : undefined
}

function wordsOf(clause: Clause, scene: Scene): StatusReading {
  const plain = (status: StatusReading['status']): StatusReading => ({ status, cue: null })
  const { modal, aspect, tense, negated, negation, governor } = clause
  const above = governor ? scene.clauses[governor.clause] : undefined
  if (isConditional(clause, scene)) return plain('hypothetical')
  if (modal !== null && MAY.has(modal))
    return negated && modal !== 'may' && modal !== 'might' ? reading('denied', negation, scene) : plain('hypothetical')
  if (modal === 'would' || modal === 'should' || modal === 'must') {
    if (negated) return reading(modal === 'would' && isDeed(clause) ? 'refused' : 'denied', negation, scene)
    if (aspect === 'perfect') return plain('hypothetical')
    return plain(modal === 'would' ? would(clause, scene) : 'proposed')
  }
  if (tense === 'future') {
    if (modal === 'be to' && aspect === 'perfect') return plain('cancelled')
    if (negated) return reading(isDeed(clause) && modal !== 'be to' ? 'refused' : 'denied', negation, scene)
    return plain(isAsked(scene) ? 'hypothetical' : 'planned')
  }
  if (negated) return reading('denied', negation, scene)
  if (isAsked(scene) && governor === null) return plain('hypothetical')
  if (isStillToCome(clause, above, scene)) return plain('planned')
  if (tense === 'present' && isUnderTerms(clause, scene)) return plain('proposed')
  const goesOn = isState(clause) || (tense === 'present' && aspect === 'progressive') || hasBeenDoing(clause, scene)
  return plain(goesOn ? 'ongoing' : 'occurred')
}

function isConditional({ governor, predicate }: Clause, scene: Scene): boolean {
  if (isInverted(predicate.head, scene)) return true
  if (!governor?.marker) return false
  if (governor.relation === 'reported') return governor.marker === 'whether' || governor.marker === 'if'
  if (governor.relation !== 'adverbial' && governor.relation !== 'relative') return false
  if (CONDITION.has(governor.marker)) return governor.relation === 'adverbial' || governor.marker === 'whether'
  // "In case", "in the event that", "as long as".
  return dependentsOf(scene, predicate.head, 'mark').some(
    ({ index }) =>
      dependentsOf(scene, index, 'fixed').some(({ token }) => /^(?:case|event|long)$/i.test(token.text)) ||
      /^(?:long|provided|providing|assuming|supposing)$/i.test(scene.sentence.tokens[index - 1]?.text ?? ''),
  )
}

/** "Were Iran to meet Oman", "Provided that Oman meets Iran": the first verb of a sentence that opens so. */
function isInverted(head: number, { sentence: { tokens, text } }: Scene): boolean {
  const opening = OPENING.exec(text)?.[1]
  if (opening === undefined || text.endsWith('?')) return false
  return tokens.findIndex(({ upos, text: word }) => upos === 'VERB' && word !== opening) === head
}

/** Somebody does it: not "talks will not take place", "will not be signed". */
function isDeed({ predicate, passive, subjects }: Clause): boolean {
  return (
    predicate.kind === 'verb' && !passive && subjects.length > 0 && !/^(?:be|take|happen|occur)$/.test(predicate.lemma)
  )
}

/** "Said they would meet" is a plan told; "would meet if" and a bare "would" are a thought. */
function would(clause: Clause, scene: Scene): 'planned' | 'proposed' | 'hypothetical' {
  if (hasCondition(clause, scene)) return isOwnWord(clause, scene) ? 'planned' : 'hypothetical'
  if (isUnderTerms(clause, scene)) return 'proposed'
  return clause.governor?.relation === 'reported' || (clause.speech !== null && !clause.speech.quoted)
    ? 'planned'
    : 'hypothetical'
}

/** "They said they would sign if …": an offer or a threat of one's own, whatever it hangs on. */
function isOwnWord({ governor, subjects, predicate }: Clause, scene: Scene): boolean {
  const [subject] = subjects
  const above = governor?.relation === 'reported' ? scene.clauses[governor.clause] : undefined
  if (!subject || !above || above.subjects.length === 0 || predicate.kind !== 'verb') return false
  const first = scene.text.slice(subject.start, subject.end).split(' ', 1)[0] ?? ''
  return /^(?:it|its|they|their|he|his|she|her)$/i.test(first)
}

function hasCondition(clause: Clause, scene: Scene): boolean {
  return dependentsOf(scene, clause.predicate.head, 'advcl').some(({ index }) => {
    const marker = clauseAt(scene, index)?.governor?.marker
    return typeof marker === 'string' && CONDITION.has(marker)
  })
}

/** "Under the draft, Kyiv and Moscow sign within a month." */
function isUnderTerms(clause: Clause, scene: Scene): boolean {
  return clause.obliques.some(
    ({ preposition, phrase }) =>
      preposition === 'under' &&
      /^(?:draft|plan|proposal|term|offer|deal|agreement|accord|scheme|roadmap)$/.test(
        scene.sentence.tokens[phrase.head]?.lemma.toLowerCase() ?? '',
      ),
  )
}

/** A question that yes or no would answer. */
function isAsked({ sentence: { text } }: Scene): boolean {
  if (!/\?["'”’)]*\s*$/.test(text)) return false
  const first = /[a-z]+/i.exec(text)?.[0] ?? ''
  return ASKING.has(first.toLowerCase())
}

/** A bare "to meet" as in a headline, a present with a day ahead of it, a present behind "when" under a future. */
function isStillToCome(clause: Clause, above: Clause | undefined, scene: Scene): boolean {
  const { governor, tense, predicate } = clause
  if (predicate.kind !== 'verb' && predicate.light === null) return false
  if (tense === null && !above)
    return dependentsOf(scene, predicate.head, 'mark').some(({ token }) => token.text === 'to')
  const ahead = above?.tense === 'future' || above?.tense === 'present'
  // "Is in Suva to meet the rebels": he has not yet.
  if (governor?.marker === 'to' && above?.predicate.lemma === 'be' && above.tense === 'present') return tense === null
  if (governor?.relation === 'adverbial' && governor.marker !== null && TIME.has(governor.marker)) {
    if (tense === 'present') return above?.tense === 'future' || ['before', 'until', 'till'].includes(governor.marker)
    return tense === null && governor.marker === 'before' && (ahead || above?.modal === 'would')
  }
  return tense === 'present' && isAhead(clause, scene)
}

function isAhead(clause: Clause, scene: Scene): boolean {
  const { published } = scene
  if (published === null) return false
  const reach = scene.clauses.length === 1 ? scene.sentence : clause
  return scene.dates.some(date => date.value !== null && date.value.start > published && within(date, reach))
}

/** "Are in talks". */
function isState({ predicate, tense }: Clause): boolean {
  return predicate.kind === 'noun' && predicate.light === 'be' && tense === 'present'
}

/** "Have been shelling": perfect, and still going on. */
function hasBeenDoing(clause: Clause, scene: Scene): boolean {
  if (clause.aspect !== 'perfect' || clause.passive || clause.predicate.kind !== 'verb') return false
  const verb = scene.sentence.tokens[clause.predicate.head]
  if (!verb?.text.endsWith('ing')) return false
  const auxiliaries = dependentsOf(scene, clause.predicate.head, 'aux').map(({ token }) => token.text.toLowerCase())
  return auxiliaries.includes('been') && !auxiliaries.includes('had')
}
