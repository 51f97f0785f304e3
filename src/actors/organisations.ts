import type { Named } from '../knowledge/index.js'
import { type Actor, BETWEEN_STATES } from '../model/index.js'
import { slug } from './affiliation.js'
import type { Line } from './line.js'
import { CALENDAR } from './name-starts.js'
import { FRIENDS, HEADS, type Head, NO_BODIES } from './organisation-heads.js'
import { gapOf, type Piece } from './piece.js'
import type { Hits, Words } from './words-known.js'

/** Tags of words that open a sentence and no name: "Amid", "Despite". */
const OUTSIDE_NAMES: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'CCONJ', 'DET', 'PRON', 'ADV', 'PART', 'AUX'])

/** A body's name is no longer than this, however long a run of capitals is. */
const LONGEST = 14
const NO_START = new Set(
  'the a an this that these those in on at by for from with and or but if as our their his her its'.split(' '),
)

type Found = { readonly piece: Piece; readonly to: number }

/** A body told by its head noun: "the National Salvation Council", "the Front for the Renewal of Chad". */
export function organisationAt(line: Line, at: number, hits: Hits, known: Words): Found | null {
  const first = line.words[at]
  if (!first || line.headline || NO_START.has(first.key) || CALENDAR.has(first.key)) return null
  if (hits.title && first.key !== 'general') return null
  if (OUTSIDE_NAMES.has(line.tokens[at]?.upos ?? '')) return null
  if (hits.named?.values.some(value => value.kind === 'person' || isAdjective(value))) return null
  if (isHyphened(line, hits)) return null
  const extent = extentOf(line, at, known)
  if (!extent) return null
  const { to, head } = extent
  if (to <= Math.max(hits.named?.to ?? 0, hits.title?.to ?? 0, hits.collective?.to ?? 0)) return null
  if (hits.collective?.values[0]?.collective.sector !== 'BUS' && hits.collective && isOfState(line, hits.collective.to))
    return null
  const inner = hits.named ? line.collective(hits.named.to) : null
  if (inner && inner.to >= to) return null
  if (to - at === 2 && NO_BODIES.has(`${first.key} ${line.words[at + 1]?.key ?? ''}`)) return null
  const start = first.start
  const end = line.words[to - 1]?.end ?? first.end
  return {
    piece: {
      kind: 'body',
      start,
      end,
      actor: bodyNamed(line.text.slice(start, end), head, head === FRIENDS ? 'IGO' : codeInside(line, at, to)),
    },
    to,
  }
}

/** "The African Union-United Nations panel": two listed bodies a hyphen joins are two. */
function isHyphened(line: Line, { named }: Hits): boolean {
  if (!named?.values.some(value => value.kind === 'body')) return false
  const last = line.words[named.to - 1]
  const next = line.words[named.to]
  if (!last || !next || gapOf(line.text, last.end, next.start) !== 'hyphen') return false
  return line.named(named.to)?.values.some(value => value.kind === 'body') === true
}

/** "Ministry of Foreign Affairs of Sudan" is Sudan's foreign ministry, and read as such. */
function isOfState(line: Line, at: number): boolean {
  if (line.words[at]?.key !== 'of') return false
  const from = line.words[at + 1]?.key === 'the' ? at + 2 : at + 1
  return line.named(from)?.values.some(value => value.kind === 'state' && value.as === 'name') === true
}

/** The actor of a body nobody lists. */
export function bodyNamed(name: string, head: Head, code: string | null): Actor {
  return {
    id: `${head.kind}:${slug(name)}`,
    name,
    kind: head.kind,
    code,
    affiliation: null,
    sector: head.sector,
    office: null,
  }
}

/** From the first word to the head noun, and over what "of" and "for" join to it. */
function extentOf(line: Line, at: number, known: Words): { readonly to: number; readonly head: Head } | null {
  const { words } = line
  let head: Head | null = null
  let end = at
  let tail = false
  let to = at
  while (to < words.length && to - at < LONGEST) {
    const word = words[to]
    if (!word || (to > at && !joins(line, to))) break
    if (word.capital) {
      if (to > at && endsBefore(line, to)) break
      const own = HEADS.get(word.key)
      if (own && !tail) head = own
      if (own || tail) end = to + 1
      to++
      continue
    }
    if (word.key === 'and' && head !== null && !tail) break
    const next = connectorTo(line, to, head !== null && end === to, known)
    if (next === null) break
    tail = head !== null
    to = next
  }
  return head && end - at > 1 ? { to: end, head } : null
}

/** The word behind "of the", "for" or "and" at `to`, if it goes on with the name. */
function connectorTo(line: Line, to: number, behindHead: boolean, known: Words): number | null {
  const { words } = line
  const key = words[to]?.key
  let next = to + 1
  if ((key === 'of' || key === 'for') && behindHead) {
    if (words[next]?.key === 'the' && words[next]?.capital === false) next++
  } else if (key !== 'and') return null
  const word = words[next]
  if (!word?.capital || !joins(line, next) || endsBefore(line, next)) return null
  if (key !== 'and') return next
  const before = words[to - 1]
  const plain = known.lexicon.commonplace(word.key) && line.named(next) === null
  if (!plain || !before || !known.lexicon.commonplace(before.key)) return null
  return next
}

function isAdjective(value: Named): boolean {
  return value.kind === 'state' && (value.as === 'adjective' || value.as === 'demonym' || value.as === 'seat')
}

/** Titles that are words of bodies' names as well: "for Transitional Justice". */
const IN_NAMES = new Set(['justice', 'general'])

/** A title or a person begins something new. */
function endsBefore(line: Line, at: number): boolean {
  const word = line.words[at]
  if (!word || CALENDAR.has(word.key)) return true
  if (IN_NAMES.has(word.key)) return false
  if (line.title(at)) return true
  return line.named(at)?.values.some(value => value.kind === 'person') === true
}

function joins(line: Line, at: number): boolean {
  const before = line.words[at - 1]
  const word = line.words[at]
  if (!before || !word) return false
  const gap = gapOf(line.text, before.end, word.start)
  if (gap === 'space' || gap === 'hyphen' || gap === 'none') return true
  const between = line.text.charAt(before.end)
  return gap === 'other' && word.start - before.end === 1 && (between === '/' || between === '\u2013')
}

/** The state a name holds: "Bank of China", "Sudan Doctors Union". */
function codeInside(line: Line, at: number, to: number): string | null {
  for (let i = at; i < to; i++) {
    const hit = line.named(i)
    if (
      !hit ||
      hit.to > to ||
      (i > at && line.words[i - 1]?.capital === true && !hit.values.some(value => value.kind === 'state'))
    )
      continue
    for (const value of hit.values) {
      if (value.kind === 'state' && value.as !== 'capital') return value.state.code
      if (value.kind === 'body' && BETWEEN_STATES.has(value.body.code)) return value.body.code
    }
  }
  return null
}
