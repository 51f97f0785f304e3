import type { Clause, EventType, Status } from '../../model/index.js'
import type { FrameIndex } from '../frames/frames.js'
import { meetingFor } from '../parties/addressees.js'
import { dependentsOf, type Scene } from '../scene.js'
import { isAside, isEntitled, isPaperFor, statusOfThere } from './nouns-beside.js'
import { ownStatus } from './own.js'
import { asFarAs, controlledBy, isDeedNoun, isDefinite, reading, type StatusReading, whenDenied } from './reading.js'
import { wordStatus } from './words.js'

export type Governor = NonNullable<Clause['governor']>
/** What the predicate above says; `ends` where nothing further up can say anything of it. */
type Over = { readonly reading: StatusReading | null; readonly ends: boolean }

// Behind these a happening is when or where another was: "agreed at the second round", "refused after the talks".
const OCCASIONS = new Set([
  'at',
  'during',
  'after',
  'before',
  'since',
  'following',
  'ahead of',
  'despite',
  'until',
  'amid',
  'on the eve of',
  'on eve of',
  'as a result of',
  'as result of',
])
const AHEAD = new Set(['ahead of', 'on the eve of', 'on eve of'])
const MEANWHILE = new Set(['at', 'during', 'in', 'after'])
// What a status verb says something of stands behind these: "called for talks", but not "called in talks".
const OF = new Set(['object', 'for', 'to', 'on', 'upon', 'about', 'against', 'from', 'of', 'into', 'over'])
const UNREAL_OF_REPORTED: ReadonlySet<Status> = new Set(['denied', 'planned', 'proposed', 'hypothetical'])
const NOTHING: Over = { reading: null, ends: false }

/** @param light the verb that carries the happening, which makes it no occasion: "take part in talks" */
export function isOccasion(governor: Governor, light: string | null): boolean {
  if (governor.relation !== 'argument' || governor.marker === null) return false
  return OCCASIONS.has(governor.marker) || (governor.marker === 'in' && light === null)
}

/** What the predicate above says of the one below; nothing for "said that they met". */
export function statusAbove(
  clause: Clause,
  governor: Governor,
  above: Clause,
  scene: Scene,
  index: FrameIndex,
  inner: (clause: Clause) => Status,
): Over {
  if (isOccasion(governor, clause.predicate.light) || isAside(clause, scene))
    return { reading: occasion(governor, above, scene, index), ends: true }
  switch (governor.relation) {
    case 'conjunct':
      return {
        reading: isBare(clause, scene) ? ownStatus(above, scene, index) : null,
        ends: false,
      }
    case 'adverbial':
      return adverbial(clause, governor, above, scene, index, inner)
    case 'relative':
      return relative(clause, above, scene, index)
    case 'reported':
      return { reading: reported(clause, governor, above, scene, index), ends: false }
    case 'control':
      return { reading: controlled(clause, governor, above, scene, index, inner), ends: false }
    case 'argument':
      return argument(clause, governor, above, scene, index, inner)
  }
}

function occasion({ marker }: Governor, above: Clause, scene: Scene, index: FrameIndex): StatusReading | null {
  if (marker === null) return null
  const { status } = ownStatus(above, scene, index)
  const coming = status === 'planned' || status === 'proposed'
  const still = AHEAD.has(marker) || (marker === 'before' && above.tense !== 'past')
  return still || (coming && MEANWHILE.has(marker)) ? { status: 'planned', cue: null } : null
}

/** "Will meet and sign": the second verb has no tense of its own. */
function isBare(clause: Clause, scene: Scene): boolean {
  const token = scene.sentence.tokens[clause.predicate.head]
  return (
    clause.predicate.kind === 'verb' &&
    clause.modal === null &&
    clause.tense === null &&
    token?.features.verbForm !== 'Ger'
  )
}

function adverbial(
  clause: Clause,
  { marker }: Governor,
  above: Clause,
  scene: Scene,
  index: FrameIndex,
  inner: (clause: Clause) => Status,
): Over {
  const own = ownStatus(above, scene, index)
  const said = wordStatus(above, marker, scene, index)
  if (marker === 'to' || marker === 'for') {
    // "There are no plans for it to attend": the tree hung on the verb what the noun says.
    const noun = statusOfThere(above, scene, index)
    if (noun) return { reading: noun, ends: false }
  }
  if (marker === 'to') {
    // "Too early to speak of".
    if (above.predicate.kind === 'adjective' && said) return { reading: said, ends: false }
    if (isPaperFor(above, scene)) return { reading: { status: 'planned', cue: null }, ends: false }
    const coming = said?.status === 'planned' || said?.status === 'proposed' || own.status !== 'occurred'
    return coming || isAim(clause, scene) ? { reading: { status: 'planned', cue: null }, ends: false } : NOTHING
  }
  // "Wary of offering", "balked at signing", "coerced into leaving": the verb is what the word above speaks of.
  if (marker !== null && (OF.has(marker) || marker === 'at') && clause.tense === null && clause.modal === null)
    if (said || marker === 'into') return { reading: said && settled(said, above, scene, inner), ends: false }
  // "Refused to negotiate until the prisoners were released".
  if (marker !== null && UNTIL.has(marker) && inner(above) === 'refused')
    return { reading: { status: 'hypothetical', cue: null }, ends: true }
  // "Fighting continued": the verb hung on what goes on.
  if (said?.status === 'ongoing' && marker === null && above.subjects.length === 0) return { reading: said, ends: true }
  const along = clause.tense === null && (marker === null || marker === 'by') && own.status !== 'denied'
  return { reading: along && clause.modal === null ? own : null, ends: true }
}

