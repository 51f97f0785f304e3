import {
  type Anchor,
  anchorAt,
  type Clause,
  type DateValue,
  type Phrase,
  type Place,
  type Span,
} from '../model/index.js'
import { dependentsOf, lemmaAt, overlaps, type Scene, within } from './scene.js'

/** A field and the words it was read from. */
export type Cued<T> = { readonly value: T; readonly cue: Anchor }

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')

export function cued<T>(scene: Scene, value: T, span: Span): Cued<T> {
  return { value, cue: anchorAt(scene.text, span, scene.sentence.index) }
}

/**
 * The date of a happening: one among its own words, else the sentence's, where the sentence has one alone or the clause
 * is its main one. A date inside a clause that hangs elsewhere is not taken.
 */
export function dateOf(clause: Clause, scene: Scene, forward: boolean): Cued<DateValue> | null {
  const usable = scene.dates.filter(
    date => date.value !== null && !belongsElsewhere(date, clause, scene) && !(forward && isContent(date, clause)),
  )
  const inside = usable.filter(date => within(date, clause))
  const date = inside[0] ?? nearest(usable, clause)
  if (!date?.value) return null
  return cued(scene, { ...date.value, text: date.text }, date)
}

/** "demanded a release between December and March": the date is of what is demanded. */
function isContent(date: Span, clause: Clause): boolean {
  return clause.objects.some(object => within(date, object))
}

function nearest<T extends Span>(spans: readonly T[], clause: Span): T | undefined {
  return [...spans].sort((a, b) => distance(a, clause) - distance(b, clause))[0]
}

function distance(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : a.start >= b.end ? a.start - b.end : 0
}

/** The predicate a word hangs under, by clause index, or null. */
function clauseAbove(scene: Scene, at: Span): number | null {
  const { tokens } = scene.sentence
  const heads = new Map(scene.clauses.map((clause, index) => [clause.predicate.head, index]))
  let index = tokens.findIndex(token => overlaps(token, at))
  for (let steps = 0; steps < 80 && index >= 0; steps++) {
    const found = heads.get(index)
    if (found !== undefined) return found
    index = tokens[index]?.head ?? -1
  }
  return null
}

function belongsElsewhere(date: Span, clause: Clause, scene: Scene): boolean {
  const above = clauseAbove(scene, date)
  if (above === null) return false
  const owner = scene.clauses[above]
  if (!owner || owner === clause) return false
  if (isParticiple(owner, scene) && !scene.candidates.has(owner)) return false
  if (saysOf(owner, clause)) return false
  return !isChain(scene, clause, above) && !isChain(scene, owner, scene.clauses.indexOf(clause))
}

function isParticiple(clause: Clause, scene: Scene): boolean {
  const form = scene.sentence.tokens[clause.predicate.head]?.features.verbForm
  return clause.predicate.kind === 'verb' && (form === 'Ger' || form === 'Part')
}

/** "The second round, held in Doha on May 20": a relative clause that says when and where its noun was. */
export function saysOf(relative: Clause, clause: Clause): boolean {
  const { governor } = relative
  if (
    clause.predicate.kind !== 'noun' ||
    (governor?.relation !== 'relative' && governor?.relation !== 'adverbial' && governor !== null)
  )
    return false
  return (
    CARRIERS.has(relative.predicate.lemma) &&
    [...relative.objects, ...relative.subjects].some(phrase => phrase.head === clause.predicate.head)
  )
}

const CARRIERS = new Set([
  'hold',
  'take',
  'begin',
  'start',
  'open',
  'end',
  'conclude',
  'host',
  'convene',
  'schedule',
  'plan',
  'postpone',
  'last',
  'organize',
  'organise',
])

/** Whether a clause hangs on another as its argument, controlled verb or report: their dates are shared. */
function isChain(scene: Scene, clause: Clause, above: number): boolean {
  let current: Clause | undefined = clause
  for (let steps = 0; steps < 6 && current; steps++) {
    const { governor }: Clause = current
    if (
      !governor ||
      governor.relation === 'relative' ||
      governor.relation === 'adverbial' ||
      governor.relation === 'reported'
    )
      return false
    if (governor.clause === above) return true
    current = scene.clauses[governor.clause]
  }
  return false
}

const PLACED = new Set(['in', 'at', 'near', 'outside'])

/** Where it was: a place behind "in" or "at" on the clause, on the verb that carries it, or at the sentence's front. */
export function placeOf(clause: Clause, scene: Scene): Cued<Place> | null {
  const chain = carriers(clause, scene)
  for (const one of chain)
    for (const oblique of one.obliques) {
      if (!PLACED.has(oblique.preposition)) continue
      const place = placeIn(oblique.phrase, scene)
      if (place) return place
    }
  return onlyPlace(clause, scene)
}

const BEFORE_PLACE =
  /\b(?:in|at|near|outside)\s+(?:the\s+)?(?:(?:\w+\s+)?(?:city|capital|town|port|resort|village)\s+(?:of\s+)?)?$/i

