import type { Lean } from '../reading.js'
import { lowerAt, type Words } from '../words.js'
import { AHEAD, MOVED } from './lean-cues.js'

const REACH = 6
const TARGETS: ReadonlySet<string> = new Set(['deadline', 'ultimatum', 'target', 'date'])
const SETTING: ReadonlySet<string> = new Set(['scheduled', 'set', 'planned', 'called'])
const PASSIVE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'first', 'originally', 'initially'])
const GIVEN: ReadonlySet<string> = new Set(['give', 'gives', 'gave', 'given'])
const TOWARDS: ReadonlySet<string> = new Set(['to', 'until', 'till', 'for'])

/**
 * What the words right in front of a date tell of its lean, whatever the verb: "the upcoming June 3 summit",
 * "postponed to Thursday". Undefined where they tell nothing.
 */
export function leanBeside(words: Words, from: number, to: number): Lean | undefined {
  if (AHEAD.has(lowerAt(words, from - 1))) return 'future'
  if (TARGETS.has(lowerAt(words, to)) || (TARGETS.has(lowerAt(words, from - 2)) && lowerAt(words, from - 1) === 'of'))
    return 'promised'
  const opening = lowerAt(words, from) === 'until' || lowerAt(words, from) === 'till'
  if (opening && isGiven(words, from)) return 'promised'
  if (lowerAt(words, from - 1) === 'from' && isMoved(words, from)) return 'promised'
  if (!opening && !TOWARDS.has(lowerAt(words, from - 1))) return undefined
  return isMoved(words, from) || isSetFor(words, from) ? 'promised' : undefined
}

/** "gave the rebels until Saturday". */
function isGiven(words: Words, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - REACH; back--) if (GIVEN.has(lowerAt(words, back))) return true
  return false
}

/** "They scheduled a meeting for Monday", and not "it had been scheduled for Monday". */
function isSetFor(words: Words, from: number): boolean {
  if (lowerAt(words, from - 1) !== 'for') return false
  for (let back = from - 2; back >= 0 && back >= from - REACH; back--)
    if (SETTING.has(lowerAt(words, back))) return !PASSIVE.has(lowerAt(words, back - 1))
  return false
}

/** Whether a verb of moving or setting a day stands shortly in front. */
export function isMoved(words: Words, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - REACH; back--) if (MOVED.has(lowerAt(words, back))) return true
  return false
}
