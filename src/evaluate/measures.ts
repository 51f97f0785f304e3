/** How much of what should be found was, and how much of what was found should have been. */
export type Measure = {
  readonly p: number
  readonly r: number
  readonly f1: number
  readonly right: number
  readonly gold: number
  readonly read: number
}

/** @example measure(1, 2, 1) // { p: 1, r: 0.5, f1: 0.67, … } */
export function measure(right: number, gold: number, read: number): Measure {
  const [p, r] = [share(right, read), share(right, gold)]
  return { p, r, f1: harmonic(p, r), right, gold, read }
}

/** The harmonic mean of precision and recall; 0 where both are. */
export function harmonic(p: number, r: number): number {
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}

/** 0 where there is nothing to share out. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}

export function mean(values: readonly number[]): number {
  return share(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  )
}

/** Counts by name. */
export class Counts {
  readonly #counts = new Map<string, number>()

  add(name: string, by = 1): void {
    this.#counts.set(name, this.of(name) + by)
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0
  }
}