/** The one place of the sentence that stands behind "in" or "at", whatever the tree hangs it on. */
function onlyPlace(clause: Clause, scene: Scene): Cued<Place> | null {
  const placed = scene.places.filter(place => BEFORE_PLACE.test(scene.text.slice(scene.sentence.start, place.start)))
  const [only] = placed
  if (!only || placed.length > 1 || clause.speech?.quoted) return null
  return cued(scene, { name: only.name, country: only.country, text: only.text }, only)
}

function carriers(clause: Clause, scene: Scene): readonly Clause[] {
  const chain = [clause]
  let current = clause
  for (let steps = 0; steps < 3; steps++) {
    const { governor } = current
    const above = governor ? scene.clauses[governor.clause] : undefined
    if (!above || (governor?.relation !== 'argument' && governor?.relation !== 'control')) break
    chain.push(above)
    current = above
  }
  chain.push(...scene.clauses.filter(other => saysOf(other, clause)))
  return chain
}

function placeIn(phrase: Phrase, scene: Scene): Cued<Place> | null {
  const place =
    scene.places.find(found => found.start <= phrase.start + 4 && overlaps(found, phrase)) ??
    scene.places.find(found => within(found, phrase))
  return place ? cued(scene, { name: place.name, country: place.country, text: place.text }, place) : null
}

/** "the third round", "round three", "a fourth round of talks". */
export function roundOf(clause: Clause, scene: Scene): Cued<number> | null {
  const heads = new Set([
    clause.predicate.head,
    ...clause.subjects.map(s => s.head),
    ...clause.objects.map(o => o.head),
    ...clause.obliques.map(o => o.phrase.head),
  ])
  for (const head of heads) {
    if (lemmaAt(scene, head) !== 'round') continue
    const found = ordinalBeside(scene, head)
    if (found) return found
  }
  const token = scene.sentence.tokens[clause.predicate.head]
  const parent = token && lemmaAt(scene, token.head) === 'round' ? ordinalBeside(scene, token.head) : null
  return parent
}

function ordinalBeside(scene: Scene, head: number): Cued<number> | null {
  const round = scene.sentence.tokens[head]
  if (!round) return null
  for (const { token } of dependentsOf(scene, head, 'amod', 'nummod', 'compound')) {
    const value = ordinal(token.text)
    if (value !== null)
      return cued(scene, value, { start: Math.min(token.start, round.start), end: Math.max(token.end, round.end) })
  }
  return null
}

/** @example ordinal('3rd') // 3 */
export function ordinal(text: string): number | null {
  const word = ORDINALS.indexOf(text.toLowerCase())
  if (word >= 0) return word + 1
  const figures = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(text)
  return figures ? Number(figures[1]) : null
}

const REMOTE = new Set(['phone', 'telephone', 'hotline'])
const CALLED =
  /\b(?:over|by|via|on|through|in)\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:(phone|telephone|hotline|phone call|telephone call|telephone conversation)|(video(?:\s?link|\s?conference|\s?call)?|videoconference|teleconference|zoom))\b/gi

/** "over the phone", "by telephone", "via video link" behind the predicate, or a "phone call"; null where nothing says so. */
export function remoteOf(clause: Clause, scene: Scene): 'call' | 'video' | null {
  const predicate = scene.sentence.tokens[clause.predicate.head]
  if (!predicate) return null
  const compounds = dependentsOf(scene, clause.predicate.head, 'amod', 'compound')
  if (compounds.some(({ index }) => REMOTE.has(lemmaAt(scene, index)))) return 'call'
  if (compounds.some(({ index }) => lemmaAt(scene, index) === 'video')) return 'video'
  for (const match of scene.sentence.text.matchAll(CALLED)) {
    const at = scene.sentence.start + match.index
    const between = scene.sentence.text.slice(Math.max(0, predicate.end - scene.sentence.start), match.index)
    if (at >= predicate.end && !/[;:]|, (?:and|but|while|who|which)\b/.test(between)) return match[1] ? 'call' : 'video'
  }
  return null
}

const ABOUT = new Set(['about', 'on', 'over', 'regarding', 'concerning', 'aimed at', 'towards', 'toward', 'around'])

/** What it was about, in the report's words: the object of "discuss", or behind "about", "on", "over". */
export function topicOf(clause: Clause, scene: Scene, objectIsTopic: boolean): Cued<string> | null {
  const object = objectIsTopic && clause.predicate.kind === 'verb' ? clause.objects[0] : undefined
  const about = clause.obliques.find(
    oblique =>
      ABOUT.has(oblique.preposition) &&
      !REMOTE.has(lemmaAt(scene, oblique.phrase.head)) &&
      !scene.dates.some(date => overlaps(date, oblique.phrase)),
  )
  const phrase = object ?? about?.phrase
  if (!phrase || phrase.end <= phrase.start) return null
  const remote = scene.text.slice(phrase.start, phrase.end).search(CALLED)
  const comma = scene.text.slice(phrase.start, phrase.end).indexOf(', with ')
  const cuts = [remote, comma].filter(at => at > 0)
  const end = Math.min(phrase.end, ...cuts.map(at => phrase.start + at))
  const words = scene.text.slice(phrase.start, end).trimEnd()
  return cued(scene, words, { start: phrase.start, end: phrase.start + words.length })
}