const DEEDS: ReadonlySet<EventType> = new Set([
  'AID',
  'ASSAULT',
  'COERCE',
  'CONCEDE',
  'COOPERATE',
  'RETREAT',
  'SANCTION',
])

/**
 * "Sent an envoy to end the war": a deed for which something else is done has not come about by it. What is said is: "took
 * the floor to condemn"; and who goes somewhere to meet is told to have met.
 */
function isAim(clause: Clause, { candidates }: Scene): boolean {
  const frame = candidates.get(clause)
  return frame !== undefined && DEEDS.has(frame.event)
}

const UNTIL = new Set(['until', 'till', 'unless', 'before'])

/** A relative clause tells by itself; but what a noun says ("reports that", "the call to") goes on to the verb above. */
function relative(clause: Clause, above: Clause, scene: Scene, index: FrameIndex): Over {
  const marker = clause.governor?.marker
  const token = scene.sentence.tokens[clause.predicate.head]
  const noun = token && scene.sentence.tokens[token.head]
  if ((marker !== 'that' && marker !== 'to') || !noun || !isContentNoun(noun.lemma.toLowerCase(), marker, index))
    return { reading: null, ends: above.predicate.kind === 'verb' }
  const said = wordStatus(above, null, scene, index)
  const dismissed = said?.status === 'refused' || said?.status === 'denied'
  return {
    reading: dismissed ? reading(marker === 'that' ? 'denied' : said.status, said.cue, scene) : null,
    ends: false,
  }
}

function isContentNoun(lemma: string, marker: string, { statusNouns }: FrameIndex): boolean {
  return statusNouns.has(lemma) || statusNouns.has(`${lemma} ${marker}`)
}

function reported(
  clause: Clause,
  { marker }: Governor,
  above: Clause,
  scene: Scene,
  index: FrameIndex,
): StatusReading | null {
  const said = wordStatus(above, null, scene, index)
  const past = clause.tense === 'past'
  if (above.predicate.kind === 'adjective' || above.predicate.light === 'be') {
    const bare = clause.tense === null && clause.modal === null && above.tense !== 'past'
    if (above.negated && !bare) {
      const denies = /^(?:true|correct|case)$/.test(above.predicate.lemma)
      return reading(denies ? 'denied' : 'hypothetical', above.negation, scene)
    }
    if (said && (said.status === 'hypothetical' || said.status === 'denied' || !past)) return said
    return bare && (marker === 'to' || marker === 'for') ? { status: 'hypothetical', cue: null } : null
  }
  if (said && UNREAL_OF_REPORTED.has(said.status)) {
    if (past && (said.status === 'planned' || said.status === 'proposed')) return null
    return above.negated ? reading(whenDenied(said.status), above.negation, scene) : said
  }
  if (above.negated) return reading('hypothetical', above.negation, scene)
  const gerund = clause.tense === null && clause.modal === null && marker === null
  return gerund ? ahead(above, scene, index) : null
}

function controlled(
  clause: Clause,
  { marker }: Governor,
  above: Clause,
  scene: Scene,
  index: FrameIndex,
  inner: (clause: Clause) => Status,
): StatusReading | null {
  const frame = scene.candidates.get(clause)
  // "Called the premier to congratulate him" did so.
  if (frame && meetingFor(clause, frame, scene)) return ahead(above, scene, index)
  if (marker === 'to' && isEntitled(clause, above, scene)) return { status: 'hypothetical', cue: null }
  if (isYetTo(above, scene)) return reading('denied', scene.sentence.tokens[above.predicate.head] ?? null, scene)
  const said = wordStatus(above, marker, scene, index) ?? statusOfObject(above, scene, index)
  if (said) return wanted(clause, above, settled(said, above, scene, inner))
  return above.negated ? reading('denied', above.negation, scene) : ahead(above, scene, index)
}

