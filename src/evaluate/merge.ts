import { type Dyad, MUTUAL, meets, sameSet, union } from './dyad.js'

/**
 * Doubles dropped, and dyads of one type that share their source or their target made one, so that a coder that writes
 * a dyad for each pair is counted like one that lists the parties. Mutual events are one where they share a party.
 * @example merge([ACCUSE PER→BOL, ACCUSE CHL→BOL]) // [ACCUSE PER+CHL→BOL]
 */
export function merge(dyads: readonly Dyad[]): readonly Dyad[] {
  const open: Dyad[] = []
  for (const dyad of dyads) if (!open.some(known => alike(known, dyad))) open.push(dyad)
  for (let joined = joinOnce(open); joined; ) joined = joinOnce(open)
  return open
}

/** Joins the first two that belong together, in place; false where none do. */
function joinOnce(open: Dyad[]): boolean {
  for (const [i, first] of open.entries())
    for (const [offset, second] of open.slice(i + 1).entries()) {
      const joined = join(first, second)
      if (joined === null) continue
      open[i] = joined
      open.splice(i + 1 + offset, 1)
      return true
    }
  return false
}

function join(a: Dyad, b: Dyad): Dyad | null {
  if (a.type !== b.type || !sameSet(new Set(a.alt), new Set(b.alt))) return null
  if (MUTUAL.has(a.type)) {
    const [ours, theirs] = [everyone(a), everyone(b)]
    if (ours.size > 0 && theirs.size > 0 && !meets(ours, theirs)) return null
    const source = union(a.source, b.source)
    return { ...a, source, target: new Set([...union(a.target, b.target)].filter(code => !source.has(code))) }
  }
  if (sameSet(a.source, b.source)) return { ...a, target: union(a.target, b.target) }
  if (a.target.size > 0 && sameSet(a.target, b.target)) return { ...a, source: union(a.source, b.source) }
  return null
}

function alike(a: Dyad, b: Dyad): boolean {
  if (a.type !== b.type || !sameSet(new Set(a.alt), new Set(b.alt))) return false
  return MUTUAL.has(a.type)
    ? sameSet(everyone(a), everyone(b))
    : sameSet(a.source, b.source) && sameSet(a.target, b.target)
}

export function everyone(dyad: Dyad): ReadonlySet<string> {
  return union(dyad.source, dyad.target)
}
