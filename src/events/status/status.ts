import type { Clause, Status } from '../../model/index.js'
import type { FrameIndex } from '../frames/frames.js'
import { dependentsOf, type Scene } from '../scene.js'
import { type Governor, statusAbove } from './above.js'
import { statusOfNoun } from './nouns.js'
import { ownStatus } from './own.js'
import { clauseAt, READ_AS_TOLD, type StatusReading, stronger } from './reading.js'

const CHAIN = 8
// A status word is itself asked for, supposed or refused; so deep a nesting is no language anybody writes.
const NESTED = 3

/**
 * Reads the status of a clause from its negation, modal and tense, then from the nouns and predicates it hangs on,
 * nearest first. What is further off counts where it says more: "denied that it plans to meet" denies.
 * @example "The envoy refused to attend the talks": the talks are `refused`
 */
export function statusOf(clause: Clause, scene: Scene, index: FrameIndex): StatusReading {
  return readStatus(clause, scene, index, NESTED)
}

function readStatus(clause: Clause, scene: Scene, index: FrameIndex, depth: number): StatusReading {
  const inner = (other: Clause) => (depth > 0 ? readStatus(other, scene, index, depth - 1).status : 'occurred')
  if (isLeft(clause, scene)) return { status: 'proposed', cue: null }
  let found = ownStatus(clause, scene, index)
  let current = clause
  for (let steps = 0; steps < CHAIN; steps++) {
    found = stronger(statusOfNoun(current, scene, index, found, inner), found)
    const held = heldBy(current, scene)
    const above = held?.above
    if (!above) break
    const over = statusAbove(current, held.governor, above, scene, index, inner)
    found = stronger(over.reading, found)
    if (over.ends) break
    current = above
  }
  return found
}

/** "Had no option but to come out and surrender": what they were left with, and not what they did not have. */
function isLeft({ governor, predicate: { head } }: Clause, scene: Scene): boolean {
  if (governor?.relation !== 'conjunct') return false
  const but = dependentsOf(scene, head, 'cc').some(({ token }) => token.text.toLowerCase() === 'but')
  if (but && dependentsOf(scene, head, 'mark').some(({ token }) => token.text === 'to')) return true
  const above = scene.clauses[governor.clause]
  return !but && above !== undefined && above.predicate.head < head && isLeft(above, scene)
}

type Held = { readonly above: Clause; readonly governor: Governor }

/** What a clause hangs on; of a noun that hangs on another ("dismissed a call for talks"), what that one hangs on. */
function heldBy(clause: Clause, scene: Scene): Held | null {
  const { governor } = clause
  if (governor) {
    const above = scene.clauses[governor.clause]
    return above ? { above, governor } : null
  }
  if (clause.predicate.kind !== 'noun') return null
  const holder = scene.sentence.tokens[clause.predicate.head]?.head ?? -1
  const token = scene.sentence.tokens[holder]
  const above = token && clauseAt(scene, token.head)
  if (token?.deprel !== 'obj' || above?.predicate.kind !== 'verb') return null
  return { above, governor: { clause: scene.clauses.indexOf(above), relation: 'argument', marker: 'object' } }
}

const REAL: ReadonlySet<Status> = new Set(READ_AS_TOLD)

/** Nothing of the kind has happened, as far as the report says. */
export function isUnreal(status: Status): boolean {
  return !REAL.has(status)
}
