import { compareDays, dayAfter, firstDay, lastDay } from '../office-days.js'
import type { Tenure } from '../schema.js'

const NEVER = '9999-12-30'

/** Whether two tenures share more than the day of a handover, whichever days months and years may mean. */
export function clash(a: Tenure, b: Tenure): boolean {
  return lastDay(a.from) < firstEnd(b) && lastDay(b.from) < firstEnd(a)
}

/** Whether two tellings of somebody's tenure begin together, as far as their days say. */
export function beginTogether(a: Tenure, b: Tenure): boolean {
  return a.from.startsWith(b.from) || b.from.startsWith(a.from) || a.from.slice(0, 7) === b.from.slice(0, 7)
}

/** Whether a tenure lies within another. */
export function within(inner: Tenure, outer: Tenure): boolean {
  return firstDay(outer.from) <= firstDay(inner.from) && lastEnd(inner) <= lastEnd(outer)
}

/** Whether a tenure follows another of the same person at once. */
export function follows(before: Tenure, tenure: Tenure): boolean {
  return before.to !== undefined && firstDay(tenure.from) <= dayAfter(lastDay(before.to))
}

export function lastEnd(tenure: Tenure): string {
  return tenure.to === undefined ? NEVER : lastDay(tenure.to)
}

function firstEnd(tenure: Tenure): string {
  return tenure.to === undefined ? NEVER : firstDay(tenure.to)
}

export function inOrder(a: Tenure, b: Tenure): number {
  return compareDays(firstDay(a.from), firstDay(b.from)) || compareDays(lastEnd(a), lastEnd(b))
}

export function span({ name, from, to }: Tenure): string {
  return to === undefined ? `${name}, since ${from}` : `${name}, ${from} to ${to}`
}
