import type { MergedOffice, Told } from './merged-office.js'
import { compareDays, earlier, firstDay, lastDay, later } from './office-days.js'
import type { Office, Tenure } from './schema.js'
import { fold } from './words.js'

/** A tenure with its office, its days made whole: `from` the first day it may begin, `to` the last it may end. */
export type Held = {
  readonly office: string
  readonly of: string
  readonly single: boolean
  readonly tenure: Tenure
  readonly from: string
  /** YYYY-MM-DD, or null while it lasts. */
  readonly to: string | null
  /** `to`, or the last day on which it is known to last still: no list says anything of the days after it. */
  readonly knownTo: string
}

export type OfficeEntry = {
  readonly office: string
  readonly of: string
  readonly titles: readonly string[]
  readonly single: boolean
  readonly sector: Office['sector']
  /** The last day of which its holder is known: that of its last tenure, where that has ended. */
  readonly until: string
  /** Every name that holds or held it. */
  readonly people: readonly string[]
  readonly holders: readonly Held[]
}

/** An office whose days are made whole when it is first asked about: of most nobody asks. */
export class LazyOffice implements OfficeEntry {
  readonly #merged: MergedOffice
  #titles: readonly string[] | null = null
  #holders: readonly Held[] | null = null

  constructor(merged: MergedOffice) {
    this.#merged = merged
  }

  get office(): string {
    return this.#merged.office
  }

  get of(): string {
    return this.#merged.of
  }

  get single(): boolean {
    return this.#merged.single
  }

  get sector(): Office['sector'] {
    return this.#merged.sector
  }

  get people(): readonly string[] {
    return this.#merged.people
  }

  get titles(): readonly string[] {
    this.#titles ??= [fold(this.office), ...this.#merged.titles.map(fold)]
    return this.#titles
  }

  get until(): string {
    const { single, until } = this.#merged
    const last = this.holders.map(held => held.knownTo).reduce(later, '')
    return single && last !== '' ? earlier(last, until) : until
  }

  get holders(): readonly Held[] {
    this.#holders ??= holdersOf(this.#merged)
    return this.#holders
  }
}

function holdersOf(merged: MergedOffice): readonly Held[] {
  const told = inOrder(merged.told)
  return told.map((each, at) => heldOf(each, told[at + 1], merged))
}

function heldOf(told: Told, next: Told | undefined, { office, of, single, until }: MergedOffice): Held {
  const { tenure } = told
  const from = firstDay(tenure.from)
  const to = tenure.to === undefined ? null : lastDay(tenure.to)
  return { office, of, single, tenure, from, to, knownTo: to ?? reach(told, next, from, single, until) }
}

/** Most lists are in order of time already. */
function inOrder(told: readonly Told[]): readonly Told[] {
  let last = ''
  for (const { tenure } of told) {
    const from = firstDay(tenure.from)
    if (from < last) return [...told].sort((a, b) => compareDays(firstDay(a.tenure.from), firstDay(b.tenure.from)))
    last = from
  }
  return told
}

/**
 * How far a tenure without an end is known. The only seat of an office stays taken until its lists have somebody else in
 * it; of several seats only the list that tells the tenure says that it lasts.
 */
function reach(told: Told, next: Told | undefined, from: string, single: boolean, until: string): string {
  if (!single) return later(told.until, from)
  return later(next === undefined ? until : earlier(told.until, firstDay(next.tenure.from)), from)
}
