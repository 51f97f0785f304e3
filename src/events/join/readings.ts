import { isVenue, type Slot, type SlotName, unitOf } from '../../model/index.js'
import { countSources } from './prints.js'
import { compare } from './told.js'
import { dayNumber } from './window.js'

/** A value with the prints of the reports that say it. */
export type Weighed = { readonly value: string; readonly prints: readonly string[] }

/**
 * Three readings of the values of a slot, after Weidmann and Rød, and van Baalen and Höglund. Each is null where its rule
 * leaves no single value.
 * @example readingsOf('date', values).informative // the day, where others give only the week
 */
export function readingsOf(
  slot: SlotName,
  values: readonly Weighed[],
): Pick<Slot, 'conservative' | 'informative' | 'representative'> {
  return {
    conservative: conservative(slot, values),
    informative: only(most(values, ({ value }) => precision(slot, value))),
    representative: only(values.length < 2 ? values : most(values, ({ prints }) => countSources(prints))),
  }
}

/** What nobody goes below: the least number, the days that hold all the others, the town and not the house in it. */
function conservative(slot: SlotName, values: readonly Weighed[]): string | null {
  if (values.length === 1) return values[0]?.value ?? null
  switch (slot) {
    case 'quantity':
      if (new Set(values.map(({ value }) => unitOf(value))).size > 1) return null
      return only(most(values, ({ value }) => -Number.parseFloat(value)))
    case 'date':
      return values.find(({ value }) => values.every(other => holds(value, other.value)))?.value ?? null
    case 'place':
      return only(values.filter(({ value }) => !isVenue(value)))
    default:
      return null
  }
}

function precision(slot: SlotName, value: string): number {
  if (slot === 'date') {
    const { first, last } = daysIn(value)
    return first - last
  }
  if (slot === 'place') return isVenue(value) ? 1 : 0
  return slot === 'topic' ? value.length : 0
}

function holds(stretch: string, other: string): boolean {
  const [outer, inner] = [daysIn(stretch), daysIn(other)]
  return outer.first <= inner.first && inner.last <= outer.last
}

function daysIn(value: string): { readonly first: number; readonly last: number } {
  const [start = '', end = start] = value.split('/')
  return { first: dayNumber(start), last: dayNumber(end) }
}

/** Those with the most of something. */
function most(values: readonly Weighed[], weight: (value: Weighed) => number): readonly Weighed[] {
  const weighed = values.map(value => ({ value, weight: weight(value) }))
  const top = weighed.reduce((best, one) => Math.max(best, one.weight), Number.NEGATIVE_INFINITY)
  return weighed.filter(one => one.weight === top).map(one => one.value)
}

function only(values: readonly Weighed[]): string | null {
  const [first, second] = [...values].sort((a, b) => compare(a.value, b.value))
  return first && !second ? first.value : null
}
