import type { Frame } from '../../knowledge/index.js'
import type { Clause, EventType, Span } from '../../model/index.js'
import type { FrameIndex } from '../frames/frames.js'
import { dependentsOf, type Scene, within } from '../scene.js'
import type { CastBuilder } from './cast-builder.js'
import { mentionsOf } from './phrase-mentions.js'
import { statesOf } from './placed-groups.js'
import { isDoneToSomebody, sufferingPhrases, wordedSufferers } from './worded-sufferers.js'

const ON_THE_GROUND: ReadonlySet<EventType> = new Set([
  'AID',
  'ASSAULT',
  'COERCE',
  'CONCEDE',
  'MOBILIZE',
  'PROTEST',
  'RETREAT',
  'SANCTION',
])

/** Acts whose words point at something yet to be done, and so at whom it is to be done to. */
const POINTING: ReadonlySet<EventType> = new Set(['AGREE', 'REJECT', 'REQUEST', 'THREATEN'])

/**
 * Who an act is done to, where no argument names them outright: whoever is named inside what is acted upon ("rejected a
 * motion by the former president") or in what is to come ("threatened to shell the army's positions"); of acts on the
 * ground, the state they are done in ("sent a team to rebuild schools in Haiti").
 */
export function sufferers(clause: Clause, frame: Frame, scene: Scene, index: FrameIndex, cast: CastBuilder): void {
  if ((frame.subject !== 'actor' && frame.event !== 'ASSAULT') || cast.has('recipient')) return
  if (frame.mutual && (!frame.forward || cast.sides() > 1)) return
  const phrases = frame.event === 'CONSULT' ? [] : sufferingPhrases(clause, frame, scene)
  const names = isDoneToSomebody(frame)
  const codes = (phrase: Span) => codeFor(phrase, clause, frame, scene)
  const worded = () => cast.addFirst(wordedSufferers(phrases, scene, codes, 'told apart', names), 'recipient')
  // "Requested the extradition of a banker from Peru": who is asked goes before whom it is about.
  if (frame.event === 'REQUEST') {
    if (addNamedBeside(clause, frame, scene, index, cast) || worded()) return
  } else if (worded() || addNamedBeside(clause, frame, scene, index, cast)) return
  cast.addFirst(wordedSufferers(phrases, scene, codes, 'whoever', names), 'recipient')
}

/** Whoever is named inside what is acted upon, in what is to come or on the ground; whether the search is over. */
function addNamedBeside(clause: Clause, frame: Frame, scene: Scene, index: FrameIndex, cast: CastBuilder): boolean {
  if (frame.object !== 'none' && !frame.mutual)
    for (const phrase of clause.objects)
      if (cast.addFirst(namedIn(phrase, frame, clause, scene), 'recipient')) return true
  // "He was arrested for a call to the office of the senator": it was done to him, whoever he is.
  if (clause.passive && clause.objects.length > 0 && (frame.event === 'COERCE' || frame.event === 'ASSAULT'))
    return true
  const contents = contentsOf(clause, scene)
  if (frame.forward && contentNames(contents, frame, clause, scene, cast)) return true
  const onGround = (ON_THE_GROUND.has(frame.event) && frame.mode !== 'resign') || isVisit(frame)
  const pointing = POINTING.has(frame.event) && frame.forward && !contents.some(inner => scene.candidates.has(inner))
  const predicate = scene.sentence.tokens[clause.predicate.head]
  if (!predicate || (!onGround && !pointing)) return false
  const purposes = purposesOf(clause, scene)
  const told = Math.max(clause.end, ...[...purposes, ...contents].map(inner => inner.end))
  // Aid goes wherever what it is for leads: "gave 40 million euros to promote farming and trade in Mali".
  const end = frame.event === 'AID' ? Math.max(told, nextHappening(clause, purposes, scene)) : told
  const behind = { start: predicate.end, end }
  if (cast.addFirst(namedIn(behind, frame, clause, scene), 'recipient')) return true
  const ground = { start: onGround ? Math.min(clause.start, behind.start) : behind.start, end }
  // "A man was stabbed on a train in Nice" is a crime, not done to France by anybody we know.
  if (!cast.has('actor') && (frame.event === 'ASSAULT' || frame.event === 'COERCE')) return false
  const states = scene.places.flatMap(place =>
    within(place, ground) && !isOfTalks(place, clause, scene) ? statesOf(place, index) : [],
  )
  if (!cast.addFirst(states, 'recipient') && onGround) cast.addOwnGround(namedIn(ground, frame, clause, scene), states)
  return cast.has('recipient')
}

/** "Extended the truce at talks in Havana": it was the talks that were there. */
function isOfTalks(place: Span, clause: Clause, { candidates }: Scene): boolean {
  const isIn = ({ obliques }: Clause) => obliques.some(({ phrase }) => within(place, phrase))
  return (
    !isIn(clause) &&
    [...candidates].some(([other, { event }]) => event === 'CONSULT' && other !== clause && isIn(other))
  )
}

function isVisit({ event, mode, object }: Frame): boolean {
  return event === 'CONSULT' && mode === 'visit' && object === 'recipient'
}

