import type { EventRecord, Telling } from '../../model/index.js'
import { type Family, familyOf, isSaid } from './family.js'
import { type Sides, sidesOf } from './sides.js'
import { type Window, windowOf } from './window.js'
import { contentWords, isAnother, partOfDay, plainWords } from './words.js'

/** A telling made ready to be held against others. */
export type Profile = {
  readonly telling: Telling
  readonly family: Family
  readonly sides: Sides
  readonly window: Window | null
  readonly remote: boolean
  /** Said by one party, not done. */
  readonly said: boolean
  readonly words: ReadonlySet<string>
  /** The clause word for word; empty where it is too short to mean anything. */
  readonly clause: string
  readonly partOfDay: 'early' | 'late' | null
  readonly another: boolean
}

/** A clause of fewer words is found in reports of anything: "the two sides met". */
const FEWEST_WORDS = 6

const made = new WeakMap<Telling, Profile>()

export function profileOf(telling: Telling): Profile {
  const known = made.get(telling)
  if (known) return known
  const { record } = telling
  const clause = plainWords(record.anchor.exact)
  const [family, sides] = [familyOf(record), sidesOf(record)]
  const profile: Profile = {
    telling,
    family,
    sides,
    said: isSaid(family, sides.acting.size),
    window: windowOf(record, telling.published),
    remote: isRemote(record),
    words: contentWords(record),
    clause: clause.length < FEWEST_WORDS ? '' : clause.join(' '),
    partOfDay: partOfDay(record.anchor.exact),
    another: isAnother(record.anchor.exact),
  }
  made.set(telling, profile)
  return profile
}

function isRemote(record: EventRecord): boolean {
  return record.mode === 'phone' || record.meeting?.kind === 'call' || record.meeting?.kind === 'video'
}
