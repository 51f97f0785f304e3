/** The first day a partial day may mean: "2015-06" is 2015-06-01. */
export function firstDay(partial: string): string {
  return partial.length === 4 ? `${partial}-01-01` : partial.length === 7 ? `${partial}-01` : partial
}

/** The last day a partial day may mean: "2015-06" is 2015-06-30. */
export function lastDay(partial: string): string {
  if (partial.length === 4) return `${partial}-12-31`
  if (partial.length === 7) {
    const days = new Date(Date.UTC(Number(partial.slice(0, 4)), Number(partial.slice(5, 7)), 0)).getUTCDate()
    return `${partial}-${days}`
  }
  return partial
}

/** The day after a whole day. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)
}

/** The day before a whole day. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
}

/** Days as strings, in order of time. */
export function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function earlier(a: string, b: string): string {
  return a < b ? a : b
}

export function later(a: string, b: string): string {
  return a > b ? a : b
}