/** "Sent a ship to help Haiti": what it was done for. */
function purposesOf(clause: Clause, scene: Scene): readonly Clause[] {
  const place = scene.clauses.indexOf(clause)
  return scene.clauses.filter(
    ({ governor }) => governor?.clause === place && (governor.marker === 'to' || governor.relation === 'relative'),
  )
}

/** Where the next verb stands that tells another happening than these, else the end of the sentence. */
function nextHappening(clause: Clause, purposes: readonly Clause[], scene: Scene): number {
  const starts = scene.clauses.flatMap(other => {
    const token = scene.sentence.tokens[other.predicate.head]
    const own = other === clause || purposes.includes(other) || other.predicate.kind !== 'verb'
    return !own && token && token.start > clause.start ? [token.start] : []
  })
  return Math.min(scene.sentence.end, ...starts.filter(start => start > clause.end))
}

// "Fired on a camp near the Peruvian border": the border says where.
const AT_BORDER = /^\s+(?:border|frontier)\b/

/** What is to be done, as far as it calls no frame of its own or names nobody there. */
function contentsOf(clause: Clause, scene: Scene): readonly Clause[] {
  const place = scene.clauses.indexOf(clause)
  return scene.clauses.filter(
    ({ governor }) =>
      governor?.clause === place && (governor.relation === 'control' || governor.relation === 'reported'),
  )
}

/** "Demanded that the premier apologise": who is named in what is to come. */
function contentNames(
  contents: readonly Clause[],
  frame: Frame,
  clause: Clause,
  scene: Scene,
  cast: CastBuilder,
): boolean {
  for (const inner of contents) {
    const asked = frame.event === 'REQUEST' && inner.governor?.relation !== 'control' ? inner.subjects : []
    const unnamed = asked.filter(subject => mentionsOf(subject, scene).length === 0)
    if (
      cast.addFirst(
        wordedSufferers(unnamed, scene, () => null, 'told apart', true),
        'recipient',
      )
    )
      return true
    if (scene.candidates.has(inner)) continue
    const own = inner.governor?.relation === 'control' ? [] : inner.subjects
    const goods = scene.knowledge.wordsets.sending.has(inner.predicate.lemma) ? [] : inner.objects
    // "Offered to send up to 400 soldiers": trees take the hedge for a preposition.
    const behind = inner.obliques.filter(
      ({ preposition, phrase }) =>
        inner.predicate.particle !== 'up' ||
        preposition !== 'to' ||
        dependentsOf(scene, phrase.head, 'nummod').length === 0,
    )
    for (const phrase of [...own, ...goods, ...behind.map(oblique => oblique.phrase)])
      if (
        cast.addFirst(mentionsOf(phrase, scene), 'recipient') ||
        cast.addFirst(namedIn(phrase, frame, clause, scene), 'recipient')
      )
        return true
    if (
      frame.event === 'REQUEST' &&
      cast.addFirst(
        wordedSufferers(own, scene, () => null, 'told apart', true),
        'recipient',
      )
    )
      return true
  }
  return false
}

/** Whose somebody is whom only words tell: of the state named with them, or of that where an act on the ground is done. */
function codeFor(phrase: Span, clause: Clause, frame: Frame, scene: Scene): string | null {
  const named = scene.actors.find(mention => within(mention, phrase) && mention.actor.code !== null)
  if (named) return named.actor.code
  const onGround = ON_THE_GROUND.has(frame.event)
  const ground = scene.places.find(
    place => within(place, phrase) || (onGround && within(place, clause) && !isDoer(place, clause, scene)),
  )
  return ground?.country ?? null
}

/**
 * Whoever is named in some words, but for the subject itself ("the party's leader" is no sufferer of the party's), for
 * who only says so ("…, officials said"), and for what is sent, given or withdrawn ("contributed troops").
 */
export function namedIn(
  phrase: Span,
  frame: Pick<Frame, 'event' | 'object'>,
  clause: Clause,
  scene: Scene,
): Scene['actors'] {
  const goods = frame.object === 'topic' ? clause.objects.map(object => scene.sentence.tokens[object.head]) : []
  return scene.actors.filter(
    mention =>
      within(mention, phrase) &&
      !(mention.alsoPlace && isOfTalks(mention, clause, scene)) &&
      !(frame.event === 'ASSAULT' && AT_BORDER.test(scene.text.slice(mention.end, mention.end + 16))) &&
      !clause.subjects.some(subject => within(mention, subject)) &&
      !goods.some(token => token && mention.start <= token.start && token.end <= mention.end) &&
      !scene.clauses.some(
        other =>
          other.predicate.kind === 'verb' &&
          scene.knowledge.wordsets.reporting.has(other.predicate.lemma) &&
          speaks(other, mention),
      ),
  )
}

function speaks(clause: Clause, mention: Span): boolean {
  return clause.subjects.some(subject => within(mention, subject))
}

/** "Samoa cut off aid": whoever does it is no ground it is done on. */
function isDoer(place: Span, clause: Clause, scene: Scene): boolean {
  return clause.subjects.some(({ head }) => {
    const token = scene.sentence.tokens[head]
    return token !== undefined && within(token, place)
  })
}
