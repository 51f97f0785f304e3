import type { Clause, DateValue, Span } from '../../model/index.js'
import { clauseAbove, type Scene, within } from '../scene.js'
import { type Cued, cued } from './attributes.js'

/**
 * The date of a happening: one that hangs on its predicate ("met Peru in May and visited Chile on Sunday"), else one among
 * its words, else the sentence's, where the sentence has one alone or the clause
 * is its main one. A date inside a clause that hangs elsewhere is not taken.
 */
export function dateOf(clause: Clause, scene: Scene, forward: boolean): Cued<DateValue> | null {
  const usable = scene.dates.filter(
    date => date.value !== null && !belongsElsewhere(date, clause, scene) && !(forward && isContent(date, clause)),
  )
  const place = scene.clauses.indexOf(clause)
  const date =
    usable.find(date => clauseAbove(scene, date) === place) ??
    usable.find(date => within(date, clause)) ??
    nearest(usable, clause)
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

function belongsElsewhere(date: Span, clause: Clause, scene: Scene): boolean {
  if (isOfWhatFollowed(date, clause, scene)) return true
  const above = clauseAbove(scene, date)
  if (above === null) return false
  const owner = scene.clauses[above]
  if (!owner || owner === clause) return false
  if (isParticiple(owner, scene) && !scene.candidates.has(owner)) return CAME_OUT.test(owner.predicate.lemma)
  if (saysOf(owner, clause, scene)) return false
  return !isChain(scene, clause, above) && !isChain(scene, owner, scene.clauses.indexOf(clause))
}

const AHEAD_OF = /\b(?:ahead of|prior to|in advance of|(?:hour|day|week|month)s? before)\b[^,;]*$/i

/** "They met ahead of talks on 3 May", "two days before the talks of 3 May": the day is that of what followed. */
function isOfWhatFollowed(date: Span, clause: Clause, scene: Scene): boolean {
  const own = scene.sentence.tokens[clause.predicate.head]
  return own !== undefined && own.end < date.start && AHEAD_OF.test(scene.text.slice(own.end, date.start))
}

// "A statement released on 3 May" came out that day, whatever it tells.
const CAME_OUT = /^(?:release|issue|publish|post)$/

function isParticiple(clause: Clause, scene: Scene): boolean {
  const form = scene.sentence.tokens[clause.predicate.head]?.features.verbForm
  return clause.predicate.kind === 'verb' && (form === 'Ger' || form === 'Part')
}

/** "The second round, held in Doha on May 20": a relative clause that says when and where its noun was. */
export function saysOf(relative: Clause, clause: Clause, scene: Scene): boolean {
  const { governor } = relative
  if (clause.predicate.kind !== 'noun' || !scene.knowledge.wordsets['holds-meetings'].has(relative.predicate.lemma))
    return false
  if (governor !== null && governor.relation !== 'relative' && governor.relation !== 'adverbial') return false
  const heads = new Set([clause.predicate.head, ...clause.objects.map(object => object.head)])
  return [...relative.objects, ...relative.subjects].some(phrase => heads.has(phrase.head))
}

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