function argument(
  clause: Clause,
  { marker }: Governor,
  above: Clause,
  scene: Scene,
  index: FrameIndex,
  inner: (clause: Clause) => Status,
): Over {
  const raised = statusOfRaised(clause, above, scene, index, inner)
  if (raised) return { reading: raised, ends: false }
  const said = wordStatus(above, marker, scene, index)
  const carried = clause.predicate.light !== null && clause.predicate.light !== 'be'
  if (marker === 'subject') return { reading: ofSubject(said, carried, above, scene, index, inner), ends: false }
  // "Discussed the talks", but not "discussed talks"; what sides "differ over" is not there yet, known as it may be.
  const known = marker !== 'over' && isDefinite(scene, clause.predicate.head)
  if (isAnnouncedDeal(clause, above, scene)) return { reading: ahead(above, scene, index), ends: false }
  if (said && marker !== null && OF.has(marker) && !(known && said.status === 'hypothetical'))
    return { reading: settled(said, above, scene, inner), ends: false }
  if (carried) return NOTHING
  const made = MAKING.test(above.predicate.lemma)
  if (isDeedNoun(clause, index) && !made) return { reading: null, ends: true }
  if (above.negated) return { reading: made ? reading('denied', above.negation, scene) : null, ends: false }
  const reached = marker === 'object' || marker === 'to' || marker === 'for'
  return { reading: reached ? ahead(above, scene, index) : null, ends: false }
}

/** "Announced talks" are to come; a deal that is announced has been agreed. */
function isAnnouncedDeal(clause: Clause, above: Clause, { candidates }: Scene): boolean {
  const frame = candidates.get(clause)
  return above.predicate.lemma === 'announce' && frame?.event === 'AGREE' && !frame.forward
}

/** "Talks are unlikely", "the talks go on", "talks will focus on"; but "if the talks fail" supposes no talks. */
function ofSubject(
  said: StatusReading | null,
  carried: boolean,
  above: Clause,
  scene: Scene,
  index: FrameIndex,
  inner: (clause: Clause) => Status,
): StatusReading | null {
  if (above.predicate.kind !== 'verb' && said)
    return said.status === 'planned' && above.negated
      ? reading('hypothetical', above.negation, scene)
      : settled(said, above, scene, inner)
  if (said?.status === 'ongoing') return settled(said, above, scene, inner)
  if (carried || above.negated || (above.modal === null && above.tense !== 'future')) return null
  return ahead(above, scene, index)
}

const MAKING =
  /^(?:host|convene|organi[sz]e|arrange|secure|see|achieve|bring|lead|result|produce|want|allow|impose|stage|mount|wage|order|launch|commit|trigger|provoke)$/

/** "Wants Chad to sign": what one wants of another is no plan of one's own. */
function wanted(clause: Clause, above: Clause, said: StatusReading): StatusReading {
  const own = clause.subjects.some(({ head }) => above.subjects.some(subject => subject.head === head))
  const others = clause.subjects.length > 0 && !own
  return said.status === 'planned' && others && /^(?:want|like|wish|need|prefer)$/.test(above.predicate.lemma)
    ? { ...said, status: 'proposed' }
    : said
}

/** A status word as far as it is itself so: "did not rule out", "may cancel". */
function settled(said: StatusReading, above: Clause, scene: Scene, inner: (clause: Clause) => Status): StatusReading {
  if (above.negated) return reading(whenDenied(said.status), above.negation, scene)
  return { status: asFarAs(said.status, inner(above)), cue: said.cue }
}

/** What is only to come, or only supposed, of the verb above is so of what hangs on it. */
function ahead(above: Clause, scene: Scene, index: FrameIndex): StatusReading | null {
  const own = ownStatus(above, scene, index)
  return own.status === 'planned' || own.status === 'hypothetical' || own.status === 'proposed' ? own : null
}

/** "Has yet to meet". */
function isYetTo(above: Clause, scene: Scene): boolean {
  return (
    /^(?:have|be|remain)$/.test(above.predicate.lemma) &&
    dependentsOf(scene, above.predicate.head, 'advmod').some(({ token }) => token.lemma.toLowerCase() === 'yet')
  )
}

/** "The visit had to be postponed", "the talks look set to be cancelled": the verb below has the noun as its object. */
function statusOfRaised(
  clause: Clause,
  above: Clause,
  scene: Scene,
  index: FrameIndex,
  inner: (clause: Clause) => Status,
): StatusReading | null {
  for (const below of controlledBy(scene, above)) {
    if (!below.objects.some(object => object.head === clause.predicate.head)) continue
    const said = wordStatus(below, 'object', scene, index)
    if (said) return settled(said, below, scene, inner)
  }
  return null
}

/** "Showed reluctance to meet", "voiced readiness to sign": the verb says nothing, its object does. */
function statusOfObject(above: Clause, scene: Scene, index: FrameIndex): StatusReading | null {
  for (const object of above.objects) {
    const token = scene.sentence.tokens[object.head]
    const status = token && index.statusNouns.get(token.lemma.toLowerCase())
    if (token && status) return reading(status, token, scene)
  }
  return null
}
