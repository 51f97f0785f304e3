import { countries, type Dyad, MUTUAL, meets, sameSet } from './dyad.js'
import { everyone } from './merge.js'

/** How strictly an event read must fit the gold one. */
export const LEVELS = ['type', 'type+source', 'type+source+target', 'overlap', 'sectors'] as const
export type Level = (typeof LEVELS)[number]

/** `alt`: a type of the gold event's `alt` is right too; `oneBody`: UN, EU and other bodies of states are one. */
export type Leniency = { readonly alt: boolean; readonly oneBody: boolean }

/**
 * Whether an event read is the gold one at a level. Parties of AGREE and CONSULT have no direction; at `type+source` they
 * need one country in common, at `overlap` so do the parties of every type.
 */
export function fits(level: Level, gold: Dyad, read: Dyad, leniency: Leniency): boolean {
  if (gold.type !== read.type && !(leniency.alt && gold.alt.includes(read.type))) return false
  const mutual = MUTUAL.has(gold.type)
  const of = (codes: ReadonlySet<string>) => countries(codes, leniency.oneBody)
  const compare = (part: (dyad: Dyad) => ReadonlySet<string>, same: typeof sameSet<string>) =>
    same(of(part(gold)), of(part(read)))
  switch (level) {
    case 'type':
      return true
    case 'type+source':
      return mutual ? compare(everyone, overlap) : compare(source, sameSet)
    case 'type+source+target':
      return mutual ? compare(everyone, sameSet) : compare(source, sameSet) && compare(target, sameSet)
    case 'overlap':
      return mutual ? compare(everyone, overlap) : compare(source, overlap) && compare(target, overlap)
    case 'sectors':
      return mutual
        ? sameSet(named(everyone(gold)), named(everyone(read)))
        : sameSet(named(gold.source), named(read.source)) && sameSet(named(gold.target), named(read.target))
  }
}

const source = (dyad: Dyad) => dyad.source
const target = (dyad: Dyad) => dyad.target

// Nobody on both sides agrees as well as somebody in common does.
function overlap<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  return meets(a, b) || (a.size === 0 && b.size === 0)
}

function named(codes: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...codes].filter(code => !code.startsWith('---')))
}
