import type { Stance } from '../model/index.js'
import type { Take } from './take.js'

/**
 * The stances of a sentence once each is read with what stands under it: "refused to accept" is one refusal, "dropped its
 * demand" an acceptance. A stance inside what another is taken on is dropped, unless its holder is named with it and is another:
 * "accepted Kyiv's demand".
 */
export function composed(takes: readonly Take[]): readonly Take[] {
  const gone = new Set<Take>()
  const results: Take[] = []
  // Inner ones come first, so that "refused to drop its demand" is read from its end.
  for (const take of [...takes].sort((a, b) => b.start - a.start)) {
    const inner = results.find(other => !gone.has(other) && isDirectlyUnder(other, take))
    const whole =
      inner && sameHolder(take, inner) && !isForAnother(take, inner) ? joined(take, inner) : take.turns ? null : take
    if (inner && (sameHolder(take, inner) || !inner.owned)) gone.add(inner)
    if (!whole) continue
    for (const other of results)
      if (
        other !== inner &&
        isInside(other, whole) &&
        !(other.owned && !sameHolder(whole, other) && other.clause.predicate.kind === 'noun' && isPossessed(other))
      )
        gone.add(other)
    results.push(whole)
  }
  return results.filter(take => !gone.has(take)).sort((a, b) => a.start - b.start)
}

/** "requested support for the talks", "accepted the demand": the support asked for, the demand, is somebody else's. */
function isForAnother(outer: Take, inner: Take): boolean {
  if (inner.clause.predicate.kind !== 'noun') return false
  if (outer.stance === 'demands' || outer.stance === 'proposes') return inner.holders.length === 0
  const put = inner.stance === 'demands' || inner.stance === 'proposes'
  // A noun carried by a verb has that verb's subject; one of its own would stand behind the verb.
  return put && !outer.turns && inner.clause.subjects.every(subject => subject.start < outer.start)
}

/** The stance that comes of one over another of the same holder; null where they cancel out. */
function joined(outer: Take, inner: Take): Take | null {
  const stance = outer.turns ? givenUp(inner.stance) : over(outer, inner)
  if (!stance) return null
  const firmness =
    outer.stance === inner.stance && outer.firmness !== 'plain'
      ? outer.firmness
      : stance === inner.stance && !outer.turns
        ? outer.firmness === 'plain'
          ? inner.firmness
          : outer.firmness
        : outer.firmness
  return {
    ...outer,
    stance,
    firmness: stance === 'reluctant' ? 'weak' : firmness,
    turns: false,
    gaveUp: outer.turns ? inner.stance : null,
    content: inner.content ?? outer.content,
    holders: outer.holders.length > 0 ? outer.holders : inner.holders,
  }
}

function over(outer: Take, inner: Take): Stance | null {
  switch (outer.stance) {
    case 'accepts':
    case 'proposes':
    case 'demands':
    case 'prefers':
      return inner.stance
    case 'rejects':
      if (inner.gaveUp) return inner.gaveUp
      return inner.stance === 'rejects' ? 'conditions' : inner.stance === 'demands' ? null : 'rejects'
    case 'reluctant':
      return inner.stance === 'rejects' ? null : 'reluctant'
    case 'conditions':
    case 'questions':
      return outer.stance
  }
}

function givenUp(stance: Stance): Stance {
  switch (stance) {
    case 'demands':
    case 'rejects':
    case 'reluctant':
    case 'questions':
      return 'accepts'
    case 'accepts':
    case 'proposes':
    case 'prefers':
    case 'conditions':
      return 'rejects'
  }
}

function isDirectlyUnder(inner: Take, outer: Take): boolean {
  const { governor } = inner.clause
  return (
    governor !== null &&
    governor.clause === outer.at &&
    (governor.relation === 'control' || governor.relation === 'reported' || isOwnArgument(inner)) &&
    inner.start >= outer.start
  )
}

/** "sceptical of peacekeepers without backing": the backing is beside what is doubted, and not that. */
function isOwnArgument({ clause: { governor } }: Take): boolean {
  return governor?.relation === 'argument' && !BESIDE.has(governor.marker ?? '')
}

const BESIDE = new Set(['without', 'with', 'during', 'after', 'before', 'by', 'despite', 'amid', 'in', 'at', 'since'])

function isInside(inner: Take, outer: Take): boolean {
  return outer.content !== null && outer.content.start <= inner.start && inner.start < outer.content.end
}

/** "Kyiv's demand": its holder stands right before it. */
function isPossessed(take: Take): boolean {
  const last = Math.max(...take.holders.map(holder => holder.end))
  return last <= take.start && take.start - last <= 24
}

function sameHolder(a: Take, b: Take): boolean {
  return b.holders.length === 0 || b.holders.every(one => a.holders.some(other => other.id === one.id))
}
